import Typesetting

/// The outline of a file: an entry for each labelled page, and beneath it one for each language on it.
final class PDFOutline {
  private struct Entry {
    var title: String
    var page: Int
    var top: Double
    var kids: [(title: String, top: Double)]
  }

  private let file: PDFFile
  private var entries: [Entry] = []

  init(file: PDFFile) { self.file = file }

  func add(_ frame: Frame, page: Int) {
    guard !frame.label.isEmpty else { return }
    let height = frame.height * PDFContent.points
    var kids: [(title: String, top: Double)] = []
    for entry in frame.outline {
      kids.append((entry.name, height - entry.top * PDFContent.points))
    }
    entries.append(Entry(title: frame.label, page: page, top: height, kids: kids))
  }

  /// Fills the entries and says the number of the root; nil without entries.
  func finish() -> Int? {
    guard !entries.isEmpty else { return nil }
    let root = file.reserve()
    let numbers = entries.map { _ in file.reserve() }
    for (index, entry) in entries.enumerated() {
      let kids = entry.kids.map { _ in file.reserve() }
      var body = node(entry.title, parent: root, page: entry.page, top: entry.top)
      link(numbers, index, &body)
      if let first = kids.first, let last = kids.last {
        body.append("/First ")
        body.append(first)
        body.append(" 0 R/Last ")
        body.append(last)
        body.append(" 0 R/Count ")
        body.append(-kids.count)
      }
      body.append(">>")
      file.fill(numbers[index], body)
      for (position, kid) in entry.kids.enumerated() {
        var body = node(kid.title, parent: numbers[index], page: entry.page, top: kid.top)
        link(kids, position, &body)
        body.append(">>")
        file.fill(kids[position], body)
      }
    }
    var body = ByteBuffer()
    body.append("<</Type/Outlines/First ")
    body.append(numbers[0])
    body.append(" 0 R/Last ")
    body.append(numbers[numbers.count - 1])
    body.append(" 0 R/Count ")
    body.append(numbers.count)
    body.append(">>")
    file.fill(root, body)
    return root
  }

  private func node(_ title: String, parent: Int, page: Int, top: Double) -> ByteBuffer {
    var body = ByteBuffer()
    body.append("<</Title")
    body.append(textString: title)
    body.append("/Parent ")
    body.append(parent)
    body.append(" 0 R/Dest[")
    body.append(page)
    body.append(" 0 R/XYZ 0 ")
    body.append(place: top)
    body.append("0]")
    return body
  }

  private func link(_ numbers: [Int], _ index: Int, _ body: inout ByteBuffer) {
    if index > 0 {
      body.append("/Prev ")
      body.append(numbers[index - 1])
      body.append(" 0 R")
    }
    if index + 1 < numbers.count {
      body.append("/Next ")
      body.append(numbers[index + 1])
      body.append(" 0 R")
    }
  }
}
