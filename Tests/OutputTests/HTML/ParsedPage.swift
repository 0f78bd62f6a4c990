import FoundationEssentials
import TestSupport

/// A page as html5lib reads it, strictly: the parsing algorithm of browsers, and no mistake allowed.
struct ParsedPage {
  /// One element.
  struct Element: Decodable {
    var name: String
    /// The names of the elements around it, the outermost first.
    var path: [String]
    var attributes: [String: String]
    /// All words in it.
    var text: String

    var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }
  }

  /// The elements in the order of the page.
  var elements: [Element]

  init(_ bytes: [UInt8]) throws {
    let run = Python.run(["Tests/Proof/html.py"], input: bytes)
    guard run.status == 0 else { throw Failure(complaint: String(run.complaint.suffix(300))) }
    elements = try JSONDecoder().decode([Element].self, from: Data(run.output))
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// What is wrong with the page.
  struct Failure: Error { var complaint: String }
}
