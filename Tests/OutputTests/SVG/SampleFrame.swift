import Documents
import Geometry

@testable import Fonts
@testable import Typesetting

/// A page with one of everything a writer has to draw.
enum SampleFrame {
  /// Words in two languages, one with ruby, one with a white edge over line work.
  static func make(
    library: FontLibrary = FontLibrary(), words: String = "Toilet & <wash>", halo: Double = 0,
    colour: Colour = .black
  ) throws -> Frame {
    let latin = try library.font("NotoSans-Bold.ttf")
    let japanese = try library.font("NotoSansCJK-Bold.ttc#0")
    let english = text(words, language: "en", pieces: [piece(words, latin)], ruby: [])
    let reading = RubyPiece(
      number: 0, units: Array("べんじょ".utf16), pieces: [piece("べんじょ", japanese)], x: 0,
      rise: 0.9, scale: 0.5)
    let toilet = text("便所", language: "ja", pieces: [piece("便所", japanese)], ruby: [reading])
    let disc = Picture(
      width: 10, height: 10,
      shapes: [
        Picture.Shape(path: .ellipse(centre: Point(x: 5, y: 5), radiusX: 5, radiusY: 5)),
        Picture.Shape(
          path: Path([.move(Point(x: 2, y: 2)), .line(Point(x: 8, y: 8))]), fill: nil,
          stroke: Picture.Stroke(colour: .prohibition, width: 2, isRound: true)),
      ])
    return Frame(
      width: 100, height: 60, language: "ja", label: "日本語",
      elements: [
        element(.paragraph(.heading), "ja", "便所"), element(.figure, "ja", "男女のトイレ"),
        element(.paragraph(.body), "en", words),
      ],
      outline: [],
      items: [
        .shape(Picture.Shape(path: .rectangle(Rectangle(x: 0, y: 50, width: 100, height: 10)))),
        .hatching(
          Hatching(
            outline: .ellipse(centre: Point(x: 70, y: 30), radiusX: 20, radiusY: 15),
            lines: Path(
              stride(from: 45.0, to: 95, by: 3).flatMap { x in
                [.move(Point(x: x, y: 10)), .line(Point(x: x, y: 50))] as [Path.Element]
              }), width: 0.5)),
        .text(place(toilet, element: 0, size: 12, at: Point(x: 5, y: 20))),
        .picture(placed(disc, element: 1, x: 5)), .picture(placed(disc, element: nil, x: 20)),
        .text(
          place(english, element: 2, size: 8, at: Point(x: 30, y: 40), colour: colour, halo: halo)),
        .text(
          place(
            english, element: 2, size: 4, at: Point(x: 5, y: 57), colour: .white)),
      ])
  }

  private static func element(
    _ kind: FrameElement.Kind, _ language: String, _ text: String
  ) -> FrameElement {
    FrameElement(kind: kind, language: language, origin: "12-01", text: text)
  }

  private static func piece(_ words: String, _ font: Font) -> GlyphPiece {
    let units = Array(words.utf16)
    let isLatin = words.utf8.count == units.count
    var glyphs: [Glyph] = []
    font.shape(
      units, 0..<units.count, script: isLatin ? 0x4C61_746E : 0x4861_6E69,
      language: isLatin ? "en" : "ja", isRightToLeft: false, into: &glyphs)
    return GlyphPiece(
      font: font, glyphs: glyphs, units: 0..<units.count, isRightToLeft: false, x: 0, ruby: nil)
  }

  private static func text(
    _ words: String, language: String, pieces: [GlyphPiece], ruby: [RubyPiece]
  ) -> SetText {
    let units = Array(words.utf16)
    let line = SetLine(
      units: 0..<units.count, pieces: pieces, ruby: ruby, width: 5, inkTop: 1, inkBottom: 0.2)
    return SetText(
      language: language, units: units, lines: [line], isOutlined: false, overflows: false)
  }

  private static func place(
    _ text: SetText, element: Int, size: Double, at origin: Point, colour: Colour = .black,
    halo: Double = 0
  ) -> PlacedText {
    PlacedText(
      element: element, text: text, size: size, origins: [origin], colour: colour, halo: halo)
  }

  private static func placed(_ picture: Picture, element: Int?, x: Double) -> PlacedPicture {
    PlacedPicture(
      element: element, key: "disc", picture: picture,
      box: Rectangle(x: x, y: 28, width: 12, height: 12))
  }
}
