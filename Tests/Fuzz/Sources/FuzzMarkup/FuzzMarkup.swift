import Markup

/// Reads arbitrary bytes as XML, in one piece and piece by piece: both are the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkup(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reader = MarkupReader(
    limits: MarkupLimits(bytes: 1 << 16, depth: 20, elements: 500, tagBytes: 2000))
  let receiver = Receiver()
  let isRead = (try? reader.read(bytes, to: receiver)) != nil
  guard let root = try? reader.read(bytes) else {
    precondition(!isRead || receiver.begun == 0, "only one way reads it")
    return 0
  }
  precondition(isRead && receiver.depth == 0 && receiver.deepest <= 20)
  precondition(receiver.begun == count(root) && receiver.begun <= 500, "an element got lost")
  precondition(receiver.characters == characters(root), "a text got lost")
  return 0
}

private func count(_ element: MarkupElement) -> Int {
  element.elements.reduce(1) { $0 + count($1) }
}

private func characters(_ element: MarkupElement) -> Int {
  element.elements.reduce(element.text.unicodeScalars.count) { $0 + characters($1) }
}

private final class Receiver: MarkupReceiver {
  var isDone: Bool { false }
  var depth = 0
  var deepest = 0
  var begun = 0
  var characters = 0

  func begin(_ element: MarkupElement) {
    precondition(element.children.isEmpty && element.line >= 1)
    begun += 1
    depth += 1
    deepest = max(deepest, depth)
  }

  func receive(_ text: String) { characters += text.unicodeScalars.count }

  func end() {
    depth -= 1
    precondition(depth >= 0)
  }
}
