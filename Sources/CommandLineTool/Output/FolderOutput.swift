import ShirubeKit

/// Writes files into a folder that a person names.
enum FolderOutput {
  /// Writes a file whole, and makes its folder if that is not there.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    FileBytes.makeFolder(of: path)
    guard FileBytes.write(bytes, to: path) else {
      throw CommandFailure(
        .cannotWrite, "cannot-write", ja: "「\(path)」に書けません", en: "“\(path)” cannot be written.",
        hintJa: "フォルダーがあるか、書いてよいか、空きがあるかを見てください（ls -ld、df -h）",
        hintEn: "See whether the folder is there, may be written, and has room (ls -ld, df -h).")
    }
  }
}
