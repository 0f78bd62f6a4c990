/// A record that a form gives, and what taking it would do.
public struct Proposed<Value: Record>: Codable, Hashable, Sendable {
  /// What taking it would do.
  public enum Standing: String, Codable, Hashable, Sendable {
    /// Nothing was known.
    case new
    /// Something else was known.
    case changed
    /// Just that is known.
    case same
    /// It moves backwards without a reason, and stays out unless the person who accepts gives one.
    case held
    /// It moves backwards, and has a reason of its own.
    case reasoned
    /// Another academy's record stands for it: a joint class.
    case joint
  }

  /// The record.
  public var record: Value
  /// The cells its values were read from.
  public var cells: CellMap
  /// What taking it would do.
  public var standing: Standing

  /// Makes a proposal.
  public init(_ record: Value, cells: CellMap, standing: Standing) {
    self.record = record
    self.cells = cells
    self.standing = standing
  }
}
