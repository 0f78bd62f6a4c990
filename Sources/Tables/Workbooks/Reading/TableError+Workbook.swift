internal import Diagnostics

/// The refusals of a workbook as a whole.
extension TableError {
  static func workbookTooLarge(_ bytes: Int, limit: Int, _ file: String) -> TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "ファイルが大きすぎます（\(bytes) バイト。上限は \(limit)）。",
        en: "The file is too large (\(bytes) bytes; the limit is \(limit))."),
      hint: LocalizedMessage(
        ja: "写真などを消して保存し直してください。", en: "Remove pictures and save it again."))
  }

  static func damagedWorkbook(_ file: String) -> TableError {
    TableError(
      .damagedFile, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "ファイルが壊れています。何も読みませんでした。", en: "The file is damaged; nothing was read."),
      hint: LocalizedMessage(
        ja: "もう一度送ってもらうか、Excel で開いて保存し直してください。",
        en: "Have it sent again, or open it in Excel and save it again."))
  }

  static func encryptedWorkbook(_ file: String) -> TableError {
    TableError(
      .encrypted, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "パスワードの付いたファイルです。読めません。",
        en: "The file is protected by a password and cannot be read."),
      hint: LocalizedMessage(
        ja: "Excel で開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」を空にして保存してください。",
        en:
          "Open it in Excel, empty File → Info → Protect Workbook → Encrypt with Password, and save."
      ))
  }

  static func macros(_ file: String) -> TableError {
    TableError(
      .macros, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "マクロの入ったブックです。読みませんでした。",
        en: "The workbook has macros; it was not read."),
      hint: LocalizedMessage(
        ja: "「Excel ブック（.xlsx）」として保存し直すとマクロが外れます。",
        en: "Save it as “Excel Workbook (.xlsx)”: that leaves the macros out."))
  }

  static func externalLinks(_ file: String) -> TableError {
    TableError(
      .externalLinks, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "ほかのファイルや外部のデータから値を取り込むブックです。読みませんでした。",
        en: "The workbook takes values from other files or outside data; it was not read."),
      hint: LocalizedMessage(
        ja: "「データ」→「リンクの編集」→「リンクの解除」で切り離し、保存し直してください。",
        en: "Cut them by Data → Edit Links → Break Link, and save it again."))
  }

  static func broken(_ file: String, part: String, line: Int? = nil, detail: LocalizedMessage)
    -> TableError
  {
    TableError(
      .brokenStructure, at: SourcePosition(file: file, line: line, element: part),
      LocalizedMessage(
        ja: "ブックとして読めません（\(detail.japanese)）。何も読みませんでした。",
        en: "This cannot be read as a workbook (\(detail.english)); nothing was read."),
      hint: LocalizedMessage(
        ja: "Excel で開いて「Excel ブック（.xlsx）」で保存し直してください。",
        en: "Open it in Excel and save it as “Excel Workbook (.xlsx)”."))
  }

  static func missingPart(_ file: String, part: String) -> TableError {
    broken(
      file, part: part,
      detail: LocalizedMessage(ja: "必要な部品がありません", en: "a part it needs is missing"))
  }

  static func noWorkbook(_ file: String, _ japanese: String, _ english: String) -> TableError {
    TableError(
      .foreignFormat, at: SourcePosition(file: file),
      LocalizedMessage(
        ja: "これは\(japanese)です。Excel ブック（.xlsx）ではありません。",
        en: "This is \(english), not an Excel workbook (.xlsx)."),
      hint: LocalizedMessage(
        ja: "Excel で開き、「Excel ブック（.xlsx）」で保存し直してください。",
        en: "Open it in Excel and save it as “Excel Workbook (.xlsx)”."))
  }

  static func tooManyCells(_ file: String, sheet: Int, limit: Int) -> TableError {
    TableError(
      .tooLarge, at: SourcePosition(file: file, element: "sheet \(sheet)"),
      LocalizedMessage(
        ja: "入力のあるセルが多すぎます（上限 \(limit)）。何も読みませんでした。",
        en: "Too many cells hold something (the limit is \(limit)); nothing was read."),
      hint: LocalizedMessage(
        ja: "要らない行と列を消して保存し直してください。",
        en: "Delete the rows and columns that are not needed, and save it again."))
  }
}
