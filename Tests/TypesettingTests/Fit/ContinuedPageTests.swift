import Documents
import Geometry
import Testing

@testable import Typesetting

@Suite struct `A page that continues` {
  private func row(_ number: Int) -> [Block] {
    [.text(Paragraph(Text("\(number) 行", language: "ja"), size: .exactly(4)))]
  }

  private func frames(_ blocks: [Block]) -> [Frame] {
    let page = Page(
      paper: Paper(
        width: 105, height: 148, margins: Insets(top: 6, bottom: 14, start: 6, end: 6)),
      language: "ja",
      furniture: Furniture(footer: [
        Paragraph(Text("{page}／{pages} 枚", language: "ja"), role: .note)
      ]), overflow: .continue, blocks: blocks)
    let result = Setting().typesetter.typeset(page)
    #expect(result.problems == [])
    return result.frames
  }

  private func words(_ frame: Frame) -> [String] { frame.elements.map(\.text) }

  @Test func `repeats the header of its table and loses no row`() {
    let table = Table(
      header: [Text("順", language: "ja")], shares: [1], least: 8, rows: (1...40).map(row))
    let frames = frames([.table(table)])
    #expect(frames.count > 2)
    for frame in frames { #expect(words(frame).first == "順") }
    let rows = frames.flatMap(words).filter { $0.hasSuffix("行") }
    #expect(rows == (1...40).map { "\($0) 行" })
  }

  @Test func `counts its pages in the foot`() {
    let frames = frames((1...60).map { row($0)[0] })
    let count = frames.count
    #expect(count > 1)
    for (index, frame) in frames.enumerated() {
      #expect(words(frame).last == "\(index + 1)／\(count) 枚")
    }
  }

  @Test func `keeps a block whole`() {
    let high = Block.stack(
      Stack(.down, children: (1...10).map { row($0)[0] }))
    let frames = frames([high, high, high])
    for frame in frames {
      let rows = words(frame).count { $0.hasSuffix("行") }
      #expect(rows % 10 == 0)
    }
  }
}
