import Diagnostics

/// What can be wrong with a PO file itself.
enum POProblem: Hashable, Sendable {
  case encoding, syntax, unterminated, escape, plural, tooLong, unfinished

  var rule: String {
    switch self {
    case .encoding: "po-encoding"
    case .syntax: "po-syntax"
    case .unterminated: "po-unterminated"
    case .escape: "po-escape"
    case .plural: "po-plural"
    case .tooLong: "po-too-long"
    case .unfinished: "po-unfinished"
    }
  }

  var message: LocalizedMessage {
    switch self {
    case .encoding: LocalizedMessage(ja: "UTF-8ではありません。", en: "This is not UTF-8.")
    case .syntax:
      LocalizedMessage(ja: "POファイルの書き方ではありません。", en: "This is not how a PO file is written.")
    case .unterminated:
      LocalizedMessage(ja: "文字列が「\"」で閉じられていません。", en: "The string has no closing quotation mark.")
    case .escape:
      LocalizedMessage(ja: "知らない「\\」の使い方です。", en: "The backslash sequence is not known.")
    case .plural:
      LocalizedMessage(ja: "gettextの複数形は使えません。", en: "gettext's own plurals are not used here.")
    case .tooLong:
      LocalizedMessage(ja: "文字列が8 KiBを超えています。", en: "The string is longer than 8 KiB.")
    case .unfinished:
      LocalizedMessage(ja: "msgidかmsgstrがありません。", en: "msgid or msgstr is missing.")
    }
  }

  var hint: LocalizedMessage {
    switch self {
    case .encoding:
      LocalizedMessage(ja: "UTF-8で保存し直してください。", en: "Save the file again as UTF-8.")
    case .syntax:
      LocalizedMessage(
        ja: "行は # か msgctxt、msgid、msgstr か「\"」で始めてください。",
        en: "Begin the line with #, msgctxt, msgid, msgstr or a quotation mark.")
    case .unterminated:
      LocalizedMessage(
        ja: "行の終わりに「\"」を書いてください。文の中の「\"」は「\\\"」と書きます。",
        en: "End the line with a quotation mark; write \\\" for one inside the text.")
    case .escape:
      LocalizedMessage(
        ja: "使えるのは \\n \\t \\r \\\" \\\\ だけです。", en: "Only \\n \\t \\r \\\" \\\\ are used.")
    case .plural:
      LocalizedMessage(
        ja: "文の中に {count, plural, …} と書いてください。",
        en: "Write {count, plural, …} inside the text.")
    case .tooLong:
      LocalizedMessage(
        ja: "閉じる「\"」が抜けていないか確かめてください。",
        en: "Check that no closing quotation mark is missing.")
    case .unfinished:
      LocalizedMessage(
        ja: "msgctxt、msgid、msgstrの順に書き、間に空の行を入れないでください。",
        en: "Write msgctxt, msgid and msgstr in this order without an empty line between.")
    }
  }
}
