public import Geometry

/// A drawing of the house by name, with the values that shape it.
///
/// An unknown name or a wrong value is a diagnostic of the typesetter. Lines have the colour of the words around them,
/// white on black. Left and right in a value are those of the paper, in every language.
///
/// * `space`, `rule` (all of its box), `triangle` (nobody has checked this), `tickBox`, `writeLine` (a line to write on)
/// * `arrow`: `direction` is `right down-right down down-left left up-left up up-right`
/// * `cut`: a dashed line to cut or fold along; `axis` is `along` or `down`
/// * `cross`: a sheet of paper, crossed out
/// * `qr`: a QR symbol of `text`
/// * `squares`: `count` filled squares of `of` (5), the rest open
/// * `face`: `level` of pain 0, 2, 4, 6, 8 or 10; `painBar`: `level` 0 to 10, a bar that grows
/// * `clock`: a dial with 1–12 and 13–24; `time` as `14:30` draws its hands
/// * `body`: a person from the front and from behind; `left` and `right` are the parts that the rows of a label column
///   at that side name, as `1,2,5`: 1 head, 2 eye, 3 ear, 4 mouth, 5 throat, 6 chest, 7 belly, 8 back, 9 arm, 10 hand,
///   11 leg. The line of a row begins at the edge of the box in the middle of the row; rows are equal, and as high
///   together as the drawing. Parts seen from behind (1, 3, 8, 9, 10, 11) suit the right column
public struct Drawing: Codable, Hashable, Sendable {
  /// Which one.
  public var name: String
  /// What shapes it: the `direction` of an arrow, the `text` of a QR symbol.
  public var values: [String: String]
  /// Its width; 0 takes what there is.
  public var width: Millimetres
  /// Its height.
  public var height: Millimetres
  /// What it shows; nil for what only orders the page.
  public var alternative: Text?

  /// Makes a drawing.
  public init(
    _ name: String, values: [String: String] = [:], width: Millimetres = 0, height: Millimetres = 0,
    alternative: Text? = nil
  ) {
    self.name = name
    self.values = values
    self.width = width
    self.height = height
    self.alternative = alternative
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    name = try fields.decode(String.self, forKey: .name)
    values = try fields.decodeIfPresent([String: String].self, forKey: .values) ?? [:]
    width = try fields.decodeIfPresent(Millimetres.self, forKey: .width) ?? 0
    height = try fields.decodeIfPresent(Millimetres.self, forKey: .height) ?? 0
    alternative = try fields.decodeIfPresent(Text.self, forKey: .alternative)
  }
}
