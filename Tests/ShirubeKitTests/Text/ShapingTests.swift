import Documents
import Phrasebooks
import TestSupport
import Testing
import WritingSystems

@testable import Fonts
@testable import ShirubeKit
@testable import Typesetting

/// Our runs, shaped once more by HarfBuzz's own program.
@Suite(.enabled(if: Command.exists("hb-shape"), "hb-shape is not installed (libharfbuzz-bin)"))
struct `Glyphs as hb-shape has them` {
  /// One language for every script, and a phrase with a number in it for each.
  static let languages: [LanguageTag] = [
    "ja", "ja-simple", "en", "zh-Hans", "zh-Hant", "ko", "vi", "ne", "my", "th", "km", "mn", "si",
    "bn",
    "ur",
  ]

  @Test(arguments: languages, ["13-02", "13-04"])
  func `are the same run by run`(language: LanguageTag, number: String) throws {
    let proof = Proof()
    let number = try #require(PhraseNumber(number))
    let words = try proof.words(number, in: language)
    let preparer = TextPreparer(
      languages: proof.workspace.languages, library: proof.workspace.library)
    let prepared = try preparer.prepare(words, weight: .bold, rubyScale: 0.5)
    #expect(prepared.missing == [] && !prepared.runs.isEmpty)
    var end = 0
    for run in prepared.runs {
      #expect(run.units.lowerBound == end)
      end = run.units.upperBound
      let expected = try shaped(run, of: prepared)
      #expect(run.glyphs.map(\.id) == expected.map(\.id), "\(language) \(run.units)")
      #expect(
        run.glyphs.map { Int($0.cluster) } == expected.map(\.cluster), "\(language) \(run.units)")
      // Ruby spreads its base; everything else stands as it was shaped.
      guard run.ruby == nil else { continue }
      #expect(run.glyphs.map { Int($0.advance) } == expected.map(\.advance))
      #expect(run.glyphs.map { [Int($0.dx), Int($0.dy)] } == expected.map(\.offset))
    }
    #expect(end == prepared.units.count)
  }

  private struct Shaped: Equatable {
    var id: UInt16
    var cluster: Int
    var advance: Int
    var offset: [Int]
  }

  private func shaped(_ run: PreparedText.Run, of text: PreparedText) throws -> [Shaped] {
    let face = run.font.name.split(separator: "#").dropFirst().first ?? "0"
    let pieces = [
      text.units[..<run.units.lowerBound], text.units[run.units],
      text.units[run.units.upperBound...],
    ].map { String(decoding: $0, as: UTF16.self) }
    let script = [24, 16, 8, 0].map { Character(Unicode.Scalar(UInt8(run.script >> $0 & 0xFF))) }
    let command = Command.run([
      "hb-shape", "--no-glyph-names", "--font-file=\(run.font.path)", "--face-index=\(face)",
      "--direction=\(run.level & 1 == 1 ? "rtl" : "ltr")", "--script=\(String(script))",
      "--language=\(text.language.shapingTag)", "--text-before=\(pieces[0])",
      "--text-after=\(pieces[2])", "--text=\(pieces[1])",
    ])
    try #require(command.status == 0, "\(command.complaint)")
    // [12=0+600|13=1@-5,20+580]; all our texts stand in the first plane: scalars count as units.
    return command.text.filter { !"[]\n".contains($0) }.split(separator: "|").compactMap { part in
      Self.shaped(part, from: run.units.lowerBound)
    }
  }

  private static func shaped(_ part: Substring, from start: Int) -> Shaped? {
    let halves = part.split(separator: "=")
    guard halves.count == 2, let id = UInt16(halves[0]) else { return nil }
    let place = halves[1].split(separator: "+")
    let numbers = place[0].split { $0 == "@" || $0 == "," }.compactMap { Int($0) }
    guard place.count == 2, let advance = Int(place[1]), let cluster = numbers.first else {
      return nil
    }
    let offset = numbers.count == 3 ? [numbers[1], numbers[2]] : [0, 0]
    return Shaped(id: id, cluster: start + cluster, advance: advance, offset: offset)
  }
}
