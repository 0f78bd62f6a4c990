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
    var letters = 0
    var digits = 0
    (row, column) = (0, 0)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 3:
        letters += 1
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0 && digits < 7:
        if digits == 0, byte == UInt8(ascii: "0") { return nil }
        digits += 1
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
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
