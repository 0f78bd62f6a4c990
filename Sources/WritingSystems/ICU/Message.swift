import CICU

/// A text in ICU MessageFormat with named arguments.
public struct Message: Hashable, Sendable {
  /// The text as it is written.
  public let pattern: String
  /// The arguments in the order in which they stand; one that stands twice is there twice.
  public let arguments: [MessageArgument]
  /// Every text the message can become, with U+FFFC where an argument stands; at most 64.
  public let variants: [String]

  /// The character that stands for an argument in ``variants``.
  public static let placeholder: Unicode.Scalar = "\u{FFFC}"

  /// Reads a message.
  ///
  /// - Throws: ``MessageError`` at the first mistake in the syntax.
  public init(_ pattern: String) throws(MessageError) {
    self.pattern = pattern
    guard Self.hasSyntax(pattern) else {
      arguments = []
      variants = [pattern]
      return
    }
    var reader = MessageReader(units: Array(pattern.utf16), parts: try Self.parts(of: pattern))
    variants = reader.readMessage()
    arguments = reader.arguments
  }

  /// Whether a text has anything that MessageFormat would not copy as it is.
  public static func hasSyntax(_ pattern: String) -> Bool {
    pattern.utf8.contains { $0 == 0x7B || $0 == 0x7D || $0 == 0x27 }
  }

  /// The text with its arguments filled in: European digits, plural branches of the language.
  ///
  /// An argument without a value stays as `{name}`: callers compare ``arguments`` first.
  public func text(in language: LanguageTag, values: [String: MessageValue]) throws(ICUError)
    -> String
  {
    try Self.text(of: pattern, in: language, values: values)
  }

  /// The text of a pattern that is known to be a message, without looking at its arguments first.
  ///
  /// - Throws: ``ICUError`` also for a pattern that is no message.
  public static func text(
    of pattern: String, in language: LanguageTag, values: [String: MessageValue]
  ) throws(ICUError) -> String {
    guard hasSyntax(pattern) else { return pattern }
    if let text = PlainMessage.text(of: pattern, values: values) { return text }
    return try MessageValues.format(pattern, in: language, values)
  }

  private static func parts(of pattern: String) throws(MessageError) -> [ShirubeMessagePart] {
    let units = Array(pattern.utf16)
    var capacity = 64
    while true {
      var status = U_ZERO_ERROR
      var offset: Int32 = -1
      var count: Int32 = 0
      let parts = unsafe [ShirubeMessagePart](unsafeUninitializedCapacity: capacity) {
        buffer, initialized in
        count = unsafe units.withUnsafeBufferPointer { input -> Int32 in
          guard let start = input.baseAddress else { return 0 }
          return unsafe shirube_message_parse(
            start, Int32(input.count), buffer.baseAddress, Int32(buffer.count), &offset, &status)
        }
        initialized = min(Int(count), buffer.count)
      }
      guard status.isSuccess else {
        let end = min(max(Int(offset), 0), units.count)
        let start = max(end - 16, 0)
        throw MessageError(before: String(decoding: units[start..<end], as: UTF16.self))
      }
      if Int(count) <= capacity { return parts }
      capacity = Int(count)
    }
  }
}
