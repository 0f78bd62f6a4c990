import CExpat
internal import Glibc

/// Hands what expat reports to a receiver, as long as the limits allow.
///
/// The parser belongs to ``ExpatParser``; the listener only borrows it while that reads.
@safe final class ExpatListener {
  private let parser: XML_Parser
  private let watch: MarkupWatch
  private let receiver: any MarkupReceiver
  private var names = MarkupNameTable()
  private var text: [UInt8] = []
  /// Whether the receiver has had enough.
  private(set) var isDone = false

  init(parser: XML_Parser, watch: MarkupWatch, receiver: any MarkupReceiver) {
    unsafe self.parser = parser
    self.watch = watch
    self.receiver = receiver
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
      { context, _ in unsafe ExpatListener.from(context)?.end() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe ExpatListener.from($0)?.add($1, $2) }
    return withExtendedLifetime(self) { body() }
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> ExpatListener? {
    unsafe context.map { unsafe Unmanaged<ExpatListener>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuse(_ reason: MarkupError.Reason) {
    watch.fail(reason, line: line)
    stop()
  }

  /// Stops the parser; it may still report what it has already read.
  private func stop() { _ = unsafe XML_StopParser(parser, XML_Bool(0)) }

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
    guard !isDone else { return }
    let tagBytes = unsafe Int(XML_GetCurrentByteCount(parser))
    let line = self.line
    guard watch.begin(tagBytes: tagBytes, line: line), let name = unsafe name else {
      return stop()
    }
    var element = unsafe MarkupElement(name: self.name(name), line: line)
    // Names and values, of all attributes: so the list grows once.
    let count = unsafe Int(XML_GetSpecifiedAttributeCount(parser)) / 2
    if count > 0 { element.attributes.reserveCapacity(count) }
    var next = unsafe pairs
    while let pair = unsafe next, let name = unsafe pair[0], let value = unsafe pair[1] {
      element.attributes.append(
        MarkupElement.Attribute(unsafe self.name(name), unsafe String(cString: value)))
      unsafe next = pair + 2
    }
    endText()
    receiver.begin(element)
    stopIfDone()
  }

  private func end() {
    // After a failure the parser still reports the end of an empty element.
    guard watch.error == nil, !isDone else { return }
    watch.end()
    endText()
    receiver.end()
    stopIfDone()
  }

  private func add(_ characters: UnsafePointer<XML_Char>?, _ count: CInt) {
    guard watch.error == nil, !isDone, let characters = unsafe characters else { return }
    unsafe characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      unsafe text.append(contentsOf: UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  /// The parser reports a text in pieces; it is decoded once, when a tag ends it.
  private func endText() {
    guard !text.isEmpty else { return }
    receiver.receive(String(decoding: text, as: UTF8.self))
    text.removeAll(keepingCapacity: true)
  }

  private func stopIfDone() {
    guard receiver.isDone else { return }
    isDone = true
    stop()
  }

  private func name(_ joined: UnsafePointer<XML_Char>) -> MarkupName {
    let count = unsafe strlen(joined)
    return unsafe joined.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe names.name(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private var line: Int { unsafe Int(clamping: XML_GetCurrentLineNumber(parser)) }
}
