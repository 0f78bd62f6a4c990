import TestSupport
import Testing

@testable import Output

@Suite struct `Numbers in a PDF` {
  private func text(_ append: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer()
    append(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (1_234_567, "1234567"), (-90, "-90"),
  ])
  func `are whole`(number: Int, expected: String) {
    #expect(text { $0.append(number) } == expected)
  }

  @Test(arguments: [
    (0.0, "0 "), (1, "1 "), (0.5, "0.5 "), (-0.25, "-0.25 "), (0.0004, "0 "), (-0.0004, "0 "),
    (12.3456, "12.346 "), (100.001, "100.001 "), (999.9996, "1000 "), (-0.05, "-0.05 "),
    (1e-300, "0 "),
  ])
  func `have at most three decimals`(number: Double, expected: String) {
    #expect(text { $0.append(number) } == expected)
  }

  @Test(arguments: [(0.0, "0 "), (595.2756, "595.28 "), (-3.999, "-4 "), (0.006, "0.01 ")])
  func `have at most two as places`(number: Double, expected: String) {
    #expect(text { $0.append(place: number) } == expected)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
  func `that no page can hold become 0`(number: Double) {
    #expect(text { $0.append(number) } == "0 ")
    #expect(text { $0.append(place: number) } == "0 ")
    #expect(text { $0.append(fine: number) }.hasSuffix("0.000000 "))
  }

  @Test(arguments: Seeds(200))
  func `come back as near as their decimals allow, without exponent`(seed: Int) throws {
    var dice = SeededDice(seed)
    for _ in 0..<20 {
      let size = [1e-6, 1e-3, 1, 1000, 100_000][dice.roll(5)]
      let number = (Double(dice.roll(2_000_001)) / 1_000_000 - 1) * size
      let forms = [
        (text { $0.append(number) }, 0.0005), (text { $0.append(place: number) }, 0.005),
        (text { $0.append(fine: number) }, 0.000_000_5),
      ]
      for (form, error) in forms {
        #expect(form.utf8.last == 0x20)
        #expect(form.dropLast().allSatisfy { "-.0123456789".contains($0) }, "\(form)")
        let back = try #require(Double(form.dropLast()), "\(form)")
        #expect(abs(back - number) <= error * 1.000_01, "\(number) became \(form)")
      }
    }
  }

  @Test func `are hexadecimal in strings`() {
    #expect(text { $0.append(hex: 0x0A3F) } == "0A3F")
    #expect(text { $0.append(textString: "水👪") } == "<FEFF6C34D83DDC6A>")
    #expect(text { $0.append(textString: "") } == "<FEFF>")
    var buffer = ByteBuffer()
    buffer.append(bigEndian: 0x0102_03, bytes: 4)
    #expect(buffer.bytes == [0, 1, 2, 3])
  }
}
