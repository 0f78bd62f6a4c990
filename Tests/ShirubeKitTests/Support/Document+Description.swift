import Documents
import Geometry

extension Document {
  /// The document in stable lines: its pages and blocks, each deeper one set in by two blanks.
  var described: String {
    var text = "document “\(title.described)” \(issued)\n"
    for page in pages { text += page.described }
    return text
  }
}

extension Page {
  fileprivate var described: String {
    let margins = paper.margins
    var text = "page \(n(paper.width))×\(n(paper.height))"
    text += " margins \(margins.described) \(language) “\(label)” \(overflow.rawValue)\n"
    for paragraph in furniture.header { text += "  header \(paragraph.described)\n" }
    for paragraph in furniture.footer { text += "  footer \(paragraph.described)\n" }
    if furniture.frame > 0 { text += "  frame \(n(Millimetres(furniture.frame)))\n" }
    if let drill = furniture.drill {
      text += "  drill \(drill.watermark.described)\n"
      for words in drill.words { text += "    word \(words.described)\n" }
      for words in drill.sentences { text += "    sentence \(words.described)\n" }
    }
    for block in blocks { text += block.described(inset: "  ") }
    return text
  }
}

extension Block {
  fileprivate func described(inset: String) -> String {
    let deeper = inset + "  "
    switch self {
    case .text(let paragraph): return "\(inset)text \(paragraph.described)\n"
    case .pictogram(let pictogram):
      return "\(inset)pictogram \(pictogram.name) \(n(pictogram.side))"
        + " \(pictogram.alignment.rawValue) \(pictogram.alternative.described)\n"
    case .drawing(let drawing):
      var text = "\(inset)drawing \(drawing.name) \(n(drawing.width))×\(n(drawing.height))"
      for (key, value) in drawing.values.sorted(by: { $0.key < $1.key }) {
        text += " \(key)=\(value)"
      }
      if let alternative = drawing.alternative { text += " \(alternative.described)" }
      return text + "\n"
    case .stack(let stack):
      return "\(inset)stack \(stack.described)\n"
        + stack.children.map { $0.described(inset: deeper) }.joined()
    case .grid(let grid):
      let gap = grid.gap.value > 0 ? " gap \(n(grid.gap))" : ""
      return "\(inset)grid \(grid.columns) rule \(n(grid.rule))\(gap) extent \(n(grid.extent))\n"
        + grid.cells.map { $0.described(inset: deeper) }.joined()
    case .table(let table):
      var text = "\(inset)table \(table.shares) rule \(n(table.rule)) least \(n(table.least))\n"
      for (column, words) in table.header.enumerated() {
        let alignment = table.alignment(column: column)
        let place = alignment == .start ? "" : "\(alignment.rawValue) "
        text += "\(deeper)head \(place)\(words.described)\n"
      }
      for row in table.rows {
        text += "\(deeper)row\n" + row.map { $0.described(inset: deeper + "  ") }.joined()
      }
      return text
    }
  }
}

extension Stack {
  fileprivate var described: String {
    var parts = [axis.rawValue]
    if border != .none { parts.append("border \(border.rawValue)") }
    if ground != .none { parts.append("ground \(ground.rawValue)") }
    if padding != Insets() { parts.append("padding \(padding.described)") }
    if gap.value > 0 { parts.append("gap \(n(gap))") }
    if rule.value > 0 { parts.append("rule \(n(rule))") }
    if !shares.isEmpty { parts.append("shares \(shares)") }
    if extent.value > 0 { parts.append("extent \(n(extent))") }
    if distribution != .start { parts.append("distribution \(distribution.rawValue)") }
    if alignment != .start { parts.append("alignment \(alignment.rawValue)") }
    if bleeds { parts.append("bleeds") }
    return parts.joined(separator: " ")
  }
}

extension Paragraph {
  fileprivate var described: String {
    var parts = [role.rawValue, alignment.rawValue, size.described, weight.rawValue]
    if lines > 0 { parts.append("lines \(lines)") }
    if rubyScale != 0.5 { parts.append("ruby \(n(Millimetres(rubyScale)))") }
    if pitch > 0 { parts.append("pitch \(n(Millimetres(pitch)))") }
    if let origin { parts.append(origin) }
    return parts.joined(separator: " ") + " \(text.described)"
  }
}

extension Size {
  fileprivate var described: String {
    switch self {
    case .role: "by role"
    case .exactly(let size): n(size)
    case .fit(let least, let most): "\(n(least))…\(n(most))"
    }
  }
}

extension Text {
  fileprivate var described: String {
    var text = "\(language) “"
    for span in spans {
      switch span {
      case .plain(let words): text += words.visible
      case .ruby(let base, let reading): text += "｜\(base.visible)《\(reading)》"
      case .strong(let words): text += "**\(words.visible)**"
      }
    }
    return text + "”"
  }
}

extension Insets {
  fileprivate var described: String { "\(n(top)) \(n(end)) \(n(bottom)) \(n(start))" }
}

extension String {
  /// The same with what nobody sees made visible, so that a golden can be read.
  var visible: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x200B: text += "¦"
      case 0x200C...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0..<0x20:
        text += "⟨\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

private func n(_ length: Millimetres) -> String { FrameInk.text(length.value) }
