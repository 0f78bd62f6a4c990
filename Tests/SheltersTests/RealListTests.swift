import Diagnostics
import Tables
import Testing

@testable import Shelters

/// The real files beside the repository, where they are.
@Suite(.enabled(if: Samples.fixtures != nil)) struct `Real lists` {
  private func read(_ name: String, change: ([UInt8]) throws -> [UInt8] = { $0 }) throws
    -> ShelterList?
  {
    guard let bytes = try Samples.fixture(name) else { return nil }
    return try ShelterListReader().read(change(bytes), file: name)
  }

  /// The same table in CP932, as a town's Excel would have saved it.
  private func inCP932(_ bytes: [UInt8]) throws -> [UInt8] {
    let table = try DelimitedTextReader().read(bytes, file: "a").table
    let (converted, lost) = try DelimitedTextWriter(encoding: .cp932).write(table)
    #expect(lost.isEmpty)
    return converted
  }

  @Test func `Matsuyama: the present standard with an unnamed column`() throws {
    let name = "382019_matsuyama_evacuation_space.csv"
    let list = try #require(try read(name))
    #expect(list.kind == .evacuationSites)
    #expect(list.encoding == .utf8WithMark)
    #expect(list.places.count == 390)
    #expect(list.places.filter(\.isShelter).count == 151)
    #expect(list.places.allSatisfy { $0.isEvacuationSite })
    #expect(list.places.allSatisfy { $0.coordinates != nil && $0.name.kana != nil })
    #expect(list.places.allSatisfy { $0.municipalityCode?.description == "382019" })
    #expect(list.places.first?.capacity?.people == 50_700)
    #expect(list.places.filter { $0.isSafe(from: .tsunami) }.count == 331)
    #expect(list.places.allSatisfy { !$0.isSafe(from: .inlandFlooding) })
    #expect(list.places.allSatisfy { $0.hazards[.volcano] == .notStated })
    #expect(list.rules == ["unnamed-column"])
    let converted = try #require(try read(name, change: inCP932))
    #expect(converted.encoding == .cp932)
    #expect(converted.places == list.places)
  }

  @Test func `Ogimi: the older standard`() throws {
    let name = "473022_ogimi_evacuation_space.csv"
    let list = try #require(try read(name))
    #expect(list.places.count == 19)
    #expect(list.places.filter(\.isShelter).map(\.name.japanese) == ["大宜味村役場"])
    #expect(list.places.first?.municipality == "沖縄県大宜味村")
    #expect(list.places.first?.coordinates?.latitude == 26.70161)
    #expect(list.places.filter { $0.isSafe(from: .tsunami) }.count == 5)
    #expect(list.diagnostics.isEmpty)
    #expect(try read(name, change: inCP932)?.places == list.places)
  }

  @Test func `Nanao: shelters that were open in January 2024`() throws {
    let name = "nanao_open_2024-01-13-0600.csv"
    let list = try #require(try read(name))
    #expect(list.kind == .openedShelters)
    #expect(list.places.count == 28)
    #expect(list.places.allSatisfy { $0.isShelter })
    #expect(list.places.filter(\.isEvacuationSite).count == 27)
    #expect(list.places.compactMap(\.opening?.people).reduce(0, +) > 1_000)
    #expect(list.places.first?.opening == Opening(isOpen: .yes, people: 112, asOf: "令和6年1月13日午前6時"))
    #expect(list.places.first?.capacity?.indoors == 191)
    #expect(list.places.first?.capacity?.outdoors == 0)
    #expect(list.rules.isEmpty)
    #expect(try read(name, change: inCP932)?.places == list.places)
  }

  @Test func `GSI: evacuation sites as GeoJSON`() throws {
    let nanao = try #require(try read("gsi_emergency_172022_nanao.geojson"))
    #expect(nanao.kind == .evacuationSites)
    #expect(nanao.places.count == 109)
    #expect(nanao.places.filter(\.isShelter).count == 62)
    #expect(nanao.places.filter { $0.isSafe(from: .tsunami) }.count == 87)
    #expect(nanao.places.allSatisfy { $0.coordinates?.isInJapan == true })
    #expect(nanao.places.first?.identifier == "E1720200001201")
    #expect(nanao.rules.isEmpty)
    let oizumi = try #require(try read("gsi_emergency_105244_oizumi.geojson"))
    #expect(oizumi.places.count == 34)
    #expect(oizumi.places.filter(\.isShelter).count == 22)
    #expect(oizumi.places.allSatisfy { !$0.isSafe(from: .tsunami) })
  }

  @Test func `GSI: shelters as GeoJSON`() throws {
    let list = try #require(try read("gsi_evacuation_172022_nanao.geojson"))
    #expect(list.kind == .shelters)
    #expect(list.places.count == 82)
    #expect(list.places.allSatisfy { $0.isShelter })
    #expect(list.places.filter(\.isEvacuationSite).count == 62)
    #expect(list.places.contains { $0.admits != nil })
  }

  @Test func `most names of Matsuyama come apart into name and noun`() throws {
    let list = try #require(try read("382019_matsuyama_evacuation_space.csv"))
    let nouns = try #require(Samples.nouns)
    let renderings = list.places.map { $0.name.rendering(in: "en", nouns: nouns) }
    #expect(!renderings.contains(nil))
    #expect(renderings.filter { $0?.source == .translated }.count > 380)
    let korean = list.places.map { $0.name.rendering(in: "ko", nouns: nouns)?.text ?? "?" }
    #expect(!korean.contains { $0.contains("?") })
  }
}
