import ShirubeKit

/// Reads `--arrow`.
enum ArrowReader {
  /// The directions there are.
  static let directions = [
    "left", "right", "up", "down", "up-left", "up-right", "down-left", "down-right",
  ]

  /// The direction; nil if none is given.
  static func read(_ text: String?) throws(CommandFailure) -> String? {
    guard let text else { return nil }
    let folded = text.lowercased()
    if directions.contains(folded) { return folded }
    let near = NearMiss.nearest(folded, in: directions) ?? "right"
    let list = directions.joined(separator: " ")
    throw .usage(
      ja: "矢印の向き「\(text)」を知りません。使えるのは \(list)",
      en: "The direction “\(text)” is not known. There are \(list).",
      hintJa: "--arrow \(near) ではありませんか", hintEn: "Did you mean --arrow \(near)?")
  }
}
