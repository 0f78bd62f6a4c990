internal import CICU

extension TextConverter {
  /// Opens ICU's converter for the length of one call; nil when ICU does not have it.
  ///
  /// The converter keeps state between calls and must not be shared, so it never leaves this function.
  func withOpenConverter<Result>(_ body: (OpaquePointer) -> Result) -> Result? {
    var status = U_ZERO_ERROR
    guard let converter = unsafe ucnv_open(name, &status), status.rawValue <= U_ZERO_ERROR.rawValue
    else { return nil }
    defer { unsafe ucnv_close(converter) }
    unsafe ucnv_stopOnErrors(converter, &status)
    guard status.rawValue <= U_ZERO_ERROR.rawValue else { return nil }
    return unsafe body(converter)
  }

  /// Decodes all of `source`; `failure` is the offset of the first byte that is no character.
  static func decode(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableBufferPointer<UInt16>,
    with converter: OpaquePointer
  ) -> (written: Int, failure: Int?) {
    guard let start = unsafe source.bindMemory(to: CChar.self).baseAddress,
      let first = target.baseAddress
    else { return (0, nil) }
    var status = U_ZERO_ERROR
    var next: UnsafePointer<CChar>? = unsafe start
    var end: UnsafeMutablePointer<UInt16>? = unsafe first
    unsafe ucnv_toUnicode(
      converter, &end, first + target.count, &next, start + source.count, nil, 1, &status)
    let written = unsafe (end ?? first) - first
    guard status.rawValue > U_ZERO_ERROR.rawValue else { return (written, nil) }
    // ICU stops behind the sequence that it could not read; the person is told where it begins.
    var invalid = [CChar](repeating: 0, count: 32)
    var length = Int8(invalid.count)
    var ignored = U_ZERO_ERROR
    unsafe ucnv_getInvalidChars(converter, &invalid, &length, &ignored)
    let consumed = unsafe (next ?? start) - start
    return (written, max(0, consumed - max(0, Int(length))))
  }

  /// Encodes all of `source`, putting `?` for each run of units that the encoding does not have.
  static func encode(
    _ source: UnsafeBufferPointer<UInt16>, into target: UnsafeMutableRawBufferPointer,
    with converter: OpaquePointer
  ) -> (written: Int, lost: [Range<Int>]) {
    guard let start = source.baseAddress,
      let first = unsafe target.bindMemory(to: CChar.self).baseAddress
    else { return (0, []) }
    var lost: [Range<Int>] = []
    var next: UnsafePointer<UInt16>? = unsafe start
    var end: UnsafeMutablePointer<CChar>? = unsafe first
    while true {
      var status = U_ZERO_ERROR
      unsafe ucnv_fromUnicode(
        converter, &end, first + target.count, &next, start + source.count, nil, 1, &status)
      guard status.rawValue > U_ZERO_ERROR.rawValue, status != U_BUFFER_OVERFLOW_ERROR else {
        break
      }
      let stop = unsafe (next ?? start) - start
      let width = stop >= 2 && UTF16.isTrailSurrogate(unsafe source[stop - 1]) ? 2 : 1
      lost.append(max(0, stop - width)..<stop)
      unsafe (end ?? first).pointee = CChar(UInt8(ascii: "?"))
      unsafe end = (end ?? first) + 1
      unsafe ucnv_resetFromUnicode(converter)
      if stop >= source.count { break }
    }
    return unsafe ((end ?? first) - first, lost)
  }
}
