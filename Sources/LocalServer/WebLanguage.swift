import WritingSystems

/// A language as pages show it.
struct WebLanguage: Hashable, Sendable {
  var tag: LanguageTag
  /// Its number on boards; nil if it has none yet.
  var number: Int?
  var autonym: String
  var japanese: String
  var english: String
  var isRightToLeft: Bool

  /// The value of `dir`.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
