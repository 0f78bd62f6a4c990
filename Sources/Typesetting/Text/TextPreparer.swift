import Documents
import Fonts
import WritingSystems

/// Itemises and shapes texts: bidi runs, script runs, font runs by coverage, glyphs, breaks, ruby.
///
/// It keeps what it has prepared, by text, weight and ruby size. Not `Sendable`.
final class TextPreparer {
  private let languages: LanguageTable
  private let library: FontLibrary
  private let breaker = LineBreaker()
  private var prepared: [TextKey: PreparedText] = [:]
  private var fonts: [String: FontSet] = [:]
  private var scripts = [UInt32](repeating: 0, count: 0x1_0000)

  init(languages: LanguageTable, library: FontLibrary) {
    self.languages = languages
    self.library = library
  }

  /// The fonts of a language in the order in which they are asked.
  private struct FontSet {
    var regular: [Font]
    var bold: [Font]
  }

  func prepare(
    _ text: Text, weight: Weight, rubyScale: Double
  ) throws(TypesettingError) -> PreparedText {
    let key = TextKey(text: text, weight: weight, rubyScale: rubyScale)
    if let known = prepared[key] { return known }
    guard let language = languages.language(text.language) else {
      throw .unknownLanguage(text.language)
    }
    let made = try make(text, language, weight: weight, rubyScale: rubyScale)
    prepared[key] = made
    return made
  }

  private func make(
    _ text: Text, _ language: Language, weight: Weight, rubyScale: Double
  ) throws(TypesettingError) -> PreparedText {
    let fonts = try fonts(of: language)
    var source = TextSource(text, weight: weight)
    if source.units.isEmpty { source.weights = [] }
    let levels =
      language.direction == .rightToLeft || BidiResolver.hasRightToLeft(source.units)
      ? BidiResolver.levels(of: source.units, direction: language.direction)
      : [UInt8](repeating: 0, count: source.units.count)
    var chosen = FontChooser(regular: fonts.regular, bold: fonts.bold)
    chosen.choose(source.units, weights: source.weights)
    var runs = itemise(source, levels: levels, fonts: chosen.fonts, language: language)
    var advances = [Double](repeating: 0, count: source.units.count)
    for index in runs.indices {
      let run = runs[index]
      run.font.shape(
        source.units, run.units, script: run.script, language: language.shapingTag,
        isRightToLeft: run.level & 1 == 1, into: &runs[index].glyphs)
    }
    var ruby: [PreparedText.Ruby] = []
    for (number, annotation) in source.ruby.enumerated() {
      let reading = try prepare(
        Text(annotation.reading, language: text.language), weight: .regular, rubyScale: rubyScale)
      ruby.append(
        RubyFitter(units: source.units, scale: rubyScale)
          .fit(reading, over: annotation.base, number: number, runs: &runs))
    }
    for run in runs {
      let scale = 1 / Double(run.font.unitsPerEm)
      for glyph in run.glyphs { advances[Int(glyph.cluster)] += Double(glyph.advance) * scale }
    }
    let first = weight == .bold ? fonts.bold.first : fonts.regular.first
    return PreparedText(
      language: language, units: source.units, runs: runs, ruby: ruby, rubyScale: rubyScale,
      advances: advances,
      breaks: BreakFinder(language: language, breaker: breaker).breaks(in: source),
      missing: Self.missing(chosen.missing, ruby), ascender: first?.ascender ?? 1,
      descender: first?.descender ?? 0.3)
  }

  /// The letters that neither the words nor their readings have, each once.
  private static func missing(
    _ own: [Unicode.Scalar], _ ruby: [PreparedText.Ruby]
  ) -> [Unicode.Scalar] {
    ruby.reduce(into: own) { all, ruby in
      all += ruby.reading.missing.filter { !all.contains($0) }
    }
  }

  private func itemise(
    _ source: TextSource, levels: [UInt8], fonts: [Font], language: Language
  ) -> [PreparedText.Run] {
    let scripts = scriptCodes(source.units, language: language)
    let ruby = source.rubyNumbers
    var runs: [PreparedText.Run] = []
    var start = 0
    while start < source.units.count {
      var end = start + 1
      while end < source.units.count, fonts[end] === fonts[start], levels[end] == levels[start],
        scripts[end] == scripts[start], ruby[end] == ruby[start]
      {
        end += 1
      }
      runs.append(
        PreparedText.Run(
          units: start..<end, font: fonts[start], level: levels[start], script: scripts[start],
          ruby: ruby[start] < 0 ? nil : ruby[start], glyphs: []))
      start = end
    }
    return runs
  }

  /// The script of each unit; blanks, digits and marks take that of what stands before them.
  private func scriptCodes(_ units: [UInt16], language: Language) -> [UInt32] {
    var codes = [UInt32](repeating: 0, count: units.count)
    var current = Self.homeScript(language)
    for index in units.indices {
      let unit = units[index]
      if unit & 0xF800 == 0xD800 {
        codes[index] = current
        continue
      }
      var code = scripts[Int(unit)]
      if code == 0 {
        code = Self.merged(CharacterScript.code(of: UInt32(unit)))
        scripts[Int(unit)] = code
      }
      if code != CharacterScript.common, code != CharacterScript.inherited { current = code }
      codes[index] = current
    }
    return codes
  }

  /// Han and kana are shaped in one run.
  private static func merged(_ code: UInt32) -> UInt32 {
    code == hira || code == kana ? hani : code
  }

  private static let hira = CharacterScript.code(named: "Hira")
  private static let kana = CharacterScript.code(named: "Kana")
  private static let hani = CharacterScript.code(named: "Hani")

  private static func homeScript(_ language: Language) -> UInt32 {
    switch language.script {
    case "Jpan", "Hans", "Hant": hani
    case "Kore": CharacterScript.code(named: "Hang")
    default: CharacterScript.code(named: language.script)
    }
  }

  private func fonts(of language: Language) throws(TypesettingError) -> FontSet {
    if let known = fonts[language.tag] { return known }
    var set = FontSet(regular: [], bold: [])
    for name in language.fonts.regular { set.regular.append(try font(name)) }
    for name in language.fonts.bold { set.bold.append(try font(name)) }
    fonts[language.tag] = set
    return set
  }

  private func font(_ name: String) throws(TypesettingError) -> Font {
    do {
      return try library.font(name)
    } catch {
      throw .missingFont(name)
    }
  }
}
