import Crypto
public import Diagnostics
import Fonts
import FoundationEssentials
import WritingSystems

/// Finds the font files that languages need.
public struct FontFinder {
  /// The font of the pictograms.
  static let pictograms = "MaterialIcons-Regular.ttf"

  private let workspace: Workspace

  /// Makes a finder.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The files of a language in the order in which they are asked for a letter, each once.
  public func files(of language: String) -> [String] {
    guard let fonts = workspace.languages.language(language)?.fonts else { return [] }
    var names: [String] = []
    for name in fonts.regular + fonts.bold {
      let file = String(name.prefix { $0 != "#" })
      if !names.contains(file) { names.append(file) }
    }
    return names
  }

  /// Where a file lies; nil if no font folder has it.
  public func path(of file: String) -> String? { workspace.library.path(of: file) }

  /// The SHA-256 of a file in 64 hexadecimal digits; nil if it cannot be read.
  public func digest(of path: String) -> String? {
    guard let bytes = FileBytes.read(path, limit: 256 << 20) else { return nil }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The Debian package that has a font file.
  public static func package(of file: String) -> String {
    if file.hasPrefix("BIZUD") { return "fonts-morisawa-bizud-gothic" }
    if file.hasPrefix("NotoSansCJK") { return "fonts-noto-cjk" }
    if file.hasPrefix("MaterialIcons") { return "fonts-material-design-icons-iconfont" }
    return "fonts-noto-core"
  }

  /// One diagnostic for each file that languages need and no folder has.
  public func missing(_ languages: [String]) -> [Diagnostic] {
    var needed: [(file: String, languages: [String])] = [(Self.pictograms, [])]
    for language in languages {
      for file in files(of: language) {
        if let place = needed.firstIndex(where: { $0.file == file }) {
          needed[place].languages.append(language)
        } else {
          needed.append((file, [language]))
        }
      }
    }
    return needed.filter { path(of: $0.file) == nil }.map { Self.missing($0.file, $0.languages) }
  }

  private static func missing(_ file: String, _ languages: [String]) -> Diagnostic {
    let what = languages.isEmpty ? "pictograms" : languages.joined(separator: " ")
    return Diagnostic(
      .error, "missing-font", at: SourcePosition(element: file),
      LocalizedMessage(
        ja: "フォントがありません（\(languages.isEmpty ? "絵記号" : what)）",
        en: "This font is missing (for \(what))."),
      hint: LocalizedMessage(
        ja: "apt-get install \(package(of: file)) をするか、--fonts DIR でフォルダーを書いてください",
        en: "apt-get install \(package(of: file)), or name its folder with --fonts DIR."))
  }
}
