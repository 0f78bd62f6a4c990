/// The tables of one kind of database file, told as the steps that make them from an empty file.
///
/// The version of a file is how many steps it has seen. A step that was released is never changed, moved or removed:
/// what must change is a further step at the end.
public struct Schema: Sendable {
  /// Tells our files from all others; SQLite keeps it in the head of the file. Not 0.
  public let identifier: Int32
  /// The steps, oldest first.
  public let steps: [SchemaStep]

  /// Makes a schema.
  public init(identifier: Int32, steps: [SchemaStep]) {
    self.identifier = identifier
    self.steps = steps
  }

  /// The version of a file that has seen all steps.
  public var version: Int { steps.count }
}
