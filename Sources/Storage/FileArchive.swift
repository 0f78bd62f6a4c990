import FoundationEssentials
public import GRDB

/// The original bytes of files that were imported, kept for ever under their SHA-256.
public struct FileArchive {
  private let database: Database

  /// The archive of a database, inside `read` or `write`.
  public init(_ database: Database) { self.database = database }

  /// The step that makes its table; put it into the schema.
  public static let step = SchemaStep("file-archive") { database in
    try database.execute(
      sql: """
        CREATE TABLE archivedFiles (
          digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
          content BLOB NOT NULL
        ) STRICT;
        """)
    try AppendOnlyTable("archivedFiles", key: "digest").protect(database)
  }

  /// Keeps a content and gives its digest; a content that is there already is kept once.
  @discardableResult
  public func keep(_ content: [UInt8]) throws -> ContentDigest {
    let digest = ContentDigest(of: content)
    let isKept = try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM archivedFiles WHERE digest = ?)"),
      arguments: [digest])
    if isKept != true {
      try database.cachedStatement(
        sql: "INSERT INTO archivedFiles (digest, content) VALUES (?, ?)"
      ).execute(arguments: [digest, Data(content)])
    }
    return digest
  }

  /// The content with a digest; nil if it was never kept, or is not any more what was kept (``damaged()``).
  public func content(of digest: ContentDigest) throws -> [UInt8]? {
    let value = try DatabaseValue.fetchOne(
      database, sql: "SELECT content FROM archivedFiles WHERE digest = ?", arguments: [digest])
    guard let content = value.flatMap(Data.fromDatabaseValue).map({ [UInt8]($0) }),
      ContentDigest(of: content) == digest
    else { return nil }
    return content
  }

  /// The digests of all contents, sorted.
  public func digests() throws -> [ContentDigest] {
    try DatabaseValue.fetchAll(database, sql: "SELECT digest FROM archivedFiles ORDER BY digest")
      .compactMap(ContentDigest.fromDatabaseValue)
  }

  /// The digests of contents that are not what was kept, sorted; empty if all is well.
  public func damaged() throws -> [ContentDigest] {
    try digests().filter { try content(of: $0) == nil }
  }
}
