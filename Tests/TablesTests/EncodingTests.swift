import Diagnostics
import Testing

@testable import Tables

@Suite struct `Encodings` {
  /// 名称,住所 LF ～－①髙,あ in CP932: marks that converters of other kinds map differently.
  static let cp932: [UInt8] =
    [0x96, 0xBC, 0x8F, 0xCC, 0x2C, 0x8F, 0x5A, 0x8F, 0x8A, 0x0A]
    + [0x81, 0x60, 0x81, 0x7C, 0x87, 0x40, 0xFB, 0xFC, 0x2C, 0x82, 0xA0]

  @Test func `UTF-8 with and without a mark is told apart`() throws {
    let plain = try DelimitedTextReader().read(Array("名称\n青葉".utf8), file: "a").table
    let marked = try DelimitedTextReader().read(
      [0xEF, 0xBB, 0xBF] + Array("名称\n青葉".utf8), file: "a"
    ).table
    #expect(plain.encoding == .utf8)
    #expect(marked.encoding == .utf8WithMark)
    #expect(marked.header == ["名称"])
    #expect(plain.rows == marked.rows)
  }

  @Test func `CP932 maps as Microsoft maps it`() throws {
    let table = try DelimitedTextReader().read(Self.cp932, file: "a").table
    #expect(table.encoding == .cp932)
    #expect(table.header == ["名称", "住所"])
    #expect(table.rows.first?.fields == ["\u{FF5E}\u{FF0D}①髙", "あ"])
  }

  @Test func `bytes that are no CP932 are an error with their line`() {
    let error = failure(Self.cp932 + [0x0D, 0x0A, 0x82, 0xA0, 0x2C, 0x83, 0x20])
    #expect(error?.kind == .notText)
    #expect(error?.diagnostic.position.line == 3)
    #expect(error?.diagnostic.message.english.contains("CP932") == true)
  }

  @Test func `a character cut off at the end is an error`() {
    #expect(failure(Self.cp932 + [0x0A, 0x82])?.diagnostic.position.line == 3)
    #expect(failure(Array("名称\n青葉".utf8).dropLast())?.kind == .notText)
  }

  @Test func `UTF-8 with one broken byte is not silently taken for CP932`() {
    var bytes = Array("名称,住所\r青葉小学校,中央\r若葉,港町\r".utf8)
    bytes[bytes.count - 5] = 0xFF
    let error = failure(bytes)
    #expect(error?.kind == .notText)
    #expect(error?.diagnostic.position.line == 3)
    #expect(error?.diagnostic.message.english.contains("UTF-8") == true)
  }

  @Test func `a mark binds a file to UTF-8`() {
    let error = failure([0xEF, 0xBB, 0xBF] + Self.cp932)
    #expect(error?.diagnostic.message.english.contains("UTF-8") == true)
    #expect(error?.diagnostic.position.line == 1)
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x00], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF-1.7".utf8),
      [0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41], Array("<!DOCTYPE html>".utf8),
    ] as [[UInt8]])
  func `workbooks and other files are refused by name`(bytes: [UInt8]) {
    #expect(failure(bytes)?.kind == .foreignFormat)
    #expect(failure(bytes)?.diagnostic.hint != nil)
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0x41, 0xE3, 0x81], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x41, 0x42, 0x80], 2), ([0xE0, 0x9F, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
    ] as [([UInt8], Int)])
  func `ill-formed UTF-8 is found where it begins`(bytes: [UInt8], offset: Int) {
    #expect(UTF8Check.firstInvalid(in: bytes) == offset)
  }

  @Test func `well-formed UTF-8 passes`() {
    #expect(UTF8Check.firstInvalid(in: Array("aé避難所𠮷🏫\u{10FFFF}\u{D7FF}\u{E000}".utf8)) == nil)
  }
}
