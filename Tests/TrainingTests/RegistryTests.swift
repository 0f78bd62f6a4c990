import Tables
import Testing

@testable import Training

@Suite struct `The shipped registry` {
  private func academies(on day: String) throws -> [Organization] {
    let day = try #require(CalendarDay(iso: day))
    return shippedRegistry.organizations.filter { $0.kind == .academy && $0.isValid(on: day) }
  }

  @Test func `has 55 academies since April 2014 and 56 before`() throws {
    #expect(try academies(on: "2026-09-01").count == 55)
    #expect(try academies(on: "2014-04-01").count == 55)
    #expect(try academies(on: "2014-03-31").count == 56)
  }

  @Test func `has an academy in every prefecture, and two in eight`() throws {
    let counts = Dictionary(grouping: try academies(on: "2026-09-01"), by: \.prefecture)
      .mapValues(\.count)
    #expect(counts.count == 47)
    #expect(
      counts.filter { $0.value == 2 }.keys.sorted() == [
        "01", "12", "13", "14", "23", "26", "28", "40",
      ])
  }

  @Test func `has sound codes, and says which English names are made up`() throws {
    for organization in shippedRegistry.organizations {
      #expect(OrganizationCheck.fault(organization) == nil, "\(organization.id)")
      #expect(!organization.englishName.isEmpty)
    }
    let own = shippedRegistry.organizations.filter { !$0.isEnglishConstructed }
    #expect(own.map(\.englishName) == ["Okayama Fire Academy"])
  }

  @Test func `puts every prefecture on a tile of its own`() {
    let tiles = shippedRegistry.prefectures.map { [$0.tileRow, $0.tileColumn] }
    #expect(tiles.count == 47 && Set(tiles).count == 47)
  }

  @Test func `gives hours only where a source confirms them`() {
    let hours = shippedRegistry.courses.compactMap { course in
      course.standardHours.map { (course.id, $0) }
    }
    #expect(
      Dictionary(uniqueKeysWithValues: hours)
        == ["ff-shonin": 800, "ff-senka-keibo": 70, "ff-senka-kyukyu": 250, "vf-kiso": 24])
  }

  @Test func `knows an option by its words, however they are typed`() {
    #expect(shippedRegistry.code("ＶｏｉｃｅＴｒａ", in: .topic) == "voicetra")
    #expect(shippedRegistry.code("やさしい日本語(演習)", in: .topic) == "easy-exercise")
    #expect(shippedRegistry.code("やさしい", in: .topic) == nil)
    #expect(shippedRegistry.options[.topic]?.count == 16)
    #expect(shippedRegistry.options[.reason]?.count == 9)
    #expect(shippedRegistry.toolTopics.count == 4)
  }
}
