import Phrasebooks
import Sheets
import WritingSystems

/// What was asked for and is not on the paper. Its properties are the keys of its JSON.
struct LeftOut: Encodable {
  var phrase: PhraseNumber
  /// The languages in which it is missing; empty if it is missing altogether.
  var languages: [LanguageTag]
  /// Why, in a word that never changes.
  var reason: String

  init(_ omission: Omission) {
    phrase = omission.number
    languages = omission.languages
    reason =
      switch omission.reason {
      case .unconfirmed: "unconfirmed"
      case .unreviewedLifeSafety: "unreviewed-life-safety"
      case .unreviewed: "unreviewed"
      case .missingValue: "missing-value"
      case .doesNotFit: "does-not-fit"
      case .missingTranslation: "missing-translation"
      case .isPrivate: "private"
      }
  }
}
