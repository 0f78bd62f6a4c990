import GRDB

/// An event in its place in the audit trail.
public struct AuditEntry: Hashable, Sendable {
  /// Its number: 1 is the first, and none is left out.
  public let sequence: Int64
  /// What was done.
  public let event: AuditEvent
  /// The digest of the entry before; of no bytes at all for the first.
  public let previous: ContentDigest
  /// The digest of this entry, as it was written.
  public let digest: ContentDigest

  /// Puts an event after an entry.
  init(_ event: AuditEvent, after last: AuditEntry?) {
    sequence = (last?.sequence ?? 0) + 1
    self.event = event
    previous = last?.digest ?? ContentDigest(of: [])
    digest = Self.digest(sequence, event, previous)
  }

  /// Reads a row of the columns in the order of ``AuditTrail``; nil if a value is of the wrong kind.
  init?(_ row: Row) {
    // Asking the row for a type would trap where somebody changed the file by hand.
    let values = row.map { $0.1 }
    guard values.count == 7, let sequence = Int64.fromDatabaseValue(values[0]),
      let moment = String.fromDatabaseValue(values[1]),
      let author = String.fromDatabaseValue(values[2]),
      let action = String.fromDatabaseValue(values[3]),
      let payload = ContentDigest.fromDatabaseValue(values[4]),
      let previous = ContentDigest.fromDatabaseValue(values[5]),
      let digest = ContentDigest.fromDatabaseValue(values[6])
    else { return nil }
    self.sequence = sequence
    event = AuditEvent(moment: moment, author: author, action: action, payload: payload)
    self.previous = previous
    self.digest = digest
  }

  /// Whether the digest is that of the contents.
  var isWhole: Bool { digest == Self.digest(sequence, event, previous) }

  /// SHA-256 over each field with its length before, 8 bytes, highest first: no two entries have the same bytes.
  private static func digest(
    _ sequence: Int64, _ event: AuditEvent, _ previous: ContentDigest
  ) -> ContentDigest {
    let fields = [
      Array("\(sequence)".utf8), Array(event.moment.utf8), Array(event.author.utf8),
      Array(event.action.utf8), event.payload.bytes, previous.bytes,
    ]
    var bytes: [UInt8] = []
    for field in fields {
      bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: field.count >> ($0 * 8)) }
      bytes += field
    }
    return ContentDigest(of: bytes)
  }
}
