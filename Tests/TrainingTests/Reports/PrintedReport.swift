import Glibc
import ShirubeKit
import TestSupport
import Testing

@testable import Training

/// A report as PDF, and what `pdftotext` reads in it.
struct PrintedReport {

  let file: [UInt8]
  let pageCount: Int
  let text: String

  init(_ report: Report) throws {
    let result = DocumentPrinter(Workspace(data: DataFolder(path: Repository.root)))
      .print(report.document, as: .pdf)
    for diagnostic in result.diagnostics { Issue.record("\(diagnostic)") }
    file = try #require(result.files.first)
    pageCount = result.pageCount
    let folder = try #require(TemporaryFolder())
    let path = folder.path + "/report.pdf"
    TestFile.write(file, to: path)
    text = withExtendedLifetime(folder) {
      Command.run(["pdftotext", "-raw", path, "-"]).text
    }
    // For looking at pages: SHIRUBE_LOOK=folder keeps them.
    if let look = unsafe getenv("SHIRUBE_LOOK") {
      TestFile.write(file, to: "\(unsafe String(cString: look))/\(report.kind.rawValue).pdf")
    }
  }
}
