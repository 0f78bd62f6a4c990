import Diagnostics
import Documents
import Phrasebooks
import Sheets
import ShirubeKit
import WritingSystems

extension CommandFailure {
  /// Why sheets were not made.
  init(_ error: SheetError) {
    let status: ExitStatus =
      switch error {
      case .noSuchPhrase: .noInput
      case .unknownLanguages: .usage
      case .value(_, let problem):
        switch problem {
        case .noSuchPhrase: .noInput
        case .noTranslation: .refused
        case .badMessage: .badData
        default: .usage
        }
      case .needsArea, .needsDestination: .usage
      case .unreviewed, .unconfirmed, .isPrivate, .doesNotFit, .nothingLeft: .refused
      }
    self.init(status, [error.diagnostic])
  }

  /// The same, but where no sheet fits because fonts, letters or pictograms are missing, it says that.
  init(
    _ error: SheetError, in workspace: Workspace, texts: [Text], pictograms: [String]
  ) {
    self.init(error)
    guard case .doesNotFit = error else { return }
    let reasons = SheetDiagnosis(workspace).reasons(texts, pictograms: pictograms)
    if !reasons.isEmpty { diagnostics = reasons }
  }

  /// A definition that cannot be used.
  init(_ error: DefinitionError) {
    let status: ExitStatus =
      switch error {
      case .notFound: .noInput
      case .malformed: .badData
      }
    self.init(status, [error.diagnostic])
  }

  /// A language that was not found.
  init(_ error: LanguageError) {
    self.init(.usage, [error.diagnostic], safe: Self.nothingChanged)
  }
}
