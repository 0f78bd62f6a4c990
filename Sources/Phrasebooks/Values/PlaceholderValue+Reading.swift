import WritingSystems

extension PlaceholderValue {
  /// Reads what a person typed for a placeholder; full-width digits and letters count as ordinary ones.
  ///
  /// - Throws: ``PhrasebookError`` that says how a value of the type is written.
  public init(_ text: String, as type: PlaceholderType) throws(PhrasebookError) {
    guard let value = try Self.read(text, as: type) else {
      throw .badValue(text, type)
    }
    self = value
  }

  private static func read(_ text: String, as type: PlaceholderType) throws(PhrasebookError)
    -> PlaceholderValue?
  {
    let plain = Digits.halfWidth(text)
    switch type {
    case .time: return TimeOfDay(plain).map(PlaceholderValue.time) ?? dateTime(plain)
    case .date: return date(plain).map(PlaceholderValue.date)
    case .dateTime: return dateTime(plain)
    case .count: return Digits.number(plain).map(PlaceholderValue.count)
    case .distance, .height: return isMeasure(plain) ? .measure(plain) : nil
    case .warningLevel:
      return Digits.number(plain).flatMap { (1...5).contains($0) ? .measure(plain) : nil }
    case .floor: return floor(plain)
    case .language: return LanguageTag(plain).map(PlaceholderValue.language)
    case .phone: return isPhone(plain) ? .phone(plain) : nil
    case .code: return isCode(plain) ? .code(plain) : nil
    case .area, .place, .item:
      if let number = PhraseNumber(plain) { return .phrase(number) }
      return try name(text)
    }
  }

  private static func date(_ text: some StringProtocol) -> MessageDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Digits.number(parts[0]),
      let month = Digits.number(parts[1]), let day = Digits.number(parts[2])
    else { return nil }
    return MessageDate(year: year, month: month, day: day)
  }

  private static func dateTime(_ text: String) -> PlaceholderValue? {
    let parts = text.split { $0 == "T" || $0 == " " }
    guard parts.count == 2, let day = date(parts[0]), let time = TimeOfDay(String(parts[1])) else {
      return nil
    }
    return .dateTime(day, time)
  }

  private static func floor(_ text: String) -> PlaceholderValue? {
    for below in ["B", "b", "地下", "-"] where text.hasPrefix(below) {
      return Digits.number(text.dropFirst(below.count)).flatMap { $0 > 0 ? .floor(-$0) : nil }
    }
    return Digits.number(text).flatMap { $0 > 0 ? .floor($0) : nil }
  }

  private static func isMeasure(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { Digits.number($0) != nil }
  }

  private static func isPhone(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x23, 0x2A, 0x2B, 0x2D, 0x28, 0x29, 0x20: true
        default: false
        }
      }
  }

  private static func isCode(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  private static func name(_ text: String) throws(PhrasebookError) -> PlaceholderValue? {
    let name: RubyText
    do throws(RubyError) {
      name = try RubyText.parse(text)
    } catch {
      throw .badReading(text)
    }
    guard
      name.base.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else { return nil }
    guard name.base.utf8.count <= 300, !hasControls(name.base) else { return nil }
    guard name.kanjiWithoutReading.isEmpty else { throw .noReading(text) }
    return .name(name)
  }

  private static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        true
      default: false
      }
    }
  }
}
