import FoundationEssentials
import TestSupport

/// What Chromium and axe-core found on a page.
struct PageAudit: Decodable {
  /// Rules of WCAG 2.2 AA and of good practice that the page breaks, each with an element.
  var violations: [String]
  /// How many rules had something to look at.
  var passes: Int
  /// How often the browser fetched something; the page itself is one.
  var requests: Int
  /// Widths at which something stands outside the screen.
  var wide: [[Value]]
  /// Elements with letters below 14 pixels.
  var small: [String]
  var title: String
  var h1: Int
  /// The direction of the page.
  var dir: String

  /// A number or an element.
  enum Value: Decodable, CustomStringConvertible {
    case number(Double)
    case element(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .element(try value.decode(String.self))
      }
    }

    var description: String {
      switch self {
      case .number(let number): "\(number)"
      case .element(let text): text
      }
    }
  }

  /// Opens files in a browser, all in one run; the names of the files are the keys.
  ///
  /// In the folder `pictures` it leaves one of each page on a phone and on a tablet.
  static func run(_ files: [String: [UInt8]], pictures: String? = nil) throws
    -> [String: PageAudit]
  {
    guard let folder = TemporaryFolder() else { throw Failure(complaint: "no temporary folder") }
    let paths = files.keys.sorted().map { name in
      TestFile.write(files[name] ?? [], to: "\(folder.path)/\(name).html")
      return "\(folder.path)/\(name).html"
    }
    let run = withExtendedLifetime(folder) {
      Python.run(
        ["Tests/Browser/audit.py"] + paths, environment: pictures.map { ["SHOTS": $0] } ?? [:])
    }
    guard run.status == 0 else { throw Failure(complaint: run.complaint) }
    let found = try JSONDecoder().decode([String: PageAudit].self, from: Data(run.output))
    return Dictionary(
      uniqueKeysWithValues: found.map { ($0.key.replacing(".html", with: ""), $0.value) })
  }

  /// What kept the browser from looking.
  struct Failure: Error { var complaint: String }
}
