internal import Diagnostics

/// Files that people hand over in the place of a plain one, known by their first bytes.
enum ForeignFormat {
  /// What to tell the person about such a file; nil for a plain one.
  static func error(in bytes: [UInt8], file: String) -> TableError? {
    for (start, japanese, english) in known where bytes.starts(with: start) {
      return TableError(
        .foreignFormat, at: SourcePosition(file: file),
        LocalizedMessage(
          ja: "これは\(japanese)です。表の文字だけのファイルではありません。",
          en: "This is \(english), not a plain text file."),
        hint: LocalizedMessage(
          ja: "「CSV UTF-8（コンマ区切り）」で保存し直してください。",
          en: "Save it again as “CSV UTF-8 (comma delimited)”."))
    }
    return nil
  }

  private static let known: [(start: [UInt8], japanese: String, english: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "Excel のブック、または ZIP ファイル", "an Excel workbook or a ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "古い Excel のブック", "an old Excel workbook"),
    ([0x25, 0x50, 0x44, 0x46], "PDF", "a PDF"),
    ([0xFF, 0xFE], "「Unicode テキスト」（UTF-16）", "UTF-16 text"),
    ([0xFE, 0xFF], "「Unicode テキスト」（UTF-16）", "UTF-16 text"),
    (Array("<!DOCTYPE".utf8), "ウェブページ", "a web page"),
    (Array("<!doctype".utf8), "ウェブページ", "a web page"),
    (Array("<html".utf8), "ウェブページ", "a web page"),
  ]
}
