import CICU

/// Runs an ICU function that writes UTF-16, with a longer buffer if the first one was too short.
///
/// The function gets the buffer, its capacity and the status, and returns the length it needs.
func withICUOutput(
  _ operation: String, guess: Int = 128,
  _ body: (UnsafeMutablePointer<UInt16>?, Int32, inout UErrorCode) -> Int32
) throws(ICUError) -> String {
  var capacity = guess
  while true {
    var status = U_ZERO_ERROR
    var needed: Int32 = 0
    let units = unsafe [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = unsafe body(buffer.baseAddress, Int32(buffer.count), &status)
      count = status.isSuccess ? min(Int(needed), buffer.count) : 0
    }
    if status == U_BUFFER_OVERFLOW_ERROR, Int(needed) > capacity {
      capacity = Int(needed)
      continue
    }
    guard status.isSuccess else { throw ICUError(status, operation) }
    return String(decoding: units, as: UTF16.self)
  }
}
