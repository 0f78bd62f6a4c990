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
    if entry.text != nil { finishEntry() }
    let comment = bytes[start..<end]
    if comment.starts(with: [0x23, 0x2C]), contains(comment, "fuzzy") { entry.isFuzzy = true }
  }

  private mutating func readKeyword(_ start: Int, _ end: Int) {
    var stop = start
    while stop < end, bytes[stop] != 0x22, !Self.isBlank(bytes[stop]) { stop += 1 }
    var quote = stop
    while quote < end, Self.isBlank(bytes[quote]) { quote += 1 }
    let keyword = String(decoding: bytes[start..<stop], as: UTF8.self)
    if entry.isBroken, keyword != "msgctxt" { return }
    switch keyword {
    case "msgctxt":
      begin(.context)
    case "msgid":
      begin(.source)
    case "msgstr":
      field = .text
      entry.text = entry.text ?? []
      entry.textLine = line
    case "msgid_plural", "msgstr[0]", "msgstr[1]", "msgstr[2]", "msgstr[3]", "msgstr[4]",
      "msgstr[5]":
      fail(.plural)
    default:
      fail(.syntax)
    }
    if field != .skipped { append(quote, end) }
  }

  private mutating func begin(_ next: Field) {
    if entry.text != nil || (next == .context && entry.context != nil) || field == .skipped {
      finishEntry()
    }
    if entry.line == 0 { entry.line = line }
    if next == .context { entry.context = [] } else { entry.source = [] }
    field = next
  }

  /// Appends a quoted string to the field that is being read.
  private mutating func append(_ start: Int, _ end: Int) {
    guard field != .skipped else { return }
    guard field != .none else { return fail(.syntax) }
    var text: [UInt8] = []
    guard let problem = POString.read(bytes, start, end, into: &text) else {
      switch field {
      case .context: entry.context?.append(contentsOf: text)
      case .source: entry.source?.append(contentsOf: text)
      default: entry.text?.append(contentsOf: text)
      }
      if entry.longest > Self.longest { fail(.tooLong) }
      return
    }
    fail(problem)
  }

  private mutating func fail(_ problem: POProblem) {
    problems.add(problem, line: line)
    entry.isBroken = true
    field = .skipped
  }

  private mutating func finishEntry() {
    defer {
      entry = PartialEntry()
      field = .none
    }
    guard !entry.isBroken, entry.line > 0 else { return }
    guard let source = entry.source, let text = entry.text else {
      problems.add(.unfinished, line: entry.line)
      return
    }
    if entry.context == nil, source.isEmpty {
      result.header = POString.header(text)
      return
    }
    result.entries.append(
      POEntry(
        line: entry.line, textLine: entry.textLine,
        context: entry.context.map { String(decoding: $0, as: UTF8.self) },
        source: String(decoding: source, as: UTF8.self),
        text: String(decoding: text, as: UTF8.self), isFuzzy: entry.isFuzzy))
  }

  private func contains(_ bytes: ArraySlice<UInt8>, _ word: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(word)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
