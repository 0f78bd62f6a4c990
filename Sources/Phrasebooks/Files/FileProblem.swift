import Diagnostics
import Glibc

/// Why a file could not be read.
enum FileProblem: Error, Hashable {
  case notThere
  case notAFile
  case tooLarge
  /// The system's error number.
  case unreadable(Int32)

  /// The diagnostic for a file.
  func diagnostic(_ file: String) -> Diagnostic {
    let position = SourcePosition(file: file)
    switch self {
    case .notThere:
      return Diagnostic(
        .error, "file-missing", at: position,
        LocalizedMessage(ja: "ファイルがありません。", en: "There is no such file."),
        hint: LocalizedMessage(ja: "場所と名前を確かめてください。", en: "Check the folder and the name."))
    case .notAFile:
      return Diagnostic(
        .error, "file-not-regular", at: position,
        LocalizedMessage(ja: "ふつうのファイルではありません。", en: "This is not a regular file."),
        hint: LocalizedMessage(ja: "ファイルそのものを置いてください。", en: "Put the file itself here."))
    case .tooLarge:
      return Diagnostic(
        .error, "file-too-large", at: position,
        LocalizedMessage(ja: "ファイルが20 MBを超えています。", en: "The file is larger than 20 MB."),
        hint: LocalizedMessage(
          ja: "文例集のファイルか確かめてください。", en: "Check that it is a file of a phrasebook."))
    case .unreadable(let number):
      return Diagnostic(
        .error, "file-unreadable", at: position,
        LocalizedMessage(
          ja: "ファイルを読めません（システムのエラー \(number)）。",
          en: "The file cannot be read (system error \(number))."),
        hint: LocalizedMessage(ja: "読む権限を確かめてください。", en: "Check that you may read it."))
    }
  }
}
