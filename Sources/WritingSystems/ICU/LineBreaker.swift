import CICU

/// Finds where ICU lets a line break.
///
/// It owns the ICU iterators it opened, one for each locale; the text is borrowed only inside a call. Not `Sendable`.
@safe public final class LineBreaker {
  private var iterators: [String: OpaquePointer] = unsafe [:]

  /// Makes a breaker that has opened nothing yet.
  public init() {}

  deinit {
    var open = unsafe Array(iterators.values)
    while let iterator = unsafe open.popLast() { unsafe ubrk_close(iterator) }
  }

  /// For each UTF-16 unit, whether a line may begin at it; the first is never marked.
  ///
  /// The locale may carry ICU's keywords, `ja@lw=phrase`. An unknown locale breaks by ICU's root rules.
  public func breaks(in units: [UInt16], locale: String) -> [Bool] {
    var result = [Bool](repeating: false, count: units.count + 1)
    guard let iterator = unsafe iterator(for: locale) else { return result }
    unsafe units.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var status = U_ZERO_ERROR
      unsafe ubrk_setText(iterator, start, Int32(buffer.count), &status)
      guard status.rawValue <= U_ZERO_ERROR.rawValue else { return }
      while true {
        let position = unsafe ubrk_next(iterator)
        if position < 0 { break }
        result[Int(position)] = true
      }
    }
    if !result.isEmpty { result[0] = false }
    return result
  }

  private func iterator(for locale: String) -> OpaquePointer? {
    if let open = unsafe iterators[locale] { return unsafe open }
    var status = U_ZERO_ERROR
    guard let made = unsafe ubrk_open(UBRK_LINE, locale, nil, 0, &status),
      status.rawValue <= U_ZERO_ERROR.rawValue
    else { return nil }
    unsafe iterators[locale] = made
    return unsafe made
  }
}
