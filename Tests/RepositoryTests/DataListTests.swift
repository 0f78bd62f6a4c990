import Crypto
import Tables
import TestSupport
import Testing

@Suite struct `The list of data files` {
  private static let hint: Comment = "Run tools/lib/sources.py after a change in Data/."

  private func rows() throws -> [[String: String]] {
    let bytes = try #require(RepositoryFiles.bytes("Data/SOURCES.csv"))
    let table = try DelimitedTextReader().read(bytes, file: "Data/SOURCES.csv").table
    #expect(table.header == ["file", "sha256", "source", "licence"])
    return table.rows.map { row in
      Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test func `names every file in Data once, and no other`() throws {
    let listed = try rows().compactMap { $0["file"] }
    let there = RepositoryFiles.below("Data").map { String($0.dropFirst("Data/".count)) }
    #expect(listed == listed.sorted(), Self.hint)
    #expect(Set(listed).count == listed.count, Self.hint)
    #expect(Set(there).subtracting(listed).subtracting(["SOURCES.csv"]).sorted() == [], Self.hint)
    #expect(Set(listed).subtracting(there).sorted() == [], Self.hint)
  }

  @Test func `has the SHA-256 of every file`() throws {
    for row in try rows() {
      let file = row["file"] ?? ""
      let bytes = RepositoryFiles.bytes("Data/\(file)") ?? []
      let sum = SHA256.hash(data: bytes).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      #expect(row["sha256"] == sum, "Data/\(file) has changed. \(Self.hint)")
    }
  }

  @Test func `says where every file comes from and its licence`() throws {
    for row in try rows() {
      #expect(row["source"]?.isEmpty == false && row["licence"]?.isEmpty == false, "\(row)")
    }
  }
}
