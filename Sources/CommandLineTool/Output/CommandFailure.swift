import Diagnostics
import ShirubeKit

/// Why a command stopped: what happened, what is safe, what to do next.
struct CommandFailure: Error {
  var status: ExitStatus
  /// What happened, each with what to do next.
  var diagnostics: [Diagnostic]
  /// What has not been touched.
  var safe: LocalizedMessage

  static let nothingWritten = LocalizedMessage(
    ja: "何も書き出していません。もとのファイルはそのままです", en: "Nothing was written; your files are as they were.")
  static let nothingChanged = LocalizedMessage(
    ja: "何も変えていません", en: "Nothing was changed.")

  init(
    _ status: ExitStatus, _ diagnostics: [Diagnostic],
    safe: LocalizedMessage = CommandFailure.nothingWritten
  ) {
    self.status = status
    self.diagnostics = diagnostics
    self.safe = safe
  }

  /// A single sentence with its way out.
  init(
    _ status: ExitStatus, _ rule: String, ja: String, en: String, hintJa: String, hintEn: String
  ) {
    self.init(
      status,
      [
        Diagnostic(
          .error, rule, at: SourcePosition(), LocalizedMessage(ja: ja, en: en),
          hint: LocalizedMessage(ja: hintJa, en: hintEn))
      ])
  }

  /// A command that was written wrong.
  static func usage(ja: String, en: String, hintJa: String, hintEn: String) -> CommandFailure {
    CommandFailure(.usage, "usage", ja: ja, en: en, hintJa: hintJa, hintEn: hintEn)
  }

  /// Nothing remains to be printed.
  static let nothingLeft = CommandFailure(
    .refused, "nothing-left", ja: "印刷する紙が残っていません", en: "No sheet remains to be printed.",
    hintJa: "上に書いた理由を見て、要る選択肢を付けてください",
    hintEn: "See the reasons above and add the options they name.")

  /// A file that cannot be read.
  init(_ error: InputError) {
    let status: ExitStatus =
      switch error {
      case .notPermitted: .notPermitted
      case .tooLarge: .badData
      case .notThere, .isFolder, .unreadable: .noInput
      }
    self.init(status, [error.diagnostic], safe: Self.nothingChanged)
  }
}
