public import Diagnostics
public import Residents
import Tables
import WritingSystems

/// Says which languages the people of a town or of a shelter need.
public struct LanguageAdvisor {
  private let workspace: Workspace

  /// Makes an advisor.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// A proposal from numbers of residents by nationality, and what is worth knowing in that file.
  public func residents(_ bytes: [UInt8], file: String) throws(ResidentListError) -> (
    proposal: LanguageProposal, diagnostics: [Diagnostic]
  ) {
    let nationalities: Nationalities
    do throws(TableError) {
      nationalities = try workspace.nationalities()
    } catch {
      throw .unreadable(error)
    }
    let list = try ResidentListReader(nationalities).read(bytes, file: file)
    return (proposal(LanguageDemand(list)), list.diagnostics)
  }

  /// A proposal from a shelter's own count.
  ///
  /// A language without a phrasebook counts too, if its letters can be set; it is among those that are left out.
  public func headCount(_ count: HeadCount) throws(LanguageError) -> LanguageProposal {
    let finder = LanguageFinder(workspace)
    var people: [LanguageTag: Int] = [:]
    for (wish, number) in count.languages {
      people[try language(wish, finder), default: 0] += number
    }
    return proposal(LanguageDemand(headCount: people, other: count.other))
  }

  private func language(_ wish: String, _ finder: LanguageFinder) throws(LanguageError)
    -> LanguageTag
  {
    if let tag = try? finder.translation(wish) { return tag }
    return try finder.letters(wish)
  }

  private func proposal(_ demand: LanguageDemand) -> LanguageProposal {
    LanguageProposal(demand, phrasebooks: LanguageFinder(workspace).translated)
  }
}
