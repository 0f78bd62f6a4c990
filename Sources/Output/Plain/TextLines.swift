import Documents
import Geometry

/// Puts blocks into lines.
enum TextLines {
  /// The parts of a block: what has an empty line between it and the next.
  ///
  /// The outer stack of a page is divided, and any whose children have a rule between them.
  static func parts(of block: Block, isOuter: Bool = true) -> [[String]] {
    switch block {
    case .stack(let stack) where stack.axis == .down && (isOuter || stack.rule.value > 0):
      return stack.children.flatMap { parts(of: $0, isOuter: false) }
    case .grid(let grid): return grid.cells.map(lines)
    default: return [lines(of: block)]
    }
  }

  /// The lines of a block that belongs together.
  static func lines(of block: Block) -> [String] {
    switch block {
    case .text(let paragraph): return [words(paragraph.text)].filter { !$0.isEmpty }
    case .pictogram: return []
    case .drawing(let drawing): return mark(drawing).map { [$0] } ?? []
    case .stack(let stack): return lines(of: stack)
    case .grid(let grid): return grid.cells.flatMap(lines)
    case .table(let table): return rows(table)
    }
  }

  /// The words without ruby on one line: a line end inside them would be a new paragraph.
  static func words(_ text: Text) -> String {
    let words = text.plain.unicodeScalars.filter { $0 != "\u{200B}" }
      .map { $0.properties.generalCategory == .control ? " " : Character($0) }
    return String(words).split(separator: " ").joined(separator: " ")
  }

  private static func lines(of stack: Stack) -> [String] {
    let children = stack.children.map(lines).filter { !$0.isEmpty }
    let hasColumns = stack.shares.contains { $0 > 0 }
    guard stack.axis == .along, !hasColumns, children.allSatisfy({ $0.count == 1 }) else {
      return children.flatMap(\.self)
    }
    // What stands on one line by itself is one line: a name with its mark, a number with its unit.
    return children.isEmpty ? [] : [children.flatMap(\.self).joined(separator: " ")]
  }

  /// A line a row, its cells divided by tabs.
  private static func rows(_ table: Table) -> [String] {
    let header = table.header.map(words)
    let rows = table.rows.map { $0.map { lines(of: $0).joined(separator: " ") } }
    return ([header] + rows).filter { $0.contains { !$0.isEmpty } }
      .map { $0.joined(separator: "\t") }
  }

  private static func mark(_ drawing: Drawing) -> String? {
    switch drawing.name {
    case "triangle": "△"
    case "tickBox": "□"
    default: nil
    }
  }
}
