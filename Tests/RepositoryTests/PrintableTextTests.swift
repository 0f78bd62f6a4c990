import Documents
import Fonts
import Geometry
import Phrasebooks
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

@Suite struct `Every printable text` {
  @Test func `of the phrasebooks is set without a missing glyph`() throws {
    let workspace = Workspace(data: DataFolder(path: Repository.root))
    let catalogue = workspace.catalogue()
    let naming = ListedPlaceNaming(nouns: workspace.genericNouns)
    #expect(catalogue.languages.count >= 20)
    for language in catalogue.languages {
      var texts: [(Text, String)] = []
      for phrase in catalogue.phrases
      where catalogue.translation(of: phrase.number, in: language) != nil {
        let values = try catalogue.samples(of: phrase.number)
        let notation = try catalogue.text(
          of: phrase.number, in: language, values: values, naming: naming)
        texts.append((try Self.text(notation, language), phrase.number.description))
      }
      #expect(texts.count == catalogue.phrases.count, "\(language) lacks phrases.")
      check(texts, language: language.description, with: workspace.typesetter)
    }
  }

  @Test func `of the language files is set without a missing glyph`() throws {
    let workspace = Workspace(data: DataFolder(path: Repository.root))
    let paths = RepositoryFiles.below("Data/Languages", ending: ".json")
    #expect(paths.count >= 39)
    for path in paths {
      let tag = String(path.dropFirst("Data/Languages/".count).dropLast(".json".count))
      let language = try #require(workspace.languages.language(tag), "\(path) cannot be read.")
      #expect(language.tag == tag, "\(path)")
      let texts = [language.autonym, language.sample, language.letter.sample, language.stop].map {
        (Text($0, language: tag), path)
      }
      check(texts, language: tag, with: workspace.typesetter)
    }
  }

  /// Sets texts in both weights on pages that continue, and records what is missing.
  private func check(_ texts: [(Text, String)], language: String, with typesetter: Typesetter) {
    let paper = Paper(
      width: 210, height: 297, margins: Insets(top: 10, bottom: 10, start: 10, end: 10))
    for weight in [Weight.regular, .bold] {
      let blocks = texts.map { text, origin in
        Block.text(Paragraph(text, size: .exactly(3), weight: weight, origin: origin))
      }
      let page = Page(paper: paper, language: language, overflow: .continue, blocks: blocks)
      for problem in typesetter.typeset(page).problems {
        Issue.record("\(problem.origin ?? "") in \(language), \(weight): \(problem.kind)")
      }
    }
  }

  private static func text(_ notation: String, _ language: LanguageTag) throws -> Text {
    guard language.isJapanese else { return Text(notation, language: language.description) }
    let spans = try RubyText.parse(notation).segments.map { segment -> Span in
      switch segment {
      case .plain(let words): .plain(words)
      case .ruby(let base, let reading): .ruby(base: base, reading: reading)
      }
    }
    return Text(language: language.description, spans: spans)
  }
}
