internal import Tables

extension FormAssembly {
  /// The answers to the questions of the round.
  mutating func readQuestions(_ table: FormTable, texts: [CellPosition: String]) {
    let headings = QuestionTable.headings.map { EntryText($0).folded }
    var columns: [Int: Int] = [:]
    for cell in grid.cells(inRow: table.header) {
      if let index = texts[cell.position].flatMap({ headings.firstIndex(of: $0) }) {
        columns[index] = cell.position.column
      }
    }
    guard let code = columns[0], let number = columns[1], let answer = columns[2] else { return }
    var cells: [String: QuestionCells] = [:]
    for line in grid.usedRows where table.lines.contains(line) {
      let question = folded(line, code)
      guard !question.isEmpty, let known = self.question(question),
        let cell = grid.cell(row: line, column: answer)
      else { continue }
      let words = folded(line, number)
      let text = columns[3].map { folded(line, $0) } ?? ""
      read(
        cell, known, option(known, words, text), isQuestion: words.isEmpty,
        &cells[known.id, default: QuestionCells()])
    }
    for question in questions { take(question, cells[question.id]) }
  }

  private var questions: [Question] {
    reader.registry.questions.filter { $0.questionSet == reader.round.questionSet }
      .sorted { $0.order < $1.order }
  }

  private func question(_ folded: String) -> Question? {
    questions.first { EntryText($0.id).folded == folded }
  }

  private func option(_ question: Question, _ number: String, _ text: String) -> QuestionOption? {
    let options = reader.registry.questionOptions.filter {
      $0.questionSet == question.questionSet && $0.question == question.id
    }
    return options.first { EntryText($0.id).folded == number }
      ?? options.first { !text.isEmpty && EntryText($0.text).folded == text }
  }

  private func folded(_ row: Int, _ column: Int) -> String {
    EntryText(grid.cell(row: row, column: column, throughMerges: true)?.value.typed ?? "").folded
  }

  private mutating func read(
    _ cell: WorkbookCell, _ question: Question, _ option: QuestionOption?, isQuestion: Bool,
    _ found: inout QuestionCells
  ) {
    let value = reader.understanding.read(cell, as: .mark)
    if value == .blank { return }
    if cell.isFormula { notes.add(.formulaValue, at: cell.position) }
    let before = knowledge.answers.first { $0.question == question.id }
    var old: Understood?
    switch (option, value) {
    case (let option?, .yes):
      found.chosen.append((option.id, cell.position))
      old = before.map { $0.options.contains(option.id) ? .yes : .blank }
    case (let option?, .no), (let option?, .notApplicable):
      found.refused.append(cell.position)
      old = before.map { $0.options.contains(option.id) ? .yes : value }
    case (nil, .notApplicable) where isQuestion:
      found.none = cell.position
      old = before.map { $0.isConfirmedNone ? .notApplicable : .blank }
    default:
      found.isUnclear = true
      notes.add(.unreadable, at: cell.position)
    }
    values.append(
      FormValue(
        cell: grid.place(cell.position), section: FormSection.questions.rawValue,
        field: option.map { "\(question.id).\($0.id)" } ?? question.id,
        heading: option?.text ?? question.text, typed: cell.value.typed,
        understood: value.words(.mark, reader.registry),
        before: old?.words(.mark, reader.registry), isChanged: value != (old ?? .blank)))
  }

  private mutating func take(_ question: Question, _ cells: QuestionCells?) {
    guard let cells, !cells.isUnclear else { return }
    var answer = Answer(round: reader.round.id, organization: organization, question: question.id)
    var places: [String: String] = [:]
    if let none = cells.none {
      if let first = cells.chosen.first {
        notes.add(.noneWithOptions, at: first.position)
        return
      }
      answer.isConfirmedNone = true
      places["isConfirmedNone"] = grid.place(none)
    } else if cells.chosen.isEmpty {
      if let first = cells.refused.first { notes.add(.noOptionChosen, at: first) }
      return
    } else {
      let chosen = Set(cells.chosen.map(\.option))
      let exclusive = reader.registry.questionOptions.first {
        $0.questionSet == question.questionSet && $0.question == question.id && $0.isExclusive
          && chosen.contains($0.id)
      }
      if let exclusive, chosen.count > 1 {
        let cell = cells.chosen.first { $0.option == exclusive.id }
        notes.add(.exclusiveWithOthers, cell: cell.map { grid.place($0.position) })
        return
      }
      if !question.allowsSeveral, chosen.count > 1 {
        notes.add(.severalChosen, at: cells.chosen[1].position)
        return
      }
      answer.options = Choices(chosen)
      for (option, position) in cells.chosen { places["options.\(option)"] = grid.place(position) }
    }
    let before = knowledge.answers.first { $0.question == question.id }
    proposal.answers.append(
      Proposed(
        answer, cells: CellMap(places),
        standing: before == nil ? .new : before == answer ? .same : .changed))
  }
}
