import Testing
import Typesetting

@testable import Output

@Suite struct `PNG writer` {
  @Test func `is as large as its paper at its resolution`() throws {
    // 100 by 60 mm at 254 dots to the inch are 1000 by 600 dots.
    let png = try PNGWriter(dotsPerInch: 254).write(SampleFrame.make())
    #expect(png[16..<24] == [0, 0, 0x03, 0xE8, 0, 0, 0x02, 0x58])
    // 254 dots to the inch are 10,000 to the metre.
    let resolution: [UInt8] =
      [0, 0, 0, 9] + Array("pHYs".utf8) + [0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 1]
    #expect(png[33..<50] == resolution[...])
  }

  @Test func `the same frame gives the same bytes`() throws {
    let first = try PNGWriter(dotsPerInch: 100).write(SampleFrame.make(halo: 0.5))
    let second = try PNGWriter(dotsPerInch: 100).write(SampleFrame.make(halo: 0.5))
    #expect(first == second)
    #expect(try first != PNGWriter(dotsPerInch: 100).write(SampleFrame.make()))
  }

  @Test(arguments: [0, -150, 1e9, .nan, .infinity])
  func `resolutions that cannot be are refused`(dotsPerInch: Double) throws {
    let frame = try SampleFrame.make()
    #expect(throws: PNGError.self) { try PNGWriter(dotsPerInch: dotsPerInch).write(frame) }
  }
}
