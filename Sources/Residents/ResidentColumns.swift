internal import Diagnostics

/// Which columns of a table tell the nationality and the number of people.
struct ResidentColumns {
  private var names: [Int] = []
  private var counts: [Int] = []
  private let header: [String]

  init(header: [String]) {
    self.header = header
    for (index, name) in header.enumerated() {
      switch ResidentColumn.of(name) {
      case .nationality: names.append(index)
      case .people: counts.append(index)
      case .part, nil: break
      }
    }
  }

  /// Whether a row of a file is the header: both columns are there.
  var isComplete: Bool { !names.isEmpty && !counts.isEmpty }

  /// The two columns; nil if one is missing or stands twice.
  var chosen: (names: Int, counts: Int)? {
    guard names.count == 1, counts.count == 1 else { return nil }
    return (names[0], counts[0])
  }

  /// Why there are no two columns.
  func problem(file: String, line: Int) -> Diagnostic {
    let position = SourcePosition(file: file, line: line)
    if names.isEmpty {
      return Diagnostic(
        .error, "no-nationality-column", at: position,
        LocalizedMessage(
          ja: "国籍の列がありません。", en: "There is no column with nationalities."),
        hint: LocalizedMessage(
          ja: "見出しを「国籍・地域」（か nationality）にしてください。",
          en: "Call that column 国籍・地域 or nationality."))
    }
    if counts.isEmpty {
      return Diagnostic(
        .error, "no-count-column", at: position,
        LocalizedMessage(
          ja: "人数の列がありません。", en: "There is no column with the number of people."),
        hint: LocalizedMessage(
          ja: "数える列の見出しを「人数」（か「総数」、count）にしてください。",
          en: "Call the column that counts 人数, 総数 or count."))
    }
    let several = (names.count > 1 ? names : counts).map { header[$0] }
    return Diagnostic(
      .error, "ambiguous-columns", at: position,
      LocalizedMessage(
        ja: "どの列を読むのか決められません: \(several.joined(separator: "、"))",
        en: "More than one column could be meant: \(several.joined(separator: ", "))"),
      hint: LocalizedMessage(
        ja: "国籍の列と人数の列を、一つずつだけにして保存してください。",
        en: "Keep one column of nationalities and one of numbers, and save it again."))
  }
}
