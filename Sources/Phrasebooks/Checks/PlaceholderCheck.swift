import Diagnostics
import WritingSystems

/// The placeholders of the source, all of them and no others, in every plural form.
struct PlaceholderCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    guard let message = text.message else { return [] }
    let names = Set(message.arguments.map(\.name))
    let missing = text.source.placeholders.subtracting(names).sorted()
    let unknown = names.subtracting(text.source.placeholders).sorted()
    var found = missing.map { name in
      Problem(
        .error, "placeholder-missing", ja: "差し込み {\(name)} がありません。",
        en: "The placeholder {\(name)} is missing.",
        hintJa: "文の中に {\(name)} を書いてください。", hintEn: "Put {\(name)} into the text.")
    }
    found += unknown.map { name in
      Problem(
        .error, "placeholder-unknown", ja: "差し込み {\(name)} は原文にありません。",
        en: "The source has no placeholder {\(name)}.",
        hintJa: "原文と同じ名前にしてください。名前は訳しません。",
        hintEn: "Use the names of the source; they are not translated.")
    }
    if found.isEmpty,
      text.variants.contains(where: { Self.count($0) != text.source.placeholderCount })
    {
      found.append(
        Problem(
          .error, "placeholder-count", ja: "差し込みの数が原文と違います。",
          en: "The number of placeholders is not that of the source.",
          hintJa: "どの複数形の枝にも、差し込みか # を一度ずつ書いてください。",
          hintEn: "Put each placeholder, or #, once into every plural branch."))
    }
    return found
  }

  private static func count(_ text: String) -> Int {
    text.unicodeScalars.count { $0 == Message.placeholder }
  }
}
