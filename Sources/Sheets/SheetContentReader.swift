import Documents
import Phrasebooks
import WritingSystems

/// Reads a phrase from the catalogue as the content of a sheet, by the rules of review state.
struct SheetContentReader {
  let words: SheetWords
  let options: SheetOptions

  /// The content, and what was left out.
  func content(
    of number: PhraseNumber
  ) throws(SheetError) -> (content: SheetContent, omissions: [Omission]) {
    guard let phrase = words.catalogue[number] else { throw .noSuchPhrase(number) }
    if phrase.flags.contains(.isPrivate), !options.allowsPrivate { throw .isPrivate(number) }
    if phrase.needsConfirmation, !options.confirmation.covers(number) {
      throw .unconfirmed(number)
    }
    let values = try values(of: number)
    var words = words
    words.issueYear = options.issueYear
    let japanese = try words.words(number, .japanese, values: values)
    let plain = try? words.words(number, .plainJapanese, values: values)
    var omissions: [Omission] = []
    var rows: [SheetContent.Row] = []
    for language in options.languages where !language.isJapanese {
      let text = try words.words(number, language, values: values)
      if options.reviewedOnly, !text.isChecked {
        omissions.append(Omission(number: number, languages: [language], reason: .unreviewed))
      } else {
        rows.append(
          SheetContent.Row(language: language, text: text.text, isChecked: text.isChecked))
      }
    }
    let isPlainAllowed = plain.map { $0.isChecked || !options.reviewedOnly } ?? false
    var headline = japanese
    if let plain, isPlainAllowed, !Self.isShort(phrase, japanese.text) { headline = plain }
    if options.languages.contains(.plainJapanese), let plain, isPlainAllowed,
      Self.letters(plain.text) != Self.letters(headline.text)
    {
      rows.insert(
        SheetContent.Row(
          language: .plainJapanese, text: plain.text, isChecked: plain.isChecked), at: 0)
    }
    let content = SheetContent(
      number: number, headline: headline.text,
      isHeadlineChecked: headline.text.language == "ja" || headline.isChecked,
      name: japanese.text.plain.withoutMarks,
      pictogram: phrase.pictogram, kind: phrase.kind, rows: rows,
      isLifeSafety: phrase.flags.contains(.lifeSafety),
      remark: phrase.needsConfirmation ? "現地確認済み" : "")
    let unchecked = content.unchecked + (content.isHeadlineChecked ? [] : [.plainJapanese])
    if content.isLifeSafety, !options.allowsUnreviewed, !unchecked.isEmpty {
      throw .unreviewed([number], unchecked)
    }
    return (content, omissions)
  }

  private func values(
    of number: PhraseNumber
  ) throws(SheetError) -> [String: PlaceholderValue] {
    do {
      return try words.catalogue.values(of: number, typed: options.values)
    } catch {
      throw .value(number, error)
    }
  }

  /// Signs of one or two words hang in official Japanese, everything else in plain Japanese.
  private static func isShort(_ phrase: Phrase, _ text: Text) -> Bool {
    phrase.kind == .sign && letters(text).count <= 13 && !text.plain.contains("。")
  }

  private static func letters(_ text: Text) -> String {
    String(text.plain.unicodeScalars.filter { $0 != " " && $0.value != 0x200B }.map(Character.init))
  }
}

extension String {
  /// The words without U+200B.
  var withoutMarks: String {
    String(unicodeScalars.filter { $0.value != 0x200B }.map(Character.init))
  }
}
