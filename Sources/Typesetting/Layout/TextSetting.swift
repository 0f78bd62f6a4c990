import Documents
import Geometry
import WritingSystems

/// A paragraph in a width: its lines, its size, and where each baseline stands.
struct TextSetting {
  let text: SetText
  /// The em in millimetres.
  let size: Double
  /// The distance of each baseline from the top of the paragraph, in millimetres.
  let baselines: [Double]
  /// The height of the paragraph in millimetres.
  let height: Double

  /// Sets a prepared text; `mayPart` allows breaks inside words where nothing else fits. `line` is drawn along the words.
  init(
    _ prepared: PreparedText, _ paragraph: Paragraph, width: Double, size: Double, mayPart: Bool,
    line stroke: WordLine? = nil
  ) {
    let language = prepared.language
    let text = prepared.set(width: width / size, lines: paragraph.lines, mayPart: mayPart)
    let ruby = prepared.ruby.isEmpty ? 0 : paragraph.rubyScale
    var pitch = paragraph.pitch
    if pitch == 0 {
      let isHeading = paragraph.role == .heading
      pitch = isHeading ? language.pitch.heading : language.pitch.body
      if ruby > 0 { pitch = max(pitch, (isHeading ? 1 : 1.2) + ruby) }
    }
    let content = prepared.ascender + prepared.descender + ruby
    let offset = (pitch - content) / 2 + ruby + prepared.ascender
    // Outlines decide where the named pitch is too small: never nearer than 0.1 em to a rule or to the next line.
    let clear = paragraph.pitch == 0 ? 0.1 : -10
    var baselines: [Double] = []
    baselines.reserveCapacity(text.lines.count)
    var y = 0.0
    var below = 0.0
    for (index, line) in text.lines.enumerated() {
      let top = max(offset, line.inkTop + clear)
      y = index == 0 ? top : max(y + pitch, y + below + line.inkTop + clear)
      baselines.append(y * size)
      below = stroke?.reach(below: line) ?? line.inkBottom
    }
    self.text = text
    self.size = size
    self.baselines = baselines
    height = text.lines.isEmpty ? 0 : (y + max(pitch - offset, below + clear)) * size
  }
}
