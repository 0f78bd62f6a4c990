import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `A line along words` {
  private let setting = Setting()

  private func frame(
    _ stroke: Stroke, _ words: String, language: String = "en", width: Double = 190
  ) throws -> Frame {
    let text = Block.text(
      Paragraph(Text(words, language: language), size: .exactly(8), stroke: stroke))
    let page = Page(
      paper: Paper(
        width: Millimetres(width + 20), height: 297,
        margins: Insets(vertical: 10, horizontal: 10)),
      language: "ja", blocks: [.stack(Stack(.down, children: [text]))])
    let result = setting.typesetter.typeset(page)
    #expect(result.problems == [])
    return try #require(result.frames.first)
  }

  private func parts(_ frame: Frame) throws -> (text: PlacedText, lines: [Rectangle]) {
    let text = try #require(
      frame.items.compactMap { if case .text(let text) = $0 { text } else { nil } }.first)
    let lines = frame.items.compactMap { item -> Rectangle? in
      if case .shape(let shape) = item { shape.path.bounds } else { nil }
    }
    return (text, lines)
  }

  @Test func `is not there without being asked for`() throws {
    #expect(try parts(frame(.none, "2026-11-24 06:00")).lines.isEmpty)
  }

  @Test func `goes under the descenders, as wide as the words`() throws {
    let (text, lines) = try parts(frame(.under, "gjpq 06:00"))
    let line = try #require(lines.first)
    let baseline = text.origins[0].y
    #expect(abs(line.x - text.origins[0].x) < 1e-9)
    #expect(abs(line.width - text.text.lines[0].width * 8) < 1e-9)
    #expect(abs(line.height - 0.7) < 1e-9)
    #expect(line.y >= baseline + text.text.lines[0].inkBottom * 8)
    #expect(line.y >= baseline + 0.28 * 8 - 1e-9)
  }

  @Test func `goes through the middle of small letters`() throws {
    let (text, lines) = try parts(frame(.through, "N-0019"))
    let line = try #require(lines.first)
    #expect(abs(line.height - 0.8) < 1e-9)
    #expect(abs(line.y + line.height / 2 - (text.origins[0].y - 2.4)) < 1e-9)
  }

  @Test(arguments: [
    ("en", "valid until the day on which somebody says so, and not longer"),
    ("ne", "यो पानी पिउन मिल्दैन। जानुहोस्। यो पानी पिउन मिल्दैन।"),
    ("ur", "یہ پانی پینے کے لیے نہیں ہے۔ یہ پانی پینے کے لیے نہیں ہے۔"),
  ])
  func `touches neither its own line nor the next`(language: String, words: String) throws {
    let (text, lines) = try parts(frame(.under, words, language: language, width: 60))
    #expect(lines.count == text.text.lines.count && lines.count > 1)
    for (index, line) in lines.enumerated() {
      let own = text.origins[index].y + text.text.lines[index].inkBottom * 8
      #expect(line.y > own)
      guard index + 1 < lines.count else { continue }
      #expect(line.bottom < text.origins[index + 1].y - text.text.lines[index + 1].inkTop * 8)
    }
  }
}
