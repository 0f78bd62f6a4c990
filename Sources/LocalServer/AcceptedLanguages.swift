/// What a browser says of the languages its owner reads (RFC 9110, 12.5.4).
struct AcceptedLanguages {
  /// The tags, the most wanted first; at most twenty are looked at.
  let wishes: [String]

  /// Reads a header; what is malformed is passed over.
  init(_ header: String) {
    let parts = header.prefix(512).split(separator: ",").prefix(20)
    let read = parts.enumerated().compactMap { place, part -> (String, Double, Int)? in
      let fields = part.split(separator: ";").map { $0.trimmed }
      guard let tag = fields.first, tag != "*", !tag.isEmpty else { return nil }
      let weight = fields.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) }
      guard let weight = weight ?? 1, weight > 0 else { return nil }
      return (tag, weight, place)
    }
    wishes = read.sorted { ($1.1, $0.2) < ($0.1, $1.2) }.map(\.0)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.prefix { $0 != " " })
  }
}
