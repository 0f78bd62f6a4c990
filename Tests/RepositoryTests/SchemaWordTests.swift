import Channels
import FoundationEssentials
import Phrasebooks
import Shelters
import Tables
import Testing
import Training

@Suite struct `The words in the schemas` {
  /// A part of a schema that lists words, as far as this test reads it.
  private struct Part: Decodable {
    var words: [String] = []
    var parts: [String: Part] = [:]

    private enum Keys: String, CodingKey {
      case enumeration = "enum"
      case properties, items
      case definitions = "$defs"
    }

    init(from decoder: any Decoder) throws {
      guard let fields = try? decoder.container(keyedBy: Keys.self) else { return }
      words = (try? fields.decode([String].self, forKey: .enumeration)) ?? []
      parts = (try? fields.decode([String: Part].self, forKey: .properties)) ?? [:]
      parts["[]"] = try? fields.decode(Part.self, forKey: .items)
      for (name, part) in (try? fields.decode([String: Part].self, forKey: .definitions)) ?? [:] {
        parts["$\(name)"] = part
      }
    }

    subscript(names: [String]) -> Part? {
      guard let first = names.first else { return self }
      return parts[first]?[Array(names.dropFirst())]
    }
  }

  private func part(_ schema: String, _ path: String) throws -> Part {
    let bytes = try #require(RepositoryFiles.bytes("Data/Schemas/\(schema).json"))
    let tree = try JSONDecoder().decode(Part.self, from: Data(bytes))
    return try #require(tree[path.split(separator: " ").map(String.init)], "\(schema) \(path)")
  }

  private func expect<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type, _ schema: String, _ path: String
  ) throws {
    #expect(
      try part(schema, path).words.sorted() == type.allCases.map(\.rawValue).sorted(),
      "\(schema) \(path)")
  }

  @Test func `are those of the house, none more and none less`() throws {
    for (schema, phrase) in [
      ("phrases-list", "$phrase"), ("phrases-search", "$phrase"),
      ("phrases-show", "$phraseInAllLanguages"),
    ] {
      try expect(PhraseKind.self, schema, "\(phrase) kind")
      try expect(PhraseFlag.self, schema, "\(phrase) flags []")
      try expect(ReviewState.self, schema, "\(phrase) state")
      try expect(Basis.self, schema, "\(phrase) basis")
      try expect(PlaceholderType.self, schema, "$placeholder type")
    }
    try expect(Channel.self, "notice", "messages [] channel")
    try expect(TextEncoding.self, "shelters", "encoding")
    let hazards = try part("shelters", "shelters [] hazards").parts.keys.sorted()
    #expect(hazards == Hazard.allCases.map(\.rawValue).sorted())
    for schema in ["doctor", "languages"] {
      let states = try part(schema, "$language states").parts.keys.sorted()
      #expect(states == ReviewState.allCases.map(\.rawValue).sorted())
    }
  }

  @Test func `are those of the tracker too`() throws {
    try expect(OrganizationKind.self, "training-academies-list", "$organization kind")
    try expect(RoundState.self, "training-round-list", "$round state")
    try expect(ReplyState.self, "training-round-show", "requests [] state")
    try expect(QueryState.self, "training-query-list", "$query state")
    let tables = Set(EntryKind.allCases.map(\.table.rawValue))
    #expect(try part("training-record", "table").words.sorted() == tables.sorted())
    try expect(ReportKind.self, "training-report", "kind")
    try expect(ProgressStep.self, "training-report", "map [] step")
    try expect(ProgressStep.self, "training-report", "bar segments [] step")
    try expect(Standing.self, "training-report", "$reportCell standing")
    let numbers = Set(ReportKind.allCases.map(\.number))
    #expect(numbers.count == ReportKind.allCases.count)
    try expect(PlanStatus.self, "training-round-import", "$curriculumEntry status")
    try expect(DeliveryStatus.self, "training-round-import", "$delivery status")
    let unanswered = ReplyState.allCases.filter(\.isUnanswered).map(\.rawValue)
    #expect(
      try part("training-remind", "reminders [] state").words.sorted() == unanswered.sorted())
  }
}
