import FoundationEssentials
public import Sheets

/// The boards of the data folder.
public struct BoardLibrary: Sendable {
  private let folder: String

  /// Makes a library over `Data/Boards`.
  public init(_ data: DataFolder) { folder = data.boards }

  /// The names of all boards, sorted.
  public var names: [String] {
    FolderListing.names(in: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  /// A board by its name, or a person's own by the path of its `.json` file.
  public func board(_ name: String) throws(BoardError) -> BoardDefinition {
    let path = name.hasSuffix(".json") ? name : "\(folder)/\(name).json"
    guard let bytes = FileBytes.read(path, limit: 1 << 20) else { throw .notFound(name) }
    guard let board = try? JSONDecoder().decode(BoardDefinition.self, from: Data(bytes)),
      !board.pages.isEmpty, board.pages.allSatisfy(Self.isPossible)
    else { throw .notABoard(path) }
    return board
  }

  /// Whether a page has cells for all its phrases: one too many must not go missing in silence.
  private static func isPossible(_ page: BoardDefinition.Page) -> Bool {
    guard (1...8).contains(page.columns), (1...12).contains(page.rows),
      page.cells.count <= 500, page.categories.allSatisfy((1...99).contains)
    else { return false }
    switch page.layout {
    case .cells: return !page.cells.isEmpty && page.cells.count <= page.columns * page.rows
    case .list: return !page.cells.isEmpty || !page.categories.isEmpty
    case .choices: return !page.cells.isEmpty
    default: return page.categories.isEmpty
    }
  }
}
