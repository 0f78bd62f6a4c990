internal import Markup

/// Takes the texts that cells name by number from the part `sharedStrings`.
final class SharedStringReceiver: MarkupReceiver {
  private(set) var texts: [String] = []
  private var item: RichText?
  /// How many elements are open.
  private var depth = 0
  private let most: Int

  init(most: Int) { self.most = most }

  /// Whether there are more texts than allowed.
  var hasTooMany: Bool { texts.count > most }

  var isDone: Bool { hasTooMany }

  func begin(_ element: MarkupElement) {
    depth += 1
    if item != nil {
      item?.begin(element.name)
    } else if depth == 2, element.name.local == "si", Vocabulary.isSpreadsheet(element.name) {
      item = RichText()
    }
  }

  func receive(_ text: String) { item?.receive(text) }

  func end() {
    depth -= 1
    guard item != nil else { return }
    if depth == 1 {
      texts.append(EscapedText.read(item?.text ?? ""))
      item = nil
    } else {
      item?.end()
    }
  }
}
