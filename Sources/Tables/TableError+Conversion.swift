internal import Diagnostics

extension TableError {
  /// A table that ICU cannot write in CP932: too long, or the converter is not installed.
  static var cannotConvert: TableError {
    TableError(
      .notText, at: SourcePosition(),
      LocalizedMessage(
        ja: "CP932 に変換できません。", en: "The table cannot be written in CP932."),
      hint: LocalizedMessage(ja: "UTF-8 で書いてください。", en: "Write UTF-8 instead."))
  }
}
