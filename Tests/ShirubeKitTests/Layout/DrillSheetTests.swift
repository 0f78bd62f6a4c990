import Documents
import Geometry
import Phrasebooks
import Sheets
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// A drill is seen on every page, in every language of the page (look §4, mock-up 03).
@Suite struct `A drill sheet` {
  private static let sets: [[LanguageTag]] = [
    ["en", "vi", "ne", "my", "ur"], ["zh-Hans", "zh-Hant", "ko", "th", "km"],
    ["si", "bn", "hi", "mn", "fil"], ["id", "pt-BR", "es"], [], [.plainJapanese, "en"],
  ]

  private func made(
    _ languages: [LanguageTag], drill: Bool = true, phrase: String = "13-02",
    change: (inout SheetOptions) -> Void = { _ in }
  ) throws -> [(sheet: SheetPage, frame: Frame)] {
    let proof = Proof()
    let number = try #require(PhraseNumber(phrase))
    var options = proof.options(languages, samplesOf: number)
    options.isDrill = drill
    change(&options)
    return try proof.maker.make([number], options: options).sheets.map { sheet in
      (sheet, try proof.frame(sheet.page))
    }
  }

  @Test(arguments: sets)
  func `says 訓練 and 42-01 in every language of the page`(languages: [LanguageTag]) throws {
    let catalogue = Proof.catalogue
    let word = try #require(PhraseNumber("00-02"))
    let sentence = try #require(PhraseNumber("42-01"))
    for (sheet, frame) in try made(languages) {
      for language in [.japanese] + sheet.languages.filter({ !$0.isJapanese }) {
        for number in [word, sentence] {
          let text = try RubyText.parse(catalogue.text(of: number, in: language)).base
          #expect(
            frame.elements.contains {
              ComparableText.of($0.text) == ComparableText.of(text)
                && $0.language == language.description
            }, "\(number) in \(language)")
        }
      }
      #expect(frame.elements.contains { $0.text.contains("42-01") })
    }
  }

  @Test(arguments: sets)
  func `keeps the words of its bands inside the bands and apart`(languages: [LanguageTag]) throws {
    for (_, frame) in try made(languages) {
      let band = 15.0
      let ink = FrameInk(frame)
      let banded = ink.lines.filter {
        $0.box.bottom <= band + 0.5 || $0.box.y >= frame.height - band - 0.5
      }
      #expect(banded.count >= 2)
      for line in banded {
        let top = line.box.y < frame.height / 2 ? 0 : frame.height - band
        #expect(
          line.box.y >= top && line.box.bottom <= top + band && line.box.x >= 1
            && line.box.right <= frame.width - 1, "\(line)")
        // On white, with the bars beside it.
        #expect(
          ink.panels.contains {
            $0.colour == .white && $0.box.x <= line.box.x && $0.box.right >= line.box.right
              && $0.box.y <= line.box.y && $0.box.bottom >= line.box.bottom
          }, "\(line) has no plate")
      }
      for (index, line) in banded.enumerated() {
        for other in banded[(index + 1)...] {
          #expect(!FrameInk.overlap(line.box, other.box), "\(line) touches \(other)")
        }
      }
      // Nothing of the sheet itself reaches into a band.
      for line in ink.lines where !banded.contains(where: { $0.box == line.box }) {
        #expect(line.box.y >= band && line.box.bottom <= frame.height - band, "\(line)")
      }
    }
  }

  @Test func `carries the mark as line work under its words`() throws {
    for (_, frame) in try made(["en", "ur"]) {
      let place = frame.items.firstIndex { if case .hatching = $0 { true } else { false } }
      let mark = try #require(place)
      let firstText = frame.items.firstIndex { if case .text = $0 { true } else { false } }
      #expect(try #require(firstText) > mark)
      guard case .hatching(let hatching) = frame.items[mark] else { return }
      let bounds = try #require(hatching.outline.bounds)
      // 23 units high and turned by 32 degrees it reaches from edge to edge.
      #expect(bounds.width > frame.width * 0.9 && bounds.height > 150)
      #expect(abs(hatching.width - 0.45) < 0.01)
      for case .text(let placed) in frame.items
      where placed.colour == .black && placed.origins[0].y > 20 {
        guard placed.origins[0].y < frame.height - 20 else { continue }
        #expect(placed.halo == 1)
      }
    }
  }

  @Test func `keeps its pictogram on white`() throws {
    for (_, frame) in try made(["en", "ur"], phrase: "12-01") {
      var isMarked = false
      var whites: [Rectangle] = []
      for item in frame.items {
        switch item {
        case .hatching: isMarked = true
        case .shape(let shape) where isMarked && shape.fill == .white:
          if let box = shape.path.bounds { whites.append(box) }
        case .picture(let placed):
          #expect(
            whites.contains { white in
              white.x <= placed.box.x + 0.01 && white.right >= placed.box.right - 0.01
                && white.y <= placed.box.y + 0.01 && white.bottom >= placed.box.bottom - 0.01
            })
        default: break
        }
      }
    }
  }

  @Test func `trains the eye for the real sheet`() throws {
    let drill = try made(["en", "ne"])
    let real = try made(["en", "ne"], drill: false)
    #expect(drill.count == real.count)
    for (drill, real) in zip(drill, real) {
      let inks = [FrameInk(drill.frame), FrameInk(real.frame)]
      let pictures = inks.map { $0.pictures.map(\.box) }
      for (one, other) in zip(pictures[0], pictures[1]) {
        #expect(abs(one.x - other.x) < 0.01 && abs(one.y - other.y - 7) < 0.01)
        #expect(one.width == other.width)
      }
      let words = inks.map { ink in
        ink.lines.filter { $0.element.kind == .paragraph(.heading) }.map(\.words)
      }
      #expect(words[0] == words[1])
    }
  }

  @Test func `marks direction sheets and small paper too`() throws {
    for (_, frame) in try made(
      ["en", "vi"], phrase: "13-03",
      change: {
        $0.arrow = "left"
        $0.isLandscape = true
        $0.paper = .a3
      })
    {
      #expect(frame.items.contains { if case .hatching = $0 { true } else { false } })
      #expect(frame.elements.contains { $0.text == "訓練" })
    }
    for (_, frame) in try made(["en", "ur", "my"], phrase: "12-01", change: { $0.paper = .a5 }) {
      #expect(frame.elements.contains { $0.text == "訓練" })
    }
  }

  @Test func `is told from a real one, which has no mark`() throws {
    for (_, frame) in try made(["en"], drill: false) {
      #expect(!frame.items.contains { if case .hatching = $0 { true } else { false } })
      #expect(!frame.elements.contains { $0.text.contains("訓練") })
    }
  }
}
