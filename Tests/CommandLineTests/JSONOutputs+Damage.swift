import Foundation

extension JSONOutputs {
  /// The same commands over data with few languages, of which one has texts in every state and all kinds of faults.
  func keepDamage() throws {
    let data = work.path("data")
    try damage(data)
    let global = ["--data", data]
    try keep("damaged", "check", ["check"] + global, status: [3])
    try keep("damaged", "doctor", ["doctor"] + global, status: [3])
    try keep("damaged", "languages", ["languages"] + global)
    for (name, language) in [("ne", "ne"), ("en", "en")] {
      try keep(name, "phrases-list", ["phrases", "list", "--language", language] + global)
    }
    try keep("gone", "phrases-show", ["phrases", "show", "13-01", "--language", "ne"] + global)
    try keep("gone", "phrases-search", ["phrases", "search", "13-01", "--language", "ne"] + global)
    try FileManager.default.removeItem(atPath: "\(data)/Phrasebooks/shelter")
    try keep("empty", "check", ["check"] + global, status: [0, 3])
    try keep("empty", "phrases-list", ["phrases", "list"] + global)
  }

  private func damage(_ data: String) throws {
    try Data.copyFolder(to: data)
    for book in ["shelter", "sheet"] {
      let folder = "\(data)/Phrasebooks/\(book)"
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.hasSuffix(".po") && !["ja.po", "ja-simple.po", "en.po", "ne.po"].contains(name) {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
    }
    let ledger = "\(data)/Phrasebooks/shelter/reviews.csv"
    var lines = try String(contentsOfFile: ledger, encoding: .utf8)
    for (number, state) in [("12-02", "reviewed"), ("12-03", "final")] {
      let digest = try Shirube.run("phrases", "digest", number, "ne", "--data", data).text
      lines += "2026-12-01,\(number),ne,\(digest.dropLast()),\(state),A07,native speaker,\n"
    }
    try Data(lines.utf8).write(to: URL(filePath: ledger))
    let book = "\(data)/Phrasebooks/shelter/ne.po"
    var entries = try String(contentsOfFile: book, encoding: .utf8).components(separatedBy: "\n\n")
    entries.removeAll { $0.contains("\"13-01\"") }
    entries = entries.map { entry in
      if entry.contains("\"13-13\"") { return "#, fuzzy\n" + entry }
      guard entry.contains("\"12-01\"") else { return entry }
      return entry.replacingOccurrences(of: "msgstr \"", with: "msgstr \"{nowhere}")
    }
    try Data(entries.joined(separator: "\n\n").utf8).write(to: URL(filePath: book))
    let language = "\(data)/Data/Languages/ne.json"
    let text = try String(contentsOfFile: language, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "Devanagari-Bold", with: "Devanagari-Heavy").utf8)
      .write(to: URL(filePath: language))
    try FileManager.default.removeItem(atPath: "\(data)/Data/GenericNouns.csv")
  }
}
