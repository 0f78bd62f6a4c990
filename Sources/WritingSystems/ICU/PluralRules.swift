import CICU

/// The plural categories of a language.
///
/// A message has a branch for every one of them, also for those of fractions and millions: then it is right for every
/// value, and a lost branch shows.
public struct PluralRules: Hashable, Sendable {
  /// The categories of the language in CLDR; always with `other`.
  public let categories: Set<PluralCategory>

  /// The rules of a language.
  ///
  /// - Throws: ``ICUError`` if ICU's data is missing.
  public init(_ language: LanguageTag) throws(ICUError) {
    var status = U_ZERO_ERROR
    let bits = unsafe shirube_plural_categories(language.description, &status)
    guard status.isSuccess else { throw ICUError(status, "plural rules") }
    categories = Set(
      PluralCategory.allCases.enumerated().filter { bits & (1 << Int32($0.offset)) != 0 }
        .map(\.element))
  }

  /// The category that a whole number takes in a language.
  public static func category(of number: Int, in language: LanguageTag) throws(ICUError)
    -> PluralCategory
  {
    var status = U_ZERO_ERROR
    let index = unsafe shirube_plural_category(
      language.description, Int32(clamping: number), &status)
    guard status.isSuccess else { throw ICUError(status, "plural category") }
    return PluralCategory.allCases[Int(index)]
  }
}
