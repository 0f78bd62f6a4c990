import Diagnostics
import Residents
import ShirubeKit
import Tables

/// Reads a table of residents that a person names.
enum ResidentFile {
  /// The proposal of the table; a file that is none is refused with what is wrong.
  static func read(_ path: String, in workspace: Workspace) throws(CommandFailure) -> (
    proposal: LanguageProposal, diagnostics: [Diagnostic]
  ) {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile.read(path, limit: TableLimits().bytes)
    } catch {
      throw CommandFailure(error)
    }
    do throws(ResidentListError) {
      return try LanguageAdvisor(workspace).residents(bytes, file: path == "-" ? "stdin" : path)
    } catch {
      var diagnostics = error.diagnostics
      for index in diagnostics.indices {
        diagnostics[index].hint =
          diagnostics[index].hint
          ?? LocalizedMessage(
            ja: "国籍・地域と人数の表を CSV（UTF-8 か CP932）で保存して、もう一度してください",
            en: "Save a table of nationalities and numbers of people as CSV, and try again.")
      }
      throw CommandFailure(.badData, diagnostics, safe: CommandFailure.nothingChanged)
    }
  }
}
