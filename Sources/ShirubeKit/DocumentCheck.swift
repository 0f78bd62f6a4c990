import Diagnostics
import Documents
import Geometry

/// Refuses documents whose numbers no paper can hold, before a typesetter meets them.
///
/// A document comes from other programs: a size of 1e300 must be a sentence with a place, never a stuck machine.
struct DocumentCheck {
  /// The most pages a document has.
  static let mostPages = 20_000

  private let file: String
  private var found: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// What is wrong with a document's numbers; the first hundred.
  static func diagnostics(_ document: Document, file: String) -> [Diagnostic] {
    var check = DocumentCheck(file: file)
    check.check(document)
    return Array(check.found.prefix(100))
  }

  private mutating func check(_ document: Document) {
    if document.pages.isEmpty {
      report("pages", "no-pages", ja: "頁がありません", en: "There is no page.")
    }
    if document.pages.count > Self.mostPages {
      report(
        "pages", "too-many-pages", ja: "頁が多すぎます（上限 \(Self.mostPages)）",
        en: "There are too many pages (the limit is \(Self.mostPages)).")
    }
    let day = document.issued.prefix(10).split(separator: "-").map(\.utf8.count)
    if day != [4, 2, 2]
      || !document.issued.utf8.prefix(4).allSatisfy({ (0x30...0x39).contains($0) })
    {
      report(
        "issued", "issued", ja: "日時は 2026-11-23T16:30:00 のように書きます",
        en: "A moment is written like 2026-11-23T16:30:00.")
    }
    for (index, page) in document.pages.enumerated() { check(page, "pages[\(index)]") }
  }

  private mutating func check(_ page: Page, _ path: String) {
    let paper = page.paper
    for (name, side) in [("width", paper.width), ("height", paper.height)]
    where !(20...5000).contains(side.value) {
      report(
        "\(path).paper.\(name)", "paper", ja: "紙の辺は 20 から 5000 mm です",
        en: "A side of the paper is 20 to 5000 mm.")
    }
    check(paper.margins, "\(path).paper.margins")
    length(page.furniture.frame, "\(path).furniture.frame")
    for (name, line) in [("header", page.furniture.header), ("footer", page.furniture.footer)] {
      for (index, paragraph) in line.enumerated() {
        check(paragraph, "\(path).furniture.\(name)[\(index)]")
      }
    }
    check(page.blocks, "\(path).blocks")
  }

  private mutating func check(_ blocks: [Block], _ path: String) {
    for (index, block) in blocks.enumerated() { check(block, "\(path)[\(index)]") }
  }

  private mutating func check(_ block: Block, _ path: String) {
    switch block {
    case .text(let paragraph): check(paragraph, path)
    case .pictogram(let pictogram): length(pictogram.side.value, "\(path).side")
    case .drawing(let drawing):
      length(drawing.width.value, "\(path).width")
      length(drawing.height.value, "\(path).height")
    case .stack(let stack):
      check(stack.padding, "\(path).padding")
      for (name, value) in [("gap", stack.gap), ("rule", stack.rule), ("extent", stack.extent)] {
        length(value.value, "\(path).\(name)")
      }
      shares(stack.shares, path)
      check(stack.children, "\(path).children")
    case .grid(let grid):
      if !(1...100).contains(grid.columns) {
        report("\(path).columns", "columns", ja: "列は 1 から 100 です", en: "Columns are 1 to 100.")
      }
      length(grid.rule.value, "\(path).rule")
      length(grid.gap.value, "\(path).gap")
      length(grid.extent.value, "\(path).extent")
      check(grid.cells, "\(path).cells")
    case .table(let table):
      check(table.size, "\(path).size")
      shares(table.shares, path)
      length(table.rule.value, "\(path).rule")
      length(table.least.value, "\(path).least")
      for (index, row) in table.rows.enumerated() { check(row, "\(path).rows[\(index)]") }
    }
  }

  private mutating func check(_ paragraph: Paragraph, _ path: String) {
    check(paragraph.size, "\(path).size")
    if !(0...1000).contains(paragraph.lines) {
      report("\(path).lines", "lines", ja: "行は 0 から 1000 です", en: "Lines are 0 to 1000.")
    }
    if !(0.05...2).contains(paragraph.rubyScale) {
      report(
        "\(path).rubyScale", "ruby-scale", ja: "ルビの倍率は 0.05 から 2 です",
        en: "The scale of ruby is 0.05 to 2.")
    }
    if !(0...20).contains(paragraph.pitch) {
      report("\(path).pitch", "pitch", ja: "行送りは 0 から 20 です", en: "The pitch is 0 to 20.")
    }
  }

  private mutating func check(_ size: Size, _ path: String) {
    switch size {
    case .role: break
    case .exactly(let size): letterSize(size, "\(path).exactly")
    case .fit(let least, let most):
      letterSize(least, "\(path).least")
      letterSize(most, "\(path).most")
    }
  }

  private mutating func check(_ insets: Insets, _ path: String) {
    for (name, value) in [
      ("top", insets.top), ("bottom", insets.bottom), ("start", insets.start), ("end", insets.end),
    ] {
      length(value.value, "\(path).\(name)")
    }
  }

  private mutating func shares(_ shares: [Int], _ path: String) {
    guard shares.contains(where: { !(0...10_000).contains($0) }) else { return }
    report("\(path).shares", "shares", ja: "割合は 0 から 10000 です", en: "Shares are 0 to 10000.")
  }

  private mutating func letterSize(_ size: Millimetres, _ path: String) {
    guard !(0.1...2000).contains(size.value) else { return }
    report(path, "size", ja: "文字の大きさは 0.1 から 2000 mm です", en: "A size is 0.1 to 2000 mm.")
  }

  private mutating func length(_ value: Double, _ path: String) {
    guard !(0...5000).contains(value) else { return }
    report(path, "length", ja: "長さは 0 から 5000 mm です", en: "A length is 0 to 5000 mm.")
  }

  private mutating func report(_ path: String, _ rule: String, ja: String, en: String) {
    found.append(
      Diagnostic(
        .error, rule, at: SourcePosition(file: file, element: path),
        LocalizedMessage(ja: ja, en: en),
        hint: LocalizedMessage(
          ja: "ここの値を直してください", en: "Correct the value at this place.")))
  }
}
