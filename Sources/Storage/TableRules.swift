import GRDB

/// What holds for every table: it is `STRICT`, and its foreign keys lead somewhere.
struct TableRules {
  /// The tables that take any value in any column, sorted; none of ours may.
  static func looseTables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        ORDER BY name
        """)
  }

  /// What breaks the rules, in words for a developer; nil if nothing does.
  static func fault(_ database: Database) throws -> String? {
    let loose = try looseTables(database)
    if !loose.isEmpty { return "not STRICT: \(loose.joined(separator: ", "))" }
    let orphan = try String.fetchOne(
      database, sql: "SELECT \"table\" FROM pragma_foreign_key_check ORDER BY 1 LIMIT 1")
    return orphan.map { "foreign key of \($0)" }
  }
}
