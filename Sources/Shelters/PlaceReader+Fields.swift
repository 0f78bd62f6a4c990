internal import Diagnostics
internal import Tables

extension PlaceReader {
  mutating func address(of row: TableRow) -> String? {
    if let whole = optional(.address, in: row) { return whole }
    let parts: [ColumnMeaning] = [
      .addressPrefecture, .addressMunicipality, .addressDistrict, .addressRest,
    ]
    let joined = parts.map { text($0, in: row) }.joined()
    return joined.isEmpty ? nil : joined
  }

  /// The municipality with its prefecture, as the list names it.
  mutating func municipality(of row: TableRow) -> String? {
    if let located = optional(.addressMunicipality, in: row) {
      let prefecture = text(.addressPrefecture, in: row)
      return located.hasPrefix(prefecture) ? located : prefecture + located
    }
    guard let name = optional(.municipality, in: row) else { return nil }
    let prefecture = text(.prefecture, in: row)
    return name.hasPrefix(prefecture) ? name : prefecture + name
  }

  mutating func kana(of row: TableRow) -> String? {
    guard let text = optional(.kana, in: row) else { return nil }
    if let kana = KanaReading.read(text) { return kana }
    warn(
      "kana-not-kana", row, .kana, ja: "読みに仮名ではない文字があります。読みは使いません。",
      en: "The reading has characters that are no kana; it is not used.",
      hint: LocalizedMessage(
        ja: "この場所を使うときは --kana で読みを指定してください。", en: "Give --kana READING when you use this place."))
    return nil
  }

  mutating func latinName(of row: TableRow) -> String? {
    guard let text = optional(.latinName, in: row) else { return nil }
    if let name = LatinName.read(text) { return name }
    warn(
      "latin-not-a-name", row, .latinName, ja: "「\(text)」は施設の英語名に見えません。使いません。",
      en: "“\(text)” does not look like a name; it is not used.")
    return nil
  }

  mutating func municipalityCode(of row: TableRow, address: String?) -> MunicipalityCode? {
    let meaning: ColumnMeaning =
      text(.locationCode, in: row).isEmpty ? .municipalityCode : .locationCode
    let text = CellText.folded(text(meaning, in: row))
    guard !text.isEmpty else { return nil }
    // Only five digits need to know where the place is.
    let prefecture = text.utf8.count == 5 ? self.prefecture(of: row, address: address) : nil
    guard let (code, flaw) = MunicipalityCode.read(text, prefecture: prefecture) else {
      warn(
        "unreadable-code", row, meaning, ja: "「\(text)」は全国地方公共団体コードではありません。",
        en: "“\(text)” is not the code of a municipality.")
      return nil
    }
    switch flaw {
    case .lostZero:
      warn(
        "lost-zero", row, meaning, ja: "コードの先頭の 0 がありません。\(code) と読みました。",
        en: "The code lost its first zero; it was read as \(code).",
        hint: LocalizedMessage(
          ja: "表計算ソフトでは列を「文字列」にしてください。", en: "Make the column a text column in the spreadsheet."))
    case .wrongCheckDigit:
      warn(
        "wrong-check-digit", row, meaning, ja: "コードの検査数字が違います（\(text)）。\(code) と読みました。",
        en: "The check digit of the code is wrong (\(text)); it was read as \(code).")
    case .noCheckDigit, nil: break
    }
    return code
  }

  /// The prefecture that the row names first.
  private mutating func prefecture(of row: TableRow, address: String?) -> Int? {
    let named = [address ?? "", text(.prefecture, in: row), text(.municipality, in: row)]
    return named.compactMap { Prefecture.code(startOf: $0) }.first
  }

  mutating func coordinates(of row: TableRow) -> Coordinates? {
    let reading = Coordinates.read(
      latitude: text(.latitude, in: row), longitude: text(.longitude, in: row))
    switch reading {
    case .found(let position): return position
    case .absent: return nil
    case .swapped(let position):
      warn(
        "swapped-coordinates", row, .latitude, ja: "緯度と経度が逆です。入れ替えて読みました。",
        en: "Latitude and longitude are swapped; they were exchanged.")
      return position
    case .outside:
      warn(
        "outside-japan", row, .latitude, ja: "緯度・経度が日本の外です。位置は使いません。",
        en: "The position is not in Japan; it is not used.")
      return nil
    case .unreadable:
      warn(
        "unreadable-coordinates", row, .latitude, ja: "緯度・経度が読めません。十進の度で書いてください。",
        en: "The position cannot be read; write decimal degrees.")
      return nil
    }
  }

  mutating func capacity(of row: TableRow) -> Capacity? {
    let capacity = Capacity.read(text(.capacity, in: row))
    if let capacity, !capacity.isUnderstood {
      warn(
        "unclear-capacity", row, .capacity, ja: "「\(capacity.asWritten)」から人数が読めません。",
        en: "No number of people can be read from “\(capacity.asWritten)”.")
    }
    return capacity
  }
}
