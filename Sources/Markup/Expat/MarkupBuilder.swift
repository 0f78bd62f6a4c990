/// Grows the tree from what the parser reports, and watches the limits.
final class MarkupBuilder {
  private(set) var root: MarkupElement?
  private(set) var error: MarkupError?
  private let limits: MarkupLimits
  private var open: [MarkupElement] = []
  private var count = 0
  private var text: [UInt8] = []

  init(limits: MarkupLimits) { self.limits = limits }

  /// Whether the limits allow another element; if not, reading has failed.
  func hasRoom(forTagOf bytes: Int, line: Int) -> Bool {
    guard error == nil else { return false }
    count += 1
    if bytes > limits.tagBytes {
      fail(.tagTooLong(limit: limits.tagBytes), line: line)
    } else if open.count >= limits.depth {
      fail(.tooDeep(limit: limits.depth), line: line)
    } else if count > limits.elements {
      fail(.tooManyElements(limit: limits.elements), line: line)
    }
    return error == nil
  }

  func begin(_ element: MarkupElement) {
    endText()
    open.append(element)
  }

  func end() {
    // After a failure the parser still reports the end of an empty element.
    guard error == nil else { return }
    endText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard error == nil else { return }
    unsafe text.append(contentsOf: bytes)
  }

  func fail(_ reason: MarkupError.Reason, line: Int) {
    if error == nil { error = MarkupError(reason, line: line) }
  }

  /// The parser reports a text in pieces; it is decoded once, when a tag ends it.
  private func endText() {
    guard !text.isEmpty else { return }
    if !open.isEmpty {
      open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
    }
    text.removeAll(keepingCapacity: true)
  }
}
