import ArgumentParser
import Documents
import Phrasebooks
import Sheets
import ShelterLog
import ShirubeKit
import WritingSystems

/// `shirube notice NUMBER…`: a notice of some phrases, or the sheet that ends one.
struct NoticeMakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "make", ja: "お知らせを作る（make は省ける）", en: "Make a notice (the word make may be left out).",
    examples: """
      shirube notice 13-04 13-07 --set time=14:00 --set place='体育館《たいいくかん》' \
      --languages en,vi,ne --issuer 青葉市災害対策本部 --until "2026-11-24 18:00" --output water.pdf
      shirube notice --ended N-0012 --output ended.pdf
      """)

  @Argument(
    help: .words(
      ja: "文例の番号 13-04。いくつでも", en: "Numbers of phrases, like 13-04.", value: "NUMBER"))
  var numbers: [String] = []

  @OptionGroup var languages: LanguagesOption

  @OptionGroup var values: ValuesOption

  @Option(
    name: .customLong("issuer"),
    help: .words(
      ja: "出した所 青葉市災害対策本部", en: "Who issues it, in Japanese.", value: "NAME"))
  var issuer: String?

  @Option(
    name: .customLong("until"),
    help: .words(
      ja: "いつまでか \"2026-11-24 18:00\"", en: "Until when it holds: \"2026-11-24 18:00\".",
      value: "WHEN"))
  var until: String?

  @Option(
    name: .customLong("replaces"),
    help: .words(
      ja: "これで差し替える前のお知らせ N-0012", en: "The notice that this one replaces: N-0012.",
      value: "N-0012"))
  var replaces: String?

  @Option(
    name: .customLong("area"),
    help: .words(
      ja: "どの地区の人に（02、04、05 の文例に要る）",
      en: "For the people of which area (phrases of 02, 04, 05 need it).", value: "AREA"))
  var area: String?

  @Option(
    name: .customLong("go"),
    help: .words(
      ja: "どこへ行くか。場所か stay（外に出ない）",
      en: "Where they go: a place, or stay (inside).", value: "PLACE|stay"))
  var going: String?

  @Option(
    name: .customLong("link"),
    help: .words(
      ja: "QRコードの行き先 https://…", en: "The address behind a QR code: https://…", value: "URL"))
  var link: String?

  @Option(
    name: .customLong("confirmed-by"),
    help: .words(
      ja: "現地で確かめた人の印 K.S.", en: "The initials of who confirmed it on site: K.S.",
      value: "INITIALS"))
  var confirmedBy: String?

  @Option(
    name: .customLong("layout"),
    help: .words(
      ja: "sheet（5言語までの紙）page（1言語ずつ大きく）poster（大きな紙に12言語まで）",
      en: "sheet (up to five languages), page (one language each, large), poster (up to twelve).",
      value: "KIND"))
  var layout: String?

  @Option(
    name: .customLong("channel"),
    help: .words(
      ja: "短い文で出す所 x line area-mail plain（字数を数え、長すぎれば分ける）",
      en: "Also as words for x, line, area-mail or plain: counted, and split if too long.",
      value: "NAME"))
  var channel: String?

  @Option(
    name: .customLong("ended"),
    help: .words(
      ja: "このお知らせの上に貼る「終わりました」の紙", en: "The sheet that ends this notice.",
      value: "N-0012"))
  var ended: String?

  @Option(
    name: .customLong("place-line"),
    help: .words(
      ja: "紙の下に入れる場所の名前", en: "The name of the place, for the foot of the page.", value: "TEXT"))
  var placeLine: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var sheet: SheetArguments
  @OptionGroup var output: OutputOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    try json.check(beside: output)
    if let ended {
      try NoticeEnding(command: self, number: try NoticeNumberReader.read(ended)).run()
    } else {
      try NoticeIssue(command: self).run()
    }
  }
}
