/// The seven numbers at the top of a page.
struct SevenFigures {
  let records: RoundRecords

  init(_ records: RoundRecords) { self.records = records }

  var all: [KeyFigure] {
    let answered = records.answered
    let included = records.rate(where: \.isIncluded)
    let delivered = records.rate(where: \.isDelivered)
    let next = records.rate { $0.step == .nextYear }
    let trainees = TraineeFigures(records.deliveries)
    return [
      KeyFigure("members", "対象", records.count, detail: "\(records.round.asOf)"),
      KeyFigure(
        "answered", "回答", answered.count, tenths: answered.tenths,
        detail: "回収率 \(answered.percent)％"),
      KeyFigure(
        "included", "組入れ済", included.count, tenths: included.tenths,
        detail: "\(included.percent)％"),
      KeyFigure(
        "delivered", "実施済", delivered.count, tenths: delivered.tenths,
        detail: "\(delivered.percent)％"),
      KeyFigure(
        "nextYear", "次年度予定", next.count, tenths: next.tenths, detail: "\(next.percent)％"),
      KeyFigure(
        "trainees", "延べ受講者", trainees.total, unit: "人",
        detail: trainees.others > 0 ? "職員・団員・その他" : "職員・団員"),
      KeyFigure(
        "unknown", "未把握", records.unknown.count, tenths: records.unknown.tenths,
        detail: "\(records.unknown.percent)％"),
    ]
  }
}
