import GRDB
public import Storage

/// Everything that a store holds, as tables and original files.
public struct StoreExport {
  /// The tables in the order in which a person looks for them.
  public let tables: [ExportTable]
  /// The digests of the kept files, sorted.
  public let files: [ContentDigest]

  /// Reads a store whole.
  public init(_ reader: TrainingReader, registry: Registry, titles: ColumnTitles) throws {
    let database = reader.database
    let organizations = Dictionary(
      try reader.all(Organization.self).map { ($0.id, $0) }
    ) { first, _ in first }
    var tables: [ExportTable] = []
    var cells: [[ExportTable.Field]] = []
    var choices: [[ExportTable.Field]] = []
    let shelf = CellMapShelf(database)
    for table in RecordTable.allCases {
      let derived = DerivedColumn.all(
        of: table, registry: registry, organizations: organizations)
      let own = table.columns.filter { !ListColumn.isList($0.name, of: table) }
      let lists = table.columns.filter { ListColumn.isList($0.name, of: table) }
      var rows: [[ExportTable.Field]] = []
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT * FROM \(table.rawValue) ORDER BY revision")
      while let row = try cursor.next() {
        let revision = Self.field(row, "revision")
        rows.append(
          [revision, Self.field(row, "origin"), Self.field(row, "isWithdrawn")]
            + own.map { Self.field(row, $0.name) } + derived.map { $0.value(row) })
        for list in lists {
          let text: String = row[list.name] ?? ""
          for part in ListColumn.parts(of: text) {
            choices.append([
              revision, .text(list.name), .text(part.code),
              part.number.map { .number(Double($0)) } ?? .empty,
            ])
          }
        }
        for (property, cell) in CellMap(text: try shelf.text(row["cells"])).cells.sorted(by: {
          $0.key < $1.key
        }) {
          cells.append([revision, .text(property), .text(cell)])
        }
      }
      tables.append(
        ExportTable(
          name: table.rawValue, title: titles.title(of: table),
          header: ["版番号 revision", "由来番号 origin", "取り下げ（1はい 0いいえ） isWithdrawn"]
            + own.map { titles.heading($0.name, of: table) } + derived.map(\.heading), rows: rows))
    }
    choices.sort { Self.number($0[0]) < Self.number($1[0]) }
    cells.sort { Self.number($0[0]) < Self.number($1[0]) }
    tables.append(
      ExportTable(
        name: "choices", title: "選ばれたもの",
        header: ["版番号 revision", "列 column", "コード code", "数 number"], rows: choices))
    tables.append(
      ExportTable(
        name: "cells", title: "値のセル", header: ["版番号 revision", "列 column", "セル cell"], rows: cells))
    tables.append(try Self.origins(reader))
    tables.append(try Self.manifest(reader, tables))
    self.tables = tables
    files = try FileArchive(database).digests()
  }

  private static func origins(_ reader: TrainingReader) throws -> ExportTable {
    let entries = try AuditTrail(reader.database).entries(limit: Int.max)
    let rows = zip(try reader.origins(), entries).map { origin, entry -> [ExportTable.Field] in
      let texts = [
        origin.moment, origin.author, origin.action, origin.reason, origin.file, origin.fileName,
        "\(entry.event.payload)", "\(entry.digest)",
      ]
      return [.number(Double(origin.origin))] + texts.map { $0.isEmpty ? .empty : .text($0) }
    }
    return ExportTable(
      name: "origins", title: "由来",
      header: [
        "由来番号 origin", "日時 moment", "入力者コード author", "操作 action", "理由 reason",
        "ファイルの SHA-256 file", "ファイル名 fileName", "内容の SHA-256 payload", "変更履歴の SHA-256 digest",
      ], rows: rows)
  }

  private static func manifest(_ reader: TrainingReader, _ tables: [ExportTable]) throws
    -> ExportTable
  {
    let head = try AuditTrail(reader.database).last()?.digest.description ?? ""
    var rows: [[ExportTable.Field]] = [
      [.text("format"), .text("shirube-training-export-1")], [.text("head"), .text(head)],
    ]
    for table in tables { rows.append([.text(table.name), .number(Double(table.rows.count))]) }
    return ExportTable(
      name: "manifest", title: "目次", header: ["名前 name", "値 value"], rows: rows)
  }

  private static func field(_ row: Row, _ column: String) -> ExportTable.Field {
    let value: DatabaseValue = row[column] ?? .null
    switch value.storage {
    case .null, .blob: return .empty
    case .int64(let number): return .number(Double(number))
    case .double(let number): return .number(number)
    case .string(let text): return text.isEmpty ? .empty : .text(text)
    }
  }

  static func number(_ field: ExportTable.Field) -> Double {
    if case .number(let number) = field { number } else { 0 }
  }
}
