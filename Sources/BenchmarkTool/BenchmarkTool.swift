import Documents
import Fonts
import FoundationEssentials
import Output
import ShirubeKit
import Typesetting
import WritingSystems

/// Sets one workload of the bench from a cold process: `shirube-bench w2 OUTPUT.pdf [ROOT]`.
///
/// `boxes` writes what its peers have to set for the same pages.
@main
enum BenchmarkTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "boxes" where arguments.count > 3:
      try writeBoxes(
        of: arguments[2], to: arguments[3], root: arguments.count > 4 ? arguments[4] : ".")
    case "store" where arguments.count > 3:
      try StoreWorkload(count: Int(arguments[3]) ?? 0, rounds: 10).write(
        to: arguments[2], root: arguments.count > 4 ? arguments[4] : ".")
    case let name? where arguments.count > 2:
      let root = arguments.count > 3 ? arguments[3] : "."
      if name == "boards" {
        try writeBoards(to: arguments[2], root: root)
      } else {
        try writeWorkload(name, to: arguments[2], root: root)
      }
    default:
      print(
        """
        usage: shirube-bench w1|w2|w3|w4|boards OUTPUT.pdf [ROOT]
               shirube-bench store OUTPUT.sqlite ACADEMIES [ROOT]
               shirube-bench boxes boards|DOCUMENT.json OUTPUT.tsv [ROOT]
        """)
    }
  }

  /// The neutral workload: the same texts, sizes and pages as every engine gets.
  private static func writeWorkload(_ name: String, to path: String, root: String) throws {
    let data = try Data(contentsOf: URL(filePath: "\(root)/tools/bench-data/workload.json"))
    let workload = try JSONDecoder().decode(Workload.self, from: data)
    guard let document = WorkloadComposer(workload: workload).document(name) else {
      return print("no workload \(name)")
    }
    let languages = LanguageTable(folder: "\(root)/Data/Languages")
    // The peers set Japanese in Noto Sans CJK: so do we here.
    for tag in ["ja", "ja-simple"] {
      guard var language = languages.language(tag) else { continue }
      language.fonts.regular.removeFirst()
      language.fonts.bold.removeFirst()
      languages.replace(language)
    }
    let typesetter = Typesetter(
      languages: languages, library: FontLibrary(), pictograms: "\(root)/Data/Pictograms")
    let writer = PDFWriter(title: document.title, issued: document.issued)
    var problems: [LayoutProblem] = []
    for (number, page) in document.pages.enumerated() {
      let result = typesetter.typeset(page, number: number)
      problems += result.problems
      for frame in result.frames { writer.append(frame) }
    }
    let bytes = try writer.finish()
    try Data(bytes).write(to: URL(filePath: path))
    for problem in problems.prefix(10) { print("\(problem)") }
  }

  /// All boards of all languages, composed and set.
  private static func writeBoards(to path: String, root: String) throws {
    let workspace = Workspace(data: DataFolder(path: root))
    let document = try BoardWorkload(workspace: workspace).document()
    let result = DocumentPrinter(workspace).print(document, as: .pdf)
    for diagnostic in result.diagnostics.prefix(10) { print("\(diagnostic)") }
    guard let bytes = result.files.first else { return }
    try Data(bytes).write(to: URL(filePath: path))
  }

  private static func writeBoxes(of name: String, to path: String, root: String) throws {
    let workspace = Workspace(data: DataFolder(path: root))
    let document: Document
    if name == "boards" {
      document = try BoardWorkload(workspace: workspace).document()
    } else {
      let data = try Data(contentsOf: URL(filePath: name))
      document = try JSONDecoder().decode(Document.self, from: data)
    }
    let text = BoxList(workspace: workspace).text(of: document)
    try Data(text.utf8).write(to: URL(filePath: path))
  }
}
