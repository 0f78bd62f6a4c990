import Documents
import Geometry
import Phrasebooks

/// A dial, hours and minutes to point at, and the parts of the day.
struct ClockPage {
  let board: BoardParts

  private static let partsOfDay = PhraseNumber(category: 41, index: 10)
  /// The phrases of the page beside its title.
  static var numbers: [PhraseNumber] { [partsOfDay].compactMap(\.self) }

  /// The page below its title.
  var block: Block {
    let isPocket = board.request.form == .pocket
    let size = isPocket ? 0.95 : 1.6
    let hours = (0...23).map { board.digits("\($0)", size: size) }
    let minutes = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55].map {
      board.digits(":\($0 < 10 ? "0" : "")\($0)", size: size)
    }
    let dial = Block.drawing(
      Drawing(
        "clock", height: board.u(isPocket ? 8 : 17), alternative: Text("時計", language: "ja")))
    var tables: [Block] = []
    var shares: [Int] = []
    if let phrase = Self.partsOfDay.flatMap({ try? board.reader.phrase($0) }), !phrase.isEmpty {
      tables.append(
        board.framed(
          BoardChoices(board: board).grid(phrase, columns: max(1, phrase.choices.count))))
      shares.append(2)
    }
    tables += [
      board.framed(board.fixedGrid(hours, columns: 6)),
      board.framed(board.fixedGrid(minutes, columns: 6)),
    ]
    shares += [4, 2]
    let gap = board.u(isPocket ? 0.3 : 0.6)
    if board.parts.options.isLandscape {
      return .stack(
        Stack(
          .along, gap: gap, shares: [1, 2],
          children: [dial, .stack(Stack(.down, gap: gap, shares: shares, children: tables))]))
    }
    return .stack(
      Stack(.down, gap: gap, shares: [0] + shares, children: [dial] + tables))
  }
}
