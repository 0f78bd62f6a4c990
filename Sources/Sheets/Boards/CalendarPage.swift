import Documents
import Geometry
import WritingSystems

/// Weekdays and months in both languages, and the days 1 to 31.
struct CalendarPage {
  let board: BoardParts

  private var isPocket: Bool { board.request.form == .pocket }

  /// The page below its title.
  func block(_ half: BoardPlan.Half?) -> Block {
    let numbers = (1...31).map { board.digits("\($0)", size: isPocket ? 1.3 : 1.5) }
    let days = board.framed(board.fixedGrid(numbers, columns: 7))
    if half == .second { return days }
    let columns = isPocket ? 3 : board.parts.options.isLandscape ? 7 : 4
    let names = [
      board.framed(grid(weekdays, columns: columns)), board.framed(grid(months, columns: columns)),
    ]
    return half == .first
      ? .stack(Stack(.down, gap: board.u(0.3), shares: [3, 4], children: names))
      : .stack(
        Stack(.down, gap: board.u(0.6), shares: [2, 3, 4], children: names + [days]))
  }

  private func grid(_ cells: [Block], columns: Int) -> Block {
    var cells = cells
    while !cells.count.isMultiple(of: columns) { cells.append(.stack(Stack(.down, children: []))) }
    return .grid(Grid(columns: columns, rule: board.u(0.05), cells: cells))
  }

  /// Monday to Sunday; the week of 2026-11-23 is as good as any.
  private var weekdays: [Block] {
    let kanji = ["月", "火", "水", "木", "金", "土", "日"]
    let readings = ["げつ", "か", "すい", "もく", "きん", "ど", "にち"]
    return (0..<7).map { index in
      let date = MessageDate(
        year: 2026, month: index < 7 ? 11 : 12, day: 23 + index)
      return cell(
        date, "EEEE", [.ruby(base: "\(kanji[index])曜日", reading: "\(readings[index])ようび")])
    }
  }

  private var months: [Block] {
    (1...12).map { month in
      cell(
        MessageDate(year: 2026, month: month, day: 1), "LLLL",
        [.plain("\(month)"), .ruby(base: "月", reading: "がつ")], digits: "\(month)")
    }
  }

  private func cell(
    _ date: MessageDate?, _ skeleton: String, _ japanese: [Span], digits: String? = nil
  ) -> Block {
    let languages = [board.request.language] + (board.request.middle.map { [$0] } ?? [])
    var children: [Block] = languages.compactMap { language in
      guard !language.isJapanese, let words = try? date?.text(in: language, skeleton: skeleton)
      else { return nil }
      return .text(
        Paragraph(
          Text(words, language: language.description), role: .body, alignment: .centre,
          size: board.guestSize, weight: .bold))
    }
    var text = Text(language: "ja-simple", spans: japanese)
    if isPocket { text = Text(text.plain, language: "ja-simple") }
    children.append(board.japanese(text, origin: nil))
    return .stack(
      Stack(
        .down, padding: Insets(vertical: board.u(0.1), horizontal: board.u(0.1)),
        distribution: .centre, children: children))
  }
}
