internal import WritingSystems

/// What a column of a table of residents holds, found by its name.
enum ResidentColumn: Hashable {
  case nationality
  case people
  /// A part of the people (男, 永住者, 0～4歳): known, and never taken for all of them.
  case part

  /// The meaning of a name; nil if it is not known.
  static func of(_ name: String) -> ResidentColumn? {
    let folded = fold(name)
    if folded.isEmpty { return nil }
    if nationalityNames.contains(folded) { return .nationality }
    if peopleNames.contains(folded) { return .people }
    return partNames.contains(folded) ? .part : nil
  }

  /// A name without width, case, blanks, marks, a date at its end and units.
  private static func fold(_ name: String) -> String {
    var text = TextSearch.folded(name).filter { !marks.contains($0) }
    for date in ["現在", "末", "時点"] where text.hasSuffix(date) {
      text.removeLast(date.count)
      while let last = text.last, dateLetters.contains(last) { text.removeLast() }
    }
    while let last = text.last, last.isASCII, last.isNumber { text.removeLast() }
    if text.hasSuffix("単位人") { text.removeLast(3) }
    if text.count > 1, text.hasSuffix("人"), !peopleNames.contains(text) { text.removeLast() }
    return text
  }

  private static let marks: Set<Character> = [
    "_", "(", ")", "・", "･", "、", ",", ":", ".", "\"", "'", "*", "※", "[", "]", "【", "】", "「", "」",
    "-", "/", "〔", "〕",
  ]
  private static let dateLetters = Set("0123456789年月日令和平成元r")

  private static let nationalityNames: Set<String> = Set(
    [
      "国籍・地域", "国籍", "国籍地域", "国籍・地域別", "国籍別", "国籍・地域名", "国籍名", "国・地域", "国・地域名", "国名", "国籍(出身地)",
      "国籍又は地域", "国籍または地域", "国籍・出身地", "国籍・地域等", "国籍等", "出身国", "nationality", "nationality_ja",
      "nationality/region", "nationality or region", "country", "country or region",
      "country/region",
    ].map { TextSearch.folded($0).filter { !marks.contains($0) } })
  private static let peopleNames: Set<String> = Set(
    [
      "人数", "総数", "合計", "計", "総計", "総人数", "人口", "総人口", "外国人数", "外国人人口", "外国人住民数", "外国人住民人口",
      "在留外国人数", "在留外国人", "住民数", "登録者数", "人員", "男女計", "構成人数", "count", "total", "people",
      "persons", "residents", "number", "population", "number of people", "number of residents",
    ].map { TextSearch.folded($0).filter { !marks.contains($0) } })
  private static let partNames: Set<String> = Set(
    [
      "男", "女", "男性", "女性", "世帯数", "世帯", "割合", "構成比", "比率", "前年比", "増減", "増減率", "前年", "前月", "順位",
      "永住者", "特別永住者", "技能実習", "留学", "家族滞在", "定住者", "male", "female", "share", "rank", "percent",
      "households",
    ].map { TextSearch.folded($0).filter { !marks.contains($0) } })
}
