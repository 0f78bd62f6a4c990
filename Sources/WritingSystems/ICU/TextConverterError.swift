/// Why bytes could not be read as text.
public enum TextConverterError: Error, Hashable, Sendable {
  /// This ICU does not have the converter of that name.
  case unavailable(String)
  /// The bytes from this offset, counted from 0, are no character of the encoding.
  case invalidBytes(offset: Int)
  /// More text than a converter takes at once (2 GiB).
  case tooLong
}
