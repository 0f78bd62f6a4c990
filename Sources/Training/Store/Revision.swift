/// A record as it was written once, and where its values come from.
public struct Revision<Value: Record>: Sendable {
  /// Its number in the whole store, from 1.
  public let number: Int64
  /// The number of its origin.
  public let origin: Int64
  /// Whether it takes the record back.
  public let isWithdrawn: Bool
  /// The cells its values were read from.
  public let cells: CellMap
  /// The record.
  public let record: Value
}

extension Revision: Hashable {}
