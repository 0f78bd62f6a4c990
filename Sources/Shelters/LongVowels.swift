/// How long vowels are written in Latin letters.
public enum LongVowels: String, Hashable, Sendable, Codable, CaseIterable {
  /// With a macron: Ōsaka. The first way of the Cabinet notice of December 2025.
  case macron
  /// With two letters, as the kana are written: Oosaka, Toukyou. Its second way.
  case doubled
  /// Not at all: Osaka. What road signs and passports do, for places where no macron can be printed.
  case plain
}
