public import Diagnostics

extension PhrasebookError {
  /// What is wrong, in one sentence.
  public var message: LocalizedMessage {
    switch self {
    case .noSuchPhrase(let number):
      LocalizedMessage(ja: "文例 \(number) はありません。", en: "There is no phrase \(number).")
    case .noTranslation(let number, let language):
      LocalizedMessage(
        ja: "文例 \(number) の \(language) の訳がありません。",
        en: "Phrase \(number) has no \(language) text.")
    case .missingValue(let name, _, let number):
      LocalizedMessage(
        ja: "文例 \(number) の {\(name)} に入れる値がありません。",
        en: "Phrase \(number) has no value for {\(name)}.")
    case .badValue(let text, let type):
      LocalizedMessage(
        ja: "「\(text)」は\(type.words.japanese)ではありません。",
        en: "“\(text)” is not \(type.words.english).")
    case .badReading(let text):
      LocalizedMessage(
        ja: "「\(text)」のルビの書き方が正しくありません。",
        en: "The ruby notation of “\(text)” is not right.")
    case .noReading(let text):
      LocalizedMessage(
        ja: "「\(text)」に読みのない漢字があります。",
        en: "“\(text)” has kanji without a reading.")
    case .nestedPlaceholders(let number):
      LocalizedMessage(
        ja: "文例 \(number) には差し込みがあるので、値にできません。",
        en: "Phrase \(number) has placeholders itself and cannot be a value.")
    case .noName(let text, let language):
      LocalizedMessage(
        ja: "「\(text)」を \(language) で書けません。", en: "“\(text)” cannot be written in \(language).")
    case .badMessage(let number, let language):
      LocalizedMessage(
        ja: "文例 \(number) の \(language) の文はICU MessageFormatではありません。",
        en: "The \(language) text of phrase \(number) is not ICU MessageFormat.")
    case .placeholder(let name, let number, let error):
      LocalizedMessage(
        ja: "文例 \(number) の {\(name)}: \(error.message.japanese)",
        en: "{\(name)} of phrase \(number): \(error.message.english)")
    }
  }

  /// What to do about it.
  public var hint: LocalizedMessage {
    switch self {
    case .noSuchPhrase:
      LocalizedMessage(
        ja: "shirube phrases search で番号を探してください。",
        en: "Look for the number with shirube phrases search.")
    case .noTranslation:
      LocalizedMessage(ja: "ほかの言語を選んでください。", en: "Choose another language.")
    case .missingValue(let name, let type, _):
      LocalizedMessage(
        ja: "\(name)=\(type.example) のように書いてください。", en: "Write it like \(name)=\(type.example).")
    case .badValue(_, let type):
      LocalizedMessage(ja: "\(type.example) のように書いてください。", en: "Write it like \(type.example).")
    case .badReading, .noReading:
      LocalizedMessage(
        ja: "体育館《たいいくかん》のように、漢字のあとに読みを書いてください。",
        en: "Write the reading after the kanji, like 体育館《たいいくかん》.")
    case .nestedPlaceholders:
      LocalizedMessage(
        ja: "差し込みのない文例の番号か、読みのついた名前を書いてください。",
        en: "Give a phrase without placeholders, or a name with its reading.")
    case .noName:
      LocalizedMessage(
        ja: "文例番号か、読みのついた日本語を書いてください。",
        en: "Give a phrase number, or Japanese with its reading.")
    case .badMessage:
      LocalizedMessage(ja: "shirube check で場所を確かめてください。", en: "Run shirube check to see where.")
    case .placeholder(let name, _, .badValue(_, let type)):
      LocalizedMessage(
        ja: "--set '\(name)=\(type.example)' のように書いてください。",
        en: "Write it like --set '\(name)=\(type.example)'.")
    case .placeholder(_, _, let error): error.hint
    }
  }
}
