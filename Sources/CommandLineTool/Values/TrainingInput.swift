import ShirubeKit

/// Files that people give to the tracker.
enum TrainingInput {
  /// The bytes of a file; at most as many as a workbook may have.
  static func read(_ path: String, limit: Int = 40 << 20) throws(CommandFailure) -> [UInt8] {
    do throws(InputError) {
      return try InputFile.read(path, limit: limit)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The name of a file without its folders.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
