import ArgumentParser
import Diagnostics
import Documents
import ShirubeKit
import Tables
import Training

/// Where a report goes; the extension decides what it becomes.
struct ReportTarget {
  private let path: String
  private let ending: String

  private static let endings = [".pdf", ".svg", ".png", ".html", ".txt", ".xlsx", ".csv"]

  init(_ path: String) throws(CommandFailure) {
    self.path = path
    guard let ending = Self.endings.first(where: { path.lowercased().hasSuffix($0) }) else {
      throw .usage(
        ja: "「\(path)」の種類が分かりません。書けるのは \(Self.endings.joined(separator: " ")) です",
        en: "“\(path)” is of no known kind; there are \(Self.endings.joined(separator: " ")).",
        hintJa: "--output report.pdf と書いてください", hintEn: "Write --output report.pdf.")
    }
    self.ending = ending
  }

  private var stem: String { String(path.dropLast(ending.count)) }

  /// Writes the report and says where it is: CSV is a file for each of its tables, SVG and PNG for each page.
  func write(_ report: Report, encoding: TextEncoding, global: GlobalOptions) throws {
    let files: [(path: String, bytes: [UInt8])]
    switch ending {
    case ".csv": files = try tables(report, encoding)
    case ".xlsx":
      let draft = report.workbook
      files = [(path, try CommandFailure.translating { try WorkbookWriter().write(draft) })]
    default: files = try pages(report, global)
    }
    for file in files { try FolderOutput.write(file.bytes, to: file.path) }
    for file in files { Console.say(file.path) }
  }

  private func tables(_ report: Report, _ encoding: TextEncoding) throws -> [(String, [UInt8])] {
    var files: [(String, [UInt8])] = []
    let writer = DelimitedTextWriter(encoding: encoding, defusesFormulas: true)
    for table in report.textTables {
      let (bytes, lost) = try CommandFailure.translating { try writer.write(table.table) }
      files.append((files.isEmpty ? path : "\(stem)-\(table.name).csv", bytes))
      if !lost.isEmpty {
        Console.say(
          ja: "CP932 にない文字が ? になりました: \(lost.map(String.init).joined())",
          en: "Characters that CP932 does not have became ?: \(lost.map(String.init).joined())")
      }
    }
    return files
  }

  private func pages(_ report: Report, _ global: GlobalOptions) throws -> [(String, [UInt8])] {
    guard let format = OutputFormat(path: path) else { return [] }
    let result = DocumentPrinter(try global.workspace).print(report.document, as: format)
    if result.diagnostics.contains(where: { $0.severity == .error }) {
      throw CommandFailure(.refused, result.diagnostics)
    }
    for diagnostic in result.diagnostics { Console.say(diagnostic) }
    if result.files.count == 1 { return [(path, result.files[0])] }
    return result.files.enumerated().map { ("\(stem)-\($0.offset + 1)\(ending)", $0.element) }
  }
}
