internal import Markup

/// Joins the runs of a text, and leaves out its reading.
///
/// Excel keeps the furigana of a name beside it (`rPh`); joined, 高津 would read 高津コウヅ.
struct RichText {
  private enum Place { case text, letters, run, ignored }

  private(set) var text = ""
  private var path: [Place] = [.text]

  /// An element inside the text begins.
  mutating func begin(_ name: MarkupName) {
    let local = Vocabulary.isSpreadsheet(name) ? name.local : ""
    switch (path.last, local) {
    case (.text, "t"), (.run, "t"): path.append(.letters)
    case (.text, "r"): path.append(.run)
    default: path.append(.ignored)
    }
  }

  mutating func receive(_ piece: String) {
    if path.last == .letters { text += piece }
  }

  /// An element inside the text ends.
  mutating func end() { path.removeLast() }
}
