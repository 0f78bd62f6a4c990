import Phrasebooks
import TestSupport
import Testing
import WritingSystems

/// Where our ruby and MeCab's reading of the same words differ.
private struct Difference: Hashable {
  var words: String
  var mecab: String
  var ours: String
}

@Suite struct `The readings` {
  @Test(.enabled(if: Command.exists("mecab")))
  func `are MeCab's, or settled in Data/Readings.csv`() throws {
    let settled = Set(
      try #require(RepositoryFiles.text("Data/Readings.csv")).split(separator: "\n").dropFirst()
        .map { line -> Difference in
          let cells = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
          return Difference(
            words: String(cells[0]), mecab: String(cells[1]), ours: String(cells[2]))
        })
    let catalogue = PhrasebookReader()
      .read("\(Repository.root)/Phrasebooks", languages: [.japanese, .plainJapanese]).catalogue
    var found: [Difference: [String]] = [:]
    var texts: [(name: String, text: RubyText)] = []
    for language in [LanguageTag.japanese, .plainJapanese] {
      for phrase in catalogue.phrases {
        guard let translation = catalogue.translation(of: phrase.number, in: language) else {
          continue
        }
        texts.append(
          ("\(phrase.number) \(language)", try RubyText.parse(Self.plain(translation.text))))
      }
    }
    let lines = texts.map(\.text.base).joined(separator: "\n") + "\n"
    let answer = Command.run(["mecab"], input: Array(lines.utf8))
    #expect(answer.status == 0)
    let sentences = answer.text.split(separator: "EOS\n", omittingEmptySubsequences: false)
    #expect(sentences.count >= texts.count)
    for (entry, sentence) in zip(texts, sentences) {
      for difference in Self.differences(entry.text, analysed: String(sentence)) {
        found[difference, default: []].append(entry.name)
      }
    }
    #expect(!found.isEmpty, "MeCab agrees with everything: the comparison compares nothing.")
    for (difference, names) in found where !settled.contains(difference) {
      Issue.record("\(difference.words): \(difference.mecab) or \(difference.ours)? \(names)")
    }
  }

  /// Without placeholders, break marks and blanks, which MeCab does not read.
  private static func plain(_ text: String) -> String {
    var result = ""
    var depth = 0
    for character in text {
      switch character {
      case "{": depth += 1
      case "}": depth -= 1
      case "\u{200B}": break
      default: if depth == 0 { result.append(character) }
      }
    }
    return result
  }

  /// The stretches between common word ends that hold kanji and are read differently.
  private static func differences(_ ours: RubyText, analysed: String) -> [Difference] {
    let base = Array(ours.base)
    var own: [(start: Int, reading: String)] = []
    var place = 0
    for segment in ours.segments {
      switch segment {
      case .plain(let words):
        for character in words {
          own.append((place, hiragana(String(character))))
          place += 1
        }
      case .ruby(let words, let reading):
        own.append((place, reading))
        place += words.count
      }
    }
    var theirs: [(start: Int, reading: String)] = []
    var offset = 0
    for line in analysed.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      let surface = Array(parts[0])
      while offset < base.count, base[offset] != surface[0] { offset += 1 }
      let features = parts[1].split(separator: ",")
      let reading =
        features.count > 7 && surface.contains(where: isKanji)
        ? hiragana(String(features[7])) : hiragana(String(surface))
      theirs.append((offset, reading))
      offset += surface.count
    }
    let cuts = Set(own.map(\.start)).intersection(theirs.map(\.start)).union([0, base.count])
      .sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { start, end in
      let words = String(base[start..<end])
      guard words.contains(where: isKanji) else { return nil }
      func reading(_ units: [(start: Int, reading: String)]) -> String {
        units.filter { (start..<end).contains($0.start) }.map(\.reading).joined()
          .filter { $0 != " " }
      }
      let pair = (mecab: reading(theirs), ours: reading(own))
      return pair.mecab == pair.ours
        ? nil
        : Difference(
          words: words.filter { $0 != " " }, mecab: pair.mecab, ours: pair.ours)
    }
  }

  private static func isKanji(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) || $0 == "々" }
  }

  private static func hiragana(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          (0x30A1...0x30F6).contains($0.value) ? Unicode.Scalar($0.value - 0x60) ?? $0 : $0
        }))
  }
}
