public import Diagnostics
public import WritingSystems

/// Who vouched for which words; the file is only ever added to.
public struct ReviewLedger: Sendable {
  /// The columns of `reviews.csv`.
  public static let columns = [
    "date", "phrase", "language", "digest", "state", "by", "basis", "note",
  ]

  /// The lines in their order.
  public private(set) var reviews: [Review] = []
  private var places: [Subject: [Int]] = [:]

  private struct Subject: Hashable {
    var phrase: PhraseNumber
    var language: LanguageTag
  }

  /// Makes a ledger of given lines.
  public init(_ reviews: [Review] = []) {
    for review in reviews { append(review) }
  }

  /// Reads `reviews.csv`; a file that is not there is an empty ledger.
  public static func read(_ path: String) -> (ledger: ReviewLedger, diagnostics: [Diagnostic]) {
    var file = LedgerFile(path, columns: columns)
    var ledger = ReviewLedger()
    for row in file.rows {
      guard let subject = file.subject(of: row, at: 1) else { continue }
      guard let state = ReviewState(rawValue: row.cells[4]) else {
        file.report(
          row.line, "ledger-line", ja: "stateは initial translated reviewed final のどれかです。",
          en: "The state is one of initial, translated, reviewed, final.")
        continue
      }
      guard let basis = Basis(rawValue: row.cells[6]), basis != .source else {
        file.report(
          row.line, "ledger-line",
          ja: "basisは machine、official dictionary、native speaker、municipality のどれかです。",
          en: "The basis is one of machine, official dictionary, native speaker, municipality.")
        continue
      }
      ledger.append(
        Review(
          date: row.cells[0], phrase: subject.phrase, language: subject.language,
          digest: subject.digest, state: state, by: row.cells[5], basis: basis,
          note: row.cells[7]))
    }
    return (ledger, file.diagnostics)
  }

  /// What the ledger says of these words: the last line that was written for them.
  ///
  /// `isVoid` tells that there are lines, but all of them for other words; then nobody has vouched for these.
  public func verdict(
    on phrase: PhraseNumber, in language: LanguageTag, source: String, text: String
  ) -> (review: Review?, isVoid: Bool) {
    guard !reviews.isEmpty, let lines = places[Subject(phrase: phrase, language: language)] else {
      return (nil, false)
    }
    let digest = TextDigest(source: source, translation: text)
    let last = lines.last { reviews[$0].digest == digest }
    let vouched = lines.contains { reviews[$0].state >= .reviewed }
    return (last.map { reviews[$0] }, last == nil && vouched)
  }

  private mutating func append(_ review: Review) {
    places[Subject(phrase: review.phrase, language: review.language), default: []]
      .append(reviews.count)
    reviews.append(review)
  }
}
