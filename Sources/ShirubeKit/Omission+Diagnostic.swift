public import Diagnostics
import Documents
import Phrasebooks
public import Sheets
import WritingSystems

extension Omission {
  /// What to tell the person.
  public var diagnostic: Diagnostic {
    let list = languages.map(\.description).joined(separator: ", ")
    let position = SourcePosition(element: number.description)
    switch reason {
    case .unconfirmed:
      return Diagnostic(
        .warning, "left-out-unconfirmed", at: position,
        LocalizedMessage(
          ja: "入れませんでした: この場所で本当かどうか、まだ誰も確かめていません",
          en: "Left out: nobody has confirmed that it is true at this place."),
        hint: LocalizedMessage(
          ja: "現地で確かめてから --confirm \(number)（全部なら all）を付けてください",
          en: "Make sure on site, then add --confirm \(number) (or all)."))
    case .unreviewedLifeSafety:
      return Diagnostic(
        .warning, "left-out-unreviewed-life-safety", at: position,
        LocalizedMessage(
          ja: "入れませんでした: 命に関わる訳を、まだ誰も確かめていません（\(list)）",
          en: "Left out: lives may depend on it and nobody has checked its translation (\(list))."),
        hint: LocalizedMessage(
          ja: "承知の上なら --allow-unreviewed を付けてください",
          en: "If you accept that, add --allow-unreviewed."))
    case .unreviewed:
      return Diagnostic(
        .note, "left-out-unreviewed", at: position,
        LocalizedMessage(
          ja: "\(list) の訳を入れませんでした: まだ誰も確かめていません",
          en: "The text in \(list) was left out: nobody has checked it."),
        hint: LocalizedMessage(
          ja: "要るなら --reviewed-only を外してください", en: "To have it, leave out --reviewed-only."))
    case .missingValue(let name):
      return Diagnostic(
        .warning, "left-out-missing-value", at: position,
        LocalizedMessage(
          ja: "入れませんでした: {\(name)} の値が分かりません", en: "Left out: {\(name)} is not known."),
        hint: LocalizedMessage(
          ja: "shirube sign \(number) --set \(name)=… で別に作れます",
          en: "Make it by itself: shirube sign \(number) --set \(name)=…"))
    case .doesNotFit(let paper):
      let other = paper.map { "--paper \($0.rawValue)" }
      return Diagnostic(
        .warning, "left-out-does-not-fit", at: position,
        LocalizedMessage(
          ja: "入れませんでした: この紙では読める大きさで入りません",
          en: "Left out: it does not fit on this paper at a size that can be read."),
        hint: LocalizedMessage(
          ja: other.map { "\($0) なら入ります" } ?? "文を短くするか、言語を減らしてください",
          en: other.map { "It fits with \($0)." } ?? "Take fewer words or fewer languages."))
    }
  }
}
