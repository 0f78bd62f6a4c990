/// Divides a proper name into words where name and reading show them: 青葉｜第二, 石井｜東, 七尾｜東部.
enum NameWords {
  /// The words; one word for most names.
  static func split(_ japanese: String, kana: String) -> [NameWord] {
    for (word, reading) in endings where japanese.hasSuffix(word) && kana.hasSuffix(reading) {
      let name = String(japanese.dropLast(word.count)).trimmed
      let rest = String(kana.dropLast(reading.count)).trimmed
      // 大西 and 中東 are names of their own; a direction is a word only behind two characters.
      guard name.count >= (word.count == 1 ? 2 : 1), !rest.isEmpty else { continue }
      return split(name, kana: rest) + [NameWord(japanese: word, kana: reading)]
    }
    return [NameWord(japanese: japanese, kana: kana)]
  }

  private static let endings: [(String, String)] = {
    let numbers = [
      ("一", "1", ["いち"]), ("二", "2", ["に"]), ("三", "3", ["さん"]), ("四", "4", ["よん", "し"]),
      ("五", "5", ["ご"]), ("六", "6", ["ろく"]), ("七", "7", ["なな", "しち"]), ("八", "8", ["はち"]),
      ("九", "9", ["きゅう"]), ("十", "10", ["じゅう"]),
    ]
    var endings = [
      ("中央", "ちゅうおう"), ("東部", "とうぶ"), ("西部", "せいぶ"), ("南部", "なんぶ"), ("北部", "ほくぶ"),
      ("中部", "ちゅうぶ"), ("附属", "ふぞく"), ("付属", "ふぞく"),
      ("東", "ひがし"), ("西", "にし"), ("南", "みなみ"), ("北", "きた"),
    ]
    for (kanji, digit, readings) in numbers {
      for reading in readings {
        endings.append(("第\(kanji)", "だい\(reading)"))
        endings.append(("第\(digit)", "だい\(reading)"))
      }
    }
    return endings
  }()
}
