import Documents
import Phrasebooks
import Sheets
import TestSupport
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// Every layout of the look that notices, boards and cards have, as text that somebody has looked at once.
@Suite struct `Layouts of the look` {
  private static let folder = "Tests/ShirubeKitTests/Goldens"
  private let proof = Proof()

  private func compare(_ document: Document, _ name: String) {
    #expect(!document.pages.isEmpty)
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

  private func options(_ languages: [LanguageTag], _ values: [String: String] = [:]) -> SheetOptions
  {
    var options = proof.options(languages)
    options.isDrill = false
    options.issued = "2026-11-23T16:30:00"
    options.values = values
    return options
  }

  private func notice(
    _ numbers: [String], _ languages: [LanguageTag], _ values: [String: String],
    layout: NoticeRequest.Layout = .sheet, area: String? = nil, going: NoticeRequest.Going? = nil
  ) throws -> Document {
    var request = NoticeRequest(
      number: try #require(NoticeNumber("N-0012")),
      phrases: numbers.compactMap(PhraseNumber.init(_:)), issuer: "青葉市 災害対策本部",
      until: "2026-11-24T18:00:00", replaces: NoticeNumber("N-0011"), area: area, going: going,
      confirmedBy: "K.S.", layout: layout)
    if layout == .page { request.link = "https://shelter.example/n/12" }
    return try NoticeMaker(proof.workspace).make(request, options: options(languages, values))
      .document
  }

  private static let water = [
    "time": "2026-11-24T14:00", "place": "体育館《たいいくかん》の入口《いりぐち》", "count": "6",
  ]

  @Test func `05 a notice in five languages`() throws {
    let numbers = ["13-04", "13-01", "14-12", "13-06", "13-07"]
    compare(try notice(numbers, ["en", "zh-Hans", "vi", "ne"], Self.water), "look-05-notice")
  }

  @Test func `06 an evacuation of level 4`() throws {
    compare(
      try notice(
        ["02-06"], ["en", "pt-BR", "vi"], ["time": "16:00"], area: "川東地区《かわひがしちく》",
        going: .place("青葉小学校《あおばしょうがっこう》")), "look-06-evacuation")
  }

  @Test func `07 a notice in Urdu alone`() throws {
    compare(
      try notice(["13-04", "13-06", "13-07"], ["ur"], Self.water, layout: .page),
      "look-07-notice-urdu")
  }

  @Test func `08 the sheet that ends a notice`() throws {
    let made = try NoticeMaker(proof.workspace).ended(
      try #require(NoticeNumber("N-0012")), successor: NoticeNumber("N-0013"),
      options: options(["en", "zh-Hans", "vi", "ne"]))
    compare(made.document, "look-08-ended")
  }

  @Test(arguments: [("guest", "ne", "09"), ("common", "ja-simple", "10"), ("body", "my", "11")])
  func `09 to 11 the first page of a board`(
    name: String, language: String, number: String
  ) throws {
    let board = try BoardLibrary(proof.workspace.data).board(name)
    let tag = try #require(LanguageTag(language))
    var document = try BoardMaker(proof.workspace).make(
      board,
      [BoardRequest(language: tag, second: board.isForEverybody ? .japanese : .plainJapanese)],
      options: options([tag])
    ).document
    document.pages = Array(document.pages.prefix(1))
    compare(document, "look-\(number)-board-\(name)")
  }

  @Test func `12 an evacuee card in Vietnamese`() throws {
    let card = try CardLibrary(proof.workspace.data).card()
    compare(
      try CardMaker(proof.workspace).cards(card, in: "vi", count: nil, options: options(["vi"])),
      "look-12-card")
  }
}
