/// Which Han characters a writing of the world uses every day.
///
/// Judged by what the national character sets of the 1980s have: GB 2312 for simplified Chinese, Big5 for traditional
/// Chinese, JIS X 0208 with Microsoft's additions for Japanese. A character outside is a slip into another writing far
/// more often than a rare word.
public enum HanRepertoire: String, Hashable, Sendable, CaseIterable {
  case simplifiedChinese = "ibm-1383_P110-1999"
  case traditionalChinese = "windows-950-2000"
  case japanese = "ibm-943_P15A-2003"

  /// Simplified forms that Big5 has too, as rare characters of other meanings.
  private static let simplifiedInBig5: Set<Unicode.Scalar> = Set(
    "蚕厂党吨复赶构柜怀机极价茧洁惊据蜡腊篱离怜岭宁苹栖凄确扰洒圣胜适体涂万网痒踊优与种庄坏".unicodeScalars)

  /// The Han characters of a text that the writing does not use; empty if ICU lacks the table.
  public func foreignCharacters(in text: String) -> [Unicode.Scalar] {
    var han = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where Kanji.needsReading(scalar) { han.append(scalar) }
    guard !han.isEmpty else { return [] }
    if self == .traditionalChinese, let form = han.first(where: Self.simplifiedInBig5.contains) {
      return [form]
    }
    let converter = TextConverter(name: rawValue)
    guard let lost = try? converter.encode(String(han)).lost else { return [] }
    return lost.flatMap(\.unicodeScalars)
  }
}
