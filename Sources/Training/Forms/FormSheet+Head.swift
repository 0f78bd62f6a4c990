internal import Tables

extension FormSheet {
  private static let label = CellStyle(
    isBold: true, wraps: true, hasBorder: true, ground: .header, alignment: .centre,
    size: 9.5)
  private static let shown = CellStyle(wraps: true, hasBorder: true, format: "@")
  private static let note = CellStyle(wraps: true, size: 10)

  /// The labels of the head, which find their values again.
  enum Label: String, CaseIterable {
    case code = "機関コード"
    case governmentCode = "団体コード"
    case name = "機関名"
    case asOf = "基準日"
    case questionSet = "設問の版"
    case reply = "回答区分"
    case office = "回答課"
  }

  /// The title, what the round rests on, and who answers.
  mutating func head(
    _ organization: Organization, basis: BasisDocument?, knowledge: FormKnowledge
  ) {
    let all = 1...layout.width
    let title = round.title.isEmpty ? "外国人対応の教育訓練に関するフォローアップ調査" : round.title
    put(all, "\(title)　回答票", CellStyle(isBold: true, wraps: true, size: 18))
    next(height: 30)
    put(all, Self.due(round), CellStyle(isBold: true, wraps: true, size: 13))
    next(height: 22)
    for text in Self.notices(basis) {
      put(all, text, Self.note)
      next(height: 16)
    }
    next(height: 6)
    pair(1...1, .code, 2...2, organization.id, Self.shown)
    pair(3...3, .name, 4...7, organization.name, Self.shown)
    pair(8...11, .governmentCode, 12...15, organization.governmentCode, Self.shown)
    pair(
      16...19, .asOf, 20...29, "\(round.asOf)　\(FormWords.japanese(round.asOf))", Self.shown)
    pair(30...30, .questionSet, 31...32, round.questionSet, Self.shown)
    next(height: 24)
    pair(1...1, .reply, 2...2, "", .textInput)
    offer(
      FormLayout.replyKinds, in: 2, rows: row...row,
      prompt: "回答するときは「回答」、設問がどれも当てはまらないときは「該当なし」を選びます。")
    pair(3...3, .office, 4...15, knowledge.contact?.office ?? "", .textInput)
    put(
      16...layout.width, "回答課には課の名前だけを書きます。個人の名前は、どこにも書かないでください。", Self.note)
    next(height: 24)
    next(height: 6)
    for text in Self.terms {
      put(all, text, Self.note)
      next(height: 16)
    }
    next(height: 6)
  }

  private mutating func pair(
    _ labels: ClosedRange<Int>, _ label: Label, _ values: ClosedRange<Int>, _ value: String,
    _ style: CellStyle
  ) {
    put(labels, label.rawValue, Self.label)
    put(values, value, style)
  }

  /// The line with the day until which answers are asked for.
  static func due(_ round: Round) -> String {
    "提出期限　\(FormWords.japanese(round.lastDay))　（\(round.lastDay)）　調査名　\(round.id)"
  }

  /// What the follow-up rests on, and what it costs nobody.
  static func notices(_ basis: BasisDocument?) -> [String] {
    var texts: [String] = []
    if let basis {
      let more = basis.furtherNumbers.isEmpty ? "" : "ほか"
      texts.append(
        "根拠　\(basis.issuer)通知「\(basis.title)」（\(FormWords.japanese(basis.day))付け　\(basis.number)\(more)）"
      )
    }
    texts.append("講師謝金等を含む経費は特別交付税措置の対象です。この取組は努力義務です。")
    return texts
  }

  /// The four words that are easily taken for each other.
  static let terms = [
    "未把握　まだ誰も確かめていないことです。空欄は未把握として扱い、「0」や「予定なし」とは読みません。",
    "未実施　まだ行っていないと分かっていることです。計画には入っていても、まだ行っていないときに選びます。",
    "該当なし　当てはまるものがないと確かめたことです。「該当なし」または「－」と書きます。数が0のときは「0」と書きます。",
    "未回答　期限までに回答票が戻っていないことです。一部でも記入して提出すれば、未回答になりません。",
  ]
}
