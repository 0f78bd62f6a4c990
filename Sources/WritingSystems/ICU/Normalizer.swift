import CICU

/// Unicode normalisation, as ICU does it.
public enum Normalizer {
  /// A normal form.
  public enum Form: Int32, Hashable, Sendable {
    /// Composed: what every file of the house is written in.
    case composed = 0
    /// Decomposed.
    case decomposed = 1
    /// Compatibility-composed with case folded and invisible characters dropped: for comparing only.
    case caseFolded = 2
  }

  /// Whether a text is NFC.
  public static func isComposed(_ text: String) -> Bool {
    var text = text
    var status = U_ZERO_ERROR
    let result = text.withUTF8 { bytes in
      if unsafe bytes.allSatisfy({ $0 < 0xCC }) { return true }
      return unsafe shirube_is_nfc(bytes.baseAddress, Int32(bytes.count), &status) != 0
    }
    return result && status.isSuccess
  }

  /// The text in a normal form; the text itself if ICU's data is missing.
  public static func normalize(_ text: String, to form: Form) -> String {
    String(decoding: normalize(Array(text.utf8), to: form), as: UTF8.self)
  }

  /// The text in NFC.
  public static func composed(_ text: String) -> String {
    isComposed(text) ? text : normalize(text, to: .composed)
  }

  /// UTF-8 text in a normal form; the text itself if ICU's data is missing.
  public static func normalize(_ text: [UInt8], to form: Form) -> [UInt8] {
    var capacity = text.count + text.count / 2 + 32
    while true {
      var status = U_ZERO_ERROR
      var needed: Int32 = 0
      let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = unsafe text.withUnsafeBufferPointer { input in
          unsafe shirube_normalize(
            form.rawValue, input.baseAddress, Int32(input.count),
            buffer.baseAddress, Int32(buffer.count), &status)
        }
        count = status.isSuccess ? min(Int(needed), buffer.count) : 0
      }
      if status.isSuccess { return output }
      guard status == U_BUFFER_OVERFLOW_ERROR, Int(needed) > capacity else { return text }
      capacity = Int(needed)
    }
  }
}
