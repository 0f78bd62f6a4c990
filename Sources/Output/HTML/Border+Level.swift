import Documents

extension Border {
  /// The class of a warning level's edge; nil for plain lines.
  var level: String? {
    switch self {
    case .none, .thin, .thick, .dashed: nil
    case .level1, .level2, .level3, .level4, .level5: rawValue
    }
  }
}
