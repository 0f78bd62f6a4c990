import WritingSystems

@testable import Phrasebooks
@testable import ShirubeKit

/// Reads arbitrary text as what a person typed behind `--set NAME=`, of every type, and puts it into phrases of many
/// languages. What was taken is printed: it must come out whole, and Japanese must stay ruby notation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzValue(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: min(count, 1024))
  let text = String(decoding: bytes, as: UTF8.self)
  for type in PlaceholderType.allCases {
    guard let value = try? PlaceholderValue(text, as: type) else { continue }
    check(value)
    guard let (phrase, name) = phrases[type] else { continue }
    var values = (try? catalogue.samples(of: phrase)) ?? [:]
    values[name] = value
    for language in languages {
      guard
        let words = try? catalogue.text(
          of: phrase, in: language, values: values, naming: naming, issueYear: 2026)
      else { continue }
      check(words, value, language)
    }
  }
  return 0
}

/// What a clock or a page could not show.
private func check(_ value: PlaceholderValue) {
  switch value {
  case .time(let time):
    precondition(TimeOfDay(time.digits) == time, "the time changed on its way")
  case .count(let number): precondition((0...999_999_999).contains(number))
  case .floor(let floor): precondition(floor != 0)
  case .measure(let text):
    precondition(text.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) })
  case .phone(let text), .code(let text):
    precondition(text.utf8.allSatisfy { (0x20...0x7E).contains($0) })
  case .date, .dateTime, .language, .phrase, .name: break
  }
}

private func check(_ words: String, _ value: PlaceholderValue, _ language: LanguageTag) {
  precondition(!words.unicodeScalars.contains { $0.properties.generalCategory == .control })
  precondition(!words.contains("{"), "a placeholder was left")
  switch value {
  case .phone(let text), .code(let text):
    precondition(words.contains(text), "the value changed on its way")
  case .time where language != .plainJapanese: precondition(words.contains(":"))
  default: break
  }
  if language.isJapanese {
    precondition((try? RubyText.parse(words)) != nil, "the Japanese is no ruby notation any more")
  }
}

private let workspace = Workspace(data: DataFolder.find(named: nil) ?? DataFolder(path: "."))
private let catalogue = workspace.catalogue(only: languages)
private let naming = ListedPlaceNaming(nouns: workspace.genericNouns)
private let languages = ["ja", "ja-simple", "en", "ur", "my", "ko", "zh-Hant", "km"].compactMap {
  LanguageTag($0)
}
/// A phrase with a placeholder of each type, and the placeholder's name.
private let phrases: [PlaceholderType: (PhraseNumber, String)] = {
  var phrases: [PlaceholderType: (PhraseNumber, String)] = [:]
  for phrase in catalogue.phrases {
    for placeholder in phrase.placeholders where phrases[placeholder.type] == nil {
      phrases[placeholder.type] = (phrase.number, placeholder.name)
    }
  }
  precondition(!phrases.isEmpty, "the phrasebooks cannot be read")
  return phrases
}()
