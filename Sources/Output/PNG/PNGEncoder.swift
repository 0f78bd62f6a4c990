import CDeflate

/// Writes dots as a PNG file: grey if no dot has a colour, else red, green and blue.
///
/// Nothing but the dots decides the bytes: no time, no name of a program, no version of libpng.
struct PNGEncoder {
  /// How large the file says it is to be printed.
  var dotsPerInch: Double

  /// The file.
  func encode(_ grid: PixelGrid) throws(PNGError) -> [UInt8] {
    let isGrey = grid.isGrey
    let rows = Self.rows(of: grid, isGrey: isGrey)
    guard let compressed = ZlibCompressor(level: 6)?.compress(rows) else {
      throw PNGError(.noMemory)
    }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = Self.bytes(grid.width) + Self.bytes(grid.height)
    // 8 bits each, colour type, then the only methods there are, and no interlacing.
    Self.append("IHDR", size + [8, isGrey ? 0 : 2, 0, 0, 0], to: &file)
    if let dots = UInt32(exactly: (dotsPerInch / 0.0254).rounded()) {
      // The last byte says that the numbers count dots to the metre.
      let resolution = Self.bytes(Int(dots))
      Self.append("pHYs", resolution + resolution + [1], to: &file)
    }
    Self.append("IDAT", compressed, to: &file)
    Self.append("IEND", [], to: &file)
    return file
  }

  /// The rows without prediction, each after a 0 that says so: flat paper compresses best as it is.
  private static func rows(of grid: PixelGrid, isGrey: Bool) -> [UInt8] {
    let dotSize = isGrey ? 1 : 3
    var rows = [UInt8](repeating: 0, count: grid.height * (1 + grid.width * dotSize))
    var next = 0
    for (index, dot) in grid.dots.enumerated() {
      if index.isMultiple(of: grid.width) { next += 1 }
      if !isGrey {
        rows[next] = UInt8(truncatingIfNeeded: dot >> 16)
        rows[next + 1] = UInt8(truncatingIfNeeded: dot >> 8)
      }
      next += dotSize
      rows[next - 1] = UInt8(truncatingIfNeeded: dot)
    }
    return rows
  }

  /// Appends a chunk: its length, its name, its content, and the check of the last two.
  private static func append(_ name: StaticString, _ content: [UInt8], to file: inout [UInt8]) {
    let body = Array(name.description.utf8) + content
    let check = unsafe body.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    file += bytes(content.count) + body + bytes(Int(check))
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
