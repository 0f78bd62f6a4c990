internal import Diagnostics

/// Takes the rows of a table one after the other.
struct ResidentRows {
  let nationalities: Nationalities
  let file: String
  private(set) var entries: [ResidentList.Entry] = []
  private(set) var total: Int?
  private var totalLine: Int?
  private var sums: [String] = []
  private var hidden = 0
  private var diagnostics: [Diagnostic] = []

  init(nationalities: Nationalities, file: String) {
    self.nationalities = nationalities
    self.file = file
  }

  mutating func read(name: String, count: String, line: Int) {
    let name = Self.trimmed(name)
    guard !name.isEmpty else {
      return report(
        .error, "no-nationality", line, ja: "国籍が書かれていません。", en: "The nationality is missing.",
        hintJa: "国籍を書くか、この行を消してください。", hintEn: "Write it, or delete the row.")
    }
    guard let count = ResidentCount.read(count) else {
      return report(
        .error, "not-a-count", line, ja: "人数が数字ではありません。",
        en: "The number of people is not a whole number.",
        hintJa: "1,234 のような数字にしてください。表の下の注は消してください。",
        hintEn: "Write it like 1,234; delete notes below the table.")
    }
    guard case .people(let people) = count else {
      if count == .hidden { hidden += 1 }
      return
    }
    switch ResidentRowKind.of(name) {
    case .total: readTotal(people, line)
    case .subtotal, .part: sums.append(name)
    case nil: readEntry(name, people, line)
    }
  }

  /// What is to be said once all rows are read.
  mutating func finished() -> [Diagnostic] {
    if entries.isEmpty {
      report(
        .error, "no-residents", nil, ja: "国籍ごとの人数が一行もありません。",
        en: "There is no row with a nationality and a number.",
        hintJa: "国籍・地域と人数の表を渡してください。",
        hintEn: "Give a table of nationalities and numbers of people.")
    }
    if !sums.isEmpty {
      report(
        .note, "subtotals", nil, ja: "小計や内数の行は数えませんでした: \(sums.joined(separator: "、"))",
        en:
          "Rows that are sums or parts of others were not counted: \(sums.joined(separator: ", "))")
    }
    if hidden > 0 {
      report(
        .note, "hidden-counts", nil, ja: "人数が伏せてある行が \(hidden) 行あります。数えていません。",
        en: "\(hidden) rows hide their numbers; they are not counted.")
    }
    compareWithTotal()
    return diagnostics
  }

  private mutating func readTotal(_ people: Int, _ line: Int) {
    if let total, total != people {
      return report(
        .error, "two-totals", line, ja: "合計の行が二つあり、人数が違います。",
        en: "There are two rows with a total, and they differ.",
        hintJa: "一つの町の、一つの時点の表だけにしてください。",
        hintEn: "Keep the table of one town at one date.")
    }
    total = people
    totalLine = line
  }

  private mutating func readEntry(_ name: String, _ people: Int, _ line: Int) {
    let nationality = nationalities.nationality(name)
    let isTwice = entries.contains { entry in
      if let nationality { return entry.nationality?.japanese == nationality.japanese }
      return Nationalities.folded(entry.name) == Nationalities.folded(name)
    }
    if isTwice {
      return report(
        .error, "nationality-twice", line, ja: "同じ国籍の行が二つあります（\(nationality?.japanese ?? name)）。",
        en: "This nationality stands twice (\(nationality?.english ?? name)).",
        hintJa: "一つの町の、一つの時点の表だけにしてください（男女・在留資格・町ごとの行は足し合わせる）。",
        hintEn: "Keep one row for each nationality: one town, one date, all people.")
    }
    if nationality == nil {
      report(
        .warning, "unknown-nationality", line, ja: "「\(name)」の言語が分かりません。どの言語にも数えません。",
        en: "What people of “\(name)” read is not known; they are counted for no language.",
        hintJa: "書き方を確かめるか、Data/Nationalities.csv に足してください。",
        hintEn: "See how it is written, or add it to Data/Nationalities.csv.")
    }
    entries.append(
      ResidentList.Entry(name: name, nationality: nationality, people: people, line: line))
  }

  private mutating func compareWithTotal() {
    let sum = entries.reduce(0) { $0 + $1.people }
    guard let total, total != sum else { return }
    if total > sum {
      report(
        .note, "total-above-rows", totalLine,
        ja: "合計（\(total)）のうち \(total - sum) 人は、国籍の行がありません。どの言語にも数えません。",
        en: "\(total - sum) of the total of \(total) have no row; they are counted for no language."
      )
    } else {
      report(
        .error, "total-below-rows", totalLine,
        ja: "行を足すと \(sum) 人で、合計（\(total)）より多くなります。二度数えている行があります。",
        en: "The rows make \(sum), more than the total of \(total): some people stand in two rows.",
        hintJa: "小計の行を消すか、合計の行を直してください。",
        hintEn: "Delete the rows that are sums of others, or mend the total.")
    }
  }

  private mutating func report(
    _ severity: Severity, _ rule: String, _ line: Int?, ja: String, en: String,
    hintJa: String? = nil, hintEn: String? = nil
  ) {
    var hint: LocalizedMessage?
    if let hintJa, let hintEn { hint = LocalizedMessage(ja: hintJa, en: hintEn) }
    diagnostics.append(
      Diagnostic(
        severity, rule, at: SourcePosition(file: file, line: line),
        LocalizedMessage(ja: ja, en: en), hint: hint))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
