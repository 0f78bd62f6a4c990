import CDeflate

/// The dots of a PNG of the kind that the house writes: 8 bits of grey, no prediction, no interlacing.
struct GreyPNG: Equatable {
  let width: Int
  let height: Int
  /// One byte a dot, row by row; 0 is black.
  let dots: [UInt8]

  /// Reads a file; nil if it is of another kind or broken.
  init?(_ file: [UInt8]) {
    guard file.count > 33, file[0..<4] == [0x89, 0x50, 0x4E, 0x47], file[24] == 8, file[25] == 0
    else { return nil }
    let width = Self.number(file, 16)
    let height = Self.number(file, 20)
    var packed: [UInt8] = []
    var place = 8
    while place + 12 <= file.count {
      let length = Self.number(file, place)
      guard place + 12 + length <= file.count else { return nil }
      if file[(place + 4)..<(place + 8)] == [0x49, 0x44, 0x41, 0x54] {
        packed += file[(place + 8)..<(place + 8 + length)]
      }
      place += 12 + length
    }
    guard let rows = Self.unpacked(packed, count: height * (width + 1)) else { return nil }
    var dots: [UInt8] = []
    for row in 0..<height {
      let start = row * (width + 1)
      guard rows[start] == 0 else { return nil }
      dots += rows[(start + 1)..<(start + 1 + width)]
    }
    (self.width, self.height, self.dots) = (width, height, dots)
  }

  /// What is too different from a picture that was looked at; nil if nothing is.
  ///
  /// Another cairo may round the edges of letters otherwise; a letter that is gone or has moved shows.
  func difference(from recorded: GreyPNG) -> String? {
    guard width == recorded.width, height == recorded.height else {
      return "was \(recorded.width)×\(recorded.height), is \(width)×\(height)"
    }
    let far = zip(dots, recorded.dots).count { abs(Int($0) - Int($1)) > 96 }
    return far > dots.count / 2000 ? "\(far) of \(dots.count) dots differ" : nil
  }

  /// How many dots of a hundred are darker than half.
  var ink: Double { 100 * Double(dots.count { $0 < 128 }) / Double(max(1, dots.count)) }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func unpacked(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard let decompressor = unsafe libdeflate_alloc_decompressor() else { return nil }
    defer { unsafe libdeflate_free_decompressor(decompressor) }
    var made = 0
    var room = [UInt8](repeating: 0, count: count)
    let result = unsafe libdeflate_zlib_decompress(
      decompressor, packed, packed.count, &room, count, &made)
    return result == LIBDEFLATE_SUCCESS && made == count ? room : nil
  }
}
