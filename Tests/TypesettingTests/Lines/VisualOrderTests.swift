import Documents
import Fonts
import Glibc
import TestSupport
import Testing

@testable import Typesetting

/// The order of letters on a line with both directions, against ICU's own.
@Suite struct `Mixed directions` {
  @Test(arguments: Seeds(200))
  func `stand in the order ICU gives`(seed: Int) throws {
    var maker = RandomMixture(seed: seed)
    let setting = Setting()
    let visual = try #require(VisualOrder())
    for _ in 0..<4 {
      let (words, language) = maker.words()
      let prepared = try setting.prepared(Text(words, language: language))
      for width in [5.0, 9, 1000] {
        let set = prepared.set(width: width, lines: 0)
        for line in set.lines {
          let ours = line.pieces.flatMap { piece -> [Int] in
            piece.isRightToLeft ? piece.units.reversed() : Array(piece.units)
          }
          let theirs = visual.order(
            set.units, line: line.units, isRightToLeft: language == "ur" || language == "ar")
          #expect(ours == theirs, "“\(words)” in \(language), units \(line.units)")
        }
      }
    }
  }

  @Test(arguments: Seeds(50))
  func `have glyphs from left to right in every piece`(seed: Int) throws {
    var maker = RandomMixture(seed: seed)
    let (words, language) = maker.words()
    let set = try Setting().prepared(Text(words, language: language)).set(width: 8, lines: 0)
    for line in set.lines {
      var x = 0.0
      for piece in line.pieces {
        #expect(abs(piece.x - x) < 1e-9)
        let advances = piece.glyphs.reduce(0) { $0 + Int($1.advance) }
        x += Double(advances) / Double(piece.font.unitsPerEm)
        let clusters = piece.glyphs.map(\.cluster)
        let rising = zip(clusters, clusters.dropFirst()).allSatisfy { $0 <= $1 }
        let falling = zip(clusters, clusters.dropFirst()).allSatisfy { $0 >= $1 }
        #expect(piece.isRightToLeft ? falling : rising)
      }
      #expect(abs(line.width - x) < 1e-9)
    }
  }
}

/// Words of both directions, numbers and punctuation, in any order.
struct RandomMixture {
  private var dice: SeededDice

  init(seed: Int) { dice = SeededDice(seed) }

  mutating func words() -> (String, String) {
    let words = (0..<(1 + dice.roll(8))).map { _ in
      dice.pick([
        "پانی", "ہے۔", "شیلٹر", "Wi-Fi", "SHIRUBE", "14:00", "3", "13-04", "(مفت)", "(free)", "25%",
        "اور", "+81 3", "،", "…", "1,200", "a/b", "۱۲", "«x»",
      ])
    }
    let language = dice.pick(["ur", "ar", "en"])
    return (words.joined(separator: dice.happens(oneIn: 4) ? "" : " "), language)
  }
}

/// ICU's `ubidi` by its own names, which the package does not need: found in the library at run time.
@safe struct VisualOrder {
  private typealias Open = @convention(c) () -> OpaquePointer?
  private typealias Close = @convention(c) (OpaquePointer?) -> Void
  private typealias SetParagraph =
    @convention(c) (
      OpaquePointer?, UnsafePointer<UInt16>?, Int32, UInt8, UnsafeMutablePointer<UInt8>?,
      UnsafeMutablePointer<Int32>?
    ) -> Void
  private typealias SetLine =
    @convention(c) (
      OpaquePointer?, Int32, Int32, OpaquePointer?, UnsafeMutablePointer<Int32>?
    ) -> Void
  private typealias GetMap =
    @convention(c) (OpaquePointer?, UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?) ->
    Void

  private let open: Open
  private let close: Close
  private let setParagraph: SetParagraph
  private let setLine: SetLine
  private let getMap: GetMap

  /// Nil if no ICU is loaded.
  init?() {
    guard let suffix = (60..<100).map({ "_\($0)" }).first(where: Self.exists),
      let open = unsafe Self.find("ubidi_open\(suffix)"),
      let close = unsafe Self.find("ubidi_close\(suffix)"),
      let setParagraph = unsafe Self.find("ubidi_setPara\(suffix)"),
      let setLine = unsafe Self.find("ubidi_setLine\(suffix)"),
      let getMap = unsafe Self.find("ubidi_getVisualMap\(suffix)")
    else { return nil }
    unsafe self.open = unsafe unsafeBitCast(open, to: Open.self)
    unsafe self.close = unsafe unsafeBitCast(close, to: Close.self)
    unsafe self.setParagraph = unsafe unsafeBitCast(setParagraph, to: SetParagraph.self)
    unsafe self.setLine = unsafe unsafeBitCast(setLine, to: SetLine.self)
    unsafe self.getMap = unsafe unsafeBitCast(getMap, to: GetMap.self)
  }

  private static func exists(_ suffix: String) -> Bool { unsafe find("ubidi_open\(suffix)") != nil }

  private static func find(_ name: String) -> UnsafeMutableRawPointer? { unsafe dlsym(nil, name) }

  /// The units of a line from left to right.
  func order(_ units: [UInt16], line: Range<Int>, isRightToLeft: Bool) -> [Int] {
    guard !line.isEmpty, let paragraph = unsafe open(), let part = unsafe open() else { return [] }
    defer {
      unsafe close(part)
      unsafe close(paragraph)
    }
    var status: Int32 = 0
    var map = [Int32](repeating: 0, count: line.count)
    unsafe units.withUnsafeBufferPointer { buffer in
      unsafe setParagraph(
        paragraph, buffer.baseAddress, Int32(buffer.count), isRightToLeft ? 1 : 0, nil, &status)
      unsafe setLine(paragraph, Int32(line.lowerBound), Int32(line.upperBound), part, &status)
      unsafe getMap(part, &map, &status)
    }
    return status <= 0 ? map.map { line.lowerBound + Int($0) } : []
  }
}
