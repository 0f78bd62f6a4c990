import CDeflate

/// The one owner of a libdeflate compressor; its output is what zlib and PDF's FlateDecode read.
@safe struct ZlibCompressor: ~Copyable {
  private let compressor: OpaquePointer

  /// A compressor of level 1 (fast) to 12 (small); nil if there is no memory for it.
  init?(level: CInt) {
    guard let compressor = unsafe libdeflate_alloc_compressor(level) else { return nil }
    unsafe self.compressor = compressor
  }

  deinit { unsafe libdeflate_free_compressor(compressor) }

  /// The bytes made small; nil only if the compressor breaks its own promise about the size.
  func compress(_ bytes: [UInt8]) -> [UInt8]? {
    let most = unsafe libdeflate_zlib_compress_bound(compressor, bytes.count)
    let result = unsafe [UInt8](unsafeUninitializedCapacity: most) { room, count in
      unsafe count = bytes.withUnsafeBytes { bytes in
        unsafe libdeflate_zlib_compress(
          compressor, bytes.baseAddress, bytes.count, room.baseAddress, most)
      }
    }
    return result.isEmpty ? nil : result
  }
}
