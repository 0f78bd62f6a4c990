import Documents
import Geometry
import Phrasebooks
import Sheets
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// The numbers of the look, measured on finished sheets (look §2–§4, layout 01).
@Suite struct `A display sheet` {
  /// The scripts that reach highest and lowest, beside the longest words.
  static let worst: [LanguageTag] = ["my", "km", "ur", "vi", "ne"]
  /// Short signs, long signs, sentences.
  static let phrases = [
    "13-02", "12-01", "11-15", "25-01", "13-01", "12-16", "35-01", "35-15", "10-02", "11-11",
    "01-12",
    "13-04", "09-02", "24-05", "14-02",
  ]

  private func sheets(
    _ phrase: String, _ languages: [LanguageTag] = worst, paper: PaperSize = .a4,
    change: (inout SheetOptions) -> Void = { _ in }
  ) throws -> [(sheet: SheetPage, frame: Frame)] {
    let proof = Proof()
    let number = try #require(PhraseNumber(phrase))
    var options = proof.options(languages, samplesOf: number)
    options.paper = paper
    change(&options)
    return try proof.maker.make([number], options: options).sheets.map { sheet in
      (sheet, try proof.frame(sheet.page))
    }
  }

  @Test(arguments: phrases, [PaperSize.a4, .a5])
  func `keeps all ink on the paper, off the rules and apart`(
    phrase: String, paper: PaperSize
  ) throws {
    let made: [(sheet: SheetPage, frame: Frame)]
    do {
      made = try sheets(phrase, paper: paper)
    } catch let error as SheetError {
      // A long sentence may need a larger paper; it must then say which.
      guard case .doesNotFit(_, let larger?) = error, paper == .a5 else { throw error }
      #expect(PaperSize.allCases.contains(larger))
      return
    }
    #expect(Set(made.flatMap(\.sheet.languages)) == Set(Self.worst))
    for (sheet, frame) in made {
      let ink = FrameInk(frame)
      #expect(!ink.rules.isEmpty)
      #expect(ink.faults(paper: sheet.page.paper) == [])
    }
  }

  @Test(arguments: phrases)
  func `keeps the letters readable`(phrase: String) throws {
    let catalogue = Proof.catalogue
    let number = try #require(PhraseNumber(phrase))
    let isSign = catalogue[number]?.kind == .sign
    for (_, frame) in try sheets(phrase) {
      let ink = FrameInk(frame)
      let headline = ink.lines.filter { $0.element.kind == .paragraph(.heading) }
      let letters = headline.map(\.words).joined().unicodeScalars.count { $0 != " " }
      #expect(!headline.isEmpty)
      // Eight letters of 21 mm fill the width of A4; more take two lines of 0.7 of that.
      let least = letters <= 8 ? 21.0 : letters <= 26 ? 14.7 : 12
      #expect(headline.allSatisfy { $0.size >= least - 1e-9 }, "\(headline)")
      let latin = ink.lines(of: "vi", role: .body)
      if isSign, letters <= 18 {
        #expect(latin.allSatisfy { $0.size >= 10.5 - 1e-9 }, "\(latin)")
      } else {
        #expect(latin.allSatisfy { $0.size >= 5.3 - 1e-9 }, "\(latin)")
      }
    }
  }

  @Test func `sets one size for all languages, matched by script`() throws {
    let proof = Proof()
    for (_, frame) in try sheets("13-02") {
      let ink = FrameInk(frame)
      let sizes = try Self.worst.compactMap { tag -> Double? in
        let language = try #require(proof.workspace.languages.language(tag.description))
        return ink.lines(of: tag.description, role: .body).first.map { $0.size / language.optical }
      }
      #expect(!sizes.isEmpty)
      #expect(sizes.allSatisfy { abs($0 - sizes[0]) < 1e-6 }, "\(sizes)")
    }
  }

  @Test(arguments: ["13-02", "12-01", "11-15"])
  func `gives every language a row of the same height`(phrase: String) throws {
    for (sheet, frame) in try sheets(phrase, ["en", "id", "ko", "ne", "th"]) {
      let ink = FrameInk(frame)
      let content = frame.width - 2 * 2.4 * 5
      // The rules of the banner on unchecked safety words are thicker.
      let rules = ink.rules.filter { $0.width > content - 1 && $0.height < 0.3 }.map(\.y).sorted()
      // A rule above the rows, one between each two, one below; then the foot's.
      #expect(rules.count == sheet.languages.count + 2, "\(rules)")
      let rows = zip(rules, rules.dropFirst()).prefix(sheet.languages.count).map { $1 - $0 }
      // One row, that of the longest words, may have two shares.
      let least = rows.min() ?? 0
      let double = rows.filter { $0 > least + 0.35 }
      #expect(double.count <= 1 && double.allSatisfy { abs($0 - 2 * least) < 0.7 }, "\(rows)")
    }
  }

  @Test func `has badge, picture, Japanese, languages and foot in this order`() throws {
    for (_, frame) in try sheets("13-02") {
      let ink = FrameInk(frame)
      let badge = try #require(ink.lines.first { $0.words == "13-02" && $0.colour == .white })
      let picture = try #require(ink.pictures.first)
      let headline = try #require(ink.lines.first { $0.element.kind == .paragraph(.heading) })
      let rows = ink.lines.filter { $0.element.kind == .paragraph(.body) }
      let foot = try #require(ink.lines.last { $0.element.kind == .paragraph(.note) })
      #expect(badge.box.bottom < picture.box.y && picture.box.bottom < headline.box.y)
      #expect(rows.allSatisfy { headline.box.bottom < $0.box.y && $0.box.bottom < foot.box.y })
      // The same order for people who listen.
      let places = [
        frame.elements.firstIndex { $0.text == "13-02" },
        frame.elements.firstIndex { $0.kind == .figure },
        frame.elements.firstIndex { $0.kind == .paragraph(.heading) },
        frame.elements.firstIndex { $0.language == "my" && $0.kind == .paragraph(.body) },
      ].compactMap { $0 }
      #expect(places.count == 4 && places == places.sorted())
      #expect(abs(picture.box.x + picture.box.width / 2 - frame.width / 2) < 0.01)
      #expect(picture.box.width >= 70)
    }
  }

  @Test func `shows its number at the same place whatever stands below`() throws {
    var places: Set<String> = []
    for (phrase, languages) in [
      ("13-02", Self.worst), ("12-01", ["en"]), ("11-15", ["ur"]),
      ("25-01", ["ja-simple", "zh-Hant"]),
    ] as [(String, [LanguageTag])] {
      for (_, frame) in try sheets(phrase, languages) {
        let badge = try #require(FrameInk(frame).panels.first { $0.colour == .black })
        places.insert(FrameInk.text(badge.box))
      }
    }
    #expect(places.count == 1, "\(places)")
  }

  @Test func `starts right-to-left words at the right edge of their column`() throws {
    for (_, frame) in try sheets("13-02", ["ur", "en"]) {
      let ink = FrameInk(frame)
      let right = frame.width - 2.4 * 5
      let urdu = ink.lines(of: "ur", role: .body)
      #expect(!urdu.isEmpty)
      for line in urdu { #expect(right - line.box.right < line.size * 0.3, "\(line)") }
      let name = try #require(ink.lines(of: "ur", role: .caption).first)
      #expect(name.box.right < 12 + 6 * 5)
      for line in ink.lines(of: "en", role: .body) { #expect(line.box.x - 46 < line.size * 0.2) }
    }
  }

  @Test func `has the Japanese on each of its sheets`() throws {
    let languages: [LanguageTag] = [
      "en", "vi", "ne", "my", "ur", "ko", "th", "si", "km", "bn", "hi",
    ]
    let made = try sheets("13-02", languages)
    #expect(made.count >= 3)
    #expect(made.flatMap(\.sheet.languages) == languages)
    let words = try Proof().words(#require(PhraseNumber("13-02")), in: .japanese).plain
    for (index, (sheet, frame)) in made.enumerated() {
      #expect(sheet.languages.count <= 5 && sheet.part == index + 1 && sheet.parts == made.count)
      let headline = frame.elements.filter { $0.kind == .paragraph(.heading) }.map(\.text)
      #expect(headline.map(ComparableText.of) == [ComparableText.of(words)])
      #expect(frame.elements.contains { $0.text.contains("\(index + 1)／\(made.count) 枚") })
    }
  }

  @Test(arguments: [(2_500.0, 5), (3_000, 5), (3_001, 3), (5_000, 3)])
  func `holds fewer languages the farther it is read`(distance: Double, most: Int) throws {
    let languages: [LanguageTag] = ["en", "vi", "id", "es", "fil", "ko"]
    let made = try sheets("12-01", languages, paper: .a2) { $0.distance = distance }
    #expect(made.flatMap(\.sheet.languages) == languages)
    #expect(made.map(\.sheet.languages.count).max() == most)
    for (_, frame) in made {
      let ink = FrameInk(frame)
      for line in ink.lines where line.element.kind == .paragraph(.heading) {
        #expect(line.size >= distance / 250 / 0.95 - 1e-9)
      }
      for line in ink.lines(of: "en", role: .body) {
        #expect(line.size >= distance / 333 / 0.714 - 1e-9)
      }
    }
  }

  @Test func `says which paper would do where none of its sizes can be read`() throws {
    let error = #expect(throws: SheetError.self) {
      try sheets("13-04", paper: .a5) { $0.distance = 5_000 }
    }
    guard case .doesNotFit(_, let paper) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    if let paper { #expect(paper.short > PaperSize.a5.short) }
  }

  @Test(arguments: [PaperSize.a5, .a4])
  func `says in every language of the sheet that nobody has checked safety words`(
    paper: PaperSize
  ) throws {
    let note = try #require(PhraseNumber("00-01"))
    for (sheet, frame) in try sheets("13-02", paper: paper) {
      let ink = FrameInk(frame)
      let banner = ink.rules.filter { abs($0.height - 0.12 * paper.short.value / 42) < 0.01 }
      #expect(banner.count == 2)
      for language in [.japanese] + sheet.languages {
        let words = try RubyText.parse(Proof.catalogue.text(of: note, in: language)).base
        let line = try #require(
          ink.lines.first { ComparableText.of($0.words) == ComparableText.of(words) },
          "no note in \(language)")
        #expect(line.size >= 0.4 * paper.short.value / 42, "\(line)")
        #expect(banner.map(\.y).min() ?? 0 < line.box.y, "\(line)")
        #expect(banner.map(\.y).max() ?? 0 > line.box.bottom, "\(line)")
      }
    }
  }

  @Test func `marks what nobody has checked, once in its foot and at each name`() throws {
    for (sheet, frame) in try sheets("12-01", ["en", "ne"]) {
      let note = Proof.catalogue
      let number = try #require(PhraseNumber("00-01"))
      let english = try note.text(of: number, in: "en")
      #expect(frame.elements.contains { $0.text == english && $0.kind == .paragraph(.note) })
      var triangles = 0
      for case .shape(let shape) in frame.items where shape.stroke?.isRound == true {
        triangles += 1
      }
      #expect(triangles == sheet.languages.count + 1)
    }
  }
}
