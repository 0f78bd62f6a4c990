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
    var children: [Block] = [
      .drawing(
        Drawing(
          "clock", height: board.u(isPocket ? 8 : 17),
          alternative: Text("時計", language: "ja")))
    ]
    var shares = [0]
    if let phrase = Self.partsOfDay.flatMap({ try? board.reader.phrase($0) }), !phrase.isEmpty {
      children.append(
        board.framed(
          BoardChoices(board: board).grid(
            phrase, columns: max(1, phrase.choices.count), least: isPocket ? 0.85 : 0.96)))
      shares.append(2)
    }
    children += [
      board.framed(board.fixedGrid(hours, columns: 6)),
      board.framed(board.fixedGrid(minutes, columns: 6)),
    ]
    shares += [4, 2]
    return .stack(Stack(.down, gap: board.u(0.6), shares: shares, children: children))
  }
}
