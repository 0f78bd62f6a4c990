internal import Markup

/// Takes from the part `styles` the number format of every style of a cell.
final class StyleReceiver: MarkupReceiver {
  private var codes: [Int: String] = [:]
  private var numbers: [Int] = []
  private var path: [String] = []

  var isDone: Bool { false }

  /// The formats in the order in which cells name them.
  var formats: [NumberFormat] {
    var known: [Int: NumberFormat] = [:]
    return numbers.map { number in
      if let format = known[number] { return format }
      let format = codes[number].map { NumberFormat(code: $0) } ?? .builtIn(number)
      known[number] = format
      return format
    }
  }

  func begin(_ element: MarkupElement) {
    let isOurs = Vocabulary.isSpreadsheet(element.name)
    defer { path.append(isOurs ? element.name.local : "") }
    guard isOurs, path.count == 2, path[0] == "styleSheet" else { return }
    let number = element.attribute("numFmtId").flatMap { Int($0) } ?? 0
    switch (path[1], element.name.local) {
    case ("numFmts", "numFmt"): codes[number] = element.attribute("formatCode") ?? ""
    case ("cellXfs", "xf"): numbers.append(number)
    default: break
    }
  }

  func receive(_ text: String) {}

  func end() { path.removeLast() }
}
