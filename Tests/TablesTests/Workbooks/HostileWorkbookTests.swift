import Diagnostics
import Tables
import TestSupport
import Testing

@Suite struct `Hostile workbooks` {
  private func refusal(_ bytes: [UInt8]) -> TableError? {
    do throws(TableError) {
      _ = try WorkbookReader().read(bytes, file: "a.xlsx")
      return nil
    } catch {
      return error
    }
  }

  @Test func `each is refused for what it is, and those that are fine are read`() throws {
    let folder = try #require(TemporaryFolder())
    let made = Python.run(["Tests/Proof/hostile_workbooks.py", folder.path])
    #expect(made.status == 0, "\(made.complaint)")
    let lines = made.text.split(separator: "\n")
    #expect(lines.count > 80)
    for line in lines {
      let parts = line.split(separator: "\t").map(String.init)
      let bytes = try #require(TestFile.read("\(folder.path)/\(parts[0])"))
      let error = refusal(bytes)
      #expect(
        error?.kind.rawValue ?? "fine" == parts[1], "\(parts[0]): \(String(describing: error))")
    }
  }

  @Test func `a message says what it is, what is safe and what to do`() {
    let error = refusal(Array("a,b".utf8))
    #expect(error?.kind == .foreignFormat)
    #expect(error?.diagnostic.message.english.contains("CSV") == true)
    #expect(error?.diagnostic.hint?.english.contains(".xlsx") == true)
    #expect(error?.diagnostic.position.file == "a.xlsx")
  }

  @Test func `a file from which bytes are missing or changed is read or refused, never a crash`()
    throws
  {
    var book = HandmadeWorkbook()
    book.texts = "<si><t>青葉</t></si>"
    book.styles = HandmadeWorkbook.styles(["yyyy/m/d"])
    book.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"0\"><v>46349</v></c></row>"
    let bytes = book.archive.bytes
    #expect(refusal(bytes) == nil)
    for length in stride(from: 0, to: bytes.count, by: 37) {
      #expect(refusal(Array(bytes[..<length])) != nil, "\(length) bytes")
    }
    for seed in 0..<400 {
      var dice = SeededDice(seed)
      var damaged = bytes
      for _ in 0...dice.roll(3) { damaged[dice.roll(bytes.count)] = UInt8(dice.roll(256)) }
      _ = refusal(damaged)
    }
  }

  @Test func `a part whose text was changed is read or refused, never a crash`() throws {
    var book = HandmadeWorkbook()
    book.texts = "<si><t>青葉</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>"
    book.styles = HandmadeWorkbook.styles(["yyyy/m/d", "[h]:mm", "0.0"])
    book.rows = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c s="0"><v>46349</v></c><c t="inlineStr"><is><t>x</t></is></c></row>
      """
    book.behind = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
    let archive = book.archive
    for seed in 0..<600 {
      var dice = SeededDice(seed)
      var changed = archive
      let part = dice.roll(archive.parts.count)
      for _ in 0...dice.roll(2) {
        let place = dice.roll(archive.parts[part].bytes.count)
        changed.parts[part].bytes[place] = dice.pick(Array("<>/\"=!0-9:AZaz. ".utf8))
      }
      _ = refusal(changed.bytes)
    }
  }
}
