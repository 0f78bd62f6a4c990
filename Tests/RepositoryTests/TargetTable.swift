/// The table of targets in the architecture page: `| Target | One sentence | Depends on |`.
struct TargetTable {
  /// What the page says of a target.
  struct Row: Hashable {
    var name: String
    var sentence: String
    var dependencies: Set<String>
  }

  /// The rows; a line that names several targets becomes one row for each.
  var rows: [Row] = []

  /// Reads the first table whose header begins with “Target”.
  init(markdown: String) {
    var isInside = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let cells = Self.cells(line)
      if cells.first == "Target" {
        isInside = true
      } else if isInside, cells.count >= 3 {
        guard !cells[0].hasPrefix("---") else { continue }
        let dependencies = Set(Self.names(cells[2]))
        for name in Self.names(cells[0]) {
          rows.append(Row(name: name, sentence: cells[1], dependencies: dependencies))
        }
      } else if isInside {
        return
      }
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    return line.dropFirst().split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
  }

  /// The names in a cell; what stands in brackets explains, and a dash means none.
  private static func names(_ cell: String) -> [String] {
    var depth = 0
    var clean = ""
    for character in cell where character != "`" {
      if character == "(" { depth += 1 }
      if depth == 0 { clean.append(character) }
      if character == ")" { depth -= 1 }
    }
    return clean.split(separator: ",").map(trimmed).filter { $0.first?.isLetter == true }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}
