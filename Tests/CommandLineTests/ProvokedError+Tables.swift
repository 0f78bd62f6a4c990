extension ProvokedError {
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
    .sign("--languages", "en", status: 64, names: "12-01"),
    .sign("12-01", status: 64, names: "--languages"),
    .sign("12-1", "--languages", "en", status: 64, names: "12-01"),
    .sign("toilet", "--languages", "en", status: 64, names: "toilet"),
    .sign("12-01", "--languages", "xx", status: 64, names: "zh-Hans"),
    .sign("12-01", "--languages", "en,jp", status: 64, names: "ja"),
    .sign("12-01", "--languages", "en,e", status: 64, names: "shirube languages"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--output", "OUT.docx", status: 64, names: ".pdf"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--output", "OUT", status: 64, names: ".pdf"),
    .sign("12-01", "--languages", "en", "--paper", "A9", status: 64, names: "A4"),
    .sign("12-01", "--languages", "en", "--arrow", "rigth", status: 64, names: "right"),
    .sign("12-01", "--languages", "en", "--metres", "5", status: 64, names: "--arrow"),
    .sign("12-01", "--languages", "en", "--metres", "far", status: 64, names: "far"),
    .sign("12-01", "--languages", "en", "--distance", "far", status: 64, names: "10m"),
    .sign("12-01", "--languages", "en", "--date", "2026-02-30", status: 64, names: "2026-11-23"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--dpi", "9999", "--output", "OUT.png", status: 64,
      names: "150"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--paper", "A1", "--dpi", "600", "--output", "OUT.png",
      status: 64, names: "PDF"),
    .sign("12-01", "--languages", "en", "--confirm", "yes", status: 64, names: "yes"),
    .sign("12-01", "--languages", "en", "--set", "time", status: 64, names: "--set"),
    .sign("13-04", "--languages", "en", "--set", "tine=1", status: 64, names: "time"),
    .sign("13-04", "--languages", "en", status: 64, names: "--set", "time"),
    .sign(
      "13-04", "--languages", "en", "--set", "time=25:00", "--set", "place=11-01", status: 64,
      names: "25:00", "14:00"),
    .sign(
      "13-04", "--languages", "en", "--set", "time=14:00", "--set", "place=体育館", status: 64,
      names: "体育館《たいいくかん》"),
    .sign("12-01", "--languages", "en", "--pictogram", "wc", status: 64, names: "--text"),
    .sign("12-01", "--text", "ja=水", status: 64, names: "--text"),
    .sign("--text", "en=Closed", status: 64, names: "ja="),
    .sign("--text", "ja=避難《ひなん", status: 64, names: "《"),
    ProvokedError("kit", "opening", "--output", "OUT.pdf", status: 64, names: "--shelters"),
    .kit("opening", for: "集いの丘", "--kana", "集い", status: 64, names: "--kana"),
    ProvokedError("phrases", "show", "one", status: 64, names: "one"),
    ProvokedError("phrases", "list", "--language", "vietnam", status: 64, names: "vi"),
    ProvokedError("phrases", "digest", "13-02", "ja", status: 64, names: "shirube languages"),
    ProvokedError("phrases", "digest", "13-02", "jp", status: 64, names: "ja"),
    ProvokedError("phrases", "digest", "13-02", status: 64, names: "LANGUAGE"),
    ProvokedError("languages", "--head-count", "vi", status: 64, names: "vi=12"),
    ProvokedError("languages", "--head-count", "vn=3", status: 64, names: "vi"),
    ProvokedError("languages", "--head-count", "vi=3,vi=4", status: 64, names: "vi"),
    ProvokedError(
      "languages", "--head-count", "vi=3", "--residents", "x.csv", status: 64,
      names: "--head-count"),
    .sign("12-01", "--languages", "auto:", status: 64, names: "auto:residents.csv@90"),
    .sign("12-01", "--languages", "auto:x.csv@0", status: 64, names: "@90"),
  ]

  /// Mistakes in files, and things that are not there.
  static let files: [ProvokedError] = [
    ProvokedError("languages", "--data", "/nowhere", status: 66, names: "/nowhere", "--data"),
    ProvokedError("languages", "--fonts", "/nowhere", status: 66, names: "/nowhere", "--fonts"),
    .sign("99-99", "12-99", "--languages", "en", status: 66, names: "99-99", "12-99"),
    ProvokedError("phrases", "show", "99-99", status: 66, names: "99-99"),
    ProvokedError("phrases", "digest", "99-99", "ne", status: 66, names: "99-99"),
    ProvokedError("languages", "--residents", "/nowhere.csv", status: 66, names: "/nowhere.csv"),
    ProvokedError(
      "languages", "--residents", "-", status: 65, names: "stdin:1", "国籍・地域", input: "a,b\n1,2\n"),
    ProvokedError(
      "languages", "--residents", "-", status: 65, names: "stdin:3", "1,234",
      input: "国籍,人数\nネパール,5\nタイ,多い\n"),
    .sign("12-01", "--languages", "auto:/nowhere.csv@80", status: 66, names: "/nowhere.csv"),
    .sign("12-01", "--languages", "auto:\(Shirube.list)", status: 65, names: "国籍・地域"),
    ProvokedError("shelters", "/nowhere.csv", status: 66, names: "/nowhere.csv"),
    ProvokedError("shelters", "/tmp", status: 66, names: "/tmp"),
    ProvokedError("shelters", "-", status: 65, names: "AED", input: "名称,設置位置,AED_設置位置\nx,y,z\n"),
    ProvokedError("shelters", "-", status: 65, names: "stdin:2", input: "避難所名,備考\n\"青葉,1\n"),
    ProvokedError("shelters", "-", status: 65, names: "stdin", input: ""),
    ProvokedError(
      "typeset", "/nowhere.json", "--output", "OUT.pdf", status: 66, names: "/nowhere.json"),
    ProvokedError("typeset", "-", "--output", "OUT.pdf", status: 65, names: "JSON", input: "{"),
    ProvokedError("typeset", "-", "--output", "OUT.pdf", status: 65, names: "title", input: "{}"),
    .kit("moving", for: "青葉小学校", status: 66, names: "opening"),
    .kit(Shirube.list + ".json", for: "青葉小学校", status: 66, names: "kit list"),
    .kit(
      "\(Shirube.root)/Phrasebooks/shelter/book.json", for: "青葉小学校", status: 65,
      names: "opening.json"),
    .kit("opening", for: "青葉小学枚", status: 66, names: "青葉小学校"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--output", "/nowhere/x.pdf", status: 73,
      names: "/nowhere/x.pdf"),
    ProvokedError(
      "sign", "12-01", "--languages", "en", "--output", "/etc/passwd/x.pdf", status: 73,
      names: "/etc/passwd/x.pdf"),
    ProvokedError(
      "typeset", "\(Shirube.root)/Package.swift", "--output", "OUT.pdf", status: 65,
      names: "Package.swift"),
  ]

  /// What is refused, or cannot be read on paper.
  static let refused: [ProvokedError] = [
    .sign(
      "13-02", "--languages", "en", "--confirm", "all", status: 3, names: "13-02",
      "--allow-unreviewed"),
    .sign("13-01", "--languages", "en", status: 3, names: "--confirm 13-01"),
    .sign(
      "09-03", "--languages", "en", "--distance", "100m", "--paper", "A5", "--confirm", "all",
      status: 3, names: "--"),
    .sign("--text", "ja=水", "--pictogram", "no_such", status: 3, names: "no_such"),
    .sign("--text", "ja=水", "--text", "en=🐙", status: 3, names: "U+1F419"),
  ]
}
