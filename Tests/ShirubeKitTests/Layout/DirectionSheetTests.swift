import Documents
import Geometry
import Phrasebooks
import Sheets
import Testing
import Typesetting
import WritingSystems

@testable import ShirubeKit

/// The sheet that points the way (look layout 02).
@Suite struct `A direction sheet` {
  private func frames(
    _ arrow: String, _ languages: [LanguageTag] = ["en", "vi"], phrase: String = "13-03",
    paper: PaperSize = .a3, distance: Double? = nil
  ) throws -> [Frame] {
    let proof = Proof()
    let number = try #require(PhraseNumber(phrase))
    var options = proof.options(languages, samplesOf: number)
    options.arrow = arrow
    options.isLandscape = true
    options.paper = paper
    options.distance = distance
    options.metres = 50
    return try proof.maker.make([number], options: options).sheets.map { try proof.frame($0.page) }
  }

  @Test(arguments: [
    "left", "right", "up", "down", "up-left", "up-right", "down-left", "down-right",
  ])
  func `has its side column on the side it points to`(arrow: String) throws {
    for frame in try frames(arrow) {
      let ink = FrameInk(frame)
      let square = try #require(ink.pictures.first { $0.element?.text.contains("矢印") == true })
      let unit = 297.0 / 42
      #expect(abs(square.box.width - 17.2 * unit) < 0.01)
      let isLeft = arrow.hasSuffix("left")
      #expect(isLeft == (square.box.right < frame.width / 2))
      for line in ink.lines where line.element.kind == .paragraph(.heading) {
        #expect(isLeft ? line.box.x > square.box.right : line.box.right < square.box.x)
      }
      // Number and distance stand on the same side.
      for words in ["13-03", "50 m"] {
        let line = try #require(ink.lines.first { $0.words == words })
        #expect(isLeft ? line.box.right < square.box.right + 1 : line.box.x > square.box.x - 1)
      }
    }
  }

  /// The distance is the one asked for, else the farthest from four to ten metres that the paper allows.
  @Test(arguments: [(PaperSize.a4, nil), (.a3, nil), (.a2, 10_000.0), (.a1, 15_000)])
  func `is read from as far as its foot says`(paper: PaperSize, distance: Double?) throws {
    let languages = Proof().workspace.languages
    for frame in try frames("right", ["en", "ne"], paper: paper, distance: distance) {
      let foot = try #require(frame.elements.first { $0.text.contains("m から 読める") }?.text)
      let words = foot.split(separator: " ")
      let unit = try #require(words.firstIndex(of: "m"))
      let metres = try #require(Double(words[unit - 1]))
      #expect(distance == nil ? (4...10).contains(metres) : metres * 1000 == distance)
      let ink = FrameInk(frame)
      for line in ink.lines where line.element.kind == .paragraph(.heading) {
        #expect(line.size >= metres * 1000 / 250 / 0.95 - 1e-9, "\(line)")
      }
      for line in ink.lines where line.element.kind == .paragraph(.body) {
        let letter = try #require(languages.language(line.element.language)?.letter)
        #expect(line.size * letter.divisor >= metres * 1000 / 333 - 1e-9, "\(line)")
      }
    }
  }

  @Test func `keeps its words off the rules, the edge and the column`() throws {
    for languages in [["en", "vi"], ["my", "ur"], ["km", "ne"]] as [[LanguageTag]] {
      for frame in try frames("left", languages) {
        let ink = FrameInk(frame)
        for line in ink.lines {
          #expect(line.box.x > 7 && line.box.right < frame.width - 7, "\(line)")
          for rule in ink.rules { #expect(!FrameInk.overlap(line.box, rule), "\(line)") }
          for picture in ink.pictures {
            #expect(!FrameInk.overlap(line.box, picture.box), "\(line)")
          }
        }
      }
    }
  }
}
