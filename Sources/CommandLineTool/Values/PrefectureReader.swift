/// Reads `--prefecture`.
enum PrefectureReader {
  /// The two digits; nil if nothing is given.
  static func read(_ text: String?) throws(CommandFailure) -> String? {
    guard let text else { return nil }
    guard let number = Int(text), (1...47).contains(number), text.utf8.count <= 2 else {
      throw .usage(
        ja: "--prefecture は 01 から 47 です", en: "--prefecture takes 01 to 47.",
        hintJa: "石川県なら --prefecture 17", hintEn: "Ishikawa is --prefecture 17.")
    }
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
