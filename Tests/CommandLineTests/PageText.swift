import Foundation

/// What poppler reads in a PDF.
enum PageText {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  /// The text of all pages without blanks and marks that are not seen.
  static func of(_ path: String) throws -> String { try pages(path).joined() }

  /// The same, page by page.
  static func pages(_ path: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = ["-raw", path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var pages = String(decoding: data, as: UTF8.self).split(
      separator: "\u{0C}", omittingEmptySubsequences: false)
    if pages.last?.isEmpty ?? false { pages.removeLast() }
    return pages.map { bare(String($0)) }
  }

  /// A text without blanks and invisible marks, composed.
  static func bare(_ text: String) -> String {
    let hidden: Set<UInt32> = Set(
      [0x200B, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069))
    let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
      !$0.properties.isWhitespace && !hidden.contains($0.value)
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
