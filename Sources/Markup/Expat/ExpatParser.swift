import CExpat

/// The one owner of an expat parser, which is freed with it on every path.
@safe struct ExpatParser: ~Copyable {
  /// Between a namespace and a local name; no XML file can hold this character.
  static let separator: UInt8 = 0x0C

  private let parser: XML_Parser

  init() throws(MarkupError) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(Self.separator)) else {
      throw MarkupError(.noMemory, line: 1)
    }
    unsafe self.parser = parser
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads a file to its end, or until the receiver has had enough.
  ///
  /// The bytes go to expat in one piece: expat 2.5 reads a long tag again from its beginning each
  /// time a piece ends inside it.
  func read(_ bytes: [UInt8], limits: MarkupLimits, to receiver: any MarkupReceiver)
    throws(MarkupError)
  {
    let watch = MarkupWatch(limits: limits)
    let listener = unsafe ExpatListener(parser: parser, watch: watch, receiver: receiver)
    let status = listener.listen {
      unsafe bytes.withUnsafeBytes { buffer in
        unsafe XML_Parse(parser, buffer.baseAddress, CInt(clamping: buffer.count), 1)
      }
    }
    if let error = watch.error { throw error }
    guard status == XML_STATUS_OK || listener.isDone else { throw unsafe Self.error(of: parser) }
  }

  private static func error(of parser: XML_Parser) -> MarkupError {
    let code = unsafe XML_GetErrorCode(parser)
    let line = unsafe Int(clamping: XML_GetCurrentLineNumber(parser))
    switch code {
    case XML_ERROR_NO_MEMORY:
      return MarkupError(.noMemory, line: line)
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      return MarkupError(.encoding, line: line)
    default:
      let detail = unsafe XML_ErrorString(code).map { text in unsafe String(cString: text) }
      return MarkupError(.malformed(detail ?? "error \(code.rawValue)"), line: line)
    }
  }
}
