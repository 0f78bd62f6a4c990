extension YearTally {
  /// A line for each set, and for the amounts of each prefecture.
  var text: String {
    let sets = [known, included, held, delivered].map(\.description)
    let sums = amounts.sorted { $0.key < $1.key }.map { prefecture, amount in
      [
        prefecture, "\(amount.classes)", amount.hours.map { "\($0)" } ?? "",
        amount.trainees.map { "\($0)" } ?? "",
      ].joined(separator: " ")
    }
    return (sets + sums).joined(separator: "\n")
  }

  /// Reads what ``text`` writes; nil for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4 else { return nil }
    let sets = lines[..<4].compactMap { NumberSet(String($0)) }
    guard sets.count == 4 else { return nil }
    (known, included, held, delivered) = (sets[0], sets[1], sets[2], sets[3])
    for line in lines[4...] {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 4, let classes = Int(parts[1]) else { return nil }
      let (hours, trainees) = (Double(parts[2]), Int(parts[3]))
      guard parts[2].isEmpty == (hours == nil), parts[3].isEmpty == (trainees == nil) else {
        return nil
      }
      amounts[String(parts[0])] = Amounts(hours: hours, trainees: trainees, classes: classes)
    }
  }
}

extension RoundTally {
  /// A line for each set.
  var text: String {
    [members, answered, confirmedNone].map(\.description).joined(separator: "\n")
  }

  /// Reads what ``text`` writes; nil for anything else.
  init?(text: String) {
    let sets = text.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { NumberSet(String($0)) }
    guard sets.count == 3 else { return nil }
    (members, answered, confirmedNone) = (sets[0], sets[1], sets[2])
  }
}
