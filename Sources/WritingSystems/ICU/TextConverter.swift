internal import CICU

/// Turns text into the bytes of another encoding and back, strictly: nothing is replaced silently.
///
/// The only other encoding that offices here still save is Microsoft's CP932; UTF-8 is Swift's own.
public struct TextConverter: Hashable, Sendable {
  /// ICU's name of the converter.
  public let name: String

  /// CP932 as Microsoft maps it (`～` is U+FF5E, `－` is U+FF0D), ICU's `ibm-943_P15A-2003`.
  ///
  /// Compared with Microsoft's table all 9,604 two-byte codes are the same; of the single bytes the control
  /// characters 1A, 1C, 7F and 80 differ, which no text has.
  public static let cp932 = TextConverter(name: "ibm-943_P15A-2003")

  /// Reads bytes as text, or says at which byte they stop being text.
  public func decode(_ bytes: [UInt8]) throws(TextConverterError) -> String {
    guard bytes.count < Int(Int32.max) / 4 else { throw .tooLong }
    // No encoding that this type serves makes more UTF-16 units than it has bytes.
    var units = [UInt16](repeating: 0, count: bytes.count + 8)
    let outcome = unsafe withOpenConverter { converter in
      unsafe bytes.withUnsafeBytes { source in
        unsafe units.withUnsafeMutableBufferPointer { target in
          unsafe Self.decode(source, into: target, with: converter)
        }
      }
    }
    guard let outcome else { throw .unavailable(name) }
    if let offset = outcome.failure { throw .invalidBytes(offset: offset) }
    return String(decoding: units[..<outcome.written], as: UTF16.self)
  }

  /// Writes text as bytes, and lists the characters that the encoding does not have, in order of first appearance.
  ///
  /// A lost character stands as `?` in the bytes; a caller that goes on must say so to the person.
  public func encode(_ text: String) throws(TextConverterError) -> (
    bytes: [UInt8], lost: [Character]
  ) {
    guard text.utf8.count < Int(Int32.max) / 4 else { throw .tooLong }
    var lost: [Character] = []
    let units = Array(text.utf16)
    var bytes = [UInt8](repeating: 0, count: units.count * 2 + 8)
    let outcome = unsafe withOpenConverter { converter in
      unsafe units.withUnsafeBufferPointer { source in
        unsafe bytes.withUnsafeMutableBytes { target in
          unsafe Self.encode(source, into: target, with: converter)
        }
      }
    }
    guard let outcome else { throw .unavailable(name) }
    for range in outcome.lost {
      let character = Character(String(decoding: units[range], as: UTF16.self))
      if !lost.contains(character) { lost.append(character) }
    }
    return (Array(bytes[..<outcome.written]), lost)
  }
}
