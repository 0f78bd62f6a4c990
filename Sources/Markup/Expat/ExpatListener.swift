import CExpat

/// Hands what expat reports to a builder.
///
/// The parser belongs to ``ExpatParser``; the listener only borrows it while that reads.
@safe final class ExpatListener {
  private let parser: XML_Parser
  private let builder: MarkupBuilder

  init(parser: XML_Parser, builder: MarkupBuilder) {
    unsafe self.parser = parser
    self.builder = builder
  }

  /// Listens while a body lets the parser read.
  func listen(_ body: () -> XML_Status) -> XML_Status {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetXmlDeclHandler(parser) { context, _, encoding, _ in
      unsafe ExpatListener.from(context)?.declaration(encoding)
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      unsafe ExpatListener.from(context)?.refuse(.documentType)
    }
    unsafe XML_SetElementHandler(
      parser, { unsafe ExpatListener.from($0)?.begin($1, $2) },
      { context, _ in unsafe ExpatListener.from(context)?.builder.end() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe ExpatListener.from($0)?.text($1, $2) }
    return withExtendedLifetime(self) { body() }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> ExpatListener? {
    unsafe context.map { unsafe Unmanaged<ExpatListener>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Stops the parser; it may still report what it has already read.
  private func refuse(_ reason: MarkupError.Reason) {
    builder.fail(reason, line: line)
    _ = unsafe XML_StopParser(parser, XML_Bool(0))
  }

  /// Any other encoding that expat knows would quietly turn UTF-8 into nonsense.
  private func declaration(_ encoding: UnsafePointer<XML_Char>?) {
    guard let encoding = unsafe encoding else { return }
    let name = unsafe String(cString: encoding).lowercased()
    if !["utf-8", "utf-16"].contains(name) { refuse(.encoding) }
  }

  private func begin(
    _ name: UnsafePointer<XML_Char>?,
    _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    let tagBytes = unsafe Int(XML_GetCurrentByteCount(parser))
    guard builder.hasRoom(forTagOf: tagBytes, line: line), let name = unsafe name else {
      _ = unsafe XML_StopParser(parser, XML_Bool(0))
      return
    }
    var element = MarkupElement(name: unsafe Self.name(name), line: line)
    var next = unsafe pairs
    while let pair = unsafe next, let name = unsafe pair[0], let value = unsafe pair[1] {
      element.attributes.append(
        MarkupElement.Attribute(unsafe Self.name(name), unsafe String(cString: value)))
      unsafe next = pair + 2
    }
    builder.begin(element)
  }

  private func text(_ characters: UnsafePointer<XML_Char>?, _ count: CInt) {
    guard let characters = unsafe characters else { return }
    unsafe characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      unsafe builder.add(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  private var line: Int { unsafe Int(clamping: XML_GetCurrentLineNumber(parser)) }

  /// Splits `namespace` and `local`, which expat joins by the separator.
  private static func name(_ joined: UnsafePointer<XML_Char>) -> MarkupName {
    let bytes = unsafe Array(String(cString: joined).utf8)
    guard let split = bytes.lastIndex(of: ExpatParser.separator) else {
      return MarkupName(String(decoding: bytes, as: UTF8.self))
    }
    return MarkupName(
      String(decoding: bytes[(split + 1)...], as: UTF8.self),
      in: String(decoding: bytes[..<split], as: UTF8.self))
  }
}
