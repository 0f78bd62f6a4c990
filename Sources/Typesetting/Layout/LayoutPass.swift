import Documents
import Geometry
import WritingSystems

/// What measuring and placing share: the texts of a document, the sizes in force, and what went wrong.
final class LayoutPass {
  let preparer: TextPreparer
  let languages: LanguageTable
  let pictures: PictogramLibrary
  /// The unit of the look on this paper, in millimetres.
  let unit: Double
  let isRightToLeft: Bool
  var ladder = Ladder()
  /// Roles of fit texts that do not fit their width or their number of lines.
  var tight: RoleSet = []
  /// Whether a box of a fixed height holds more than its height.
  var isOverfull = false
  /// Problems in the order in which they were met; filled while placing.
  var problems: [LayoutProblem] = []
  /// Where the walk is: `pages[0]`, `blocks[2]`, `children[1]`.
  var path: [PathStep]

  init(
    preparer: TextPreparer, languages: LanguageTable, pictures: PictogramLibrary, page: Page,
    number: Int
  ) {
    self.preparer = preparer
    self.languages = languages
    self.pictures = pictures
    unit = page.paper.unit
    isRightToLeft = languages.language(page.language)?.direction == .rightToLeft
    path = [PathStep(name: "pages", index: number)]
  }

  /// Does something one step deeper.
  func within<Result>(_ name: StaticString, _ index: Int, _ body: () -> Result) -> Result {
    path.append(PathStep(name: name, index: index))
    defer { path.removeLast() }
    return body()
  }

  /// The place of the walk as a person reads it.
  var place: String { path.map(\.description).joined(separator: ".") }

  /// The size a paragraph takes, in millimetres; `optical` is that of its language.
  func size(of paragraph: Paragraph, optical: Double) -> Double {
    switch paragraph.size {
    case .exactly(let size): size.value
    case .role: paragraph.role.units * unit * optical
    case .fit(let least, let most):
      optical * ladder.size(least: least.value, most: most.value, role: paragraph.role)
    }
  }

  /// Whether a paragraph cannot become smaller: only then are words parted.
  func isSmallest(_ paragraph: Paragraph) -> Bool {
    guard case .fit(let least, let most) = paragraph.size else { return true }
    return ladder.size(least: least.value, most: most.value, role: paragraph.role) <= least.value
  }
}
