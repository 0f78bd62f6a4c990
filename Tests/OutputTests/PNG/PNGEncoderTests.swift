import Testing

@testable import Output

@Suite struct `PNG encoder` {
  private let encoder = PNGEncoder(dotsPerInch: 254)

  @Test func `two grey dots give the file that libpng reads`() throws {
    let file = try encoder.encode(PixelGrid(width: 2, height: 1, dots: [0, 0xFF_FFFF]))
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(file.prefix(12) == start[...])
    // Width, height, 8 bits of grey; the check is zlib's crc32 of name and content.
    #expect(
      file[12..<33] == [
        0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0xD1, 0x49, 0x20, 0x56,
      ])
    #expect(file.suffix(12) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
  }

  @Test func `one coloured dot makes the file coloured`() throws {
    let file = try encoder.encode(PixelGrid(width: 2, height: 1, dots: [0, 0xFF_4B00]))
    #expect(file[25] == 2)
    let grey = try encoder.encode(PixelGrid(width: 2, height: 1, dots: [0, 0x77_7777]))
    #expect(grey[25] == 0)
  }

  @Test func `a white page is small`() throws {
    let dots = [UInt32](repeating: 0xFF_FFFF, count: 1000 * 1000)
    let file = try encoder.encode(PixelGrid(width: 1000, height: 1000, dots: dots))
    #expect(file.count < 3000)
  }
}
