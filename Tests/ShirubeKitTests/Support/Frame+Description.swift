import Documents
import Fonts
import Geometry
import Typesetting

extension Frame {
  /// The frame in stable lines: what stands where, to a hundredth of a millimetre.
  var described: String {
    var text = "frame \(n(width))×\(n(height)) \(language) “\(label)”\n"
    for (index, element) in elements.enumerated() {
      text += "element \(index) \(element.kind.described) \(element.language)"
      text += " \(element.origin ?? "-") “\(element.text.visible)”\n"
    }
    for entry in outline { text += "outline “\(entry.name)” at \(n(entry.top))\n" }
    for item in items { text += item.described }
    return text
  }
}

extension FrameItem {
  fileprivate var described: String {
    switch self {
    case .text(let placed): placed.described
    case .picture(let placed):
      "picture \(placed.element.map(String.init) ?? "-") \(placed.key) \(FrameInk.text(placed.box))\n"
    case .shape(let shape): "shape \(shape.described)\n"
    case .hatching(let hatching):
      "hatching \(box(hatching.outline)) line \(n(hatching.width))"
        + " \(hatching.outline.elements.count) steps\n"
    case .group(let group):
      "group \(n(group.map.a)) \(n(group.map.b)) \(n(group.map.c)) \(n(group.map.d))"
        + " \(n(group.map.e)) \(n(group.map.f))\n" + group.items.map(\.described).joined()
    }
  }
}

extension Picture.Shape {
  fileprivate var described: String {
    var parts = [box(path)]
    if let fill { parts.append("fill \(fill.described)") }
    if let stroke { parts.append("line \(n(stroke.width)) \(stroke.colour.described)") }
    return parts.joined(separator: " ")
  }
}

extension PlacedText {
  fileprivate var described: String {
    var result = "text \(element) em \(n(size)) \(colour.described)"
    if halo > 0 { result += " edge \(n(halo))" }
    if text.isOutlined { result += " outlined" }
    result += "\n"
    for (line, origin) in zip(text.lines, origins) {
      let words = String(decoding: text.units[line.units], as: UTF16.self)
      result += "  \(n(origin.x)),\(n(origin.y)) wide \(n(line.width * size)) “\(words.visible)”"
      result += line.pieces.map(\.described).joined() + "\n"
      for ruby in line.ruby {
        result += "    ruby +\(n(ruby.x)) ^\(n(ruby.rise)) ×\(n(ruby.scale))"
        result += " “\(String(decoding: ruby.units, as: UTF16.self))”\n"
      }
    }
    return result
  }
}

extension GlyphPiece {
  fileprivate var described: String {
    " [\(font.name) \(glyphs.count)\(isRightToLeft ? " ←" : "")]"
  }
}

extension FrameElement.Kind {
  fileprivate var described: String {
    switch self {
    case .figure: "figure"
    case .paragraph(let role): role.rawValue
    }
  }
}

extension Colour {
  fileprivate var described: String {
    switch self {
    case .black: "black"
    case .white: "white"
    default: "#\(hex(red))\(hex(green))\(hex(blue))"
    }
  }

  private func hex(_ value: UInt8) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.count == 1 ? "0\(digits)" : digits
  }
}

private func box(_ path: Path) -> String { path.bounds.map(FrameInk.text) ?? "nothing" }

private func n(_ value: Double) -> String { FrameInk.text(value) }
