import Fonts
import Geometry
import Markup
import Testing
import Typesetting

@testable import Output

@Suite struct `SVG writer` {
  private let vocabulary = "http://www.w3.org/2000/svg"

  private func written(_ frame: Frame) throws -> MarkupElement {
    try MarkupReader().read(SVGWriter(title: "Signs & \"more\"").write(frame))
  }

  /// All elements of a name, however deep.
  private func all(_ name: String, in element: MarkupElement) -> [MarkupElement] {
    (element.name.local == name ? [element] : [])
      + element.elements.flatMap { all(name, in: $0) }
  }

  @Test func `is as large as its paper, in millimetres`() throws {
    let root = try written(SampleFrame.make())
    #expect(root.name == MarkupName("svg", in: vocabulary))
    #expect(root.attribute("viewBox") == "0 0 100 60")
    #expect(root.attribute("width") == "100mm" && root.attribute("height") == "60mm")
    #expect(root.elements.first?.text == "Signs & \"more\"")
  }

  @Test func `each element says its words once, in its language`() throws {
    let root = try written(SampleFrame.make())
    let groups = all("g", in: root).filter { $0.attribute("role") == "img" }
    #expect(groups.map { $0.elements.first?.text } == ["便所", "男女のトイレ", "Toilet & <wash>"])
    #expect(groups.map { $0.attribute("lang") } == ["ja", "ja", "en"])
    // The second disc means nothing, and the second English line repeats the first.
    #expect(all("g", in: root).count { $0.attribute("aria-hidden") == "true" } == 2)
  }

  @Test func `every glyph is outlined once and used by name`() throws {
    let root = try written(SampleFrame.make())
    let definitions = try #require(all("defs", in: root).first)
    let names = definitions.elements.compactMap { $0.attribute("id") }
    #expect(Set(names).count == names.count)
    let link = MarkupName("href", in: "http://www.w3.org/1999/xlink")
    let uses = all("use", in: root).compactMap { $0.attribute(link) }
    #expect(Set(uses) == Set(names.filter { $0 != "c0" }.map { "#\($0)" }))
    // 便所 べんじょ and the letters of "Toilet & <wash>" but its blanks, each once: T o i l e t & < w a s h >.
    #expect(names.count { $0.hasPrefix("g") } == 2 + 4 + 13)
    #expect(names.count { $0.hasPrefix("p") } == 1)
    for path in all("path", in: definitions) {
      let outline = try PathReader.read(path.attribute("d") ?? "")
      #expect(outline.bounds != nil)
    }
  }

  @Test func `names do not depend on what was opened before`() throws {
    let library = FontLibrary()
    let first = SVGWriter(title: "t").write(try SampleFrame.make())
    _ = try library.font("NotoSansKhmer-Bold.ttf")
    let second = SVGWriter(title: "t").write(try SampleFrame.make(library: library))
    #expect(first == second)
  }

  @Test func `a white edge lies under all letters`() throws {
    let root = try written(SampleFrame.make(halo: 1))
    let group = try #require(all("g", in: root).last { $0.attribute("role") == "img" })
    let edge = try #require(group.elements.dropFirst().first)
    #expect(edge.attribute("stroke") == "#FFFFFF")
    // 1 mm on each side at 8 mm to an em of 1000 units.
    #expect(edge.elements.first?.attribute("stroke-width") == "250")
    #expect(group.elements.last?.attribute("fill") == "#000000")
    #expect(all("use", in: edge).count == all("use", in: group).count / 2)
  }

  @Test func `white letters get no white edge`() throws {
    let root = try written(SampleFrame.make(halo: 1, colour: .white))
    #expect(!all("g", in: root).contains { $0.attribute("stroke") != nil })
  }

  @Test func `no word becomes markup`() throws {
    let words = "]]></title><script>alert(1)</script>\u{0}\" onload=\"x"
    let root = try written(SampleFrame.make(words: words))
    #expect(all("script", in: root).isEmpty)
    #expect(
      all("title", in: root).last?.text == words.replacing("\u{0}", with: "\u{FFFD}"))
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0001, "0"), (1, "1"), (-1.5, "-1.5"), (0.0005, "0.001"), (12.3456, "12.346"),
    (100, "100"), (-0.25, "-0.25"), (.nan, "0"), (.infinity, "0"),
  ])
  func `lengths have at most three decimals`(number: Double, text: String) {
    #expect(SVGNumber.text(number) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (0.0105, "0.0105"), (0.005126953125, "0.00512695"), (1, "1"), (12.5, "12.5"),
    (1e-30, "0"),
  ])
  func `factors keep six digits`(number: Double, text: String) {
    #expect(SVGNumber.factor(number) == text)
  }

  @Test func `an outline comes back as it was`() throws {
    let path = try PathReader.read("M-1.25 2L3 -4.5C1 2 -3 4 5 -6Z")
    #expect(path.svg == "M-1.25 2L3-4.5C1 2-3 4 5-6Z")
    #expect(try PathReader.read(path.svg) == path)
  }
}
