/// The state of reading ruby notation, one scalar at a time.
struct RubyReader {
  private var segments: [RubyText.Segment] = []
  private var plain = String.UnicodeScalarView()
  /// The run of kanji that the next `《` would take, always the end of the text read so far.
  private var run = String.UnicodeScalarView()
  /// The base after a `｜`, while one is being read.
  private var base: String.UnicodeScalarView?
  /// The reading after a `《`, while one is being read, with its base.
  private var reading: (base: String, text: String.UnicodeScalarView)?

  mutating func append(_ scalar: Unicode.Scalar) {
    if reading != nil {
      reading?.text.append(scalar)
    } else if base != nil {
      base?.append(scalar)
    } else if Kanji.isBase(scalar) {
      run.append(scalar)
    } else {
      flushRun()
      plain.append(scalar)
    }
  }

  mutating func open() throws(RubyError) {
    if let reading { throw .nestedReading(base: reading.base) }
    if takeEscape("《") { return }
    let covered = base ?? run
    base = nil
    run = String.UnicodeScalarView()
    flushPlain()
    reading = (String(covered), String.UnicodeScalarView())
  }

  mutating func close() throws(RubyError) {
    if takeEscape("》") { return }
    guard let (base, text) = reading else { throw .strayClosing }
    if text.isEmpty { throw .emptyReading(base: base) }
    if base.isEmpty { throw .readingWithoutBase(reading: String(text)) }
    segments.append(.ruby(base: base, reading: String(text)))
    reading = nil
  }

  mutating func mark() throws(RubyError) {
    if let reading { throw .unfinishedReading(base: reading.base) }
    if takeEscape("｜") { return }
    if base != nil { throw .strayMarker }
    flushRun()
    base = String.UnicodeScalarView()
  }

  mutating func finish() throws(RubyError) -> RubyText {
    if let reading { throw .unfinishedReading(base: reading.base) }
    if base != nil { throw .strayMarker }
    flushRun()
    flushPlain()
    return RubyText(segments: segments)
  }

  /// Takes a mark that follows `｜` directly as itself.
  private mutating func takeEscape(_ mark: Unicode.Scalar) -> Bool {
    guard let begun = base, begun.isEmpty else { return false }
    base = nil
    plain.append(mark)
    return true
  }

  private mutating func flushRun() {
    plain.append(contentsOf: run)
    run = String.UnicodeScalarView()
  }

  private mutating func flushPlain() {
    if !plain.isEmpty { segments.append(.plain(String(plain))) }
    plain = String.UnicodeScalarView()
  }
}
