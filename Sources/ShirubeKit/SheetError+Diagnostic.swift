public import Diagnostics
import Documents
import Phrasebooks
public import Sheets

extension SheetError {
  /// What to tell the person.
  public var diagnostic: Diagnostic {
    Diagnostic(.error, rule, at: SourcePosition(), message, hint: hint)
  }

  private var rule: String {
    switch self {
    case .noSuchPhrase: "no-such-phrase"
    case .unknownLanguages: "unknown-language"
    case .unreviewed: "unreviewed-life-safety"
    case .unconfirmed: "unconfirmed"
    case .isPrivate: "private-phrase"
    case .value: "value"
    case .doesNotFit: "does-not-fit"
    case .needsArea, .needsDestination: "needs-area"
    case .nothingLeft: "nothing-left"
    }
  }

  private var message: LocalizedMessage {
    switch self {
    case .noSuchPhrase(let number): PhrasebookError.noSuchPhrase(number).message
    case .unknownLanguages(let tags):
      LocalizedMessage(
        ja: "訳のない言語です: \(Self.list(tags))", en: "There are no texts in: \(Self.list(tags))")
    case .unreviewed(let numbers, let languages):
      LocalizedMessage(
        ja: "命に関わる文例の訳を、まだ誰も確かめていません。文例 \(Self.list(numbers))、言語 \(Self.list(languages))",
        en: "Nobody has checked these translations, on which lives may depend: phrase "
          + "\(Self.list(numbers)), in \(Self.list(languages)).")
    case .unconfirmed(let number):
      LocalizedMessage(
        ja: "文例 \(number) は、この場所で本当かどうか、まだ誰も確かめていません",
        en: "Nobody has confirmed that phrase \(number) is true at this place.")
    case .isPrivate(let number):
      LocalizedMessage(
        ja: "文例 \(number) は壁に貼らない文例です", en: "Phrase \(number) never hangs on a wall.")
    case .value(_, let error): error.message
    case .doesNotFit(let what, _):
      LocalizedMessage(
        ja: "「\(what)」は、この紙では読める大きさで入りません",
        en: "“\(what)” does not fit on this paper at a size that can be read.")
    case .needsArea(let number):
      LocalizedMessage(
        ja: "文例 \(number) のお知らせには、どの地区の人のためのものかが要ります",
        en: "A notice with phrase \(number) must say which area it is for.")
    case .needsDestination(let number):
      LocalizedMessage(
        ja: "文例 \(number) のお知らせには、どこへ行くかが要ります",
        en: "A notice with phrase \(number) must say where people go.")
    case .nothingLeft:
      LocalizedMessage(
        ja: "お知らせに入れる文例が残っていません", en: "No phrase remains for the notice.")
    }
  }

  private var hint: LocalizedMessage {
    switch self {
    case .noSuchPhrase(let number): PhrasebookError.noSuchPhrase(number).hint
    case .unknownLanguages:
      LocalizedMessage(
        ja: "shirube languages の一覧から選んでください",
        en: "Choose one of those that shirube languages lists.")
    case .unreviewed:
      LocalizedMessage(
        ja: "その言語を外すか、承知の上なら --allow-unreviewed を付けてください（「未確認の訳」の帯が入ります）",
        en: "Leave those languages out, or, if you accept it, add --allow-unreviewed "
          + "(the page then says that nobody has checked it).")
    case .unconfirmed(let number):
      LocalizedMessage(
        ja: "現地で確かめてから --confirm \(number) を付けてください",
        en: "Make sure on site, then add --confirm \(number).")
    case .isPrivate(let number):
      LocalizedMessage(
        ja: "shirube phrases show \(number) で画面に出して見せるか、トイレの中に貼る紙なら --inside-toilet を付けてください",
        en:
          "Show it on the screen (shirube phrases show \(number)), or, for a sheet that hangs inside "
          + "a toilet, add --inside-toilet.")
    case .value(_, .missingValue(let name, let type, _)):
      LocalizedMessage(
        ja: "--set '\(name)=\(type.example)' のように値を付けてください",
        en: "Add the value, like --set '\(name)=\(type.example)'.")
    case .value(_, let error): error.hint
    case .doesNotFit(_, let paper?):
      LocalizedMessage(
        ja: "--paper \(paper.rawValue) なら入ります", en: "It fits with --paper \(paper.rawValue).")
    case .doesNotFit(_, nil):
      LocalizedMessage(
        ja: "言語か文例を減らすか、文を短くするか、読む距離（sign の --distance）を近くしてください",
        en: "Take fewer languages or phrases, fewer words, or (sign) a shorter --distance.")
    case .needsArea:
      LocalizedMessage(
        ja: "--area '川東地区《かわひがしちく》' のように付けてください",
        en: "Add it, like --area '川東地区《かわひがしちく》'.")
    case .needsDestination:
      LocalizedMessage(
        ja: "--go '青葉小学校《あおばしょうがっこう》' か --go stay（外に出ない）を付けてください",
        en: "Add --go '青葉小学校《あおばしょうがっこう》', or --go stay (people stay inside).")
    case .nothingLeft(let omissions):
      LocalizedMessage(
        ja: "現地で確かめてから --confirm \(Self.list(omissions.map(\.number))) を付けてください",
        en: "Make sure on site, then add --confirm \(Self.list(omissions.map(\.number))).")
    }
  }

  private static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}
