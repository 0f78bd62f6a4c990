/// Options that were chosen from a list, as their codes: sorted, none twice.
public struct Choices: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The codes, sorted by their letters.
  public let codes: [String]

  /// Makes a choice of codes.
  public init(_ codes: some Sequence<String>) { self.codes = Set(codes).sorted() }

  /// Makes a choice of codes.
  public init(arrayLiteral codes: String...) { self.init(codes) }

  /// Reads codes with a blank between them, as ``description`` writes them.
  public init(text: String) { self.init(text.split(separator: " ").map(String.init)) }

  /// Whether none is chosen.
  public var isEmpty: Bool { codes.isEmpty }
  /// How many are chosen.
  public var count: Int { codes.count }
  /// Whether an option is chosen.
  public func contains(_ code: String) -> Bool { codes.contains(code) }
}

extension Choices: CustomStringConvertible {
  public var description: String { codes.joined(separator: " ") }
}
