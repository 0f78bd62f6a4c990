import Tables

/// R7: requests for lecturers (講師の状況).
struct LecturersReport: ReportPart {
  let matter: ReportMatter
  private var records: RoundRecords { matter.records }
  private var requests: [LecturerRequest] { records.lecturerRequests }
  private var failed: [LecturerRequest] { requests.filter { $0.state == .failed } }

  var sections: [ReportSection] {
    let without = ProvisionFigures(matter).prefecturesWithout
    return [
      ReportSection("total", "全体", table: total),
      ReportSection("days", "かかった日数", table: days),
      ReportSection("reasons", "不調の理由", table: reasons),
      ReportSection("requests", "だれが だれに依頼したか", table: list),
      ReportSection("types", "実施で教えた講師の種別", table: types),
      ReportSection(
        "without", "講師候補のない都道府県",
        sentences: ["講師候補の登録がない都道府県 \(without.count)。"],
        table: ReportTable(
          AcademyColumns.prefecture + [ReportColumn("requests", "依頼", unit: "件")],
          rows: without.map { code in
            ReportRow(
              code,
              AcademyColumns.cells(code, matter) + [
                .count(ProvisionFigures(matter).requests(in: code))
              ])
          })),
    ]
  }

  private var total: ReportTable {
    let matched = requests.count { $0.state.isMatched }
    return ReportTable(
      [
        ReportColumn("requests", "依頼", unit: "件"), ReportColumn("matched", "決定・実施済", unit: "件"),
        ReportColumn("failed", "不調", unit: "件"), ReportColumn("open", "調整中など", unit: "件"),
        ReportColumn("rate", "講師充足率", unit: "％"),
      ],
      rows: [
        ReportRow(
          "total",
          [
            .count(requests.count), .count(matched), .count(failed.count),
            .count(requests.count - matched - failed.count),
            .rate(Rate(matched, of: requests.count)),
          ])
      ])
  }

  private var days: ReportTable {
    let rows: [(String, String, [LecturerRequest])] = [
      ("matched", "決定まで", requests.filter { $0.state.isMatched }), ("failed", "不調まで", failed),
    ]
    return ReportTable(
      [
        ReportColumn("end", "結果"), ReportColumn("requests", "件数", unit: "件"),
        ReportColumn("least", "最小", unit: "日"), ReportColumn("median", "中央", unit: "日"),
        ReportColumn("most", "最大", unit: "日"),
      ],
      rows: rows.map { key, title, list in
        let spread = Spread(list.compactMap(\.days).map(Double.init))
        func cell(_ number: Double?) -> ReportCell { number.map { .hours($0) } ?? .none }
        return ReportRow(
          key,
          [
            .text(title), .count(list.count), cell(spread?.least), cell(spread?.median),
            cell(spread?.most),
          ])
      })
  }

  private var reasons: ReportTable {
    let counts = Dictionary(grouping: failed, by: \.reason).mapValues(\.count)
    let order = matter.registry.options[.reason, default: []].map(\.code)
    let codes = order + counts.keys.filter { !order.contains($0) }.sorted()
    return ReportTable(
      [ReportColumn("reason", "理由", share: 30), ReportColumn("requests", "件数", unit: "件")],
      rows: codes.filter { counts[$0] != nil }.map { code in
        ReportRow(
          code.isEmpty ? "unknown" : code,
          [
            code.isEmpty ? .unknown : .text(matter.registry.words(code, in: .reason)),
            .count(counts[code] ?? 0),
          ])
      })
  }

  private var list: ReportTable {
    ReportTable(
      [
        ReportColumn("request", "依頼番号", share: 14),
        ReportColumn("organization", "依頼した学校", share: 22),
        ReportColumn("department", "依頼先", share: 22), ReportColumn("topics", "内容", share: 24),
        ReportColumn("state", "状態", share: 10), ReportColumn("requestedOn", "依頼日", share: 13),
        ReportColumn("namedOn", "候補提示", share: 13), ReportColumn("closedOn", "決着", share: 13),
        ReportColumn("days", "日数", unit: "日", share: 8),
      ],
      rows: requests.map { request in
        ReportRow(
          request.id,
          [
            .text(request.id), .text(matter.name(request.organization)),
            .text(matter.name(request.department)),
            .text(matter.words(request.topics, in: .topic)), .text(request.state.japanese),
            .day(request.requestedOn), .known(request.namedOn), .known(request.closedOn),
            request.days.map { .count($0) } ?? .none,
          ])
      })
  }

  private var types: ReportTable {
    let held = records.deliveries.filter(\.status.isDelivered)
    let rows = matter.registry.options[.lecturer, default: []].map { type in
      ReportRow(
        type.code,
        [
          .text(type.japanese),
          .count(held.map { $0.lecturers.numbers[type.code] ?? 0 }.reduce(0, +)),
          .count(held.count { $0.lecturers.numbers[type.code] != nil }),
        ])
    }
    return ReportTable(
      [
        ReportColumn("type", "種別", share: 30), ReportColumn("lecturers", "延べ人数", unit: "人"),
        ReportColumn("classes", "実施回数", unit: "回"),
      ], rows: rows)
  }

  var notes: [String] { ["講師充足率＝（決定＋実施済）÷依頼。講師は機関・種別で記録し、個人名は記録しない。"] }
}
