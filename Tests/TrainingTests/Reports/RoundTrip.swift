import FoundationEssentials

@testable import Training

/// A report as JSON and back.
enum RoundTrip {
  static func of(_ report: Report) throws -> Report {
    try JSONDecoder().decode(Report.self, from: try JSONEncoder().encode(report))
  }
}
