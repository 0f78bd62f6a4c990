/// The seeds of a property: `@Test(arguments: Seeds(200))`.
public struct Seeds: Collection, Sendable {
  /// How many there are.
  public let count: Int

  /// Takes so many seeds, always the same.
  public init(_ count: Int) { self.count = count }

  public var startIndex: Int { 0 }
  public var endIndex: Int { count }
  public func index(after index: Int) -> Int { index + 1 }
  public subscript(index: Int) -> Int { index }
}
