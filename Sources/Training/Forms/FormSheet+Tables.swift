internal import Tables

extension FormSheet {
  private static let title = CellStyle(isBold: true, wraps: true, size: 14)
  private static let explanation = CellStyle(wraps: true, size: 10)
  private static let group = CellStyle(
    isBold: true, wraps: true, hasBorder: true, ground: .header, alignment: .centre, size: 10)
  private static let heading = CellStyle(
    isBold: true, wraps: true, hasBorder: true, ground: .header, alignment: .centre, size: 9)

  /// The title of a part and what to do in it.
  mutating func begin(_ section: FormSection) {
    put(1...layout.width, section.title, Self.title)
    next(height: 24)
    put(1...layout.width, section.explanation, Self.explanation)
    next(height: 16)
  }

  /// A table with lines that are filled in, and blank ones after them.
  mutating func table(_ section: FormSection, lines: [[String: CellValue]]) {
    if section == .deliveries { draft.printing.pageStarts.append(row) }
    begin(section)
    let columns = layout.columns(section)
    header(columns)
    let first = row
    for line in lines {
      for column in columns { put(column, line[column.field.name]) }
      next(
        height: height(
          columns.map { ($0.column, line[$0.field.name]?.typed ?? "", 10) }))
    }
    for _ in 0..<Self.blankLines {
      for column in columns { put(column, nil) }
      next(height: Self.blankHeight)
    }
    for column in columns { offer(column, rows: first...(row - 1)) }
    next(height: 12)
  }

  private mutating func header(_ columns: [FormColumn]) {
    var start = columns[...]
    while let first = start.first {
      let same = start.prefix { !first.group.isEmpty && $0.group == first.group }
      let last = same.last ?? first
      put(first.column...last.column, first.group, Self.group)
      start = start.dropFirst(max(same.count, 1))
    }
    next(height: 18)
    for column in columns { put(column.column...column.column, column.heading, Self.heading) }
    next(height: 118)
  }

  private mutating func put(_ column: FormColumn, _ value: CellValue?) {
    var style = CellStyle.input
    switch column.field.kind {
    case .mark: style.alignment = .centre
    case .year, .plan, .delivery, .option, .lastYear: style.size = 10
    case .name, .text, .academies, .standardCourses:
      style.size = 10
      style.format = "@"
    case .hours, .count: if column.field.property != "cost" { style.alignment = .centre }
    case .day: break
    }
    if column.field.property == "cost" { style.format = "#,##0" }
    put(column.column, value ?? .empty, style)
  }

  private mutating func offer(_ column: FormColumn, rows: ClosedRange<Int>) {
    let words: [String] =
      switch column.field.kind {
      case .year: [round.plansYear.japanese, round.deliveriesYear.japanese]
      case .standardCourses: registry.courses.map { FormWords.course($0) }
      case .plan: PlanStatus.allCases.map(\.japanese)
      case .delivery: DeliveryStatus.allCases.map(\.japanese)
      case .option(let list): registry.options[list, default: []].map(\.japanese)
      case .mark: [FormLayout.yes]
      case .academies:
        registry.organizations.filter { $0.kind == .academy && $0.isValid(on: round.asOf) }
          .map(\.name)
      case .lastYear: FormLayout.lastYearChoices
      case .name, .text, .hours, .count, .day: []
      }
    let prompt =
      switch column.field.kind {
      case .academies: "いくつもあるときは「、」で区切って書きます。"
      case .lastYear: "前の年度の計画から写した行です。状況を選び、直したら「確認」にします。そのままの行は読みません。"
      case .standardCourses: "基準の課程です。いくつもあるときは「、」で区切って書きます。"
      default: ""
      }
    var choices = words
    if column.field.kind == .plan { choices.removeAll { $0 == PlanStatus.unknown.japanese } }
    offer(choices, in: column.column, rows: rows, prompt: prompt)
  }

  /// The questions of the round with a line for each option.
  mutating func questions(_ answers: [Answer]) {
    let questions = registry.questions.filter { $0.questionSet == round.questionSet }
      .sorted { $0.order < $1.order }
    guard !questions.isEmpty else { return }
    begin(.questions)
    for (columns, words) in zip([1...1, 2...2, 3...3, 4...layout.width], QuestionTable.headings) {
      put(columns, words, Self.heading)
    }
    next(height: 20)
    for question in questions {
      let answer = answers.first { $0.question == question.id }
      line(
        question.id, "", answer?.isConfirmedNone == true ? FormLayout.replyKinds[1] : "",
        question.text + (question.allowsSeveral ? "（複数回答可）" : "（一つだけ）"), isBold: true)
      offer([FormLayout.replyKinds[1]], in: 3, rows: row...row)
      next(height: 23)
      for option in options(of: question) {
        let isChosen = answer?.options.contains(option.id) == true
        line(question.id, option.id, isChosen ? FormLayout.yes : "", option.text, isBold: false)
        offer([FormLayout.yes], in: 3, rows: row...row)
        next(height: 21)
      }
    }
  }

  private func options(of question: Question) -> [QuestionOption] {
    registry.questionOptions
      .filter { $0.questionSet == question.questionSet && $0.question == question.id }
      .sorted { $0.order < $1.order }
  }

  private mutating func line(
    _ question: String, _ option: String, _ answer: String, _ text: String, isBold: Bool
  ) {
    let shown = CellStyle(isBold: isBold, wraps: true, hasBorder: true, format: "@")
    var input = CellStyle.textInput
    input.alignment = .centre
    put(1...1, question, shown)
    put(2...2, option, shown)
    put(3...3, answer, input)
    put(4...layout.width, text, shown)
  }
}
