import Foundation

extension TrackerError {
  /// Mistakes with reports, forms and publishing.
  static let reports: [TrackerError] = [
    TrackerError("report", "one-pag", "R8", status: 64, names: "one-pag", "one-page"),
    TrackerError("report", "R8", "items", status: 64, names: "return-rate"),
    TrackerError("report", "items", "R8", "--output", "DIR/x.doc", status: 64, names: ".pdf"),
    TrackerError("report", "items", "R8", "--output", "DIR/x", status: 64, names: ".xlsx"),
    TrackerError("report", "items", "R8", "--prefecture", "48", status: 64, names: "01", "47"),
    TrackerError(
      "report", "items", "R8", "--output", "DIR/x.csv", "--encoding", "sjis", status: 64,
      names: "cp932"),
    TrackerError("report", "courses", "R8", "--question", "Q1", status: 64, names: "items"),
    TrackerError("report", "items", "R8", "--question", "Q9", status: 66, names: "Q9", "Q1"),
    TrackerError("report", "items", "R9", status: 66, names: "R9", "round list"),
    TrackerError("report", "year-on-year", "R9", status: 66, names: "R9", "round list"),
    TrackerError("report", "items", "R8", "--output", "/proc/x.pdf", status: 73, names: "/proc"),
    TrackerError(
      "report", "courses", "R8", "--output", "DIR/t.sqlite/x.csv", status: 73, names: "x.csv"),
    TrackerError("publish", "R8", status: 3, names: "round move R8 after-due"),
    TrackerError("publish", "R9", status: 66, names: "R9", "round list"),
    TrackerError("publish", "R8", "--by", "山田太郎", status: 64, names: "--by", "t.01"),
    TrackerError("round", "forms", "R9", "--output", "DIR/x", status: 66, names: "R9"),
    TrackerError("round", "forms", "R8", status: 64, names: "--output"),
    TrackerError(
      "round", "forms", "R8", "--output", "DIR/x", "--prefecture", "0", status: 64, names: "47"),
    TrackerError("round", "forms", "R8", "--output", "/proc/none", status: 73, names: "/proc/none"),
  ]

  /// Files that are no forms; nothing is taken of them.
  static let forms: [TrackerError] = [
    .form("x.csv", names: ".xlsx") { _ = try $0.folder.write("回答,区分\n", "x.csv") },
    .form("x.xlsx", names: ".xlsx") { _ = try $0.folder.write("回答\n", "x.xlsx") },
    .form("x.xlsx", names: "x.xlsx") { _ = try $0.folder.write("", "x.xlsx") },
    .form("h/encrypted-file-compound.xlsx", names: "Excel") { try $0.makeHostile() },
    .form("h/hostile-archive-bomb.xlsx", names: "hostile-archive-bomb.xlsx") {
      try $0.makeHostile()
    },
    .form("h/macros-program.xlsx", names: "Excel") { try $0.makeHostile() },
    .form("all.xlsx", names: "round forms") {
      try $0.must(["export", "--output", $0.folder.path("all.xlsx")])
    },
    TrackerError("round", "import", "R8", "DIR/none.xlsx", status: 66, names: "none.xlsx"),
    TrackerError("round", "import", "R8", "DIR/x", status: 66, names: "x") {
      try FileManager.default.createDirectory(
        atPath: $0.folder.path("x"), withIntermediateDirectories: true)
    },
    TrackerError("round", "import", "R8", status: 64, names: "FILE"),
    TrackerError("round", "import", "R9", "DIR/x.xlsx", status: 66, names: "R9", "round list") {
      _ = try $0.folder.write("回答\n", "x.xlsx")
    },
  ]

  private static func form(
    _ file: String, names words: String..., prepare: @escaping @Sendable (Tracker) throws -> Void
  ) -> TrackerError {
    var error = TrackerError(
      "round", "import", "R8", "DIR/\(file)", "--accept", status: 3, prepare: prepare)
    error.words = words
    return error
  }
}
