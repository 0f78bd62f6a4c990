public import Diagnostics
import Documents
import Phrasebooks
public import Sheets
import WritingSystems

extension Sequence<Omission> {
  /// What to tell the person: one diagnostic for all phrases that are missing for the same reason.
  public var diagnostics: [Diagnostic] {
    var groups: [(first: Omission, numbers: [PhraseNumber])] = []
    for omission in self {
      let place = groups.firstIndex { group in
        group.first.reason == omission.reason && group.first.languages == omission.languages
      }
      if let place {
        let isNew = !groups[place].numbers.contains(omission.number)
        if isNew { groups[place].numbers.append(omission.number) }
      } else {
        groups.append((omission, [omission.number]))
      }
    }
    return Self.joined(groups).map { $0.first.diagnostic(for: $0.numbers) }
  }

  /// The same phrases missing for the same reason in several languages are one matter.
  private static func joined(
    _ groups: [(first: Omission, numbers: [PhraseNumber])]
  ) -> [(first: Omission, numbers: [PhraseNumber])] {
    var joined: [(first: Omission, numbers: [PhraseNumber])] = []
    for group in groups {
      let place = joined.firstIndex { other in
        other.first.reason == group.first.reason && other.numbers == group.numbers
      }
      if let place {
        joined[place].first.languages += group.first.languages
      } else {
        joined.append(group)
      }
    }
    return joined
  }
}

extension Omission {
  /// The reason as it holds for some phrases.
  func diagnostic(for numbers: [PhraseNumber]) -> Diagnostic {
    let words = words(for: numbers)
    return Diagnostic(
      reason == .unreviewed ? .note : .warning, words.rule,
      at: SourcePosition(element: numbers.map(\.description).joined(separator: ", ")),
      words.message, hint: words.hint)
  }

  private func words(
    for numbers: [PhraseNumber]
  ) -> (rule: String, message: LocalizedMessage, hint: LocalizedMessage) {
    let list = languages.map(\.description).joined(separator: ", ")
    let all = numbers.map(\.description).joined(separator: ",")
    switch reason {
    case .unconfirmed:
      return (
        "left-out-unconfirmed",
        LocalizedMessage(
          ja: "入れませんでした: この場所で本当かどうか、まだ誰も確かめていません",
          en: "Left out: nobody has confirmed that it is true at this place."),
        LocalizedMessage(
          ja: "現地で確かめてから --confirm \(all)（全部なら --confirm all）を付けてください",
          en: "Make sure on site, then add --confirm \(all) (or --confirm all).")
      )
    case .unreviewedLifeSafety:
      return (
        "left-out-unreviewed-life-safety",
        LocalizedMessage(
          ja: "入れませんでした: 命に関わる訳を、まだ誰も確かめていません（\(list)）",
          en: "Left out: lives may depend on it and nobody has checked its translation (\(list))."),
        LocalizedMessage(
          ja: "承知の上なら --allow-unreviewed を付けてください",
          en: "If you accept that, add --allow-unreviewed.")
      )
    case .unreviewed:
      return (
        "left-out-unreviewed",
        LocalizedMessage(
          ja: "\(list) の訳を入れませんでした: まだ誰も確かめていません",
          en: "The text in \(list) was left out: nobody has checked it."),
        LocalizedMessage(
          ja: "要るなら --reviewed-only を外してください", en: "To have it, leave out --reviewed-only.")
      )
    case .missingValue(let name):
      return (
        "left-out-missing-value",
        LocalizedMessage(
          ja: "入れませんでした: {\(name)} の値が分かりません", en: "Left out: {\(name)} is not known."),
        LocalizedMessage(
          ja: "shirube sign \(all) --set \(name)=… で別に作れます",
          en: "Make it by itself: shirube sign \(all) --set \(name)=…")
      )
    case .missingTranslation:
      return (
        "left-out-missing-translation",
        LocalizedMessage(
          ja: "入れませんでした: \(list) の訳がまだありません",
          en: "Left out: there is no text in \(list) yet."),
        LocalizedMessage(
          ja: "その場所は番号だけになります。文例集を新しくしてください",
          en: "Its place has only the number. A newer phrasebook may have it.")
      )
    case .isPrivate:
      return (
        "left-out-private",
        LocalizedMessage(
          ja: "入れませんでした: ほかの人から見える紙には出さない文です",
          en: "Left out: it is for one person alone and others could read this."),
        LocalizedMessage(
          ja: "--hold-up を外したボードか、画面で見せてください",
          en: "Show it on a board without --hold-up, or on a screen.")
      )
    case .doesNotFit(let paper):
      let other = paper.map { "--paper \($0.rawValue)" }
      return (
        "left-out-does-not-fit",
        LocalizedMessage(
          ja: "入れませんでした: この紙では読める大きさで入りません\(list.isEmpty ? "" : "（\(list)）")",
          en: "Left out: it does not fit on this paper at a size that can be read"
            + (list.isEmpty ? "." : " (\(list)).")),
        LocalizedMessage(
          ja: other.map { "\($0) なら入ります" } ?? "言語を減らしてください",
          en: other.map { "It fits with \($0)." } ?? "Take fewer languages.")
      )
    }
  }
}
