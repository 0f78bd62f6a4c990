import Tables

/// R13: drills with foreign residents, and lists of people (訓練と人材).
struct DrillsReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  var sections: [ReportSection] {
    [
      ReportSection("byKind", "訓練の種別", table: byKind),
      ReportSection("byPrefecture", "都道府県別の訓練", table: byPrefecture),
      ReportSection("list", "訓練の一覧", table: list),
      ReportSection("rosters", "人材の登録", table: rosters),
    ]
  }

  private static let columns = [
    ReportColumn("drills", "訓練", unit: "回"), ReportColumn("participants", "参加者", unit: "人"),
    ReportColumn("foreigners", "うち外国人", unit: "人"),
    ReportColumn("uncounted", "参加者が未把握", unit: "回", share: 14),
  ]

  private static func cells(_ drills: [Drill]) -> [ReportCell] {
    func sum(_ numbers: [Int]) -> ReportCell {
      numbers.isEmpty && !drills.isEmpty ? .unknown : .count(numbers.reduce(0, +))
    }
    return [
      .count(drills.count), sum(drills.compactMap(\.participants)),
      sum(drills.compactMap(\.foreigners)), .count(drills.count { $0.participants == nil }),
    ]
  }

  private var byKind: ReportTable {
    let known = matter.registry.options[.drill, default: []].map(\.code)
    let codes = known + Set(records.drills.map(\.kind)).filter { !known.contains($0) }.sorted()
    return ReportTable(
      [ReportColumn("kind", "種別", share: 30)] + Self.columns,
      rows: codes.map { code in
        ReportRow(
          code,
          [.text(matter.registry.words(code, in: .drill))]
            + Self.cells(records.drills.filter { $0.kind == code }))
      } + [ReportRow("total", [.text("合計")] + Self.cells(records.drills))])
  }

  private var byPrefecture: ReportTable {
    let drills = Dictionary(grouping: records.drills, by: \.prefecture)
    return ReportTable(
      AcademyColumns.prefecture + Self.columns,
      rows: drills.keys.sorted().map {
        ReportRow($0, AcademyColumns.cells($0, matter) + Self.cells(drills[$0] ?? []))
      })
  }

  private var list: ReportTable {
    ReportTable(
      AcademyColumns.prefecture + [
        ReportColumn("organization", "機関コード", place: .filesOnly),
        ReportColumn("day", "日", share: 14), ReportColumn("kind", "種別", share: 24),
        ReportColumn("participants", "参加者", unit: "人"),
        ReportColumn("foreigners", "うち外国人", unit: "人"), ReportColumn("tools", "道具", share: 30),
      ],
      rows: records.drills.map { drill in
        ReportRow(
          drill.key,
          AcademyColumns.cells(drill.prefecture, matter) + [
            .text(drill.organization), .day(drill.day),
            .text(matter.registry.words(drill.kind, in: .drill)), .known(drill.participants),
            .known(drill.foreigners), .text(matter.words(drill.tools, in: .tool)),
          ])
      })
  }

  private var rosters: ReportTable {
    let known = matter.registry.options[.roster, default: []].map(\.code)
    let codes = known + Set(records.rosters.map(\.kind)).filter { !known.contains($0) }.sorted()
    return ReportTable(
      [
        ReportColumn("kind", "名簿", share: 34), ReportColumn("organizations", "機関", unit: "機関"),
        ReportColumn("prefectures", "都道府県", unit: "都道府県"), ReportColumn("people", "登録者", unit: "人"),
        ReportColumn("newest", "最新の日", share: 14),
      ],
      rows: codes.map { code in
        let some = records.rosters.filter { $0.kind == code }
        return ReportRow(
          code,
          [
            .text(matter.registry.words(code, in: .roster)), .count(some.count),
            .count(Set(some.map(\.prefecture)).count),
            some.isEmpty ? .unknown : .count(some.map(\.count).reduce(0, +)),
            .known(some.map(\.day).max()),
          ])
      })
  }

  var notes: [String] { ["人数だけを記録し、氏名は記録しない。名簿は 機関ごとに最新の日の人数。"] }
}
