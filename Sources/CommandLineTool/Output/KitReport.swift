import Diagnostics
import Shelters
import ShirubeKit
import WritingSystems

/// Tells what a kit holds and what it does not.
struct KitReport {
  let workspace: Workspace
  let made: KitMaker.Result
  let place: Place
  let kana: String?

  /// What was left out or is not as one may expect, with the option that answers.
  func sayNotes() {
    if !made.isShelter {
      Console.say(
        Diagnostic(
          .note, "evacuation-site", at: SourcePosition(element: place.name.japanese),
          LocalizedMessage(
            ja: "一覧では避難所ではないので、避難場所の言葉を使います",
            en: "The list does not mark it as a shelter: the words of an evacuation site are used."),
          hint: LocalizedMessage(
            ja: "避難所なら、一覧の「指定避難所との重複」に 1 を入れてください",
            en: "If it is a shelter, put 1 under 指定避難所との重複 in the list.")))
    }
    if kana == nil, place.name.kana == nil {
      Console.say(
        Diagnostic(
          .warning, "no-kana", at: SourcePosition(element: place.name.japanese),
          LocalizedMessage(
            ja: "名前の読みが一覧にないので、日本語の名前だけを印刷します",
            en: "The list has no reading of the name: only the Japanese name is printed."),
          hint: LocalizedMessage(
            ja: "--kana READING で読みを書いてください（例: --kana あおばしょうがっこう）",
            en: "Give the reading with --kana READING (like --kana あおばしょうがっこう).")))
    }
    for diagnostic in made.omissions.diagnostics { Console.say(diagnostic) }
  }

  /// Sheets, languages and time.
  static func lines(
    _ made: KitMaker.Result, _ languages: [LanguageTag], _ time: Duration
  ) -> [String] {
    let milliseconds =
      Int(time.components.seconds) * 1000 + Int(time.components.attoseconds / 1_000_000_000_000_000)
    let rest = String(milliseconds % 1000)
    let seconds = "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    let tags = (["ja"] + languages.filter { $0 != .japanese }.map(\.description))
    return [
      Interface.words(
        ja: "貼る紙 \(made.sheetCount) 枚（\(made.kindCount) 種）と、職員用の一覧",
        en: "\(made.sheetCount) sheets to hang (\(made.kindCount) kinds), and the staff's list"),
      Interface.words(ja: "言語: ", en: "Languages: ") + tags.joined(separator: " "),
      Interface.words(ja: "組むのに \(seconds) 秒", en: "Set in \(seconds) seconds"),
    ]
  }
}
