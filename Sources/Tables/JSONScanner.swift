internal import Diagnostics

/// Walks over the UTF-8 bytes of a JSON file once.
struct JSONScanner {
  let bytes: [UInt8]
  let file: String
  let limits: TableLimits
  var index = 0
  var line = 1

  init(bytes: [UInt8], file: String, limits: TableLimits) {
    self.bytes = bytes
    self.file = file
    self.limits = limits
  }

  /// The one value of the file.
  mutating func document() throws(TableError) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else {
      throw TableError(
        .empty, at: SourcePosition(file: file),
        LocalizedMessage(ja: "ファイルに何も書かれていません。", en: "There is nothing in the file."))
    }
    let value = try value(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw broken() }
    return value
  }

  private mutating func value(depth: Int) throws(TableError) -> JSONValue {
    guard depth <= limits.depth else { throw tooLarge("入れ子", "levels", limit: limits.depth) }
    skipBlanks()
    guard index < bytes.count else { throw broken() }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(depth: Int) throws(TableError) -> JSONObject {
    var object = JSONObject(line: line, members: [])
    index += 1
    skipBlanks()
    if skip("}") { return object }
    repeat {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw broken() }
      let name = try string()
      skipBlanks()
      guard skip(":") else { throw broken() }
      object.members.append(.init(name: name, value: try value(depth: depth + 1)))
      guard object.members.count <= limits.columns else {
        throw tooLarge("項目", "members", limit: limits.columns)
      }
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw broken() }
    return object
  }

  private mutating func array(depth: Int) throws(TableError) -> [JSONValue] {
    var values: [JSONValue] = []
    index += 1
    skipBlanks()
    if skip("]") { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      guard values.count <= limits.rows else { throw tooLarge("行", "items", limit: limits.rows) }
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw broken() }
    return values
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(TableError)
    -> JSONValue
  {
    let expected = Array("\(word)".utf8)
    guard bytes[index...].starts(with: expected) else { throw broken() }
    index += expected.count
    return value
  }

  private mutating func number() throws(TableError) -> String {
    let start = index
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    guard index - start <= 64 else { throw broken() }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(TableError) {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > start else { throw broken() }
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A: line += 1
      case 0x0D: if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { line += 1 }
      case 0x20, 0x09: break
      default: return
      }
      index += 1
    }
  }
}
