import Documents
import Phrasebooks
import WritingSystems

/// Reads phrases from the catalogue as cells of a board, by the rules of review state.
///
/// What may not stand on the board leaves its cell empty but for the number, so that places never shift.
struct BoardReader {
  let words: SheetWords
  let options: SheetOptions
  let request: BoardRequest
  private let known = BoardReadings()

  init(words: SheetWords, options: SheetOptions, request: BoardRequest) {
    self.words = words
    self.options = options
    self.request = request
  }

  /// The cell of a phrase.
  func phrase(_ number: PhraseNumber) throws(SheetError) -> BoardPhrase {
    if let phrase = known.phrases[number] { return phrase }
    let phrase = try cell(number)
    known.phrases[number] = phrase
    return phrase
  }

  private func cell(_ number: PhraseNumber) throws(SheetError) -> BoardPhrase {
    guard let phrase = words.catalogue[number] else { throw .noSuchPhrase(number) }
    let empty = BoardPhrase(number: number, pictogram: nil, words: nil)
    if phrase.flags.contains(.isPrivate), request.form == .heldUp {
      return empty.without(Omission(number: number, reason: .isPrivate))
    }
    // A guest who says it does not promise it.
    let isPromise = phrase.kind == .sign || phrase.kind == .notice
    if isPromise, phrase.needsConfirmation, !options.confirmation.covers(number) {
      return empty.without(Omission(number: number, reason: .unconfirmed))
    }
    let texts: [String]
    let isChecked: Bool
    do {
      (texts, isChecked) = try read(phrase)
    } catch .noTranslation(_, let language) {
      return empty.without(
        Omission(number: number, languages: [language], reason: .missingTranslation))
    } catch {
      throw .value(number, error)
    }
    if !isChecked, options.reviewedOnly {
      return empty.without(
        Omission(number: number, languages: [request.language], reason: .unreviewed))
    }
    let isLifeSafety = phrase.flags.contains(.lifeSafety)
    if isLifeSafety, !isChecked, !options.allowsUnreviewed {
      return empty.without(
        Omission(
          number: number, languages: [request.language], reason: .unreviewedLifeSafety))
    }
    var cell = BoardPhrase(
      number: number, pictogram: phrase.pictogram, words: nil, isChecked: isChecked,
      isLifeSafety: isLifeSafety)
    guard phrase.flags.contains(.parts) else {
      cell.words = line(texts)
      return cell
    }
    let parts = texts.map(PhraseParts.init(_:))
    let headings = parts.compactMap(\.heading)
    if headings.count == parts.count { cell.words = line(headings) }
    for index in 0..<(parts.map(\.choices.count).min() ?? 0) {
      cell.choices.append(line(parts.map { $0.choices[index] }))
    }
    return cell
  }

  /// The words of a phrase that the board itself needs, in its languages; nil where one of them has none.
  func label(_ index: Int, category: Int = 0) -> BoardPhrase.Words? {
    guard let number = PhraseNumber(category: category, index: index) else { return nil }
    return label(number)
  }

  /// The same by number: a title.
  func label(_ number: PhraseNumber) -> BoardPhrase.Words? {
    if let label = known.labels[number] { return label }
    var label: BoardPhrase.Words?
    if let phrase = words.catalogue[number], let texts = try? read(phrase).texts {
      label = line(texts)
    }
    known.labels[number] = .some(label)
    return label
  }

  /// The languages of the board, from the guest's to the Japanese.
  var languages: [LanguageTag] {
    [request.language] + (request.middle.map { [$0] } ?? []) + [japanese]
  }

  /// Plain Japanese is a translation too: where only checked ones may stand, the source does.
  private var japanese: LanguageTag { options.reviewedOnly ? .japanese : request.japanese }

  private func read(
    _ phrase: Phrase
  ) throws(PhrasebookError) -> (texts: [String], isChecked: Bool) {
    let values = BoardBlanks.values(of: phrase, guest: request.language)
    var texts: [String] = []
    var isChecked = true
    for language in languages {
      let text = try words.catalogue.text(
        of: phrase.number, in: language, values: values, naming: words.naming)
      texts.append(phrase.placeholders.isEmpty ? text : BoardBlanks.lined(text))
      // The source has no state.
      if language != .japanese {
        isChecked = isChecked && words.catalogue.state(of: phrase.number, in: language) >= .reviewed
      }
    }
    return (texts, isChecked)
  }

  private func line(_ texts: [String]) -> BoardPhrase.Words {
    let set = zip(texts, languages).map(SheetWords.text)
    var japanese = set[set.count - 1]
    // In the pocket letters are too small for readings.
    if request.form == .pocket { japanese = japanese.withoutRuby }
    return BoardPhrase.Words(
      guest: set[0], middle: set.count > 2 ? set[1] : nil, japanese: japanese)
  }
}
