import Documents
import Phrasebooks
import Sheets
import Shelters
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// Documents and frames as text, looked at once: nothing of them changes without somebody seeing it.
@Suite struct `Recorded pages` {
  private static let folder = "Tests/ShirubeKitTests/Goldens"

  /// Signs by the name of their golden.
  static let signs: [(name: String, phrase: String, languages: [LanguageTag])] = [
    ("sign-13-02", "13-02", ["en", "ne", "my", "ur", "zh-Hant"]),
    ("sign-ruby", "09-02", [.plainJapanese, "pt-BR"]),
    ("drill-12-01", "12-01", ["en", "vi", "km", "ur"]),
    ("direction-13-03", "13-03", ["en", "th"]),
  ]

  private func sign(
    _ proof: Proof, _ phrase: String, _ languages: [LanguageTag], _ name: String
  ) throws -> Document {
    let number = try #require(PhraseNumber(phrase))
    var options = proof.options(languages, samplesOf: number)
    options.placeLine = "青葉市 青葉小学校"
    if name.hasPrefix("drill") { options.isDrill = true }
    if name.hasPrefix("direction") {
      options.arrow = "left"
      options.isLandscape = true
      options.paper = .a3
      options.metres = 50
    }
    return try proof.maker.make([number], options: options).document
  }

  private func compare(_ document: Document, _ proof: Proof, _ name: String) {
    let frames = document.pages.enumerated().flatMap { index, page in
      proof.workspace.typesetter.typeset(page, number: index).frames
    }
    for (text, kind) in [
      (document.described, "document"), (frames.map(\.described).joined(separator: "\n"), "frame"),
    ] {
      let difference = Golden(text, "\(Self.folder)/\(name).\(kind).txt").difference
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test(arguments: signs)
  func `of signs are as they were`(
    sign: (name: String, phrase: String, languages: [LanguageTag])
  ) throws {
    let proof = Proof()
    let document = try self.sign(proof, sign.phrase, sign.languages, sign.name)
    compare(document, proof, sign.name)
  }

  @Test func `of a kit are as they were at its beginning and its end`() throws {
    let proof = Proof()
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Samples/shelters.csv"))
    let list = try ShelterListReader().read(bytes, file: "shelters.csv")
    let place = try #require(list.places.first)
    var options = proof.options(["en", "vi", "ne", "my", "ur"])
    options.confirmation = .none
    let definition = try KitLibrary(proof.workspace.data).kit("opening")
    let made = try KitMaker(proof.workspace).make(definition, for: place, options: options)
    var document = made.document
    let first = try #require(document.pages.first)
    let last = try #require(document.pages.last)
    document.pages = [first]
    compare(document, proof, "kit-entrance")
    document.pages = [last]
    compare(document, proof, "kit-hang-list")
  }
}
