import Sheets
import ShirubeKit
import TestSupport
import Testing

@Suite struct `A person's own kit` {
  private let library = KitLibrary(DataFolder(path: Repository.root))

  private func write(_ name: String, includes: [String], in folder: TemporaryFolder) -> String {
    let path = "\(folder.path)/\(name).json"
    let names = includes.map { "\"\($0)\"" }.joined(separator: ",")
    let entry = "{\"phrase\":\"13-03\",\"where\":\"門\",\"copies\":2}"
    TestFile.write(
      Array(
        "{\"name\":\"\(name)\",\"title\":\"私\",\"includes\":[\(names)],\"entries\":[\(entry)],\"box\":[]}"
          .utf8), to: path)
    return path
  }

  @Test func `has the sheets of those it includes first`() throws {
    let folder = try #require(TemporaryFolder())
    let opening = try library.kit("opening")
    let own = try library.kit(write("own", includes: ["opening"], in: folder))
    #expect(own.entries.dropLast() == opening.entries[...])
    #expect(own.entries.last?.copies == 2 && own.includes == nil)
    #expect(own.box == opening.box)
  }

  @Test func `is refused where it includes itself, also through another, or too many`() throws {
    let folder = try #require(TemporaryFolder())
    let itself = write("itself", includes: ["\(folder.path)/itself.json"], in: folder)
    let one = write("one", includes: ["\(folder.path)/two.json"], in: folder)
    _ = write("two", includes: [one], in: folder)
    let many = write("many", includes: Array(repeating: "opening", count: 21), in: folder)
    for path in [itself, one, many] {
      #expect(throws: KitError.notAKit(path)) { try library.kit(path) }
    }
  }

  @Test func `that includes what is not there says what`() throws {
    let folder = try #require(TemporaryFolder())
    let own = write("own", includes: ["nowhere"], in: folder)
    #expect(throws: KitError.notFound("nowhere")) { try library.kit(own) }
  }
}
