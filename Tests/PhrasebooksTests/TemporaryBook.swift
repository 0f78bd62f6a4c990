import Diagnostics
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

/// A small book in a folder of its own, removed when the test ends.
final class TemporaryBook {
  private let holder: TemporaryFolder
  let folder: String

  init(book: String = TemporaryBook.json, files: [String: String]) throws {
    holder = try #require(TemporaryFolder())
    folder = "\(holder.path)/books"
    TestFile.makeFolder("\(folder)/shelter")
    try write(book, to: "shelter/book.json")
    for (name, text) in files { try write(text, to: "shelter/\(name)") }
  }

  deinit {
    _ = Command.run(["rm", "-r", folder])
  }

  func write(_ text: String, to name: String) throws {
    try #require(TestFile.write(Array(text.utf8), to: "\(folder)/\(name)"))
  }

  func read(_ languages: [LanguageTag]? = nil) -> (catalogue: Catalogue, rules: [String]) {
    let (catalogue, diagnostics) = PhrasebookReader().read(folder, languages: languages)
    return (catalogue, diagnostics.map(\.rule))
  }

  static let json = """
    { "title": "見本", "version": "1", "sections": [ { "number": "13", "title": "水", "phrases": [
      { "number": "13-01", "kind": "S", "opposites": ["13-02"], "flags": ["local-claim"] },
      { "number": "13-02", "kind": "S", "opposites": ["13-01"], "flags": ["life-safety"] },
      { "number": "13-04", "kind": "N", "placeholders": [
        { "name": "time", "type": "time", "sample": "14:00" },
        { "name": "place", "type": "place", "sample": "13-03" } ] },
      { "number": "13-03", "kind": "S", "pictogram": "mark/water_point" },
      { "number": "13-06", "kind": "N", "placeholders": [
        { "name": "count", "type": "count", "sample": "3" } ] },
      { "number": "13-09", "kind": "N", "placeholders": [
        { "name": "date", "type": "date", "sample": "2026-11-25" } ] },
      { "number": "25-04", "kind": "S", "placeholders": [
        { "name": "ssid", "type": "code", "sample": "FREE" } ] },
      { "number": "37-01", "kind": "N", "placeholders": [
        { "name": "phone", "type": "phone", "sample": "03-1234-5678" },
        { "name": "language", "type": "language", "sample": "ne" } ] }
    ] } ] }
    """.replacing("\"25-04\"", with: "\"13-25\"").replacing("\"37-01\"", with: "\"13-37\"")

  static func po(_ language: String, _ entries: [(String, String, String)]) -> String {
    let header = "msgid \"\"\nmsgstr \"\"\n\"Language: \(language)\\n\"\n"
    return entries.reduce(header) { text, entry in
      text + "\nmsgctxt \"\(entry.0)\"\nmsgid \"\(entry.1)\"\nmsgstr \"\(entry.2)\"\n"
    }
  }

  static let sources: [(String, String)] = [
    ("13-01", "飲めます"), ("13-02", "飲めません"), ("13-04", "水を配ります：{time}、{place}"), ("13-03", "給水所"),
    ("13-06", "お一人{count}リットルまで"), ("13-09", "{date}まで"), ("13-25", "SSID：{ssid}"),
    ("13-37", "電話：{phone}（{language}）"),
  ]

  static func po(_ language: String, _ texts: [String]) -> String {
    po(language, zip(sources, texts).map { ($0.0, $0.1, $1) })
  }

  static let japanese = po(
    "ja",
    [
      "飲《の》めます", "飲《の》めません", "水《みず》を\u{200B}配《くば》ります：\u{200B}{time}、\u{200B}{place}",
      "給水所《きゅうすいじょ》",
      "お一人《ひとり》{count}リットルまで", "{date}まで", "SSID：{ssid}", "電話《でんわ》：{phone}（{language}）",
    ])
  static let plain = po(
    "ja-simple",
    [
      "飲《の》めます", "飲《の》めません", "水《みず》を 配《くば》ります：{time}、{place}",
      "給水所《きゅうすいじょ》（水《みず》を もらう 所《ところ》）", "一人《ひとり》 {count}リットルまでです", "{date}までです", "名前《なまえ》：{ssid}",
      "電話《でんわ》：{phone}（{language}）",
    ])
  static let english = po(
    "en",
    [
      "Safe to drink", "Do not drink", "Water: {time}, {place}", "Water station",
      "Up to {count, plural, one {# liter} other {# liters}} each.", "Until {date}.",
      "SSID: {ssid}", "Call {phone} ({language}).",
    ])
  static let urdu = po(
    "ur",
    [
      "پینے کا پانی", "یہ پانی نہ پئیں", "پانی دیا جائے گا: {time}، {place}", "پانی ملنے کی جگہ",
      "ہر شخص {count} لیٹر۔", "{date} تک۔", "SSID: {ssid}", "فون: {phone} ({language})۔",
    ])

  static func shipped() throws -> TemporaryBook {
    try TemporaryBook(files: [
      "ja.po": japanese, "ja-simple.po": plain, "en.po": english, "ur.po": urdu,
    ])
  }
}
