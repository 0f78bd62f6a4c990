import Tables

/// Reads `--encoding`.
enum EncodingReader {
  /// The encoding of CSV files.
  static func read(_ text: String) throws(CommandFailure) -> TextEncoding {
    switch text.lowercased() {
    case "utf8-bom": return .utf8WithMark
    case "utf8": return .utf8
    case "cp932": return .cp932
    default:
      throw .usage(
        ja: "--encoding は utf8-bom utf8 cp932 のどれかです",
        en: "--encoding takes utf8-bom, utf8 or cp932.",
        hintJa: "Excel で開くなら utf8-bom", hintEn: "For Excel take utf8-bom.")
    }
  }
}
