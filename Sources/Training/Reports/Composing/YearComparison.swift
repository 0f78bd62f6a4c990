import Tables

/// R9: this round beside the one before, and all years in one table (前年度比較).
struct YearComparison: ReportPart {
  let head: ReportHead
  private let years: [YearFigures]
  private let changes: [YearChange]
  private let hasPrevious: Bool

  init(_ request: ReportRequest, from reader: TrainingReader, registry: Registry) throws {
    let round = try reader.found(Round.self, key: request.round)
    let rounds = try reader.all(Round.self)
      .filter { ($0.asOf, $0.id) <= (round.asOf, round.id) }
      .sorted { ($0.asOf, $0.id) < ($1.asOf, $1.id) }
    let basis = round.basis.isEmpty ? nil : try reader.one(BasisDocument.self, key: round.basis)
    let counts = try YearCounts(rounds, prefecture: request.prefecture, from: reader)
    years = counts.years
    changes = counts.changes
    hasPrevious = rounds.count > 1
    let this = years.last
    head = ReportHead(
      round: round.id, roundTitle: round.title, deliveriesYear: round.deliveriesYear,
      plansYear: round.plansYear, asOf: round.asOf, drawnUpOn: request.drawnUpOn,
      prefecture: request.prefecture,
      prefectureName: request.prefecture.map { registry.prefecture($0)?.name ?? $0 } ?? "",
      denominator: this?.members ?? 0, unknown: this?.unknown ?? 0, unit: "校",
      basis: ReportMatter.basisWords(round, basis))
  }

  var sections: [ReportSection] {
    let columns = [
      ReportColumn("change", "区分", share: 40), ReportColumn("included", "組入れ", unit: "校"),
      ReportColumn("delivered", "実施", unit: "校"),
    ]
    let table = ReportTable(
      columns,
      rows: changes.map {
        ReportRow($0.key, [.text($0.title), .count($0.included), .count($0.delivered)])
      })
    return [
      ReportSection(
        "changes", "前の調査との比較", sentences: hasPrevious ? [] : ["前の調査は ない。"], table: table),
      ReportSection("years", "全年度", table: yearTable),
    ]
  }

  private var yearTable: ReportTable {
    ReportTable(
      [
        ReportColumn("round", "年ごとの調査", share: 8), ReportColumn("fiscalYear", "年度", share: 18),
        ReportColumn("members", "対象", unit: "校"), ReportColumn("answered", "回答", unit: "校"),
        ReportColumn("returnRate", "回収率", unit: "％"), ReportColumn("included", "組入れ", unit: "校"),
        ReportColumn("includedRate", "組入れ率", unit: "％"),
        ReportColumn("delivered", "実施", unit: "校"),
        ReportColumn("deliveredRate", "実施率", unit: "％"), ReportColumn("hours", "延べ時間", unit: "時間"),
        ReportColumn("trainees", "延べ受講者", unit: "人"), ReportColumn("unknown", "未把握", unit: "校"),
      ],
      rows: years.map { year in
        ReportRow(
          year.round,
          [
            .text(year.round), .year(year.fiscalYear), .count(year.members),
            .count(year.answered), .rate(Rate(year.answered, of: year.members)),
            .count(year.included), .rate(Rate(year.included, of: year.members)),
            .count(year.delivered), .rate(Rate(year.delivered, of: year.members)),
            .known(year.hours), .known(year.trainees), .count(year.unknown),
          ])
      })
  }

  var notes: [String] {
    [
      "新規＝前の調査の年度になく、今回あるもの。うち 初めて＝これより前のどの調査の年度にもないもの。"
        + "継続＝両方にあるもの。中止＝前だけにあるもの。比べるのは 両方の調査の対象である学校。",
      "延べ時間・延べ受講者は 未把握の分を含まない。",
    ]
  }
}
