import Documents
import Geometry
import Output
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@testable import ShirubeKit

/// One small picture for every script, each looked at once by a person.
@Suite struct `A picture of each script` {
  static let languages: [LanguageTag] = [
    "ja-simple", "en", "zh-Hans", "zh-Hant", "ko", "ne", "my", "th", "km", "mn", "si", "bn", "ur",
  ]

  @Test(arguments: languages)
  func `is as it was looked at`(language: LanguageTag) throws {
    let proof = Proof()
    let bytes = try PNGWriter(dotsPerInch: 110).write(proof.frame(page(proof, language)))
    let picture = try #require(GreyPNG(bytes))
    #expect(picture.ink > 2 && picture.ink < 40)
    #expect(bytes.count <= 20 * 1024, "\(bytes.count) bytes")
    let path = "Tests/ShirubeKitTests/Goldens/script-\(language).png"
    let golden = Golden(bytes, path) { recorded in
      guard let recorded = GreyPNG(recorded) else { return "is not a picture of ours" }
      return picture.difference(from: recorded)
    }
    #expect(golden.difference == nil, "\(golden.difference ?? "")")
  }

  /// A sign's words in bold, with a time and a place in regular beneath.
  private func page(_ proof: Proof, _ language: LanguageTag) throws -> Page {
    let blocks = try [("13-02", Weight.bold, 7.0), ("13-04", .regular, 4.5)].map {
      number, weight, size in
      let words = try proof.words(try #require(PhraseNumber(number)), in: language)
      return Block.text(
        Paragraph(words, size: .exactly(Millimetres(size)), weight: weight, origin: number))
    }
    return Page(
      paper: Paper(
        width: 80, height: 50, margins: Insets(top: 3, bottom: 2, start: 3, end: 3)),
      language: language.description, blocks: blocks)
  }
}
