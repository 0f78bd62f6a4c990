import Documents
import Fonts
import FoundationEssentials
import Output
import Typesetting
import WritingSystems

/// Sets one workload of the bench from a cold process: `shirube-bench w2 OUTPUT.pdf [ROOT]`.
@main
enum BenchmarkTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      return print("usage: shirube-bench w1|w2|w3|w4 OUTPUT.pdf [ROOT]")
    }
    let root = arguments.count > 3 ? arguments[3] : "."
    let data = try Data(contentsOf: URL(filePath: "\(root)/tools/bench-data/workload.json"))
    let workload = try JSONDecoder().decode(Workload.self, from: data)
    guard let document = WorkloadComposer(workload: workload).document(arguments[1]) else {
      return print("no workload \(arguments[1])")
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
    try Data(bytes).write(to: URL(filePath: arguments[2]))
    for problem in problems.prefix(10) { print("\(problem)") }
  }
}
