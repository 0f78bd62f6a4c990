import Diagnostics
import TestSupport
import Testing

@testable import Phrasebooks

@Suite struct `PO files` {
  private func read(_ text: String) -> (entries: [POEntry], problems: [String]) {
    let file = POFile.read(Array(text.utf8), named: "vi.po")
    return (file.entries, file.diagnostics.map { "\($0.rule):\($0.position.line ?? 0)" })
  }

  @Test func `entries, comments and old entries`() {
    let text = """
      # người dịch
      msgid ""
      msgstr ""
      "Language: vi\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      #. note
      #: shelter
      #, fuzzy, c-format
      msgctxt "13-02"
      msgid "飲めません"
      msgstr "Không được uống nước này"

      #~ msgctxt "13-03"
      #~ msgid "給水所"
      #~ msgstr "cũ"
      msgctxt "13-04"
      msgid ""
      "水を配ります："
      "{time}"
      msgstr ""
      "Có \\"nước\\"\\t"
      "\\\\ {time}\\n"
      """
    let (entries, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(entries.count == 2)
    #expect(entries[0].context == "13-02" && entries[0].isFuzzy && entries[0].line == 10)
    #expect(entries[0].textLine == 12)
    #expect(entries[1].source == "水を配ります：{time}" && !entries[1].isFuzzy)
    #expect(entries[1].text == "Có \"nước\"\t\\ {time}\n")
    #expect(POFile.read(Array(text.utf8), named: "x").header["language"] == "vi")
  }

  @Test func `carriage returns and a byte order mark do not matter`() {
    let text = "\u{FEFF}msgctxt \"13-02\"\r\nmsgid \"a\"\r\nmsgstr \"b\"\r\n"
    let (entries, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(entries.map(\.text) == ["b"])
  }

  @Test(arguments: [
    ("msgctxt \"13-02\"\nmsgid \"a\nmsgstr \"b\"\n", ["po-unterminated:2"]),
    ("msgctxt \"13-02\"\nmsgid \"a\\q\"\nmsgstr \"b\"\n", ["po-escape:2"]),
    ("msgctxt \"13-02\"\nmsgid \"a\"\nmsgstr \"b\" c\n", ["po-syntax:3"]),
    ("msgctxt \"13-02\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"b\"\n", ["po-plural:3"]),
    ("hello\n\nmsgctxt \"13-02\"\nmsgid \"a\"\nmsgstr \"b\"\n", ["po-syntax:1"]),
    (
      "msgctxt \"13-02\"\nmsgid \"a\"\nmsgctxt \"13-03\"\nmsgid \"a\"\nmsgstr \"b\"\n",
      ["po-unfinished:1"]
    ),
    ("\"a\"\n", ["po-syntax:1"]), ("msgid \"\\", ["po-unterminated:1"]),
  ])
  func `a mistake is reported with its line`(text: String, expected: [String]) {
    #expect(read(text).problems == expected)
  }

  @Test func `after a mistake the next entry is read`() {
    let (entries, problems) = read(
      "msgctxt \"13-02\"\nmsgid \"a\nmsgstr \"b\"\n\nmsgctxt \"13-03\"\nmsgid \"a\"\nmsgstr \"b\"\n"
    )
    #expect(problems.count == 1)
    #expect(entries.map(\.context) == ["13-03"])
  }

  @Test func `bytes that are not UTF-8 are reported with their line`() {
    let bytes = Array("msgctxt \"13-02\"\nmsgid \"".utf8) + [0x82, 0xA0] + Array("\"\n".utf8)
    let file = POFile.read(bytes, named: "ja.po")
    #expect(file.diagnostics.map(\.rule) == ["po-encoding"])
    #expect(file.diagnostics.first?.position.line == 2)
  }

  @Test func `a string of more than 8 KiB is refused`() {
    let long = String(repeating: "あ", count: 3000)
    #expect(read("msgctxt \"1\"\nmsgid \"\(long)\"\nmsgstr \"b\"\n").problems == ["po-too-long:2"])
    let fits = String(repeating: "あ", count: 2730)
    #expect(read("msgctxt \"1\"\nmsgid \"\(fits)\"\nmsgstr \"b\"\n").problems.isEmpty)
  }

  @Test func `a file of more than 20 MB, a folder and no file are refused`() throws {
    let folder = try #require(TemporaryFolder())
    let path = "\(folder.path)/large.po"
    #expect(Command.run(["truncate", "--size=20000001", path]).status == 0)
    #expect(POFile.read(path).diagnostics.map(\.rule) == ["file-too-large"])
    #expect(POFile.read("/tmp").diagnostics.map(\.rule) == ["file-not-regular"])
    #expect(POFile.read("/tmp/nowhere.po").diagnostics.map(\.rule) == ["file-missing"])
  }

  @Test(arguments: Seeds(300))
  func `no file stops the reader, and every problem has a line inside it`(seed: Int) {
    var dice = SeededDice(seed)
    let pieces = [
      "msgctxt ", "msgid ", "msgstr ", "\"", "\\", "\n", "\n\n", "13-02", "# ", "#~ ", "\"a\"\n",
      "水",
      "\r", "msgstr[0] ", "\"\"\n", "\u{0}",
    ]
    let text = (0..<dice.roll(60)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
    let lines = text.utf8.count { $0 == 0x0A } + 1
    let file = POFile.read(Array(text.utf8), named: "x.po")
    #expect(file.diagnostics.allSatisfy { (1...lines).contains($0.position.line ?? 0) })
    #expect(file.diagnostics.allSatisfy { $0.hint != nil })
  }
}
