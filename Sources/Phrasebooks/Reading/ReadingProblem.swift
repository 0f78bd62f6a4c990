import Diagnostics
import WritingSystems

/// What can be wrong between the files of a book.
enum ReadingProblem {
  case fileName(LanguageTag?)
  case headerLanguage(String?)
  case noNumber
  case unknownNumber(String)
  case duplicate(PhraseNumber, firstLine: Int)
  case otherSource(PhraseNumber)
  case missing(PhraseNumber, LanguageTag)
  case fuzzy(PhraseNumber)
  case duplicateNumber(PhraseNumber)
  case unlisted(PhraseNumber)
  case gone(PhraseNumber)

  func diagnostic(_ file: String, line: Int? = nil) -> Diagnostic {
    let (rule, number, ja, en, hintJa, hintEn) = words
    return Diagnostic(
      severity, rule,
      at: SourcePosition(file: file, line: line, element: number?.description),
      LocalizedMessage(ja: ja, en: en), hint: LocalizedMessage(ja: hintJa, en: hintEn))
  }

  private var severity: Severity {
    switch self {
    case .missing, .fuzzy: .warning
    default: .error
    }
  }

  private var words: (String, PhraseNumber?, String, String, String, String) {
    switch self {
    case .fileName(let tag):
      let name = tag.map { "\($0).po" } ?? "vi.po, zh-Hans.po"
      return (
        "file-name", nil, "ファイルの名前が言語タグではありません。", "The file is not named for a language tag.",
        "\(name) のように名付けてください。", "Name it like \(name)."
      )
    case .headerLanguage(let language):
      return (
        "po-header", nil,
        "見出しの Language（\(language ?? "なし")）がファイルの名前と違います。",
        "The header's Language (\(language ?? "none")) is not the file's name.",
        "見出しをファイルの名前に合わせてください。", "Write the file's name into the header."
      )
    case .noNumber:
      return (
        "po-number", nil, "msgctxtに文例番号がありません。", "msgctxt has no phrase number.",
        "msgctxt \"13-02\" のように書いてください。", "Write it like msgctxt \"13-02\"."
      )
    case .unknownNumber(let text):
      return (
        "unknown-number", nil, "文例番号 \(text) はbook.jsonにありません。",
        "The phrase number \(text) is not in book.json.",
        "book.jsonに足すか、この文を消してください。", "Add it to book.json or delete this entry."
      )
    case .duplicate(let number, let firstLine):
      return (
        "duplicate-entry", number, "同じ文例番号が\(firstLine)行目にもあります。",
        "The same phrase number stands on line \(firstLine) too.",
        "どちらかを消してください。", "Delete one of them."
      )
    case .otherSource(let number):
      return (
        "source-differs", number, "msgidがja.poの原文と違います。", "msgid is not the source of ja.po.",
        "原文が変わったなら訳を見直し、msgidをja.poに合わせてください。",
        "If the source has changed, translate anew and copy msgid from ja.po."
      )
    case .missing(let number, let language):
      return (
        "missing-translation", number, "\(language) の訳がありません。", "There is no \(language) text.",
        "訳を書いてください。", "Translate it."
      )
    case .fuzzy(let number):
      return (
        "fuzzy-translation", number, "不確か（fuzzy）の印があります。", "The entry is marked fuzzy.",
        "訳を確かめて印を消してください。", "Check the text and remove the mark."
      )
    case .duplicateNumber(let number):
      return (
        "duplicate-number", number, "文例番号が二つあります。", "The phrase number exists twice.",
        "新しい番号を付けてください。番号は使い回せません。",
        "Give one of them a new number; numbers are never reused."
      )
    case .unlisted(let number):
      return (
        "number-unlisted", number, "文例番号がnumbers.txtにありません。",
        "The phrase number is not in numbers.txt.",
        "numbers.txtに一行足してください。", "Add a line to numbers.txt."
      )
    case .gone(let number):
      return (
        "number-gone", number, "文例番号がどのbook.jsonにもありません。",
        "No book.json has this phrase number any more.",
        "文例を戻してください。番号はなくせません。", "Put the phrase back; a number is for ever."
      )
    }
  }
}
