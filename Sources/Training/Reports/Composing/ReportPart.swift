/// What one kind of report has of its own.
protocol ReportPart {
  var sections: [ReportSection] { get }
  var figures: [KeyFigure] { get }
  var bar: ReportBar? { get }
  var map: [MapTile] { get }
  var openItems: [OpenItem] { get }
  var checks: [IdentityCheck] { get }
  var notes: [String] { get }
}

extension ReportPart {
  var figures: [KeyFigure] { [] }
  var bar: ReportBar? { nil }
  var map: [MapTile] { [] }
  var openItems: [OpenItem] { [] }
  var checks: [IdentityCheck] { [] }
  var notes: [String] { [] }
}
