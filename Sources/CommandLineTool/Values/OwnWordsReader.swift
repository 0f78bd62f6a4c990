import ShirubeKit
import WritingSystems

/// Reads `--text`.
struct OwnWordsReader {
  private let finder: LanguageFinder

  /// Makes a reader over the languages of a workspace.
  init(_ workspace: Workspace) { finder = LanguageFinder(workspace) }

  /// The texts by language, the Japanese among them.
  func read(_ texts: [String]) throws(CommandFailure) -> [(language: LanguageTag, text: String)] {
    var words: [(language: LanguageTag, text: String)] = []
    for text in texts {
      let (name, value) = try AssignmentReader.parts(
        text, option: "--text", exampleJa: "--text 'ja=使えません'", exampleEn: "--text 'en=Closed'")
      let language = try language(name)
      if value.allSatisfy(\.isWhitespace) {
        throw .usage(
          ja: "--text \(name)= に言葉がありません", en: "--text \(name)= has no words.",
          hintJa: "= のあとに書いてください", hintEn: "Write them after the “=”.")
      }
      if words.contains(where: { $0.language == language }) {
        throw .usage(
          ja: "--text \(name)= が二度あります", en: "--text \(name)= stands twice.",
          hintJa: "一つにしてください", hintEn: "Keep one of them.")
      }
      try checkRuby(value, language)
      words.append((language, value))
    }
    guard words.contains(where: { $0.language.isJapanese }) else {
      throw .usage(
        ja: "--text に日本語がありません", en: "--text has no Japanese.",
        hintJa: "--text 'ja=…' も付けてください。職員が読めない紙は貼れません",
        hintEn: "Add --text 'ja=…': the staff must be able to read what hangs on the wall.")
    }
    return words
  }

  private func language(_ name: String) throws(CommandFailure) -> LanguageTag {
    do throws(LanguageError) {
      return try finder.letters(name)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func checkRuby(_ text: String, _ language: LanguageTag) throws(CommandFailure) {
    guard language.isJapanese, (try? RubyText.parse(text)) == nil else { return }
    throw .usage(
      ja: "「\(text)」のルビの書き方が正しくありません",
      en: "The ruby notation of “\(text)” is not right.",
      hintJa: "足《あし》もと のように、漢字のあとに読みを書いてください",
      hintEn: "Write the reading after the kanji, like 足《あし》もと.")
  }
}
