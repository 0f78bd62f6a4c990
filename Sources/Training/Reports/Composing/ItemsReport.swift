import Tables

/// R5: the ministry's pair of tables: which items, and how many of them (項目別の状況).
struct ItemsReport: ReportPart {
  private let matter: ReportMatter
  private let figures5: ItemFigures
  private let question: Question?

  private var records: RoundRecords { matter.records }
  private var isQuestion: Bool { question != nil }

  init(matter: ReportMatter) throws {
    self.matter = matter
    if let code = matter.request.question {
      guard let found = matter.records.questions.first(where: { $0.id == code }) else {
        throw TrainingError.notFound(
          .questions, key: "\(matter.records.round.questionSet)/\(code)")
      }
      question = found
      figures5 = Self.figures(of: found, matter.records)
    } else {
      question = nil
      figures5 = Self.figuresOfTopics(matter)
    }
  }

  private static func figures(of question: Question, _ records: RoundRecords) -> ItemFigures {
    let answers = Dictionary(
      records.answers.filter { $0.question == question.id }.map { ($0.organization, $0) }
    ) { first, _ in first }
    let options = records.options.filter { $0.question == question.id }
    let choices = records.members.map { member -> ItemFigures.Choice in
      guard let answer = answers[member.organization.id] else {
        if member.reply == .confirmedNone { return .confirmedNone }
        return member.reply == .answered ? .blank : .unknown
      }
      if answer.isConfirmedNone { return .confirmedNone }
      return answer.options.isEmpty ? .blank : .items(Set(answer.options.codes))
    }
    return ItemFigures(
      choices,
      items: options.map { ("\($0.id)", "\($0.id). \($0.text)", $0.isExclusive) })
  }

  /// What is taught: the topics of subjects that are included or were held.
  private static func figuresOfTopics(_ matter: ReportMatter) -> ItemFigures {
    let choices = matter.records.members.map { member -> ItemFigures.Choice in
      let topics = member.entries.filter { entry in
        entry.isIncluded
          || member.deliveries.contains {
            $0.status.isDelivered && MemberRecords.belongs($0, to: entry)
          }
      }.reduce(into: Set<String>()) { $0.formUnion($1.topics.codes) }
      if !topics.isEmpty { return .items(topics) }
      if member.isDelivered { return .blank }
      switch member.step {
      case .confirmedNone: return .confirmedNone
      case .unknown: return .unknown
      default: return .items([])
      }
    }
    let options = matter.registry.options[.topic, default: []]
    return ItemFigures(choices, items: options.map { ($0.code, $0.japanese, false) })
  }

  var sections: [ReportSection] {
    let title = question?.text ?? "教えている項目"
    let pair = ItemSentences(figures5, of: records.count)
    return [
      ReportSection("byItem", "① どの項目を：\(title)", sentences: pair.byItem, table: byItem),
      ReportSection("byNumber", "② 何項目", sentences: pair.byNumber, table: byNumber),
    ] + (isQuestion ? [] : [ReportSection("tools", "四つの道具", table: tools)])
  }

  var checks: [IdentityCheck] {
    [
      IdentityCheck(
        key: "items", title: "①の合計（取り組みはないを除く）と Σ（項目数×学校数）",
        left: figures5.sumOfItems, right: figures5.sumOfNumbers),
      IdentityCheck(
        key: "members", title: "②の合計と 対象", left: figures5.total, right: records.count),
    ]
  }

  private static let columns = [
    ReportColumn("count", "数", unit: "校"), ReportColumn("rate", "割合", unit: "％"),
  ]

  private func row(_ key: String, _ title: String, _ count: Int) -> ReportRow {
    ReportRow(key, [.text(title), .count(count), .rate(Rate(count, of: records.count))])
  }

  private var byItem: ReportTable {
    ReportTable(
      [ReportColumn("item", "項目", share: 40)] + Self.columns,
      rows: figures5.items.map { row($0.code, $0.title, $0.count) })
  }

  private var byNumber: ReportTable {
    let options = figures5.items.count { !$0.isExclusive }
    let most = isQuestion ? options : max(1, figures5.numbers.keys.max() ?? 1)
    var rows = stride(from: most, to: 0, by: -1).map {
      row("\($0)", "\($0)項目実施", figures5.numbers[$0] ?? 0)
    }
    rows.append(row("0", "実施項目なし", figures5.numbers[0] ?? 0))
    rows.append(row("confirmed-none", "該当なし（確認済み）", figures5.confirmedNone))
    rows.append(
      row("blank", isQuestion ? "無回答（この設問だけ空欄）" : "実施済で 項目が未把握", figures5.blank))
    rows.append(row("unknown", isQuestion ? "未回答" : "未把握", figures5.unknown))
    return ReportTable([ReportColumn("number", "項目数", share: 40)] + Self.columns, rows: rows)
  }

  private var tools: ReportTable {
    let sets = records.members.map { ToolFigures.tools(of: $0, matter.registry) }
    let named = ToolFigures.named(matter.registry)
    return ReportTable(
      [ReportColumn("tool", "道具", share: 40)] + Self.columns,
      rows: named.map { tool in
        row(tool.code, tool.japanese, sets.count { $0.contains(tool.code) })
      } + [row("all", "四つすべて", sets.count { !named.isEmpty && $0.count == named.count })])
  }

  var notes: [String] {
    ["※複数回答可（①）。②は 一つの学校を一度だけ数える。"]
      + (isQuestion ? [] : ["組み入れた または実施した科目の 項目。"])
  }
}
