import Foundation
import Testing

@Suite struct `The command typeset` {
  private static let document = """
    {"title": {"language": "ja", "spans": ["試し"]}, "issued": "2026-11-23T16:30:00", "pages": [
      {"paper": {"width": 210, "height": 297,
        "margins": {"top": 12, "bottom": 13, "start": 12, "end": 12}},
       "language": "ja", "blocks": [
         {"text": {"role": "heading", "text": {"language": "ja",
           "spans": [{"ruby": "試", "reading": "ため"}, "しです"]}}},
         {"stack": {"axis": "along", "children": [
           {"text": {"text": {"language": "ne", "spans": ["परीक्षण"]}, "origin": "13-04"}}]}}]}]}
    """

  private func typeset(_ old: String = "", _ new: String = "", to path: String) throws
    -> Shirube.Run
  {
    let text = Self.document.replacingOccurrences(of: old, with: new)
    return try Shirube.run(["typeset", "-", "--output", path], input: text)
  }

  @Test func `sets any document`() throws {
    let folder = TemporaryFolder()
    #expect(try typeset(to: folder.path("x.pdf")).status == 0)
    #expect(try typeset(to: folder.path("x.svg")).status == 0)
    #expect(try typeset(to: folder.path("x.png")).status == 0)
    #expect(try typeset(to: folder.path("x.html")).status == 0)
    #expect(try typeset(to: folder.path("x.txt")).status == 0)
    #expect(folder.names == ["x.html", "x.pdf", "x.png", "x.svg", "x.txt"])
    let text = try String(contentsOfFile: folder.path("x.txt"), encoding: .utf8)
    #expect(text == "試しです\n\nपरीक्षण\n")
    let page = try String(contentsOfFile: folder.path("x.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">") && page.contains("lang=\"ne\""))
    if PageText.isThere { #expect(try PageText.of(folder.path("x.pdf")).contains("試しです")) }
  }

  @Test(arguments: [
    ("\"heading\"", "\"headline\"", "pages[0].blocks[0].text.role"),
    ("\"along\"", "\"sideways\"", "pages[0].blocks[1].stack.axis"),
    ("\"reading\": \"ため\"", "\"reading\": 7", "pages[0].blocks[0].text.text.spans[0].reading"),
    ("{\"stack\"", "{\"heap\"", "pages[0].blocks[1]"),
    ("\"width\": 210", "\"width\": 1e300", "pages[0].paper.width"),
    ("\"width\": 210,", "", "pages[0].paper"),
    ("2026-11-23T16:30:00", "tomorrow", "issued"),
  ])
  func `names the place of what is wrong`(_ old: String, _ new: String, _ place: String) throws {
    let folder = TemporaryFolder()
    let run = try typeset(old, new, to: folder.path("x.pdf"))
    #expect(run.status == 65)
    #expect(run.errors.contains(place))
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [
    ("\"ne\"", "\"xx\"", "「xx」"), ("परीक्षण", "🐙", "U+1F419"),
    ("परीक्षण", String(repeating: "परीक्षण", count: 40), "入りません"),
  ])
  func `says what keeps a page from being set, with path and origin`(
    _ old: String, _ new: String, _ words: String
  ) throws {
    let folder = TemporaryFolder()
    let run = try typeset(old, new, to: folder.path("x.pdf"))
    #expect(run.status == 3)
    #expect(run.errors.contains("13-04 pages[0].blocks[1].children[0]"))
    #expect(run.errors.contains(words))
    #expect(folder.names.isEmpty)
  }
}
