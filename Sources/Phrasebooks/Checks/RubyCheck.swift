import Diagnostics
import WritingSystems

/// Finished ruby with readings in hiragana, on every kanji of the two Japanese texts; `ja` says what the source says.
struct RubyCheck: TextCheck {
  func problems(_ text: CheckedText) -> [Problem] {
    guard text.language.isJapanese else { return [] }
    let ruby: RubyText
    switch text.ruby {
    case .failure(let error): return [Self.broken(error)]
    case .success(let read): ruby = read
    }
    var found: [Problem] = []
    if let kanji = ruby.kanjiWithoutReading.first {
      found.append(
        Problem(
          .error, "ruby-missing", ja: "「\(kanji)」に読みがありません。", en: "\(kanji) has no reading.",
          hintJa: "漢字《かんじ》のように、すぐ後ろに読みを書いてください。",
          hintEn: "Write the reading right after it, like 漢字《かんじ》."))
    }
    for case .ruby(let base, let reading) in ruby.segments where !Self.isReading(reading) {
      found.append(
        Problem(
          .error, "ruby-reading", ja: "「\(base)」の読み「\(reading)」がひらがなではありません。",
          en: "The reading “\(reading)” of \(base) is not hiragana.",
          hintJa: "読みはひらがなで書いてください。", hintEn: "Write readings in hiragana."))
    }
    if text.language == .japanese, Self.withoutBreaks(ruby.base) != text.phrase.source {
      found.append(
        Problem(
          .error, "ja-differs", ja: "ルビと改行の印を除いた文が、原文（msgid）と違います。",
          en: "Without ruby and break marks the text is not its source (msgid).",
          hintJa: "msgidと一字ずつ同じにしてください。", hintEn: "Make it letter for letter the same as msgid."))
    }
    return found
  }

  private static func isReading(_ reading: String) -> Bool {
    reading.unicodeScalars.allSatisfy { scalar in
      (0x3041...0x3096).contains(scalar.value) || scalar == "ー" || scalar == "\u{200B}"
    }
  }

  private static func withoutBreaks(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == "\u{200B}" }
    return String(scalars)
  }

  private static func broken(_ error: RubyError) -> Problem {
    let (ja, en): (String, String) =
      switch error {
      case .unfinishedReading(let base), .nestedReading(let base):
        ("「\(base)」の《 が閉じていません。", "The 《 after \(base) is not closed.")
      case .emptyReading(let base): ("「\(base)」の《》の中が空です。", "The 《》 after \(base) is empty.")
      case .readingWithoutBase(let reading):
        ("《\(reading)》の前に漢字がありません。", "There are no kanji before 《\(reading)》.")
      case .strayClosing: ("《 のない 》 があります。", "There is a 》 without a 《.")
      case .strayMarker: ("使われていない ｜ があります。", "There is a ｜ without a 《.")
      }
    return Problem(
      .error, "ruby-broken", ja: ja, en: en,
      hintJa: "漢字《かんじ》の形にしてください。漢字でない所から始めるときは ｜ を前に置きます。",
      hintEn: "Write it like 漢字《かんじ》; put ｜ first where the base does not begin with kanji.")
  }
}
