import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct `The archive of files` {
  private let folder: TemporaryFolder
  private let file: DatabaseFile

  init() throws {
    folder = try #require(TemporaryFolder())
    file = try DatabaseFile("\(folder.path)/shirube.sqlite", schema: TestSchema.whole)
  }

  @Test func `keeps each content once, under its SHA-256`() throws {
    // The digests of the empty text and of abc are those of FIPS 180-4.
    let known = [
      "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "abc": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ]
    for (text, digest) in known {
      for _ in 1...2 {
        #expect(try file.write { try FileArchive($0).keep(Array(text.utf8)) }.description == digest)
      }
    }
    try file.read { (database) throws in
      let archive = FileArchive(database)
      #expect(try archive.digests().map(\.description) == known.values.sorted())
      #expect(try archive.content(of: ContentDigest(of: Array("abc".utf8))) == Array("abc".utf8))
      #expect(try archive.content(of: ContentDigest(of: [])) == [])
      #expect(try archive.content(of: ContentDigest(of: [1])) == nil)
      #expect(try archive.damaged() == [])
    }
  }

  @Test func `keeps twenty megabytes as they are`() throws {
    var dice = SeededDice(1)
    let content = (0..<(20 << 20) / 8).flatMap { _ in
      unsafe withUnsafeBytes(of: dice.next()) { unsafe Array($0) }
    }
    let digest = try file.write { try FileArchive($0).keep(content) }
    #expect(try file.read { try FileArchive($0).content(of: digest) } == content)
  }

  @Test func `gives nothing away and notices a changed content`() throws {
    let digest = try file.write { try FileArchive($0).keep([1, 2, 3]) }
    for statement in [
      "DELETE FROM archivedFiles", "UPDATE archivedFiles SET content = x'00'",
      "REPLACE INTO archivedFiles SELECT digest, x'00' FROM archivedFiles",
    ] {
      #expect(throws: StorageError.self) { try file.write { try $0.execute(sql: statement) } }
    }
    try file.write { (database) throws in
      try database.execute(sql: "DROP TRIGGER archivedFiles_keeps_values")
      try database.execute(sql: "UPDATE archivedFiles SET content = x'010204'")
      #expect(try FileArchive(database).content(of: digest) == nil)
      #expect(try FileArchive(database).damaged() == [digest])
    }
  }
}
