/// A shelter's own count of the people by language: `vi=12,ne=5,other=3`.
public struct HeadCount: Hashable, Sendable {
  /// Why a count cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// A part is not a language, `=` and a whole number.
    case malformed(String)
    /// A language stands twice.
    case twice(String)
    /// Nobody was counted.
    case nobody
  }

  /// The languages as they were typed, with their people, in the order of the text.
  public private(set) var languages: [(wish: String, people: Int)] = []
  /// People whose language nobody could tell (`other`, その他).
  public private(set) var other = 0

  /// Reads a count; full-width letters, digits and marks are ordinary ones.
  public init(_ text: String) throws(Problem) {
    let parts = text.split { $0 == "," || $0 == "、" || $0 == "，" || $0.isWhitespace }
    var seen: Set<String> = []
    for part in parts {
      let sides = part.split(omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }
      guard sides.count == 2, !sides[0].isEmpty,
        case .people(let people) = ResidentCount.read(String(sides[1]))
      else { throw .malformed(String(part)) }
      let wish = String(sides[0])
      guard seen.insert(wish.lowercased()).inserted else { throw .twice(wish) }
      if ["other", "その他", "?"].contains(wish.lowercased()) {
        other += people
      } else {
        languages.append((wish, people))
      }
    }
    guard languages.contains(where: { $0.people > 0 }) || other > 0 else { throw .nobody }
  }

  public static func == (left: HeadCount, right: HeadCount) -> Bool {
    left.other == right.other && left.languages.elementsEqual(right.languages, by: ==)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(other)
    for (wish, people) in languages {
      hasher.combine(wish)
      hasher.combine(people)
    }
  }
}
