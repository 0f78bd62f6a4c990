public import Diagnostics
import FoundationEssentials
public import WritingSystems

/// The words that a translation has no choice about.
public struct TermTable: Sendable {
  /// Renderings that an authority has published, by Japanese term and language; any of them will do.
  public private(set) var official: [String: [LanguageTag: [String]]] = [:]
  /// The one rendering the house has chosen, by language and Japanese term.
  public private(set) var chosen: [LanguageTag: [String: String]] = [:]
  /// Names that were abolished and are never used again, by language.
  public private(set) var abolished: [LanguageTag: [String]] = [:]

  /// Makes a table.
  public init(
    official: [String: [LanguageTag: [String]]] = [:],
    chosen: [LanguageTag: [String: String]] = [:], abolished: [LanguageTag: [String]] = [:]
  ) {
    self.official = official
    self.chosen = chosen
    self.abolished = abolished
  }

  /// Reads `Data/Terms`: `official.json`, `abolished.csv` and `<language>.csv`.
  public static func read(_ folder: String) -> (table: TermTable, diagnostics: [Diagnostic]) {
    var table = TermTable()
    var diagnostics = table.readOfficial("\(folder)/official.json")
    for name in FileContents.names(in: folder) ?? [] where name.hasSuffix(".csv") {
      let path = "\(folder)/\(name)"
      switch name {
      case "terms.csv": continue
      case "abolished.csv":
        diagnostics += readRows(path, ["language", "text", "reason"]) { cells in
          guard let language = LanguageTag(cells[0]) else { return }
          table.abolished[language, default: []].append(cells[1])
        }
      default:
        guard let language = LanguageTag(String(name.dropLast(4))) else { continue }
        diagnostics += readRows(path, ["term", "rendering", "reason"]) { cells in
          table.chosen[language, default: [:]][cells[0]] = cells[1]
        }
      }
    }
    return (table, diagnostics)
  }

  private struct OfficialFile: Decodable {
    var terms: [String: [String: [String]]]
  }

  private mutating func readOfficial(_ path: String) -> [Diagnostic] {
    do {
      let bytes = try FileContents.read(path)
      let file = try JSONDecoder().decode(OfficialFile.self, from: Data(bytes))
      for (term, renderings) in file.terms {
        for (tag, texts) in renderings {
          guard let language = LanguageTag(tag) else { continue }
          official[term, default: [:]][language] = texts
        }
      }
      return []
    } catch let problem as FileProblem {
      return [problem.diagnostic(path)]
    } catch {
      return [Self.broken(path, nil)]
    }
  }

  private static func readRows(
    _ path: String, _ columns: [String], _ take: ([String]) -> Void
  ) -> [Diagnostic] {
    do throws(FileProblem) {
      let file = CommaSeparated(try FileContents.read(path))
      guard file.header == columns else { return [broken(path, 1)] }
      var diagnostics: [Diagnostic] = []
      for row in file.rows {
        if row.cells.count == columns.count {
          take(row.cells)
        } else {
          diagnostics.append(broken(path, row.line))
        }
      }
      return diagnostics
    } catch {
      return [error.diagnostic(path)]
    }
  }

  private static func broken(_ path: String, _ line: Int?) -> Diagnostic {
    Diagnostic(
      .error, "terms-format", at: SourcePosition(file: path, line: line),
      LocalizedMessage(ja: "用語表の書き方ではありません。", en: "This is not how the table of terms is written."),
      hint: LocalizedMessage(
        ja: "ほかの行と比べてください。", en: "Compare it with the other lines."))
  }
}
