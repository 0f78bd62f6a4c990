import Markup
import Testing

@Suite struct `Receiving markup` {
  private final class Listener: MarkupReceiver {
    var heard: [String] = []
    var most = Int.max
    var isDone: Bool { heard.count >= most }
    func begin(_ element: MarkupElement) {
      heard.append("<\(element.name.local) \(element.attributes.map(\.value))")
    }
    func receive(_ text: String) { heard.append(text) }
    func end() { heard.append(">") }
  }

  private let file = Array("<a b='1'>x&amp;y<c/><!-- z -->水<?p?>火</a>".utf8)

  @Test func `tags and texts come in the order of the file`() throws {
    let listener = Listener()
    try MarkupReader().read(file, to: listener)
    #expect(listener.heard == ["<a [\"1\"]", "x&y", "<c []", ">", "水火", ">"])
  }

  @Test func `nothing comes after it was enough, not even a mistake`() throws {
    for most in 1...4 {
      let listener = Listener()
      listener.most = most
      try MarkupReader().read(Array(file.dropLast(2)), to: listener)
      // A text is handed over together with the tag that ends it.
      #expect((most...(most + 1)).contains(listener.heard.count))
    }
  }

  @Test func `limits and mistakes end it`() {
    #expect(throws: MarkupError(.tooDeep(limit: 1), line: 1)) {
      try MarkupReader(limits: MarkupLimits(depth: 1)).read(file, to: Listener())
    }
    #expect(throws: MarkupError(.documentType, line: 1)) {
      try MarkupReader().read(Array("<!DOCTYPE a><a/>".utf8), to: Listener())
    }
  }
}
