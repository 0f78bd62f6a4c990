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
    if y > area.content.bottom + 0.01 {
      pass.problems.append(
        LayoutProblem(kind: .tooHigh(y - area.content.bottom), path: "pages[\(number)]"))
    }
    furniture.placeForeground(page: 1, of: 1)
    return TypesetPage(frames: [builder.finish(languages)], problems: pass.problems)
  }

  /// Whether a page fits its paper without any problem; a cheaper question than setting it.
  public func fits(_ page: Page) -> Bool { typeset(page).problems.isEmpty }
}
