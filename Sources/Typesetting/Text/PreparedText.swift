import Documents
import Fonts
import WritingSystems

/// A text shaped once, in ems: widths are arithmetic from here on.
///
/// It holds the lines it was broken into before, so that equal boxes on many pages are broken once.
final class PreparedText {
  /// Glyphs of one font, script, direction and ruby, in logical order of runs.
  struct Run {
    var units: Range<Int>
    var font: Font
    var level: UInt8
    var script: UInt32
    var ruby: Int?
    var glyphs: [Glyph]
  }

  /// A reading and the units it stands over.
  struct Ruby {
    var base: Range<Int>
    var reading: PreparedText
    /// Where it begins, in ems of the base from the left of the base's first unit.
    var x: Double
  }

  /// Whether a line may begin at a unit.
  enum Break: UInt8 {
    case never
    case lastResort
    case allowed
  }

  let language: Language
  let units: [UInt16]
  let runs: [Run]
  let ruby: [Ruby]
  let rubyScale: Double
  /// The advance of each unit in ems; the units of one cluster share it on the first.
  let advances: [Double]
  let breaks: [Break]
  /// Characters that no font of the language has.
  let missing: [Unicode.Scalar]
  /// Ascender and descender of the first font, in ems.
  let ascender: Double
  let descender: Double

  private struct Width: Hashable {
    var ems: Double
    var lines: Int
    var mayPart: Bool
  }
  private var known: [Width: SetText] = [:]

  init(
    language: Language, units: [UInt16], runs: [Run], ruby: [Ruby], rubyScale: Double,
    advances: [Double], breaks: [Break], missing: [Unicode.Scalar], ascender: Double,
    descender: Double
  ) {
    self.language = language
    self.units = units
    self.runs = runs
    self.ruby = ruby
    self.rubyScale = rubyScale
    self.advances = advances
    self.breaks = breaks
    self.missing = missing
    self.ascender = ascender
    self.descender = descender
  }

  /// The words without U+200B and without ruby.
  private(set) lazy var words: String = String(decoding: units, as: UTF16.self)

  /// The width on one line, in ems.
  private(set) lazy var wholeWidth: Double = advances.reduce(0, +)

  /// The text in lines of at most a width, in ems; at most `lines` lines, 0 for any number.
  ///
  /// `mayPart` allows breaks inside words where nothing else fits.
  func set(width: Double, lines: Int, mayPart: Bool = true) -> SetText {
    let key = Width(ems: (width * 4096).rounded(.down), lines: lines, mayPart: mayPart)
    if let text = known[key] { return text }
    let text = LineSetter(text: self).set(width: width, lines: lines, mayPart: mayPart)
    known[key] = text
    return text
  }
}
