import Diagnostics
import Testing

@testable import Tables

@Suite struct `Table limits` {
  @Test func `too many bytes`() {
    #expect(failure("a\n12345", limits: TableLimits(bytes: 6))?.kind == .tooLarge)
    #expect(failure("a\n1234", limits: TableLimits(bytes: 6)) == nil)
    #expect(failure([UInt8](repeating: 0x61, count: 20_000_001))?.kind == .tooLarge)
  }

  @Test func `too many rows`() {
    #expect(failure("a\n1\n2", limits: TableLimits(rows: 2)) == nil)
    #expect(failure("a\n1\n2\n3", limits: TableLimits(rows: 2))?.kind == .tooLarge)
    let many = "a\n" + String(repeating: "1\n", count: 50_001)
    #expect(failure(many)?.kind == .tooLarge)
    #expect(failure(String(many.dropLast(2))) == nil)
  }

  @Test func `too many columns`() {
    let header = String(repeating: "a,", count: 99) + "a"
    #expect(failure(header) == nil)
    let error = failure("x\n" + header + ",a")
    #expect(error?.kind == .tooLarge)
    #expect(error?.diagnostic.position.line == 2)
  }

  @Test func `too long a field, quoted and not`() {
    let long = String(repeating: "あ", count: 3_413)
    #expect(failure("a\n" + long) == nil)
    #expect(failure("a\n" + long + "ああ")?.kind == .tooLarge)
    #expect(failure("a\n\"" + long + "ああ\"")?.diagnostic.position.line == 2)
  }

  @Test(arguments: [0x00, 0x01, 0x08, 0x0C, 0x1A, 0x1B, 0x7F] as [UInt8])
  func `control characters are errors with their line`(byte: UInt8) {
    let error = failure(Array("a,b\n1,".utf8) + [byte] + Array("2".utf8))
    #expect(error?.kind == .controlCharacter)
    #expect(error?.diagnostic.position.line == 2)
    #expect(failure(Array("a\n\"1".utf8) + [byte] + Array("\"".utf8))?.kind == .controlCharacter)
  }

  @Test(arguments: ["", "\n\n", " , ,\n", "\u{FEFF}"])
  func `a file with nothing in it`(text: String) {
    #expect(failure(text)?.kind == .empty)
  }

  /// The reader never traps: random bytes give a table or an error.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random bytes`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x22, 0x2C, 0x0A, 0x0D, 0x61, 0x20, 0x81, 0x82, 0xE3, 0x81, 0x82, 0xFF, 0x09,
    ]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    _ = failure(bytes)
    _ = try? JSONReader().read(bytes, file: "a")
  }
}
