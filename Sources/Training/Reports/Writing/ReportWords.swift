/// The lines that say what a report is about, the same in every output.
struct ReportWords {
  private let report: Report
  private var head: ReportHead { report.head }

  init(_ report: Report) { self.report = report }

  /// `組入れ状況一覧　令和8年度（2026年度）`, with the prefecture.
  var title: String {
    report.title + (head.prefecture == nil ? "" : "　\(head.prefectureName)")
  }

  /// The round and its years.
  var round: String {
    let title = head.roundTitle.isEmpty ? head.round : "\(head.round)　\(head.roundTitle)"
    return "\(title)　\(head.years)"
  }

  /// The days.
  var days: String { "基準日 \(head.asOf)　作成 \(head.drawnUpOn)" }

  /// The foot line: number, denominator, rounding.
  var foot: String {
    "\(report.number) \(report.title) ／ 率の分母は \(head.denominator)"
      + "（\(head.asOf) の 対象\(head.unit)）、四捨五入"
  }
}
