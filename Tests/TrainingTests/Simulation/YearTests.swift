import Glibc
import Storage
import Tables
import TestSupport
import Testing

@testable import Training

/// `SHIRUBE_YEARS=500` lives so many years instead of 20; `SHIRUBE_YEARS=17...17` that of one seed.
@Suite struct `A year of the life of 55 academies` {
  static let seeds: [Int] = {
    guard let text = unsafe getenv("SHIRUBE_YEARS").map({ unsafe String(cString: $0) }) else {
      return Array(0..<20)
    }
    let ends = text.split(separator: ".").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1]
      ? Array(ends[0]...ends[1]) : Array(0..<(ends.first ?? 20))
  }()

  @Test(arguments: seeds)
  func `ends with exactly the known truth`(seed: Int) throws {
    var year = try YearOfLife(seed)
    try year.live()
    let differences = try year.differences()
    #expect(
      differences.isEmpty,
      "seed \(seed), \(differences.count): \(differences.prefix(6).joined(separator: "\n"))")
    let whole = try year.store.verify()
    #expect(whole.isWhole, "seed \(seed)")
    for round in [year.autumn, year.spring] { try compare(year, round, seed) }
    // Every fifth moves house: it takes as long as the year.
    if seed % 5 == 0 { try moveHouse(year, seed, whole) }
  }

  /// The reports against what is counted from the truth.
  private func compare(_ year: YearOfLife, _ round: Round, _ seed: Int) throws {
    let truth = TruthFigures(year.ledger, round, year.plot)
    func report(_ kind: ReportKind) throws -> Report {
      try year.store.read {
        try Reporter(shippedRegistry).report(
          ReportRequest(kind, round: round.id, drawnUpOn: try aDay("2027-03-31")), from: $0)
      }
    }
    let name = "seed \(seed) \(round.id)"
    let bar = try #require(try report(.progress).bar)
    for segment in bar.segments {
      #expect(segment.count == truth.steps[segment.step, default: 0], "\(name) \(segment.step)")
    }
    #expect(bar.total == truth.all.academies, "\(name)")
    let answered = truth.replies[.answered, default: 0]
    let none = truth.replies[.confirmedNone, default: 0]
    let open = [ReplyState.sent, .acknowledged, .overdue].map { truth.replies[$0, default: 0] }
    #expect(
      try report(.returnRate).table("total")?.rows.first?.cells == [
        .count(truth.all.academies), .count(answered), .count(none),
        .count(open.reduce(0, +)), .count(truth.replies[.notSent, default: 0]),
        .percent(Rate(answered + none, of: truth.all.academies)), .count(truth.all.unknown),
      ], "\(name)")
    #expect(
      Rate(answered + none, of: truth.all.academies).tenths
        == half(answered + none, truth.all.academies))
    let table = try #require(try report(.prefectures).table("prefectures"))
    for (code, counts) in truth.prefectures.merging(["total": truth.all], uniquingKeysWith: { $1 })
    {
      let cells = ["academies", "included", "delivered", "nextYear", "sum", "unknown"].map {
        table[code, $0]
      }
      #expect(
        cells == [
          .count(counts.academies), .count(counts.included), .count(counts.delivered),
          .count(counts.nextYear), .count(counts.prospect), .count(counts.unknown),
        ], "\(name) \(code)")
    }
  }

  /// Half-up, in tenths of a percent.
  private func half(_ count: Int, _ all: Int) -> Int {
    Int((Double(count) * 1000 / Double(all) + 0.5).rounded(.down))
  }

  /// An export, read into an empty store, is the same store.
  private func moveHouse(_ year: YearOfLife, _ seed: Int, _ whole: StoreFinding) throws {
    let titles = try ColumnTitles(
      try #require(TestFile.read(Repository.root + "/Data/Registries/columns.csv")))
    func export(_ store: TrainingStore) throws -> StoreExport {
      try store.read { try StoreExport($0, registry: shippedRegistry, titles: titles) }
    }
    let original = try export(year.store)
    let tables = try original.csv(.utf8).map {
      try ImportedTable(name: String($0.name.dropLast(4)), csv: $0.bytes)
    }
    let copy = try TrainingStore(year.folder.path + "/copy.sqlite")
    try StoreImport(tables).write(to: copy) { digest in try year.store.read { try $0.file(digest) }
    }
    #expect(try export(copy).tables == original.tables, "seed \(seed)")
    #expect(try copy.verify() == whole, "seed \(seed)")
  }
}
