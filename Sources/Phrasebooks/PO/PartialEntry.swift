/// An entry of a PO file while it is being read; its memory is used again for the next one.
struct PartialEntry {
  private(set) var line = 0
  var textLine = 0
  var context: [UInt8] = []
  var source: [UInt8] = []
  var text: [UInt8] = []
  var hasContext = false
  var hasSource = false
  var hasText = false
  var isFuzzy = false
  /// Whether a mistake was found in it; it is then left out.
  var isBroken = false

  /// The length of its longest string.
  var longest: Int { max(context.count, source.count, text.count) }

  /// Remembers where the entry begins.
  mutating func begin(_ line: Int) {
    if self.line == 0 { self.line = line }
  }

  /// Makes it an entry of which nothing has been read.
  mutating func reset() {
    line = 0
    textLine = 0
    context.removeAll(keepingCapacity: true)
    source.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    hasContext = false
    hasSource = false
    hasText = false
    isFuzzy = false
    isBroken = false
  }
}
