import Tables

extension ReportCell: Codable {
  private enum Keys: String, CodingKey {
    case text, count, tenths, numerator, denominator, hours, day, fiscalYear, standing, none
  }

  /// An object whose key is the kind: `{"count":41}`, `{"tenths":745,…}`, `{"standing":"included","hours":3}`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Keys.self)
    switch self {
    case .text(let text): try fields.encode(text, forKey: .text)
    case .count(let number): try fields.encode(number, forKey: .count)
    case .percent(let rate):
      try fields.encode(rate.tenths, forKey: .tenths)
      try fields.encode(rate.count, forKey: .numerator)
      try fields.encode(rate.denominator, forKey: .denominator)
    case .hours(let hours): try fields.encode(hours, forKey: .hours)
    case .day(let day): try fields.encode(day, forKey: .day)
    case .year(let year): try fields.encode(year, forKey: .fiscalYear)
    case .standing(let standing, let hours):
      try fields.encode(standing, forKey: .standing)
      try fields.encodeIfPresent(hours, forKey: .hours)
    case .none: try fields.encode(true, forKey: .none)
    }
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    let hours = try fields.decodeIfPresent(Double.self, forKey: .hours)
    if let text = try fields.decodeIfPresent(String.self, forKey: .text) {
      self = .text(text)
    } else if let number = try fields.decodeIfPresent(Int.self, forKey: .count) {
      self = .count(number)
    } else if let count = try fields.decodeIfPresent(Int.self, forKey: .numerator) {
      self = .rate(Rate(count, of: try fields.decode(Int.self, forKey: .denominator)))
    } else if let day = try fields.decodeIfPresent(CalendarDay.self, forKey: .day) {
      self = .day(day)
    } else if let year = try fields.decodeIfPresent(FiscalYear.self, forKey: .fiscalYear) {
      self = .year(year)
    } else if let standing = try fields.decodeIfPresent(Standing.self, forKey: .standing) {
      self = .standing(standing, hours: hours)
    } else {
      self = hours.map { .hours($0) } ?? .none
    }
  }
}
