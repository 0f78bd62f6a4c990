import Documents
import Geometry

/// Kana with their Latin letters, the Latin alphabet and digits: to point out a name.
struct LettersPage {
  let board: BoardParts

  private static let kana = [
    "あaいiうuえeおo", "かkaきkiくkuけkeこko", "さsaしshiすsuせseそso", "たtaちchiつtsuてteとto",
    "なnaにniぬnuねneのno", "はhaひhiふfuへheほho", "まmaみmiむmuめmeもmo", "やya  ゆyu  よyo",
    "らraりriるruれreろro", "わwa  をo  んn", "がgaぎgiぐguげgeごgo", "ざzaじjiずzuぜzeぞzo",
    "だdaぢjiづzuでdeどdo", "ばbaびbiぶbuべbeぼbo", "ぱpaぴpiぷpuぺpeぽpo",
  ]
  private static let small = ["ゃ", "ゅ", "ょ", "っ", "ー"]

  private var isPocket: Bool { board.request.form == .pocket }

  /// The page below its title.
  var block: Block {
    let latin =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { board.digits(String($0), size: isPocket ? 1 : 1.6) }
    let digits = "0123456789".map { board.digits(String($0), size: isPocket ? 1 : 1.6) }
    let isLandscape = board.parts.options.isLandscape
    return .stack(
      Stack(
        isLandscape ? .along : .down, gap: board.u(0.6), shares: isLandscape ? [5, 3] : [10, 5],
        children: [
          board.framed(board.fixedGrid(kana, columns: 10)),
          board.framed(board.fixedGrid(latin + digits, columns: isLandscape ? 6 : 9)),
        ]))
  }

  /// Two blocks of columns: from あ to わ, then voiced and small letters.
  private var kana: [Block] {
    let columns = Self.kana.map(Self.letters(_:))
    var cells: [Block] = []
    for half in [Array(columns[0..<10]), Array(columns[10...])] {
      for row in 0..<5 {
        for column in 0..<10 {
          if column < half.count {
            cells.append(cell(half[column][row]))
          } else if column == half.count {
            cells.append(cell((Self.small[row], "")))
          } else {
            cells.append(.stack(Stack(.down, children: [])))
          }
        }
      }
    }
    return cells
  }

  private func cell(_ letter: (kana: String, latin: String)) -> Block {
    guard !letter.kana.isEmpty else { return .stack(Stack(.down, children: [])) }
    var children: [Block] = [
      .text(
        Paragraph(
          Text(letter.kana, language: "ja"), role: .label, alignment: .centre,
          size: .exactly(board.u(isPocket ? 0.9 : 1.4)), weight: .bold, lines: 1, pitch: 1.1))
    ]
    if !letter.latin.isEmpty, !isPocket {
      children.append(
        .text(
          Paragraph(
            Text(letter.latin, language: "en"), role: .label, alignment: .centre,
            size: .exactly(board.u(0.66)), lines: 1, pitch: 1.15)))
    }
    return .stack(Stack(.down, distribution: .centre, children: children))
  }

  /// The five letters of a column with their Latin ones; blanks leave a place empty.
  private static func letters(_ column: String) -> [(kana: String, latin: String)] {
    var letters: [(kana: String, latin: String)] = []
    var blanks = 0
    for character in column {
      if character == " " {
        blanks += 1
        if blanks == 2 {
          letters.append(("", ""))
          blanks = 0
        }
      } else if character.isASCII, !letters.isEmpty {
        letters[letters.count - 1].latin.append(character)
      } else {
        letters.append((String(character), ""))
      }
    }
    // や ゆ よ and わ を ん leave the second and the fourth place empty.
    while letters.count < 5 { letters.append(("", "")) }
    return letters
  }
}
