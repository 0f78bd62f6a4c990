import Documents
import Geometry
import WritingSystems

/// What is true around a block: what it need not say again.
struct HTMLPlace {
  /// The language of the element around it.
  var language: String
  /// Whether the element around it runs from right to left.
  var isRightToLeft: Bool
  /// The colour of letters and pictograms.
  var ink: Colour = .black
  /// The unit of the paper in millimetres.
  var unit: Double = 5
  /// The width of the paper between its margins, in millimetres.
  var room: Double = 190

  /// The place inside an element of a language, which gets the attributes it needs for that.
  func inside(
    _ tag: String, _ attributes: inout HTMLAttributes, _ languages: LanguageTable
  ) -> HTMLPlace {
    var inner = self
    if tag != language {
      attributes.set("lang", tag)
      inner.language = tag
    }
    let isRightToLeft = languages.language(tag)?.direction == .rightToLeft
    if isRightToLeft != self.isRightToLeft {
      attributes.set("dir", isRightToLeft ? "rtl" : "ltr")
      inner.isRightToLeft = isRightToLeft
    }
    return inner
  }
}
