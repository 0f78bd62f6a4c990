/// The place of a cell in its sheet.
public struct CellPosition: Hashable, Sendable, Codable {
  /// The row, counted from 1 as Excel shows it.
  public var row: Int
  /// The column, counted from 1: A is 1.
  public var column: Int

  /// Makes a position; any number is taken, also one that no sheet has.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B12`; nil for anything else, and for cells beyond XFD1048576.
  public init?(_ name: some StringProtocol) {
    let bytes = Array(name.utf8)
    let letters = bytes.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = bytes.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
    row = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard isInSheet else { return nil }
  }

  /// The rows and columns that a sheet of Excel has.
  public static let last = CellPosition(row: 1_048_576, column: 16_384)

  /// Whether a sheet has such a cell.
  public var isInSheet: Bool {
    (1...Self.last.row).contains(row) && (1...Self.last.column).contains(column)
  }
}

extension CellPosition: Comparable {
  /// In the order of reading: by rows, then by columns.
  public static func < (left: CellPosition, right: CellPosition) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

extension CellPosition: CustomStringConvertible {
  /// The name that Excel shows: `B12`.
  public var description: String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self) + "\(row)"
  }
}
