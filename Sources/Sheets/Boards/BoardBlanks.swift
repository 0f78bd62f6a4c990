import Phrasebooks
import WritingSystems

/// Lines to write on in the place of values: a board is printed before anybody knows them.
struct BoardBlanks {
  /// A number that no phrase has, which chooses the form that most numbers take; its digits become a line.
  private static let number = 888

  /// A value for each placeholder of a phrase.
  static func values(of phrase: Phrase, guest: LanguageTag) -> [String: PlaceholderValue] {
    var values: [String: PlaceholderValue] = [:]
    for placeholder in phrase.placeholders {
      values[placeholder.name] = value(placeholder.type, guest)
    }
    return values
  }

  /// A text with the digits of numbers made a line to write on.
  static func lined(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let digits = "\(number)"
    while let first = rest.first {
      if rest.hasPrefix(digits) {
        result += "___"
        rest = rest.dropFirst(digits.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func value(_ type: PlaceholderType, _ guest: LanguageTag) -> PlaceholderValue {
    switch type {
    case .count: .count(number)
    case .language: .language(guest)
    case .time: .measure("__:__")
    case .date: .measure("__/__")
    case .dateTime: .measure("__/__ __:__")
    case .distance, .height, .floor, .warningLevel: .measure("___")
    case .phone, .area, .place, .item, .code: .measure("_______")
    }
  }
}
