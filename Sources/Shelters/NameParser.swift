/// Takes a Japanese name apart with the help of its reading: a noun counts only if both the name and the reading end in
/// it, so a word that merely looks like it (市 in 四日市) stays in the name.
struct NameParser {
  let nouns: GenericNouns
  /// The municipality in Japanese, with or without its prefecture.
  let municipality: String?

  /// The parts of a name.
  func parse(_ japanese: String, kana: String) -> NameTree {
    if let (main, inner) = Parenthesis.split(japanese) {
      return parenthesised(main: main, inner: inner, kana: kana.trimmed)
    }
    let name = Founder.removed(from: japanese.trimmed, kana: kana.trimmed)
    return parse(name.japanese, kana: name.kana, depth: 0)
  }

  /// The parts of a name that has no parentheses and no founder any more.
  func parse(_ japanese: String, kana: String, depth: Int) -> NameTree {
    guard depth < 4 else { return .proper(NameWords.split(japanese, kana: kana)) }
    for noun in nouns.nouns where noun.use == .prefix && depth == 0 {
      if let tree = prefixed(by: noun, japanese, kana) { return tree }
    }
    for noun in nouns.nouns where noun.use != .prefix {
      if let tree = suffixed(by: noun, japanese, kana, depth) { return tree }
    }
    return divided(japanese, kana, depth) ?? .proper(NameWords.split(japanese, kana: kana))
  }

  private func suffixed(by noun: GenericNoun, _ japanese: String, _ kana: String, _ depth: Int)
    -> NameTree?
  {
    guard japanese.hasSuffix(noun.japanese), kana.hasSuffix(noun.kana) else { return nil }
    if noun.use == .municipality, municipality?.hasSuffix(japanese) != true { return nil }
    let name = String(japanese.dropLast(noun.japanese.count)).trimmed
    let reading = String(kana.dropLast(noun.kana.count)).trimmed
    if name.isEmpty && reading.isEmpty { return depth == 0 ? .noun(noun, nil) : nil }
    guard !name.isEmpty, !reading.isEmpty else { return nil }
    return .noun(noun, parse(name, kana: reading, depth: depth + 1))
  }

  private func prefixed(by noun: GenericNoun, _ japanese: String, _ kana: String) -> NameTree? {
    guard japanese.hasPrefix(noun.japanese), kana.hasPrefix(noun.kana) else { return nil }
    let name = String(japanese.dropFirst(noun.japanese.count)).trimmed
    let reading = String(kana.dropFirst(noun.kana.count)).trimmed
    guard !name.isEmpty, !reading.isEmpty else { return nil }
    let rest = parse(name, kana: reading, depth: 1)
    return noun.japanese.count > 1 || Self.isInstitution(rest) ? .noun(noun, rest) : nil
  }

  /// Whether 旧 can mean that it was closed: a school can, but 旧軽井沢公園 is a park in 旧軽井沢.
  private static func isInstitution(_ tree: NameTree) -> Bool {
    guard case .noun(let noun, _) = tree else { return false }
    return !["公園", "広場", "緑地", "駅", "地区"].contains { noun.japanese.hasSuffix($0) }
  }
}
