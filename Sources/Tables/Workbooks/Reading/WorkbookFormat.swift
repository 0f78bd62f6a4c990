/// What people hand over in the place of a workbook, known by its first bytes or by its parts.
enum WorkbookFormat {
  /// Why a file is no package; nil if it begins like one.
  static func error(in bytes: [UInt8], file: String) -> TableError? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return compoundFile(bytes, file: file) }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return .noWorkbook(file, "PDF", "a PDF")
    }
    if bytes.starts(with: [0x50, 0x4B]) { return .damagedWorkbook(file) }
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    if start.isEmpty { return .noWorkbook(file, "空のファイル", "an empty file") }
    if start.first == UInt8(ascii: "<") {
      return .noWorkbook(file, "ウェブページまたは XML", "a web page or XML")
    }
    if bytes.prefix(1 << 12).contains(0) {
      return .noWorkbook(file, "知らない形式のファイル", "a file of an unknown format")
    }
    return .noWorkbook(file, "文字だけのファイル（CSV など）", "a plain text file (such as CSV)")
  }

  /// Why a package is no workbook of Excel; nil if it may be one.
  static func error(of keys: some Collection<String>, file: String) -> TableError? {
    if keys.contains("xl/workbook.bin") {
      return .noWorkbook(file, "バイナリ ブック（.xlsb）", "a binary workbook (.xlsb)")
    }
    if keys.contains("mimetype"), keys.contains("content.xml") {
      return .noWorkbook(file, "OpenDocument（.ods など）", "an OpenDocument file (such as .ods)")
    }
    if keys.contains("word/document.xml") {
      return .noWorkbook(file, "Word の文書", "a document of Word")
    }
    if keys.contains("ppt/presentation.xml") {
      return .noWorkbook(file, "PowerPoint の資料", "a presentation of PowerPoint")
    }
    if keys.contains("[content_types].xml") { return nil }
    return .noWorkbook(file, "ZIP ファイル", "a ZIP archive")
  }

  /// The container of Excel 97, and of every workbook with a password.
  private static func compoundFile(_ bytes: [UInt8], file: String) -> TableError {
    if contains("EncryptedPackage", in: bytes) { return .encryptedWorkbook(file) }
    if contains("Workbook", in: bytes) || contains("Book", in: bytes) {
      return .noWorkbook(file, "古い形式の Excel ブック（.xls）", "a workbook of the old format (.xls)")
    }
    return .noWorkbook(file, "古い形式の Office のファイル", "an Office file of the old format")
  }

  /// Whether a name stands in the directory of the container, which is UTF-16.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start...].starts(with: wanted)
    }
  }
}
