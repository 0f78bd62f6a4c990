import Documents
import Geometry
import WritingSystems

/// A paragraph, shaped once.
final class TextNode: LayoutNode {
  private let paragraph: Paragraph
  private let prepared: Result<PreparedText, TypesettingError>
  private let isFitted: Bool
  private let optical: Double
  private var known: (width: Double, size: Double, setting: TextSetting)?

  init(_ paragraph: Paragraph, pass: LayoutPass) {
    self.paragraph = paragraph
    do {
      prepared = .success(
        try pass.preparer.prepare(
          paragraph.text, weight: paragraph.weight, rubyScale: paragraph.rubyScale))
    } catch {
      prepared = .failure(error)
    }
    if case .fit = paragraph.size { isFitted = true } else { isFitted = false }
    optical = (try? prepared.get())?.language.optical ?? 1
    super.init(pass: pass, roles: isFitted ? RoleSet(paragraph.role) : [])
  }

  override func measuredHeight(width: Double) -> Double {
    guard let setting = setting(width: width) else { return 0 }
    if isFitted, setting.text.overflows { pass.tight.insert(RoleSet(paragraph.role)) }
    return setting.height
  }

  override func measuredWidth(limit: Double) -> Double {
    guard let setting = setting(width: limit) else { return 0 }
    return min(limit, setting.text.width * setting.size)
  }

  override func place(in box: Rectangle, ink: Colour, on builder: FrameBuilder) {
    guard case .success(let text) = prepared, let setting = setting(width: box.width) else {
      return reportFailure()
    }
    reportProblems(text, setting, width: box.width)
    let element = builder.add(
      FrameElement(
        kind: .paragraph(paragraph.role), language: paragraph.text.language,
        origin: paragraph.origin, text: text.words))
    let isRightToLeft = text.language.direction == .rightToLeft
    var origins: [Point] = []
    origins.reserveCapacity(setting.baselines.count)
    for (line, baseline) in zip(setting.text.lines, setting.baselines) {
      let free = box.width - line.width * setting.size
      let x: Double
      switch paragraph.alignment {
      case .centre: x = free / 2
      case .start: x = isRightToLeft ? free : 0
      case .end: x = isRightToLeft ? 0 : free
      }
      origins.append(Point(x: box.x + x, y: box.y + baseline))
    }
    builder.add(
      .text(
        PlacedText(
          element: element, text: setting.text, size: setting.size, origins: origins, colour: ink,
          halo: builder.halo)))
    guard let stroke = line(size: setting.size) else { return }
    for (line, origin) in zip(setting.text.lines, origins) where line.width > 0 {
      builder.addLine(stroke.box(along: line, at: origin, size: setting.size), ink)
    }
  }

  /// The line along the words, if there is one.
  private func line(size: Double) -> WordLine? {
    WordLine(paragraph.stroke, unit: pass.unit / size)
  }

  /// Nil if the language is unknown or a font is missing: placing says so.
  private func setting(width: Double) -> TextSetting? {
    guard case .success(let text) = prepared else { return nil }
    let size = pass.size(of: paragraph, optical: optical)
    if let known, known.width == width, known.size == size { return known.setting }
    let setting = TextSetting(
      text, paragraph, width: width, size: size, mayPart: pass.isSmallest(paragraph),
      line: line(size: size))
    known = (width, size, setting)
    return setting
  }

  private func reportProblems(_ text: PreparedText, _ setting: TextSetting, width: Double) {
    if !text.missing.isEmpty {
      report(.missingGlyphs(text.missing, language: paragraph.text.language))
    }
    if setting.text.overflows {
      let missing = setting.text.width * setting.size - width
      report(.tooWide(max(0, missing), language: paragraph.text.language))
    }
  }

  private func reportFailure() {
    guard case .failure(let error) = prepared else { return }
    switch error {
    case .unknownLanguage(let tag): report(.unknownLanguage(tag))
    case .missingFont(let name): report(.missingFont(name))
    }
  }

  private func report(_ kind: LayoutProblem.Kind) {
    pass.problems.append(
      LayoutProblem(kind: kind, path: pass.place, origin: paragraph.origin))
  }
}
