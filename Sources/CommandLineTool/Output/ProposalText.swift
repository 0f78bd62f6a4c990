import Residents
import ShirubeKit
import WritingSystems

/// A proposal of languages as lines of text.
struct ProposalText {
  private let proposal: LanguageProposal
  private let languages: LanguageTable

  init(_ proposal: LanguageProposal, in workspace: Workspace) {
    self.proposal = proposal
    languages = workspace.languages
  }

  /// The languages with their people, what to choose, and who is left out.
  var lines: [String] {
    var lines = [
      Interface.words(
        ja: "\(proposal.people) 人（日本語を読む人 \(proposal.japanese) 人を除く）",
        en: "\(proposal.people) people (without \(proposal.japanese) who read Japanese)")
    ]
    lines += proposal.languages.map(line)
    lines += proposal.steps.map(step)
    return lines + leftOut
  }

  /// `90.1 %`.
  static func percent(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.down))
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private func line(_ row: LanguageProposal.Row) -> String {
    let mark =
      row.hasPhrasebook
      ? Self.percent(row.cumulative) : Interface.words(ja: "文例集なし", en: "no phrasebook")
    return [
      row.language.description, name(row.language), "\(row.people)", Self.percent(row.share), mark,
      groups(row.nationalities),
    ].joined(separator: "\t")
  }

  private func step(_ step: LanguageProposal.Step) -> String {
    let list = step.languages.map(\.description).joined(separator: ",")
    let share = Self.percent(step.share)
    let count = step.languages.count
    if step.isReached {
      return Interface.words(
        ja: "\(step.percent) %: \(count) 言語で \(share)  --languages \(list)",
        en: "\(step.percent) %: \(count) languages reach \(share)  --languages \(list)")
    }
    return Interface.words(
      ja: "\(step.percent) %: 届きません。文例集のある \(count) 言語で \(share) です",
      en: "\(step.percent) %: not reached; the \(count) languages with a phrasebook make \(share)")
  }

  private var leftOut: [String] {
    var lines = proposal.leftOut.withoutPhrasebook.map { row in
      let others = row.alsoRead.map(\.description).joined(separator: " ")
      let way =
        others.isEmpty
        ? "" : Interface.words(ja: "。\(others) も読める人がいます", en: "; some of them read \(others)")
      return Interface.words(
        ja: "届かない: \(name(row.language))（\(row.language)） \(row.people) 人、文例集がありません\(way)",
        en:
          "Left out: \(name(row.language)) (\(row.language)), \(row.people) people, no phrasebook\(way)"
      )
    }
    if !proposal.leftOut.withoutLanguage.isEmpty {
      let groups = groups(proposal.leftOut.withoutLanguage)
      lines.append(
        Interface.words(
          ja: "届かない: 言語が分からない人（\(groups)）", en: "Left out: language not known (\(groups))"))
    }
    if proposal.leftOut.unlisted > 0 {
      let count = proposal.leftOut.unlisted
      lines.append(
        Interface.words(
          ja: "届かない: 何も分からない人 \(count) 人", en: "Left out: \(count) people of whom nothing is told"))
    }
    return lines
  }

  private func groups(_ groups: [LanguageDemand.Group]) -> String {
    let shown = groups.prefix(6).map { "\($0.nationality) \($0.people)" }
    return shown.joined(separator: Interface.words(ja: "、", en: ", "))
      + (groups.count > 6 ? " …" : "")
  }

  private func name(_ tag: LanguageTag) -> String {
    if let language = languages.language(tag.description) {
      return Interface.words(ja: language.japanese, en: language.english)
    }
    return tag.name(in: Interface.words(ja: "ja", en: "en") == "ja" ? "ja" : "en")
      ?? tag.description
  }
}
