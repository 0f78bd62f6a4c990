import FoundationEssentials
public import GRDB

extension ContentDigest: DatabaseValueConvertible {
  /// A BLOB of 32 bytes.
  public var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  /// Reads a BLOB of 32 bytes; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> ContentDigest? {
    Data.fromDatabaseValue(value).flatMap { ContentDigest(bytes: Array($0)) }
  }
}
