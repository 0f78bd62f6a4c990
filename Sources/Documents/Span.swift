/// A piece of a text.
public enum Span: Hashable, Sendable {
  /// Words; U+200B marks a checked break and is not printed.
  case plain(String)
  /// Words with their reading set over them.
  case ruby(base: String, reading: String)
  /// Words in bold.
  case strong(String)
}

extension Span: Codable {
  private enum Keys: String, CodingKey { case plain, ruby, reading, strong }

  public init(from decoder: any Decoder) throws {
    if let plain = try? decoder.singleValueContainer().decode(String.self) {
      self = .plain(plain)
      return
    }
    let fields = try decoder.container(keyedBy: Keys.self)
    if let base = try fields.decodeIfPresent(String.self, forKey: .ruby) {
      self = .ruby(base: base, reading: try fields.decode(String.self, forKey: .reading))
    } else if let strong = try fields.decodeIfPresent(String.self, forKey: .strong) {
      self = .strong(strong)
    } else {
      self = .plain(try fields.decode(String.self, forKey: .plain))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .plain(let words):
      var value = encoder.singleValueContainer()
      try value.encode(words)
    case .ruby(let base, let reading):
      var fields = encoder.container(keyedBy: Keys.self)
      try fields.encode(base, forKey: .ruby)
      try fields.encode(reading, forKey: .reading)
    case .strong(let words):
      var fields = encoder.container(keyedBy: Keys.self)
      try fields.encode(words, forKey: .strong)
    }
  }
}
