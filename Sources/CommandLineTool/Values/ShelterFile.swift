import Diagnostics
import Shelters
import ShirubeKit
import Tables

/// Reads a list of shelters that a person names.
enum ShelterFile {
  /// The list; a file that is none is refused with what it is.
  static func read(_ path: String) throws(CommandFailure) -> ShelterList {
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try InputFile.read(path, limit: TableLimits().bytes)
    } catch {
      throw CommandFailure(error)
    }
    do throws(ShelterListError) {
      return try ShelterListReader().read(bytes, file: path == "-" ? "stdin" : path)
    } catch {
      var diagnostic = error.diagnostic
      diagnostic.hint =
        diagnostic.hint
        ?? LocalizedMessage(
          ja: "市町村の一覧を CSV（UTF-8 か CP932）か GeoJSON で保存して、もう一度してください",
          en: "Save the municipality's list as CSV (UTF-8 or CP932) or GeoJSON, and try again.")
      throw CommandFailure(.badData, [diagnostic], safe: CommandFailure.nothingChanged)
    }
  }
}
