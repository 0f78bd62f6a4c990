import ArgumentParser
import ShirubeKit
import Tables
import Training

/// `shirube training report`: the reports of a round, on screen, on paper and as files.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "report", ja: "集計と報告（画面、PDF、XLSX、CSV、SVG）",
    en: "Reports of a round: on screen, as PDF, XLSX, CSV, SVG.",
    examples: """
      shirube training report one-page R8 --output one-page.pdf
      shirube training report inclusion R8 --prefecture 17
      shirube training report items R8 --question Q1 --output items.xlsx
      """)

  @Argument(
    help: .words(
      ja: "種類 \(ReportKind.allCases.map(\.rawValue).joined(separator: " "))",
      en: "The kind: \(ReportKind.allCases.map(\.rawValue).joined(separator: " ")).", value: "KIND")
  )
  var kind: String

  @Argument(help: .words(ja: "調査の名", en: "The name of the round.", value: "ROUND"))
  var round: String

  @Option(
    name: .customLong("prefecture"),
    help: .words(ja: "一つの都道府県だけ 01 から 47", en: "One prefecture only, 01 to 47.", value: "NN"))
  var prefecture: String?

  @Option(
    name: .customLong("question"),
    help: .words(
      ja: "items で数える設問（既定は教えている項目）", en: "The question of items (default: the topics taught).",
      value: "CODE"))
  var question: String?

  @Option(
    name: .customLong("encoding"),
    help: .words(
      ja: "CSV の文字 utf8-bom（Excel 用、既定） utf8 cp932",
      en: "The encoding of CSV: utf8-bom (for Excel, default), utf8, cp932.", value: "NAME"))
  var encoding: String = "utf8-bom"

  @Option(
    name: [.customLong("output"), .customShort("o")],
    help: .words(
      ja: "書き出す先 .pdf .svg .png .html .txt .xlsx .csv（書かなければ画面）",
      en: "Where to write: .pdf .svg .png .html .txt .xlsx .csv (without it, the screen).",
      value: "FILE"))
  var output: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let kind = try reportKind()
    let encoding = try EncodingReader.read(encoding)
    let prefecture = try PrefectureReader.read(prefecture)
    let target = try output.map { try ReportTarget($0) }
    if question != nil, kind != .items {
      throw CommandFailure.usage(
        ja: "--question は items の報告だけで使えます", en: "--question belongs to the report items.",
        hintJa: "--question を外すか、items にしてください", hintEn: "Leave it out, or ask for items.")
    }
    let today = try database.today()
    let desk = try database.desk(global)
    let report = try CommandFailure.translating {
      try desk.store.read {
        try checkQuestion($0)
        return try Reporter(desk.registry).report(
          ReportRequest(
            kind, round: round, prefecture: prefecture, question: question, drawnUpOn: today),
          from: $0)
      }
    }
    if let target { try target.write(report, encoding: encoding, global: global) }
    if json.isJSON { return try JSONText.write(report) }
    if target == nil { try Console.result(report.screenText) }
  }

  private func checkQuestion(_ reader: TrainingReader) throws {
    guard let question else { return }
    let set = try reader.found(Round.self, key: round).questionSet
    let all = try reader.all(Question.self, where: ["questionSet": set]).map(\.id)
    if all.contains(question) { return }
    let list = all.isEmpty ? "-" : all.joined(separator: " ")
    throw CommandFailure(
      .noInput, "no-question", ja: "設問の版 \(set) に「\(question)」はありません。あるのは: \(list)",
      en: "Version \(set) of the questions has no “\(question)”. There are: \(list)",
      hintJa: "--question \(all.first ?? "") と書くか、外してください",
      hintEn: "Write --question \(all.first ?? ""), or leave it out.")
  }

  private func reportKind() throws(CommandFailure) -> ReportKind {
    if let kind = ReportKind(rawValue: kind) { return kind }
    let all = ReportKind.allCases.map(\.rawValue)
    let near = NearMiss.nearest(kind, in: all)
    throw .usage(
      ja: "「\(kind)」という報告はありません。あるのは: \(all.joined(separator: " "))",
      en: "There is no report “\(kind)”. There are: \(all.joined(separator: " "))",
      hintJa: near.map { "\($0) ではありませんか" } ?? "shirube training report --help を見てください",
      hintEn: near.map { "Did you mean \($0)?" } ?? "See shirube training report --help.")
  }
}
