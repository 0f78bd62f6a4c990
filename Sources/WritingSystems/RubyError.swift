/// Why a text is not well-formed ruby notation.
public enum RubyError: Error, Hashable, Sendable {
  /// `《` without a `》` after it; the base it would have belonged to.
  case unfinishedReading(base: String)
  /// `《》` with nothing inside.
  case emptyReading(base: String)
  /// `《` with neither kanji nor a `｜` before it; the reading inside.
  case readingWithoutBase(reading: String)
  /// `《` inside a reading: the `》` of the first one is missing.
  case nestedReading(base: String)
  /// `》` without a `《` before it.
  case strayClosing
  /// `｜` that neither begins a base nor escapes a mark.
  case strayMarker
}
