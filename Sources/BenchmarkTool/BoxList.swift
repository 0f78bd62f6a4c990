import Documents
import Fonts
import Geometry
import ShirubeKit
import Typesetting
import WritingSystems

/// The words of set pages as boxes in points, one line each, as `tools/bench-data/sheets.py` reads them.
///
/// Every text of a page is there once, in its size and at its place, readings over Japanese too; pictograms, rules and
/// frames are not: the peers get less to do.
struct BoxList {
  let workspace: Workspace

  private static let points: Double = 72 / 25.4

  /// `P` begins a page, `T` a box.
  func text(of document: Document) -> String {
    var lines = ""
    for (number, page) in document.pages.enumerated() {
      for frame in workspace.typesetter.typeset(page, number: number).frames {
        lines += "P\n"
        for item in frame.items {
          if case .text(let placed) = item { add(placed, to: &lines) }
        }
      }
    }
    return lines
  }

  private func add(_ placed: PlacedText, to lines: inout String) {
    guard let language = workspace.languages.language(placed.text.language),
      let first = placed.origins.first, let last = placed.origins.last
    else { return }
    let count = placed.origins.count
    let pitch = count > 1 ? (last.y - first.y) / Double(count - 1) / placed.size : 1.4
    let words = String(decoding: placed.text.units, as: UTF16.self)
    let pieces = placed.text.lines.flatMap(\.pieces)
    add(
      Box(
        x: placed.origins.map(\.x).min() ?? first.x, y: first.y - placed.size * 1.1,
        width: placed.text.width * placed.size, size: placed.size, pitch: pitch,
        isBold: pieces.contains { $0.font.name.contains("-Bold") }, words: words), language,
      to: &lines)
    for (line, origin) in zip(placed.text.lines, placed.origins) {
      for ruby in line.ruby {
        let size = placed.size * ruby.scale
        add(
          Box(
            x: origin.x + ruby.x * placed.size,
            y: origin.y - (ruby.rise + ruby.scale) * placed.size,
            width: Double(ruby.units.count) * size, size: size, pitch: 1.2, isBold: false,
            words: String(decoding: ruby.units, as: UTF16.self)), language, to: &lines)
      }
    }
  }

  private struct Box {
    var x: Double
    var y: Double
    var width: Double
    var size: Double
    var pitch: Double
    var isBold: Bool
    var words: String
  }

  private func add(_ box: Box, _ language: Language, to lines: inout String) {
    guard !box.words.allSatisfy(\.isWhitespace) else { return }
    let numbers = [box.x, box.y, box.width, box.size].map { Self.number($0 * Self.points) }
    let font = box.isBold ? language.fonts.bold.first : language.fonts.regular.first
    let fields =
      ["T"] + numbers + [
        Self.number(box.pitch), box.isBold ? "B" : "R", font ?? "", language.tag,
        language.direction.rawValue, box.words,
      ]
    lines += fields.joined(separator: "\t") + "\n"
  }

  /// Two decimals.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
