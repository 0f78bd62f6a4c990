/// Reads `--distance`.
enum DistanceReader {
  /// A distance like `10m`, `2.5m` or `10`, in millimetres; nil if none is given.
  static func read(_ text: String?) throws(CommandFailure) -> Double? {
    guard let text else { return nil }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = text[digits.endIndex...].filter { $0 != " " }
    guard let metres = Double(digits), ["", "m", "ｍ", "メートル"].contains(unit),
      (0.3...100).contains(metres)
    else {
      throw .usage(
        ja: "「\(text)」は読む距離ではありません（0.3m から 100m）",
        en: "“\(text)” is not a reading distance (0.3m to 100m).",
        hintJa: "--distance 10m のように書いてください", hintEn: "Write it like --distance 10m.")
    }
    return metres * 1000
  }
}
