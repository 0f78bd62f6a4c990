/// Writes a name that was taken apart in one language.
struct NameWriter {
  let language: String
  let longVowels: LongVowels

  /// The name; nil if its reading cannot be written in that language.
  func text(of tree: NameTree) -> String? {
    guard let text = part(tree), let first = text.first else { return nil }
    // "khu vực Aoba" inside a name, "Khu vực Aoba" at its beginning.
    return first.isLowercase ? first.uppercased() + text.dropFirst() : text
  }

  private func part(_ tree: NameTree) -> String? {
    switch tree {
    case .proper(let words): proper(words)
    case .noun(let noun, nil): noun.applied(to: nil, in: language)
    case .noun(let noun, let name?): part(name).flatMap { noun.applied(to: $0, in: language) }
    case .sequence(let first, let second): sequence(first, second)
    case .both(let main, let inner): both(main, inner)
    }
  }

  private func sequence(_ first: NameTree, _ second: NameTree) -> String? {
    guard let first = part(first), let second = part(second) else { return nil }
    return language.hasPrefix("zh") ? first + second : "\(first) \(second)"
  }

  private func both(_ main: NameTree, _ inner: NameTree) -> String? {
    guard let main = text(of: main), let inner = text(of: inner) else { return nil }
    return language.hasPrefix("zh") ? "\(main)（\(inner)）" : "\(main) (\(inner))"
  }

  private func proper(_ words: [NameWord]) -> String? {
    if language.hasPrefix("zh") { return words.map(\.japanese).joined() }
    let written = words.map { word in
      let reading = ReadingBoundaries.marked(word)
      return language == "ko"
        ? HangulTranscriber.transcribe(reading) : Romanizer.hepburn(reading, longVowels: longVowels)
    }
    guard !written.contains(nil) else { return nil }
    return written.compactMap { $0 }.joined(separator: " ")
  }
}
