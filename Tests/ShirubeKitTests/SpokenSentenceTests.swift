import Phrasebooks
import Sheets
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

@Suite struct `Readings for the megaphone` {
  private let workspace = DataFolder.find(named: Repository.root).map { Workspace(data: $0) }

  @Test func `are twenty sentences in sixteen languages, each for the present words`() throws {
    let workspace = try #require(self.workspace)
    let bytes = try #require(TestFile.read(workspace.data.megaphone))
    let (sentences, diagnostics) = SpokenSentences.read(bytes, file: "Megaphone.csv")
    #expect(diagnostics.isEmpty)
    let languages = Set(sentences.all.map(\.language.description))
    #expect(
      languages == [
        "en", "zh-Hans", "zh-Hant", "ko", "vi", "fil", "ne", "id", "pt-BR", "my", "es", "th",
        "km", "mn", "si", "bn",
      ])
    let numbers = Set(sentences.all.map(\.phrase))
    #expect(numbers.count == 20 && sentences.all.count == 320)
    let catalogue = workspace.catalogue()
    for sentence in sentences.all {
      let found = sentences.sentence(
        of: sentence.phrase, in: sentence.language, catalogue: catalogue)
      #expect(found == sentence, "\(sentence.phrase) \(sentence.language) is stale")
      let text = catalogue.translation(of: sentence.phrase, in: sentence.language)?.text ?? ""
      let plain = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0x200B }))
      #expect(plain.hasPrefix(sentence.said), "\(sentence.phrase) \(sentence.language)")
      #expect(
        sentence.kana.unicodeScalars.allSatisfy {
          (0x30A1...0x30FC).contains($0.value) || " 、・".unicodeScalars.contains($0)
        }, "\(sentence.phrase) \(sentence.language): \(sentence.kana)")
    }
  }

  @Test func `hold only for the words they were written for`() throws {
    let number = try #require(PhraseNumber("42-01"))
    let phrase = Phrase(
      number: number, kind: .notice, source: "訓練です",
      section: PhraseSection(number: "42", title: ""), book: "b")
    func catalogue(_ words: String) -> Catalogue {
      Catalogue(phrases: [phrase], translations: ["en": [Translation(language: "en", text: words)]])
    }
    let sentences = SpokenSentences([
      SpokenSentence(
        phrase: number, language: "en",
        digest: TextDigest(source: "訓練です", translation: "This is a drill."),
        said: "This is a drill", kana: "ズィス イズ ア ドリル", state: .translated)
    ])
    #expect(
      sentences.sentence(of: number, in: "en", catalogue: catalogue("This is a drill.")) != nil)
    #expect(
      sentences.sentence(of: number, in: "en", catalogue: catalogue("It is a drill.")) == nil)
  }
}
