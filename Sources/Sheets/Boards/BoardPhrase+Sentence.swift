import Documents

extension BoardPhrase {
  /// The words; of a list, its heading and its choices with their numbers as one sentence.
  var sentence: Words? {
    guard let first = choices.first else { return words }
    return Words(
      guest: Self.joined(words?.guest, choices.map(\.guest)),
      middle: first.middle == nil
        ? nil : Self.joined(words?.middle, choices.compactMap(\.middle)),
      japanese: Self.joined(words?.japanese, choices.map(\.japanese)))
  }

  private static func joined(_ heading: Text?, _ choices: [Text]) -> Text {
    var spans = heading?.spans ?? []
    for (index, choice) in choices.enumerated() {
      spans.append(.plain("\(spans.isEmpty ? "" : "  ")\(index + 1) "))
      spans += choice.spans
    }
    return Text(language: choices.first?.language ?? "ja", spans: spans)
  }
}
