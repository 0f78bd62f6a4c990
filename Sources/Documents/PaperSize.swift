public import Geometry

/// The paper sizes of Japanese offices and schools (JIS P 0138; B sizes are JIS B, not ISO B).
public enum PaperSize: String, Codable, CaseIterable, Hashable, Sendable {
  case a5 = "A5"
  case b5 = "B5"
  case a4 = "A4"
  case b4 = "B4"
  case a3 = "A3"
  case a2 = "A2"
  case a1 = "A1"

  /// The short side.
  public var short: Millimetres {
    switch self {
    case .a5: 148
    case .b5: 182
    case .a4: 210
    case .b4: 257
    case .a3: 297
    case .a2: 420
    case .a1: 594
    }
  }

  /// The long side.
  public var long: Millimetres {
    switch self {
    case .a5: 210
    case .b5: 257
    case .a4: 297
    case .b4: 364
    case .a3: 420
    case .a2: 594
    case .a1: 841
    }
  }

  /// The next larger sheet that people have; nil above A1.
  public var larger: PaperSize? {
    let all = PaperSize.allCases
    guard let index = all.firstIndex(of: self), index + 1 < all.count else { return nil }
    return all[index + 1]
  }
}
