import Documents
import Phrasebooks
import Sheets
import ShirubeKit
import TestSupport
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// What proofs start from: the catalogue of the checkout, composed as a person would ask for it.
struct Proof {
  static let issued = "2026-11-23T16:30:00+09:00"
  /// The languages the catalogue has beside Japanese.
  static let languages: [LanguageTag] = [
    "en", "zh-Hans", "zh-Hant", "ko", "vi", "fil", "ne", "id", "pt-BR", "my", "es", "th", "km",
    "mn", "si", "bn", "hi", "ur",
  ]

  /// Everything in every language, read once: in a debug build that takes a second.
  static let catalogue = PhrasebookReader().read("\(Repository.root)/Phrasebooks").catalogue

  let workspace = Workspace(data: DataFolder(path: Repository.root))
  var maker: SignMaker { SignMaker(workspace) }

  /// Options with every leave given, and the sample values of a phrase.
  func options(
    _ languages: [LanguageTag], samplesOf number: PhraseNumber? = nil
  ) -> SheetOptions {
    var options = SheetOptions(
      languages: languages, allowsUnreviewed: true, confirmation: .all, issued: Self.issued)
    for placeholder in number.flatMap({ Self.catalogue[$0] })?.placeholders ?? [] {
      options.values[placeholder.name] = placeholder.sample
    }
    return options
  }

  /// The words of a phrase with its sample values, straight from the catalogue: without ruby, U+200B left in.
  func words(_ number: PhraseNumber, in language: LanguageTag) throws -> Text {
    let catalogue = Self.catalogue
    let notation = try catalogue.text(
      of: number, in: language, values: try catalogue.samples(of: number),
      naming: ListedPlaceNaming(nouns: workspace.genericNouns))
    guard language.isJapanese else { return Text(notation, language: language.description) }
    let spans = try RubyText.parse(notation).segments.map { segment -> Span in
      switch segment {
      case .plain(let words): .plain(words)
      case .ruby(let base, let reading): .ruby(base: base, reading: reading)
      }
    }
    return Text(language: language.description, spans: spans)
  }

  /// The one frame of a page, which must have no problem.
  func frame(_ page: Page) throws -> Frame {
    let result = workspace.typesetter.typeset(page)
    guard result.problems.isEmpty, let frame = result.frames.first else {
      throw ProofFailure(problems: result.problems.map { "\($0)" })
    }
    return frame
  }
}

/// What kept a proof from being made.
struct ProofFailure: Error { var problems: [String] }
