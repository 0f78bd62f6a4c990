public import Geometry

/// How large a text is set: the size of its em.
public enum Size: Hashable, Sendable {
  /// What its role takes on this paper.
  case role
  /// Just so.
  case exactly(Millimetres)
  /// As large as fits between two sizes; all fit texts of one role on a page share one scale.
  case fit(least: Millimetres, most: Millimetres)
}

extension Size: Codable {
  private enum Keys: String, CodingKey { case exactly, least, most }

  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self), name == "role" {
      self = .role
      return
    }
    let fields = try decoder.container(keyedBy: Keys.self)
    if let size = try fields.decodeIfPresent(Millimetres.self, forKey: .exactly) {
      self = .exactly(size)
    } else {
      self = .fit(
        least: try fields.decode(Millimetres.self, forKey: .least),
        most: try fields.decode(Millimetres.self, forKey: .most))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .role:
      var value = encoder.singleValueContainer()
      try value.encode("role")
    case .exactly(let size):
      var fields = encoder.container(keyedBy: Keys.self)
      try fields.encode(size, forKey: .exactly)
    case .fit(let least, let most):
      var fields = encoder.container(keyedBy: Keys.self)
      try fields.encode(least, forKey: .least)
      try fields.encode(most, forKey: .most)
    }
  }
}
