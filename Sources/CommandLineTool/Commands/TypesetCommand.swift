import ArgumentParser
import Documents
import ShirubeKit

/// `shirube typeset`: any document, as other programs write it.
struct TypesetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "typeset", ja: "文書（JSON）を組む", en: "Set a document that is given as JSON.",
    examples: "shirube typeset document.json --output document.pdf")

  @Argument(
    help: .words(
      ja: "文書の JSON（- は標準入力）", en: "The document as JSON (- is standard input).", value: "FILE"))
  var document: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    _ = try output.format()
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile.read(document, limit: DocumentReader.limit)
    } catch {
      throw CommandFailure(error)
    }
    let workspace = try global.workspace
    let read: Document
    do throws(DocumentProblem) {
      read = try DocumentReader().read(bytes, file: document == "-" ? "stdin" : document)
    } catch {
      throw CommandFailure(.badData, error.diagnostics)
    }
    let written = try output.print(read, in: workspace)
    try WrittenReport(output: output, pages: written.pages, files: written.files).say()
  }
}
