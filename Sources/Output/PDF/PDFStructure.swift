import Documents
import Typesetting

/// The structure tree of a file: a section a page, an element a paragraph or figure, ruby inside.
final class PDFStructure {
  private let file: PDFFile
  private let root: Int
  private let document: Int
  private var sections: [Int] = []
  private var parents: [Int] = []
  /// Whether everything the PDF/UA rules ask of the structure has held so far.
  private(set) var isComplete = true

  init(file: PDFFile) {
    self.file = file
    root = file.reserve()
    document = file.reserve()
  }

  /// Adds the elements of a page; the page's `/StructParents` is its index.
  func add(_ frame: Frame, marks: [ElementMarks], page: Int) {
    let section = file.reserve()
    sections.append(section)
    var owners: [Int: Int] = [:]
    var kids: [Int] = []
    for entry in marks {
      let element = frame.elements[entry.element]
      let number = file.reserve()
      kids.append(number)
      var body = ByteBuffer()
      body.append("<</S/")
      body.append(Self.tag(element.kind))
      body.append("/P ")
      body.append(section)
      body.append(" 0 R/Pg ")
      body.append(page)
      body.append(" 0 R")
      if element.language != frame.language {
        body.append("/Lang(")
        body.append(element.language)
        body.append(")")
      }
      if element.kind == .figure {
        body.append("/Alt")
        body.append(textString: element.text)
        if element.text.isEmpty { isComplete = false }
      }
      body.append("/K")
      appendKids(entry.marks, parent: number, page: page, to: &body, owners: &owners)
      body.append(">>")
      file.fill(number, body)
    }
    var body = ByteBuffer()
    body.append("<</S/Sect/P ")
    body.append(document)
    body.append(" 0 R/Lang(")
    body.append(frame.language)
    body.append(")/K[")
    for kid in kids { append(reference: kid, to: &body) }
    body.append("]>>")
    file.fill(section, body)
    var tree = ByteBuffer()
    tree.append("[")
    for mark in 0..<((owners.keys.max() ?? -1) + 1) {
      if let owner = owners[mark] {
        append(reference: owner, to: &tree)
      } else {
        tree.append("null ")
      }
    }
    tree.append("]")
    parents.append(file.add(tree))
  }

  private func appendKids(
    _ marks: [TextMark], parent: Int, page: Int, to body: inout ByteBuffer,
    owners: inout [Int: Int]
  ) {
    if marks.count == 1, case .words(let mark) = marks[0] {
      body.append(" ")
      body.append(mark)
      owners[mark] = parent
      return
    }
    body.append("[")
    for mark in marks {
      switch mark {
      case .words(let number):
        body.append(number)
        body.append(" ")
        owners[number] = parent
      case .ruby(let base, let reading):
        let ruby = file.reserve()
        append(reference: ruby, to: &body)
        let baseElement = leaf("RB", parent: ruby, page: page, mark: base)
        let readingElement = leaf("RT", parent: ruby, page: page, mark: reading)
        owners[base] = baseElement
        owners[reading] = readingElement
        var element = ByteBuffer()
        element.append("<</S/Ruby/P ")
        element.append(parent)
        element.append(" 0 R/K[")
        append(reference: baseElement, to: &element)
        append(reference: readingElement, to: &element)
        element.append("]>>")
        file.fill(ruby, element)
      }
    }
    body.append("]")
  }

  private func leaf(_ tag: StaticString, parent: Int, page: Int, mark: Int) -> Int {
    var body = ByteBuffer()
    body.append("<</S/")
    body.append(tag)
    body.append("/P ")
    body.append(parent)
    body.append(" 0 R/Pg ")
    body.append(page)
    body.append(" 0 R/K ")
    body.append(mark)
    body.append(">>")
    return file.add(body)
  }

  private func append(reference number: Int, to body: inout ByteBuffer) {
    body.append(number)
    body.append(" 0 R ")
  }

  private static func tag(_ kind: FrameElement.Kind) -> StaticString {
    switch kind {
    case .figure: "Figure"
    case .paragraph(.heading): "H1"
    case .paragraph: "P"
    }
  }

  /// Fills the root and says its number.
  func finish() -> Int {
    var body = ByteBuffer()
    body.append("<</S/Document/P ")
    body.append(root)
    body.append(" 0 R/K[")
    for section in sections { append(reference: section, to: &body) }
    body.append("]>>")
    file.fill(document, body)
    var tree = ByteBuffer()
    tree.append("<</Nums[")
    for (index, parent) in parents.enumerated() {
      tree.append(index)
      tree.append(" ")
      append(reference: parent, to: &tree)
    }
    tree.append("]>>")
    var top = ByteBuffer()
    top.append("<</Type/StructTreeRoot/K ")
    top.append(document)
    top.append(" 0 R/ParentTree ")
    top.append(file.add(tree))
    top.append(" 0 R/ParentTreeNextKey ")
    top.append(parents.count)
    top.append(">>")
    file.fill(root, top)
    return root
  }
}
