import Documents
import Geometry

/// Digits to point at: 0 to 10, then tens and hundreds.
struct NumbersPage {
  let board: BoardParts

  /// The page below its title.
  var block: Block {
    let isLandscape = board.parts.options.isLandscape
    let size = board.request.form == .pocket ? 2.6 : 4.4
    let small = board.request.form == .pocket ? 1.1 : 2
    var ones = (0...10).map { board.digits("\($0)", size: size) }
    ones.append(
      .stack(
        Stack(
          .down, padding: Insets(vertical: board.u(1), horizontal: board.u(1)), distribution: .end,
          children: [.drawing(Drawing("writeLine", height: board.u(0.6)))])))
    let tens = [20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 500, 1000].map {
      board.digits("\($0)", size: small)
    }
    return .stack(
      Stack(
        .down, gap: board.u(0.8), shares: [5, 2],
        children: [
          board.framed(board.fixedGrid(ones, columns: isLandscape ? 6 : 3)),
          board.framed(board.fixedGrid(tens, columns: 6)),
        ]))
  }
}
