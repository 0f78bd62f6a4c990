import Diagnostics
import WritingSystems

/// The numbers and telephone numbers of the source, in European digits.
struct NumberCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    var found: [Problem] = []
    if let digit = text.text.unicodeScalars.first(where: Self.isOtherDigit) {
      found.append(
        Problem(
          .error, "digits-not-european", ja: "\(Problem.name(digit)) は0から9の数字ではありません。",
          en: "\(Problem.name(digit)) is not one of the digits 0 to 9.",
          hintJa: "壁の時計と同じ0から9で書いてください。",
          hintEn: "Write 0 to 9, as on the clock on the wall."))
    }
    for variant in text.variants {
      let problems = Self.compare(Self.numbers(in: variant), text.source)
      if !problems.isEmpty { return found + problems }
    }
    return found
  }

  /// The numbers of a text: runs of digits of any script, as European ones, with the `#` of telephone numbers.
  static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var number = ""
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if let value = value(scalar) {
        if number.isEmpty, before == "#" { number = "#" }
        number += "\(value)"
      } else if !number.isEmpty {
        numbers.append(number)
        number = ""
      }
      before = scalar
    }
    if !number.isEmpty { numbers.append(number) }
    return numbers
  }

  private static func compare(_ numbers: [String], _ source: SourceText) -> [Problem] {
    var missing = source.numbers
    var extra: [String] = []
    for number in numbers {
      if let place = missing.firstIndex(of: number) {
        missing.remove(at: place)
      } else if !source.numerals.contains(number) {
        extra.append(number)
      }
    }
    guard !missing.isEmpty || !extra.isEmpty else { return [] }
    let lost = missing.joined(separator: ", ")
    let added = extra.joined(separator: ", ")
    return [
      Problem(
        .error, "numbers-differ",
        ja: "数が原文と違います（足りない：\(lost.isEmpty ? "なし" : lost)、余分：\(added.isEmpty ? "なし" : added)）。",
        en:
          "The numbers are not those of the source (missing: \(lost.isEmpty ? "none" : lost), added: \(added.isEmpty ? "none" : added)).",
        hintJa: "原文の数をそのまま書いてください。", hintEn: "Write the numbers of the source as they are.")
    ]
  }

  private static func value(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
    }
    guard CharacterFacts.of(scalar).category == .decimalNumber else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }

  private static func isOtherDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && CharacterFacts.of(scalar).category == .decimalNumber
  }
}
