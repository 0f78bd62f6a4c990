import Geometry
import Testing

@Suite struct `Path reader` {
  private func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }

  @Test func `reads lines, absolute and relative`() throws {
    let path = try PathReader.read("M10 20 h5 v-5 H0 V1 l1,2 L 3-4z")
    #expect(
      path.elements == [
        .move(point(10, 20)), .line(point(15, 20)), .line(point(15, 15)), .line(point(0, 15)),
        .line(point(0, 1)), .line(point(1, 3)), .line(point(3, -4)), .close,
      ])
  }

  @Test func `numbers may stand without anything between them`() throws {
    let path = try PathReader.read("M.5.25-1e1+2.5E-1")
    #expect(path.elements == [.move(point(0.5, 0.25)), .line(point(-10, 0.25))])
  }

  @Test func `pairs after a move are lines from there`() throws {
    let path = try PathReader.read("m1 1 2 2 3 3M5 5 6 6")
    #expect(
      path.elements == [
        .move(point(1, 1)), .line(point(3, 3)), .line(point(6, 6)), .move(point(5, 5)),
        .line(point(6, 6)),
      ])
  }

  @Test func `a step after a close begins where the figure began`() throws {
    let path = try PathReader.read("M1 2 h3 z l1 1 z z")
    #expect(
      path.elements == [
        .move(point(1, 2)), .line(point(4, 2)), .close, .move(point(1, 2)), .line(point(2, 3)),
        .close,
      ])
  }

  @Test func `smooth curves continue the curve before them`() throws {
    let path = try PathReader.read("M0 0 c1 2 3 4 5 6 s2 2 4 4 S9 9 10 10 M0 0 S1 1 2 2")
    #expect(
      path.elements == [
        .move(point(0, 0)), .curve(point(1, 2), point(3, 4), point(5, 6)),
        .curve(point(7, 8), point(7, 8), point(9, 10)),
        .curve(point(11, 12), point(9, 9), point(10, 10)),
        .move(point(0, 0)), .curve(point(0, 0), point(1, 1), point(2, 2)),
      ])
  }

  @Test func `quadratic curves become the same cubic curves`() throws {
    let path = try PathReader.read("M0 0 q3 6 6 0 t6 0")
    #expect(
      path.elements == [
        .move(point(0, 0)), .curve(point(2, 4), point(4, 4), point(6, 0)),
        .curve(point(8, -4), point(10, -4), point(12, 0)),
      ])
    // Without a quadratic curve before it the middle is the current point.
    let straight = try PathReader.read("M0 0 T3 3")
    #expect(
      straight.elements == [.move(point(0, 0)), .curve(point(0, 0), point(1, 1), point(3, 3))])
  }

  @Test func `flags of arcs need no blanks`() throws {
    let spaced = try PathReader.read("M8 18 a16 16 0 0 1 16 16")
    let packed = try PathReader.read("M8 18a16 16 0 0116 16")
    #expect(spaced == packed)
    #expect(spaced.elements.count == 2)
  }

  @Test func `an empty text has no outline`() throws {
    #expect(try PathReader.read(" \n").elements.isEmpty)
  }

  @Test(arguments: [
    ("L1 1", PathError(.noStart, offset: 0)), ("z", PathError(.noStart, offset: 0)),
    ("M1", PathError(.noNumber, offset: 2)), ("M1 2,", PathError(.noNumber, offset: 5)),
    ("M1 2,,3 4", PathError(.noNumber, offset: 5)), ("M,1 2", PathError(.noNumber, offset: 1)),
    ("M1 2 b", PathError(.unknownCommand, offset: 5)),
    ("M1 2z3", PathError(.unknownCommand, offset: 5)),
    ("12", PathError(.unknownCommand, offset: 0)), ("M1 2e", PathError(.unknownCommand, offset: 4)),
    ("M1e9 2", PathError(.numberOutOfRange, offset: 1)),
    ("M1e999 2", PathError(.numberOutOfRange, offset: 1)),
    ("M+-1 2", PathError(.noNumber, offset: 1)),
    ("M1 2 A1 1 0 2 0 3 3", PathError(.noFlag, offset: 12)),
    ("M1 2 A-1 1 0 0 0 3 3", PathError(.negativeRadius, offset: 6)),
    ("M1 2 L\u{3000}3 4", PathError(.noNumber, offset: 6)),
  ])
  func `says what is wrong and where`(text: String, error: PathError) {
    #expect(throws: error) { try PathReader.read(text) }
  }

  @Test(arguments: 0..<200)
  func `random bytes are read or refused, never a crash`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let alphabet = Array("MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE \n".unicodeScalars)
    var text = "M0 0"
    for _ in 0..<200 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text.unicodeScalars.append(alphabet[Int(state % UInt64(alphabet.count))])
    }
    let path = try? PathReader.read(text)
    #expect(path?.elements.first == nil || path?.elements.first == .move(point(0, 0)))
  }
}
