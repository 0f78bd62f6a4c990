import Diagnostics

/// Reads the bytes of a PO file line by line.
///
/// After a mistake it goes on at the next entry, so that one run reports every problem.
struct POReader {
  /// The longest string, in bytes: many times the longest phrase.
  static let longest = 8192

  private enum Field {
    case none, context, source, text, skipped
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 0
  private var field = Field.none
  private var entry = PartialEntry()
  private var result = POFile()
  private var problems: POProblems

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    problems = POProblems(file: file)
  }

  mutating func read() -> POFile {
    if let offset = Self.firstInvalidByte(bytes) {
      let broken = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
      problems.add(.encoding, line: broken)
      result.diagnostics = problems.diagnostics
      return result
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < bytes.count { readLine() }
    finishEntry()
    result.diagnostics = problems.diagnostics
    return result
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private mutating func readLine() {
    line += 1
    let bytes = self.bytes
    var start = index
    var end = index
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    index = end + 1
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    guard start < end else {
      // As for gettext, an empty line means nothing; after a mistake it is where reading goes on.
      if entry.isBroken { finishEntry() }
      return
    }
    switch bytes[start] {
    case 0x23: readComment(start, end)
    case 0x22: append(start, end)
    default: readKeyword(start, end)
    }
  }

  private mutating func readComment(_ start: Int, _ end: Int) {
    if entry.hasText { finishEntry() }
    let comment = bytes[start..<end]
    if comment.starts(with: [0x23, 0x2C]),
      ByteSearch.find(Array("fuzzy".utf8), in: bytes, start..<end) != nil
    {
      entry.isFuzzy = true
    }
  }

  private mutating func readKeyword(_ start: Int, _ end: Int) {
    var stop = start
    while stop < end, bytes[stop] != 0x22, !Self.isBlank(bytes[stop]) { stop += 1 }
    var quote = stop
    while quote < end, Self.isBlank(bytes[quote]) { quote += 1 }
    let keyword = POKeyword.read(bytes, start, stop)
    if entry.isBroken, keyword != .context { return }
    switch keyword {
    case .context: begin(.context)
    case .source: begin(.source)
    case .text:
      field = .text
      entry.hasText = true
      entry.textLine = line
    case .plural: return fail(.plural)
    case nil: return fail(.syntax)
    }
    append(quote, end)
  }

  private mutating func begin(_ next: Field) {
    if entry.hasText || (next == .context && entry.hasContext) || field == .skipped {
      finishEntry()
    }
    entry.begin(line)
    if next == .context { entry.hasContext = true } else { entry.hasSource = true }
    field = next
  }

  /// Appends a quoted string to the field that is being read.
  private mutating func append(_ start: Int, _ end: Int) {
    let problem: POProblem? =
      switch field {
      case .skipped: nil
      case .none: .syntax
      case .context: POString.read(bytes, start, end, into: &entry.context)
      case .source: POString.read(bytes, start, end, into: &entry.source)
      case .text: POString.read(bytes, start, end, into: &entry.text)
      }
    if let problem { return fail(problem) }
    if entry.longest > Self.longest { fail(.tooLong) }
  }

  private mutating func fail(_ problem: POProblem) {
    if !entry.isBroken { problems.add(problem, line: line) }
    entry.isBroken = true
    field = .skipped
  }

  private mutating func finishEntry() {
    defer {
      entry.reset()
      field = .none
    }
    guard !entry.isBroken, entry.line > 0 else { return }
    guard entry.hasSource, entry.hasText else {
      problems.add(.unfinished, line: entry.line)
      return
    }
    if !entry.hasContext, entry.source.isEmpty {
      result.header = POString.header(entry.text)
      return
    }
    result.entries.append(
      POEntry(
        line: entry.line, textLine: entry.textLine,
        context: entry.hasContext ? String(decoding: entry.context, as: UTF8.self) : nil,
        source: String(decoding: entry.source, as: UTF8.self),
        text: String(decoding: entry.text, as: UTF8.self), isFuzzy: entry.isFuzzy))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
