public import Documents
public import Fonts
import Geometry
public import WritingSystems

/// Turns pages into finished frames.
///
/// Three passes: texts are shaped once, sizes are found by arithmetic, items are placed. Equal texts on many pages are
/// prepared and broken once. Not `Sendable`; make one for each thread.
public final class Typesetter {
  /// The fonts it opens, which a writer embeds.
  public let library: FontLibrary
  private let languages: LanguageTable
  private let pictograms: PictogramLibrary
  private let preparer: TextPreparer
  private var fitting = FittingPages()

  /// Makes a typesetter over languages, fonts, and the folder of our own pictograms.
  public init(languages: LanguageTable, library: FontLibrary, pictograms: String) {
    self.languages = languages
    self.library = library
    self.pictograms = PictogramLibrary(folder: pictograms, library: library)
    preparer = TextPreparer(languages: languages, library: library)
  }

  /// The pictograms and drawings it draws, which other writers draw too.
  package var pictures: PictureSource { PictureSource(pictograms: pictograms, preparer: preparer) }

  /// Sets one page, which may continue on further frames; `number` is its place in the document, from 0.
  ///
  /// A page with problems of the severity of a missing glyph or a text that does not fit must not be printed: the frames
  /// are given all the same, so that a person can look at them.
  public func typeset(_ page: Page, number: Int = 0) -> TypesetPage {
    fitting.take(page) ?? set(page, number: number)
  }

  /// Whether a page fits its paper without any problem. One that does is kept for a while, since it is set next.
  public func fits(_ page: Page) -> Bool {
    let result = set(page, number: 0, isTrial: true)
    guard result.problems.isEmpty else { return false }
    fitting.keep(page, result)
    return true
  }

  /// Sets a page; as a trial it is not placed where it is too high already.
  private func set(_ page: Page, number: Int, isTrial: Bool = false) -> TypesetPage {
    let pass = LayoutPass(
      preparer: preparer, languages: languages, pictures: pictograms, page: page, number: number)
    let area = PageArea(page: page)
    let nodes = page.blocks.map { LayoutNode.make($0, pass: pass) }
    FitSearch(pass: pass, page: page, nodes: nodes, area: area).run()
    pass.tight = []
    if page.overflow == .continue {
      let frames = ContinuedPage(page: page, nodes: nodes, area: area, pass: pass).frames()
      return TypesetPage(frames: frames, problems: pass.problems)
    }
    if isTrial, let problem = tooHigh(nodes, area, number) {
      return TypesetPage(frames: [], problems: [problem])
    }
    let builder = FrameBuilder(page: page)
    let furniture = FurniturePlacer(page: page, area: area, pass: pass, builder: builder)
    furniture.placeBackground()
    var y = area.content.y
    for (index, node) in nodes.enumerated() {
      pass.within("blocks", index) {
        let isOnly = nodes.count == 1
        let natural = node.height(width: area.content.width)
        let height = isOnly ? max(natural, area.content.height) : natural
        let box = Rectangle(
          x: area.content.x, y: y, width: area.content.width, height: height)
        node.place(in: box, ink: .black, on: builder)
        y += isOnly ? natural : height
      }
    }
    if let problem = tooHigh(nodes, area, number) { pass.problems.append(problem) }
    furniture.placeForeground(page: 1, of: 1)
    return TypesetPage(frames: [builder.finish(languages)], problems: pass.problems)
  }

  /// That blocks are higher than their page together, if they are.
  private func tooHigh(_ nodes: [LayoutNode], _ area: PageArea, _ number: Int) -> LayoutProblem? {
    let y = nodes.reduce(area.content.y) { $0 + $1.height(width: area.content.width) }
    guard y > area.content.bottom + 0.01 else { return nil }
    return LayoutProblem(kind: .tooHigh(y - area.content.bottom), path: "pages[\(number)]")
  }
}
