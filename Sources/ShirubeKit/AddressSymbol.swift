import Typesetting

/// The QR symbol of an address for a terminal: two rows of modules a line, with its quiet zone.
///
/// Light modules are drawn, so that the symbol is right on the usual dark ground.
public enum AddressSymbol {
  /// The lines; nil if the address is too long for a symbol.
  public static func lines(_ address: String) -> [String]? {
    guard let symbol = QRSymbol(address) else { return nil }
    let quiet = 4
    let width = symbol.side + 2 * quiet
    let rows = (0..<width + 1).map { row -> [Bool] in
      var isLight = [Bool](repeating: row < width, count: width)
      let inner = row - quiet
      guard (0..<symbol.side).contains(inner) else { return isLight }
      for run in symbol.runs(inRow: inner) {
        for column in run { isLight[column + quiet] = false }
      }
      return isLight
    }
    return stride(from: 0, to: width, by: 2).map { row in
      String(
        zip(rows[row], rows[row + 1]).map { upper, lower -> Character in
          upper ? (lower ? "█" : "▀") : lower ? "▄" : " "
        })
    }
  }
}
