import Testing

@testable import Tables

@Suite struct `Writing tables` {
  @Test func `RFC 4180 with CRLF and quotes only where they are needed`() throws {
    let table = TextTable(
      header: ["a", "b"],
      rows: [TableRow(line: 2, fields: ["1,2", "say \"hi\""]), TableRow(line: 3, fields: ["x"])])
    let (bytes, lost) = try DelimitedTextWriter(encoding: .utf8).write(table)
    #expect(String(decoding: bytes, as: UTF8.self) == "a,b\r\n\"1,2\",\"say \"\"hi\"\"\"\r\nx,\r\n")
    #expect(lost.isEmpty)
  }

  @Test func `a quote under a combining mark is still doubled`() throws {
    let table = TextTable(header: ["a"], rows: [TableRow(line: 2, fields: ["x\"\u{301},"])])
    let (bytes, _) = try DelimitedTextWriter(encoding: .utf8).write(table)
    #expect(
      try DelimitedTextReader().read(bytes, file: "a").table.rows.first?.fields == ["x\"\u{301},"])
  }

  @Test func `CP932 lists the characters that it does not have`() throws {
    let table = TextTable(
      header: ["名称"], rows: [TableRow(line: 2, fields: ["青葉é小🏫学𠮷校🏫é"])])
    let (bytes, lost) = try DelimitedTextWriter(encoding: .cp932).write(table)
    #expect(lost == ["é", "🏫", "𠮷"])
    let back = try DelimitedTextReader().read(bytes, file: "a").table
    #expect(back.encoding == .cp932)
    #expect(back.rows.first?.fields == ["青葉?小?学?校??"])
  }

  @Test func `a wave dash of JIS becomes Microsoft's`() throws {
    let table = TextTable(header: ["9時〜17時 − ‖ —"])
    let (bytes, lost) = try DelimitedTextWriter(encoding: .cp932).write(table)
    #expect(lost.isEmpty)
    #expect(
      try DelimitedTextReader().read(bytes, file: "a").table.header
        == ["9時\u{FF5E}17時 \u{FF0D} \u{2225} \u{2015}"])
  }

  /// What is written reads back as it was, in every encoding.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `reading undoes writing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let columns = Int.random(in: 1...6, using: &random)
    func field() -> String {
      let pieces = ["a", "\"", ",", "\n", " ", "　", "青葉", "ア", "ー", "１", "\t", "x\"y", "高", "①"]
      return (0..<Int.random(in: 0...5, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var table = TextTable(header: (0..<columns).map { "列\($0)" })
    for line in 0..<Int.random(in: 0...8, using: &random) {
      table.rows.append(
        TableRow(line: line, fields: ["青" + field()] + (1..<columns).map { _ in field() }))
    }
    for encoding in TextEncoding.allCases {
      let (bytes, lost) = try DelimitedTextWriter(encoding: encoding).write(table)
      let (back, diagnostics) = try DelimitedTextReader().read(bytes, file: "a")
      #expect(lost.isEmpty)
      #expect(diagnostics.isEmpty)
      #expect(back.encoding == encoding)
      #expect(back.header == table.header)
      #expect(back.rows.map(\.fields) == table.rows.map(\.fields))
    }
  }
}
