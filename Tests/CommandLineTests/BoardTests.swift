import Foundation
import Testing

@Suite struct `The command board` {
  private func board(_ arguments: String...) throws -> (run: Shirube.Run, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let run = try Shirube.run(
      ["board"] + arguments + ["--date", "2026-11-23", "--output", folder.path("board.pdf")])
    return (run, folder)
  }

  @Test func `lists the boards`() throws {
    let run = try Shirube.run("board", "list", "--json")
    let boards = try #require(run.json?["boards"] as? [[String: Any]])
    let letters = boards.compactMap { $0["letter"] as? String }
    #expect(Set(letters) == ["C", "S", "G", "M", "F", "B", "E"])
    #expect(try Shirube.run("board", "list").text.contains("ゲスト用 ボード"))
  }

  @Test func `makes a board in a language, or in several in one file`() throws {
    let (one, folder) = try board("body", "--language", "ne-NP")
    #expect(one.status == 0)
    #expect(folder.names == ["board.pdf"])
    let (two, several) = try board("body", "--language", "vi,my")
    #expect(two.status == 0 && two.text.contains("2 頁"))
    guard PageText.isThere else { return }
    let pages = try PageText.pages(several.path("board.pdf"))
    #expect(pages.count == 2)
    for page in pages { #expect(page.contains("16-02") && page.contains("16-03")) }
  }

  @Test func `needs no language for the common board`() throws {
    #expect(try board("common").run.status == 0)
  }

  @Test func `says what it left out`() throws {
    let (run, _) = try board("medical", "--language", "en")
    #expect(run.status == 0)
    #expect(run.errors.contains("16-33") && run.errors.contains("--confirm"))
    let (all, _) = try board("medical", "--language", "en", "--confirm", "all")
    #expect(all.errors.isEmpty)
  }

  @Test func `folds a pocket book`() throws {
    let (run, _) = try board("food", "--language", "ur", "--pocket")
    #expect(run.status == 0 && run.text.contains("2 頁"))
  }

  private static let refused: [([String], Int32)] = [
    (["guest"], 64), (["guest", "--language", "xx"], 64), (["nothing", "--language", "ne"], 66),
    (["guest", "--language", "ne", "--pocket", "--landscape"], 64),
    (["guest", "--language", "ne", "--pocket", "--paper", "A3"], 64),
    (["guest", "--language", "ne,vi", "--pocket"], 64), (["nothing.json", "--language", "ne"], 66),
  ]

  @Test(arguments: refused)
  func `refuses what cannot be`(_ arguments: [String], _ status: Int32) throws {
    let folder = TemporaryFolder()
    let run = try Shirube.run(["board"] + arguments + ["--output", folder.path("x.pdf")])
    #expect(run.status == status)
    #expect(run.errors.contains("次に") && folder.names.isEmpty)
  }

  @Test(arguments: [
    "{", "{}", #"{"name":"x","title":"x","letter":"X","pages":[]}"#,
    #"{"name":"x","title":"x","letter":"X","pages":[{"cells":["1-1"]}]}"#,
    #"{"name":"x","title":"x","letter":"X","pages":[{"layout":"poster","cells":["13-13"]}]}"#,
    #"{"name":"x","title":"x","letter":"X","pages":[{"columns":0,"cells":["13-13"]}]}"#,
    #"{"name":"x","title":"x","letter":"X","pages":[{"columns":1,"rows":1,"cells":["13-13","13-13"]}]}"#,
  ])
  func `refuses a board that is none`(_ json: String) throws {
    let folder = TemporaryFolder()
    let own = try folder.write(json, "own.json")
    let run = try Shirube.run(
      "board", own, "--language", "ne", "--output", folder.path("x.pdf"))
    #expect(run.status == 65, "\(json)")
  }

  @Test func `takes a board of one's own`() throws {
    let folder = TemporaryFolder()
    let own = try folder.write(
      #"{"name":"x","title":"自分の ボード","letter":"X","pages":[{"columns":2,"rows":1,"cells":["13-13",null]}]}"#,
      "own.json")
    let run = try Shirube.run(
      "board", own, "--language", "ne", "--output", folder.path("x.pdf"))
    #expect(run.status == 0)
    let wrong = try folder.write(
      #"{"name":"x","title":"x","letter":"X","pages":[{"cells":["99-99"]}]}"#, "wrong.json")
    #expect(
      try Shirube.run("board", wrong, "--language", "ne", "--output", folder.path("x.pdf")).status
        == 65)
  }
}
