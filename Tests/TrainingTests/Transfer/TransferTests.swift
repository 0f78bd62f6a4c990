import Storage
import Tables
import TestSupport
import Testing

@testable import Training

@Suite struct `An export of the store` {
  private let titles: ColumnTitles

  init() throws {
    titles = try ColumnTitles(
      try #require(TestFile.read(Repository.root + "/Data/Registries/columns.csv")))
  }

  /// A store from a seed in a folder of its own.
  private func store(_ seed: Int, _ folder: TemporaryFolder, name: String) throws -> TrainingStore {
    let store = try TrainingStore("\(folder.path)/\(name).sqlite")
    var random = RandomStore(seed: seed, registry: shippedRegistry)
    try random.fill(store)
    return store
  }

  private func export(_ store: TrainingStore) throws -> StoreExport {
    try store.read { try StoreExport($0, registry: shippedRegistry, titles: titles) }
  }

  private func copy(_ tables: [ImportedTable], of store: TrainingStore, to path: String) throws
    -> TrainingStore
  {
    let copy = try TrainingStore(path)
    try StoreImport(tables).write(to: copy) { digest in try store.read { try $0.file(digest) } }
    return copy
  }

  @Test(arguments: Seeds(8))
  func `fills an empty store with just the same`(seed: Int) throws {
    let folder = try #require(TemporaryFolder())
    let original = try store(seed, folder, name: "original")
    let export = try export(original)
    #expect(export.tables.map(\.rows.count).reduce(0, +) > 20)
    for encoding in [TextEncoding.utf8WithMark, .utf8] {
      let tables = try export.csv(encoding).map { file in
        #expect(file.lost.isEmpty)
        return try ImportedTable(name: String(file.name.dropLast(4)), csv: file.bytes)
      }
      let copy = try copy(
        tables, of: original, to: "\(folder.path)/\(encoding.rawValue.count).sqlite")
      #expect(try self.export(copy).tables == export.tables)
      #expect(try copy.verify() == original.verify())
      #expect(try copy.verify().isWhole)
      #expect(
        try copy.read { try $0.all(CurriculumEntry.self) }
          == original.read { try $0.all(CurriculumEntry.self) })
    }
    let bytes = try export.workbook(created: nil)
    #expect(try export.workbook(created: nil) == bytes, "the same bytes")
    let (workbook, _) = try WorkbookReader().read(bytes, file: "all.xlsx")
    let copy = try copy(
      workbook.sheets.compactMap { ImportedTable($0) }, of: original,
      to: "\(folder.path)/xlsx.sqlite")
    #expect(try self.export(copy).tables == export.tables)
    #expect(try copy.verify().isWhole)
  }

  @Test func `that somebody changed is refused, and the store stays empty`() throws {
    let folder = try #require(TemporaryFolder())
    let original = try store(3, folder, name: "original")
    let files = try export(original).csv(.utf8)
    let whole = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    let changes: [(file: String, from: String, to: String)] = [
      ("deliveries.csv", "120000", "120001"), ("organizations.csv", "北海道消防学校", "北海道消防大学"),
      ("origins.csv", "t.01", "t.02"), ("choices.csv", "npo,2", "npo,3"),
      ("cells.csv", "回答票!F", "回答票!G"),
    ]
    for change in changes {
      let text = String(decoding: try #require(whole[change.file]), as: UTF8.self)
      let changed = text.replacing(change.from, with: change.to, maxReplacements: 1)
      try #require(changed != text, "\(change.file) has \(change.from)")
      let tables = try files.map { file in
        try ImportedTable(
          name: String(file.name.dropLast(4)),
          csv: file.name == change.file ? Array(changed.utf8) : file.bytes)
      }
      let empty = try TrainingStore("\(folder.path)/\(change.file).sqlite")
      #expect(throws: TransferError.self, "\(change.file)") {
        try StoreImport(tables).write(to: empty) { digest in
          try original.read { try $0.file(digest) }
        }
      }
      #expect(try empty.read { try $0.origins().isEmpty })
    }
  }

  @Test func `goes only into an empty store, with its files`() throws {
    let folder = try #require(TemporaryFolder())
    let original = try store(5, folder, name: "original")
    let tables = try export(original).csv(.utf8).map {
      try ImportedTable(name: String($0.name.dropLast(4)), csv: $0.bytes)
    }
    #expect(throws: TransferError.notEmpty) {
      try StoreImport(tables).write(to: original) { _ in nil }
    }
    let empty = try TrainingStore(folder.path + "/empty.sqlite")
    #expect(throws: TransferError.self) { try StoreImport(tables).write(to: empty) { _ in nil } }
    #expect(throws: TransferError.missingTable("cells")) {
      try StoreImport(tables.filter { $0.name != "cells" }).write(to: empty) { _ in nil }
    }
  }

  @Test func `follows the rules for statistics tables`() throws {
    let folder = try #require(TemporaryFolder())
    let export = try export(try store(7, folder, name: "original"))
    for table in export.tables {
      #expect(Set(table.header).count == table.header.count, "\(table.name)")
      #expect(!table.header.contains(""), "\(table.name)")
      #expect(table.sheetName.count <= 31, "\(table.sheetName)")
      for row in table.rows {
        #expect(row.count == table.header.count)
        for case .text(let text) in row where table.name != "choices" && table.name != "cells" {
          #expect(!text.hasPrefix(" ") || text == "前後 ", "no layout by blanks")
        }
      }
    }
    let entries = try #require(export.tables.first { $0.name == "curriculumEntries" })
    for word in [
      "年度（西暦） fiscalYear", "年度（和暦） _fiscalYear", "地域コード _prefecture", "講義（時間） lectureHours",
    ] {
      #expect(entries.header.contains(word), "\(word)")
    }
    let hours = try #require(entries.header.firstIndex(of: "講義（時間） lectureHours"))
    #expect(entries.rows.contains { if case .number = $0[hours] { true } else { false } })
    #expect(entries.rows.contains { $0[hours] == .empty }, "unknown is empty, never 0")
  }

  @Test func `names the characters that CP932 does not have`() throws {
    let folder = try #require(TemporaryFolder())
    let store = try TrainingStore(folder.path + "/t.sqlite")
    try store.write(.test()) { writer in
      try writer.record(
        ContactLog(
          organization: "fa-01", number: 1, day: try aDay("2026-09-01"), matter: "한국어 ok",
          outcome: "髙①"))
    }
    let files = try export(store).csv(.cp932)
    let log = try #require(files.first { $0.name == "contactLogs.csv" })
    #expect(log.lost == ["한", "국", "어"])
  }

  @Test func `has words for every column`() throws {
    for table in RecordTable.allCases {
      #expect(titles.title(of: table) != table.rawValue)
      for column in table.columns {
        #expect(
          !titles.heading(column.name, of: table).hasPrefix(column.name), "\(table) \(column.name)")
      }
    }
  }
}
