import Diagnostics
import Documents
import Typesetting

extension LayoutProblem {
  private static let drawings =
    "arrow body clock cross cut face painBar qr rule space squares tickBox triangle writeLine"

  /// The problem as a person reads it.
  func diagnostic(page: Page) -> Diagnostic {
    let place = [origin, path].compactMap { $0 }.joined(separator: " ")
    let position = SourcePosition(element: place)
    switch kind {
    case .unknownLanguage(let tag):
      return Diagnostic(
        .error, "unknown-language", at: position,
        LocalizedMessage(
          ja: "言語「\(tag)」を知りません", en: "The language “\(tag)” is not known"),
        hint: LocalizedMessage(
          ja: "shirube languages で使える言語を見てください",
          en: "See the languages with: shirube languages"))
    case .missingFont(let name):
      return Diagnostic(
        .error, "missing-font", at: position,
        LocalizedMessage(
          ja: "フォント \(name) がありません", en: "The font file \(name) is missing"),
        hint: LocalizedMessage(
          ja: "apt-get install \(Self.fontPackages) か、--fonts DIR で場所を指定してください",
          en: "Install \(Self.fontPackages), or name its folder with --fonts DIR"))
    case .missingGlyphs(let scalars, let language):
      let list = scalars.map { "U+\(String($0.value, radix: 16, uppercase: true))" }
        .joined(separator: " ")
      return Diagnostic(
        .error, "missing-glyph", at: position,
        LocalizedMessage(
          ja: "\(language) のフォントに字がありません: \(list)",
          en: "The fonts of \(language) have no letter for \(list)"),
        hint: LocalizedMessage(
          ja: "字を書き直すか、フォントを入れてください", en: "Write other letters, or install a font that has them"))
    case .unknownPictogram(let name):
      return Diagnostic(
        .error, "unknown-pictogram", at: position,
        LocalizedMessage(
          ja: "絵記号「\(name)」がありません", en: "There is no pictogram “\(name)”"),
        hint: LocalizedMessage(
          ja: "Data/Pictograms の名前か、Material Icons の名前を使ってください",
          en: "Use a name from Data/Pictograms (mark/…) or of Material Icons"))
    case .unknownDrawing(let name):
      return Diagnostic(
        .error, "unknown-drawing", at: position,
        LocalizedMessage(
          ja: "図「\(name)」を知らないか、その値が違います",
          en: "The drawing “\(name)” is not known, or a value of it is wrong"),
        hint: LocalizedMessage(
          ja: "使える図: \(Self.drawings)", en: "Drawings: \(Self.drawings)"))
    case .tooWide(let millimetres, let language):
      let missing = Self.rounded(millimetres)
      return Diagnostic(
        .error, "does-not-fit", at: position,
        LocalizedMessage(
          ja: "読める大きさでは入りません（\(language)、\(missing) mm 足りません）",
          en:
            "The text does not fit at a size that can be read (\(language), \(missing) mm missing)"),
        hint: LocalizedMessage(
          ja: "もっと大きい紙にするか、言語を減らしてください",
          en: "Take a larger paper or fewer languages"))
    case .tooHigh(let millimetres):
      let missing = Self.rounded(millimetres)
      return Diagnostic(
        .error, "does-not-fit", at: position,
        LocalizedMessage(
          ja: "紙の高さが \(missing) mm 足りません", en: "The page is \(missing) mm too high for its paper"),
        hint: LocalizedMessage(
          ja: "もっと大きい紙にするか、言語を減らしてください",
          en: "Take a larger paper or fewer languages"))
    }
  }

  private static let fontPackages =
    "fonts-noto-core fonts-noto-cjk fonts-morisawa-bizud-gothic "
    + "fonts-material-design-icons-iconfont"

  private static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.up))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
