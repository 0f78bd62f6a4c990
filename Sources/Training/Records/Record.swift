/// Something the tracker keeps: a value whose revisions share a key.
///
/// The properties are the columns of its table, under the same names. Codes stand for people; nothing here has a name.
public protocol Record: Codable, Hashable, Sendable {
  /// Its table.
  static var table: RecordTable { get }
  /// What tells the thing apart from all others of its kind, for ever.
  var key: String { get }
}
