import Documents
import Geometry
import Testing

@Suite struct `A sheet of paper` {
  @Test func `has the sizes of JIS P 0138`() {
    let sizes = PaperSize.allCases.map { [$0.short.value, $0.long.value] }
    #expect(
      sizes == [
        [148, 210], [182, 257], [210, 297], [257, 364], [297, 420], [420, 594], [594, 841],
      ])
  }

  @Test func `leads from each size to the next larger one`() {
    for size in PaperSize.allCases {
      guard let larger = size.larger else {
        #expect(size == .a1)
        continue
      }
      #expect(larger.short > size.short && larger.long > size.long)
    }
  }

  @Test func `gives the unit of the look on either side`() {
    let margins = Insets(top: 12, bottom: 13, start: 12, end: 12)
    #expect(Paper(width: 210, height: 297, margins: margins).unit == 5)
    #expect(Paper(width: 297, height: 210, margins: margins).unit == 5)
    #expect(Paper(width: 420, height: 594, margins: margins).unit == 10)
  }

  @Test func `knows the words of a text without their ruby`() {
    let text = Text(
      language: "ja-simple",
      spans: [.ruby(base: "水", reading: "みず"), .plain("を "), .strong("飲めます")])
    #expect(text.plain == "水を 飲めます")
  }
}
