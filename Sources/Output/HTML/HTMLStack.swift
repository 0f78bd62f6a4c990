import Documents
import Geometry
import WritingSystems

/// The classes of stacks and of what stands in them.
enum HTMLStack {
  /// What a stack says of itself.
  static func classes(of stack: Stack, in place: HTMLPlace) -> [String] {
    func units(_ length: Double) -> Double { length / place.unit }
    var classes = [isFlow(stack) ? "flow" : stack.axis.rawValue]
    if stack.axis == .along, stack.children.count == 2, stack.children.contains(where: isMark) {
      classes.append("one-line")
    }
    if stack.alignment != .start { classes.append("across-\(stack.alignment)") }
    if stack.distribution != .start { classes.append("to-\(stack.distribution)") }
    if stack.ground != .none { classes.append(stack.ground.rawValue) }
    if stack.border != .none, stack.border.level == nil { classes.append(stack.border.rawValue) }
    if isBar(stack) { classes.append("parts") }
    if isSwatch(stack) { classes.append("swatch") }
    if stack.bleeds, stack.border.level == nil { classes.append("bleeds") }
    if stack.gap.value > 0 { classes.append("g\(HTMLScale.room(units(stack.gap.value)))") }
    let padding = stack.padding
    for (name, side) in [
      ("pt", padding.top), ("pb", padding.bottom), ("ps", padding.start), ("pe", padding.end),
    ] {
      let room = HTMLScale.room(units(side.value))
      if room > 0, !isFrameOfBar(stack) { classes.append("\(name)\(room)") }
    }
    return classes
  }

  /// What a stack says of one of its children.
  static func classes(
    ofChild index: Int, in stack: Stack, _ place: HTMLPlace, _ languages: LanguageTable
  ) -> [String] {
    var classes: [String] = []
    let share = index < stack.shares.count ? stack.shares[index] : 0
    if stack.rule.value > 0, index > 0, !isBar(stack) { classes.append("line-\(stack.axis)") }
    guard stack.axis == .along else {
      // Rows that share a height on paper get some air on a screen.
      if share > 0, isRow(stack.children[index]) { classes.append("row") }
      return classes
    }
    let child = stack.children[index]
    if isBar(stack) {
      classes += ["part", "share\(HTMLScale.shares(stack.shares)[index])"]
    } else if child.holdsMap {
      classes.append("broad")
    } else if share > 0 {
      let isAlone = stack.shares.count { $0 > 0 } == 1
      // What stands beside a name wraps under it where a line would hold only a word or two.
      let least = isAlone ? largest(child, place, languages) * 7 / 8 : 9
      classes += ["share\(min(12, share))", "b\(min(14, max(8, least)))"]
    } else if case .stack(let inner) = child, inner.extent.value > 0 {
      classes.append("w\(HTMLScale.width(inner.extent.value / place.unit))")
    }
    return classes
  }

  /// Whether a stack is one running line of small texts with marks between them, like the note under a sheet.
  static func isFlow(_ stack: Stack) -> Bool {
    stack.axis == .along && stack.children.count > 2 && !stack.shares.contains { $0 > 0 }
      && stack.children.allSatisfy { child in
        if case .text(let paragraph) = child { return paragraph.role == .note }
        return isMark(child)
      }
  }

  /// Whether a stack is one bar of painted parts, each as long as its share.
  static func isBar(_ stack: Stack) -> Bool {
    stack.axis == .along && stack.gap.value == 0 && stack.children.count > 1
      && stack.shares.count == stack.children.count && stack.shares.allSatisfy { $0 > 0 }
      && stack.children.allSatisfy(isPanel)
  }

  /// Whether a stack is only the edge around a bar, whose room on paper is the line itself.
  private static func isFrameOfBar(_ stack: Stack) -> Bool {
    guard stack.border != .none, stack.children.count == 1,
      case .stack(let inner) = stack.children[0]
    else { return false }
    return isBar(inner)
  }

  /// Whether a block paints its room: a stack with a ground or an edge.
  static func isPanel(_ block: Block) -> Bool {
    if case .stack(let stack) = block { return stack.ground != .none || stack.border != .none }
    return false
  }

  /// Whether a stack is a sample of its ground and its edge, as in a legend: only space as wide as it says.
  private static func isSwatch(_ stack: Stack) -> Bool {
    guard isPanel(.stack(stack)), stack.children.count == 1,
      case .drawing(let drawing) = stack.children[0]
    else { return false }
    return drawing.name == "space" && drawing.width.value > 0
  }

  /// Whether a block is one line of a list: a name and its words, or words alone.
  private static func isRow(_ block: Block) -> Bool {
    switch block {
    case .text: true
    case .stack(let stack): stack.rule.value == 0
    case .pictogram, .drawing, .grid, .table: false
    }
  }

  /// Whether a block is a small drawing that only belongs to the words beside it.
  private static func isMark(_ block: Block) -> Bool {
    if case .drawing(let drawing) = block { return drawing.name == "triangle" }
    return false
  }

  /// Whether a cell holds only a few letters, as in a table of kana or numbers.
  static func isSmall(_ block: Block) -> Bool {
    switch block {
    case .text(let paragraph): paragraph.text.plain.unicodeScalars.count <= 3
    case .stack(let stack): stack.children.count <= 2 && stack.children.allSatisfy(isSmall)
    case .pictogram, .drawing, .grid, .table: false
    }
  }

  /// The largest size class in a block, in eighths.
  private static func largest(
    _ block: Block, _ place: HTMLPlace, _ languages: LanguageTable
  ) -> Int {
    switch block {
    case .text(let paragraph): HTMLText.size(paragraph, in: place, languages)
    case .stack(let stack):
      stack.children.map { largest($0, place, languages) }.max() ?? 0
    case .grid(let grid): grid.cells.map { largest($0, place, languages) }.max() ?? 0
    case .pictogram, .drawing, .table: 0
    }
  }
}
