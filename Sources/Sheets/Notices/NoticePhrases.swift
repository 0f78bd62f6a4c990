import Phrasebooks
import WritingSystems

/// The phrases of a notice with the values of each, the lines that its area and destination need among them.
struct NoticePhrases {
  /// One phrase with what is filled in.
  struct Entry {
    var phrase: Phrase
    var values: [String: PlaceholderValue]
  }

  let words: SheetWords
  let options: SheetOptions
  let request: NoticeRequest

  static let areaLine = PhraseNumber(category: 0, index: 35)
  static let stayLine = PhraseNumber(category: 0, index: 39)
  static let destinationLine = PhraseNumber(category: 2, index: 11)

  /// The level that the notice announces; the highest if there are several.
  var level: WarningLevel? {
    request.phrases.compactMap(WarningLevel.init(announcedBy:)).max { $0.rawValue < $1.rawValue }
  }

  /// Whether a notice with these phrases must say for whom it is.
  var needsArea: PhraseNumber? {
    request.phrases.first { [2, 4, 5].contains($0.category) }
  }

  /// Whether it must say where to go: not where a warning is taken back.
  var needsDestination: PhraseNumber? {
    request.phrases.first {
      [2, 4, 5].contains($0.category) && !["02-09", "04-07"].contains($0.description)
    }
  }

  /// The entries in the order in which they are said.
  func entries() throws(SheetError) -> (entries: [Entry], omissions: [Omission]) {
    if let number = needsArea, request.area == nil { throw .needsArea(number) }
    if let number = needsDestination, request.going == nil { throw .needsDestination(number) }
    var omissions: [Omission] = []
    var entries: [Entry] = []
    for number in numbers {
      guard let phrase = words.catalogue[number] else { throw .noSuchPhrase(number) }
      if phrase.flags.contains(.isPrivate), !options.allowsPrivate { throw .isPrivate(number) }
      if phrase.needsConfirmation, !options.confirmation.covers(number) {
        omissions.append(Omission(number: number, reason: .unconfirmed))
        continue
      }
      entries.append(Entry(phrase: phrase, values: try values(of: number)))
    }
    return (entries, omissions)
  }

  private var numbers: [PhraseNumber] {
    var numbers = request.phrases
    func has(_ number: PhraseNumber?) -> Bool { number.map(numbers.contains) ?? true }
    if let sentence = level?.sentence, !numbers.contains(sentence) {
      numbers.insert(sentence, at: 0)
    }
    if request.area != nil, !numbers.contains(where: hasArea), let line = Self.areaLine {
      numbers.append(line)
    }
    switch request.going {
    case .place:
      if !has(Self.destinationLine), let line = Self.destinationLine { numbers.append(line) }
    case .stay: if !has(Self.stayLine), let line = Self.stayLine { numbers.append(line) }
    case nil: break
    }
    return numbers
  }

  private func hasArea(_ number: PhraseNumber) -> Bool {
    words.catalogue[number]?.placeholders.contains { $0.type == .area } ?? false
  }

  private func values(
    of number: PhraseNumber
  ) throws(SheetError) -> [String: PlaceholderValue] {
    var typed = options.values
    if let area = request.area { typed["area"] = typed["area"] ?? area }
    if number == Self.destinationLine, case .place(let place) = request.going {
      typed["place"] = place
    }
    do {
      return try words.catalogue.values(of: number, typed: typed)
    } catch {
      throw .value(number, error)
    }
  }
}
