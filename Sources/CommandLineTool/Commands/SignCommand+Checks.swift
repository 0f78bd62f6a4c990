extension SignCommand {
  /// Refuses options that do not go together.
  func checkCombination() throws(CommandFailure) {
    if texts.isEmpty {
      if numbers.isEmpty {
        throw .usage(
          ja: "文例の番号がありません", en: "There is no number of a phrase.",
          hintJa: "shirube sign 12-01 --languages en --output toilet.pdf のように書いてください",
          hintEn: "Write it like: shirube sign 12-01 --languages en --output toilet.pdf")
      }
      if languages.isEmpty {
        throw .usage(
          ja: "--languages がありません", en: "--languages is missing.",
          hintJa: "--languages en,vi,ne のように書いてください（一覧: shirube languages）",
          hintEn: "Write it like --languages en,vi,ne (all of them: shirube languages).")
      }
      if pictogram != nil {
        throw .usage(
          ja: "--pictogram は --text と使います", en: "--pictogram goes with --text.",
          hintJa: "番号の文例には、決まった絵記号があります。外してください",
          hintEn: "Phrases with a number have their own pictogram; leave it out.")
      }
    } else {
      if !numbers.isEmpty {
        throw .usage(
          ja: "番号と --text は一緒に使えません", en: "Numbers and --text do not go together.",
          hintJa: "二回に分けてください", hintEn: "Make them one after the other.")
      }
      if languages.list != nil || !values.texts.isEmpty {
        throw .usage(
          ja: "--text の言語は --text だけで決まります",
          en: "With --text, the texts alone say the languages.",
          hintJa: "--languages と --set を外してください", hintEn: "Leave out --languages and --set.")
      }
    }
    if let metres, arrow == nil || !(1...9999).contains(metres) {
      throw .usage(
        ja: "--metres は --arrow と使い、1 から 9999 です",
        en: "--metres goes with --arrow and takes 1 to 9999.",
        hintJa: "--arrow right --metres 50 のように書いてください",
        hintEn: "Write it like --arrow right --metres 50.")
    }
  }
}
