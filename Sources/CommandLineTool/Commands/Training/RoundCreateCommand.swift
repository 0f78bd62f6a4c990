import ArgumentParser
import ShirubeKit
import Tables
import Training

/// `shirube training round create`: begins a round.
struct RoundCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "create", ja: "調査を始める", en: "Begin a round.",
    examples: """
      shirube training round create R8 --deliveries FY2026 --plans FY2027 --as-of 2026-09-01 \
      --sent 2026-09-18 --due 2026-10-16 --title 令和8年度フォローアップ
      """)

  /// What came of it. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var round: Round
    var members: Int
  }

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var name: String

  @Option(
    name: .customLong("deliveries"),
    help: .words(ja: "実施を問う年度", en: "The year whose deliveries are asked about.", value: "YEAR"))
  var deliveries: String

  @Option(
    name: .customLong("plans"),
    help: .words(
      ja: "計画を問う年度（既定は次の年度）", en: "The year whose plans are asked about (default: the next).",
      value: "YEAR"))
  var plans: String?

  @Option(
    name: .customLong("as-of"),
    help: .words(ja: "基準日", en: "The day that answers hold for.", value: "DAY"))
  var asOf: String

  @Option(
    name: .customLong("due"), help: .words(ja: "回答期限", en: "The day answers are due.", value: "DAY")
  )
  var due: String

  @Option(
    name: .customLong("sent"),
    help: .words(ja: "照会日", en: "The day the forms go out.", value: "DAY"))
  var sent: String?

  @Option(
    name: .customLong("title"),
    help: .words(ja: "様式と報告の題", en: "The title on forms and reports.", value: "TEXT"))
  var title: String?

  @Option(
    name: .customLong("questions"),
    help: .words(
      ja: "設問の版（既定 2026）", en: "The version of the questions (default 2026).", value: "VERSION"))
  var questions: String = "2026"

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let deliveries = try year(deliveries, "--deliveries")
    let round = Round(
      id: name, title: title ?? "\(deliveries.japanese) 外国人対応教育フォローアップ調査",
      deliveriesYear: deliveries,
      plansYear: try plans.map { try year($0, "--plans") } ?? deliveries.next,
      asOf: try day(asOf, "--as-of"), basis: "総行外第5号/2024-07-17", questionSet: questions,
      sentOn: try DayReader.read(sent, option: "--sent"), due: try day(due, "--due"))
    if let fault = RoundOpening(round).fault {
      throw CommandFailure.usage(
        ja: "\(fault) がほかの値と合いません", en: "\(fault) does not fit the other values.",
        hintJa: "名は英数字、期限は照会日より後、計画の年度は実施の年度以後にしてください",
        hintEn:
          "A name has letters and digits; it is due after it is sent; plans are not before deliveries."
      )
    }
    let data = try global.folder
    let registry = try CommandFailure.translating { try TrainingDesk.registry(data) }
    let versions = Set(registry.questions.map(\.questionSet)).sorted()
    guard versions.contains(questions) else {
      throw CommandFailure.usage(
        ja: "設問の版「\(questions)」はありません。あるのは: \(versions.joined(separator: " "))",
        en:
          "There is no version “\(questions)” of the questions. There are: \(versions.joined(separator: " "))",
        hintJa: "--questions を書かなければ 2026 です", hintEn: "Without --questions it is 2026.")
    }
    let author = try database.authorship("round-created")
    let desk = try database.desk(global, makesFile: true)
    let members = try CommandFailure.translating {
      if try desk.store.read({ try $0.last(Round.self, key: round.id) }) != nil {
        throw CommandFailure(
          .refused, "round-there", ja: "調査 \(round.id) はもうあります",
          en: "There is a round \(round.id) already.",
          hintJa: "shirube training round show \(round.id) で見られます",
          hintEn: "See it with shirube training round show \(round.id).")
      }
      return try desk.store.write(author) { try RoundOpening(round).open(in: $0) }
    }
    if json.isJSON { return try JSONText.write(Report(round: round, members: members)) }
    Console.say(
      ja: "調査 \(round.id) を始めました。対象 \(members) 機関（\(round.asOf) 時点）。次は round forms",
      en:
        "Round \(round.id) has begun with \(members) members as of \(round.asOf). Next: round forms"
    )
  }

  private func year(_ text: String, _ option: String) throws(CommandFailure) -> FiscalYear {
    guard let year = FiscalYear(text) else {
      throw .usage(
        ja: "\(option) の「\(text)」は年度ではありません", en: "“\(text)” of \(option) is not a fiscal year.",
        hintJa: "R8 か FY2026 のように書いてください", hintEn: "Write it like FY2026 or R8.")
    }
    return year
  }

  private func day(_ text: String, _ option: String) throws(CommandFailure) -> CalendarDay {
    guard let day = try DayReader.read(text, option: option) else {
      throw .usage(
        ja: "\(option) がありません", en: "\(option) is missing.", hintJa: "日付を書いてください",
        hintEn: "Give a day.")
    }
    return day
  }
}
