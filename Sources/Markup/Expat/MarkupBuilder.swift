/// Grows the tree from what the parser reports.
final class MarkupBuilder: MarkupReceiver {
  private(set) var root: MarkupElement?
  private var open: [MarkupElement] = []

  var isDone: Bool { false }

  func begin(_ element: MarkupElement) { open.append(element) }

  func receive(_ text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].children.append(.text(text))
  }

  func end() {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}
