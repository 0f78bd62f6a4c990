import Tables

/// R6: hours and trainees by course and by kind of trainee (課程別・対象別).
struct CoursesReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }

  private struct Part {
    var entries: [CurriculumEntry] = []
    var deliveries: [Delivery] = []
  }

  var sections: [ReportSection] {
    let index = CourseIndex(records)
    let titles =
      records.courses.map { ($0.id, $0.name, $0.trainees) } + [(CourseIndex.other, "その他（基準外）", "")]
    let trainees = Dictionary(titles.map { ($0.0, $0.2) }) { first, _ in first }
    var courses: [String: Part] = [:]
    var kinds: [String: Part] = [:]
    var whole = Part()
    for entry in records.members.flatMap(\.entries) where entry.isIncluded {
      let codes = Set(index.courses(of: entry.localCourse, at: entry.organization))
      for code in codes { courses[code, default: Part()].entries.append(entry) }
      for kind in Set(codes.map { trainees[$0] ?? "" }) {
        kinds[kind, default: Part()].entries.append(entry)
      }
      whole.entries.append(entry)
    }
    for delivery in records.deliveries where delivery.status.isDelivered {
      let codes = Set(index.courses(of: delivery.localCourse, at: delivery.organization))
      for code in codes { courses[code, default: Part()].deliveries.append(delivery) }
      for kind in Set(codes.map { trainees[$0] ?? "" }) {
        kinds[kind, default: Part()].deliveries.append(delivery)
      }
      whole.deliveries.append(delivery)
    }
    let total = ReportRow("total", [.text("全体（重複なし）")] + cells(whole))
    let byCourse = titles.compactMap { code, name, kind in
      courses[code].map {
        ReportRow(code, [.text(Self.title(name, kind))] + cells($0))
      }
    }
    let byTrainees = ["staff", "volunteers", "others", ""].map {
      ReportRow(
        $0.isEmpty ? "unmapped" : $0, [.text(Self.kindTitle($0))] + cells(kinds[$0] ?? Part()))
    }
    return [
      ReportSection(
        "byCourse", "課程別",
        table: ReportTable(Self.columns("course", "課程"), rows: byCourse + [total])),
      ReportSection(
        "byTrainees", "対象別",
        table: ReportTable(Self.columns("kind", "対象"), rows: byTrainees + [total])),
    ]
  }

  private static func columns(_ key: String, _ title: String) -> [ReportColumn] {
    [
      ReportColumn(key, title, share: 26), ReportColumn("academies", "組入れ校", unit: "校"),
      ReportColumn("subjects", "科目", unit: "件", share: 8),
      ReportColumn("least", "時間 最小", unit: "時間"), ReportColumn("median", "時間 中央", unit: "時間"),
      ReportColumn("most", "時間 最大", unit: "時間"), ReportColumn("total", "時間 合計", unit: "時間"),
      ReportColumn("classes", "実施回数", unit: "回"), ReportColumn("held", "延べ時間", unit: "時間"),
      ReportColumn("mean", "平均時間", unit: "時間"), ReportColumn("staff", "職員", unit: "人", share: 9),
      ReportColumn("volunteers", "団員", unit: "人", share: 9),
      ReportColumn("others", "その他", unit: "人", share: 9),
      ReportColumn("trainees", "延べ受講者", unit: "人"),
    ]
  }

  private func cells(_ part: Part) -> [ReportCell] {
    let planned = Spread(part.entries.compactMap(\.hours))
    let held = Spread(part.deliveries.compactMap(\.hours))
    let people = TraineeFigures(part.deliveries)
    let isUncounted = people.classes > 0 && people.uncounted == people.classes
    func cell(_ number: Int) -> ReportCell { isUncounted ? .unknown : .count(number) }
    return [
      .count(Set(part.entries.map(\.organization)).count), .count(part.entries.count),
      planned.map { .hours($0.least) } ?? .none, planned.map { .hours($0.median) } ?? .none,
      planned.map { .hours($0.most) } ?? .none, .hours(planned?.total ?? 0),
      .count(part.deliveries.count),
      part.deliveries.isEmpty ? .hours(0) : .known(held?.total),
      part.deliveries.isEmpty ? .none : .known(held?.mean), cell(people.staff),
      cell(people.volunteers), cell(people.others), cell(people.total),
    ]
  }

  private static func title(_ name: String, _ kind: String) -> String {
    kind == "volunteers" ? "\(name)（団員）" : kind == "staff" ? "\(name)（職員）" : name
  }

  private static func kindTitle(_ kind: String) -> String {
    switch kind {
    case "staff": "消防職員"
    case "volunteers": "消防団員"
    case "others": "その他"
    default: "対象不明（基準の課程に当たらない）"
    }
  }

  var notes: [String] {
    let people = TraineeFigures(records.deliveries)
    return [
      "複数の課程に当たる科目は それぞれに数えるので、課程別の和は 全体と一致しない。合同の講習は 一回として数える。",
      "受講者数が未把握の実施 \(people.uncounted)回は 延べ受講者に入っていない。",
    ]
  }
}
