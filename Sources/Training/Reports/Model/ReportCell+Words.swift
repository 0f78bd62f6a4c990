extension ReportCell {
  /// As people read it, on screen and on paper.
  public var words: String {
    switch self {
    case .text(let text): text
    case .count(let number): "\(number)"
    case .percent(let rate): rate.percent
    case .hours(let hours): Self.hours(hours)
    case .day(let day): "\(day)"
    case .year(let year): "\(year.japanese)（\(year.year)）"
    case .standing(let standing, let hours):
      hours.map { "\(standing.japanese) \(Self.hours($0))時間" } ?? standing.japanese
    case .none: "－"
    }
  }

  /// Whether it stands at the end of its column.
  var isNumber: Bool {
    switch self {
    case .count, .percent, .hours: true
    case .text, .day, .year, .standing, .none: false
    }
  }

  /// Hours without a needless point: `4`, `1.5`, `0.75`.
  static func hours(_ hours: Double) -> String {
    let hundredths = Int((hours * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `71.6` of 716.
  static func decimal(_ tenths: Int) -> String {
    "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
