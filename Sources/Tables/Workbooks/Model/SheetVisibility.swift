/// Whether a person sees a sheet.
public enum SheetVisibility: String, Hashable, Sendable, Codable {
  /// It has a tab.
  case visible
  /// It is hidden, and Excel's menu can show it.
  case hidden
  /// It is hidden, and only a program can show it.
  case veryHidden
}
