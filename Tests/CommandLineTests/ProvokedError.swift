import Testing

/// A mistake that a person makes, and what must come of it.
struct ProvokedError: CustomTestStringConvertible {
  /// The command line; `OUT` is a path in a fresh folder.
  var arguments: [String]
  /// What the run must end with.
  var status: Int32
  /// What the message must name, in either language.
  var words: [String]
  /// What is read from standard input.
  var input: String?

  init(_ arguments: String..., status: Int32, names words: String..., input: String? = nil) {
    self.arguments = arguments
    self.status = status
    self.words = words
    self.input = input
  }

  var testDescription: String { arguments.joined(separator: " ") }

  /// Mistakes in the command itself.
  static let usage: [ProvokedError] = [
    ProvokedError("print", status: 64, names: "print"),
    ProvokedError("sing", "12-01", status: 64, names: "shirube sign"),
    ProvokedError("phrases", "lisst", status: 64, names: "lisst"),
    ProvokedError("sign", "12-01", "--langages", "en", status: 64, names: "--languages"),
    ProvokedError("sign", "12-01", "--languages", status: 64, names: "--languages"),
    ProvokedError("languages", "all", status: 64, names: "all"),
    ProvokedError("languages", "--interface", "fr", status: 64, names: "--interface"),
    ProvokedError("sign", "12-01", "--languages", "en", status: 64, names: "--output"),
    ProvokedError("sign", "--languages", "en", "--output", "OUT.pdf", status: 64, names: "12-01"),
    ProvokedError("sign", "12-01", "--output", "OUT.pdf", status: 64, names: "--languages"),
    ProvokedError("sign", "12-1", "--languages", "en", "--output", "OUT.pdf", status: 64, names: "12-01"),
    ProvokedError("sign", "toilet", "--languages", "en", "--output", "OUT.pdf", status: 64, names: "toilet"),
    ProvokedError("sign", "12-01", "--languages", "xx", "--output", "OUT.pdf", status: 64, names: "zh-Hans"),
    ProvokedError("sign", "12-01", "--languages", "en,jp", "--output", "OUT.pdf", status: 64, names: "ja"),
    ProvokedError("sign", "12-01", "--languages", "en,e", "--output", "OUT.pdf", status: 64, names: "shirube languages"),
    ProvokedError("sign", "12-01", "--languages", "en", "--output", "OUT.docx", status: 64, names: ".pdf"),
    ProvokedError("sign", "12-01", "--languages", "en", "--output", "OUT", status: 64, names: ".pdf"),
    ProvokedError("sign", "12-01", "--languages", "en", "--paper", "A9", "--output", "OUT.pdf", status: 64, names: "A4"),
    ProvokedError("sign", "12-01", "--languages", "en", "--arrow", "rigth", "--output", "OUT.pdf", status: 64, names: "right"),
    ProvokedError("sign", "12-01", "--languages", "en", "--metres", "5", "--output", "OUT.pdf", status: 64, names: "--arrow"),
    ProvokedError("sign", "12-01", "--languages", "en", "--metres", "far", "--output", "OUT.pdf", status: 64, names: "far"),
    ProvokedError("sign", "12-01", "--languages", "en", "--distance", "far", "--output", "OUT.pdf", status: 64, names: "10m"),
    ProvokedError("sign", "12-01", "--languages", "en", "--date", "2026-02-30", "--output", "OUT.pdf", status: 64, names: "2026-11-23"),
    ProvokedError("sign", "12-01", "--languages", "en", "--dpi", "9999", "--output", "OUT.png", status: 64, names: "150"),
    ProvokedError("sign", "12-01", "--languages", "en", "--confirm", "yes", "--output", "OUT.pdf", status: 64, names: "yes"),
    ProvokedError("sign", "12-01", "--languages", "en", "--set", "time", "--output", "OUT.pdf", status: 64, names: "--set"),
    ProvokedError("sign", "13-04", "--languages", "en", "--set", "tine=1", "--output", "OUT.pdf", status: 64, names: "time"),
    ProvokedError("sign", "13-04", "--languages", "en", "--output", "OUT.pdf", status: 64, names: "--set", "time"),
    ProvokedError("sign", "13-04", "--languages", "en", "--set", "time=25:00", "--set", "place=11-01", "--output", "OUT.pdf", status: 64, names: "25:00", "14:00"),
    ProvokedError("sign", "13-04", "--languages", "en", "--set", "time=14:00", "--set", "place=体育館", "--output", "OUT.pdf", status: 64, names: "体育館《たいいくかん》"),
    ProvokedError("sign", "12-01", "--languages", "en", "--pictogram", "wc", "--output", "OUT.pdf", status: 64, names: "--text"),
    ProvokedError("sign", "12-01", "--text", "ja=水", "--output", "OUT.pdf", status: 64, names: "--text"),
    ProvokedError("sign", "--text", "en=Closed", "--output", "OUT.pdf", status: 64, names: "ja="),
    ProvokedError("sign", "--text", "ja=避難《ひなん", "--output", "OUT.pdf", status: 64, names: "《"),
    ProvokedError("kit", "opening", "--output", "OUT.pdf", status: 64, names: "--shelters"),
    ProvokedError("kit", "opening", "--shelters", Shirube.list, "--shelter", "集いの丘", "--kana", "集い", "--languages", "en", "--output", "OUT.pdf", status: 64, names: "--kana"),
    ProvokedError("phrases", "show", "one", status: 64, names: "one"),
    ProvokedError("phrases", "list", "--language", "vietnam", status: 64, names: "vi"),
  ]

  /// Mistakes in files, and things that are not there.
  static let files: [ProvokedError] = [
    ProvokedError("languages", "--data", "/nowhere", status: 66, names: "/nowhere", "--data"),
    ProvokedError("languages", "--fonts", "/nowhere", status: 66, names: "/nowhere", "--fonts"),
    ProvokedError("sign", "99-99", "12-99", "--languages", "en", "--output", "OUT.pdf", status: 66, names: "99-99", "12-99"),
    ProvokedError("phrases", "show", "99-99", status: 66, names: "99-99"),
    ProvokedError("shelters", "/nowhere.csv", status: 66, names: "/nowhere.csv"),
    ProvokedError("shelters", "/tmp", status: 66, names: "/tmp"),
    ProvokedError("shelters", "-", status: 65, names: "AED", input: "名称,設置位置,AED_設置位置\nx,y,z\n"),
    ProvokedError("shelters", "-", status: 65, names: "-:2", input: "避難所名,備考\n\"青葉,1\n"),
    ProvokedError("shelters", "-", status: 65, names: "-", input: ""),
    ProvokedError("typeset", "/nowhere.json", "--output", "OUT.pdf", status: 66, names: "/nowhere.json"),
    ProvokedError("typeset", "-", "--output", "OUT.pdf", status: 65, names: "JSON", input: "{"),
    ProvokedError("typeset", "-", "--output", "OUT.pdf", status: 65, names: "title", input: "{}"),
    ProvokedError("kit", "closing", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en", "--output", "OUT.pdf", status: 66, names: "opening"),
    ProvokedError("kit", Shirube.list + ".json", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en", "--output", "OUT.pdf", status: 66, names: "kit list"),
    ProvokedError("kit", "\(Shirube.root)/Phrasebooks/shelter/book.json", "--shelters", Shirube.list, "--shelter", "青葉小学校", "--languages", "en", "--output", "OUT.pdf", status: 65, names: "opening.json"),
    ProvokedError("kit", "opening", "--shelters", Shirube.list, "--shelter", "青葉小学枚", "--languages", "en", "--output", "OUT.pdf", status: 66, names: "青葉小学校"),
    ProvokedError("sign", "12-01", "--languages", "en", "--output", "/nowhere/x.pdf", status: 73, names: "/nowhere/x.pdf"),
    ProvokedError("sign", "12-01", "--languages", "en", "--output", "/etc/passwd/x.pdf", status: 73, names: "/etc/passwd/x.pdf"),
    ProvokedError("typeset", "\(Shirube.root)/Package.swift", "--output", "OUT.pdf", status: 65, names: "Package.swift"),
  ]

  /// What is refused, or cannot be read on paper.
  static let refused: [ProvokedError] = [
    ProvokedError("sign", "13-02", "--languages", "en", "--confirm", "all", "--output", "OUT.pdf", status: 3, names: "13-02", "--allow-unreviewed"),
    ProvokedError("sign", "13-01", "--languages", "en", "--output", "OUT.pdf", status: 3, names: "--confirm 13-01"),
    ProvokedError("sign", "09-03", "--languages", "en", "--distance", "100m", "--paper", "A5", "--confirm", "all", "--output", "OUT.pdf", status: 3, names: "--"),
    ProvokedError("sign", "--text", "ja=水", "--pictogram", "no_such", "--output", "OUT.pdf", status: 3, names: "no_such"),
    ProvokedError("sign", "--text", "ja=水", "--text", "en=🐙", "--output", "OUT.pdf", status: 3, names: "U+1F419"),
  ]
}
