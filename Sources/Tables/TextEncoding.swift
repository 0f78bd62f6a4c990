/// The bytes in which a file keeps its text.
public enum TextEncoding: String, Hashable, Sendable, Codable, CaseIterable {
  /// UTF-8 without a mark.
  case utf8 = "UTF-8"
  /// UTF-8 with a byte order mark, which Excel needs to recognise it.
  case utf8WithMark = "UTF-8 with BOM"
  /// Microsoft's Shift_JIS, which Excel in Japan saves as "CSV".
  case cp932 = "CP932"
}
