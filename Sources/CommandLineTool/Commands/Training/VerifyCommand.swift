import ArgumentParser
import Diagnostics
import ShirubeKit
import Storage
import Training

/// `shirube training verify`: reads everything and says whether it is as it was written.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "verify", ja: "データベース・変更履歴・公表値を全部読んで確かめる",
    en:
      "Read the whole database, audit trail and published figures, and say whether they are sound.",
    examples: "shirube training verify --known 3f5a…")

  /// What was found. Its properties are the keys of its JSON.
  struct Report: Encodable {
    var entries: Int
    var revisions: Int
    var files: Int
    var figures: Int
    var head: String
  }

  @Option(
    name: .customLong("known"),
    help: .words(
      ja: "前に控えた変更履歴の末尾の値（64桁）", en: "The digest of an entry that was noted before, 64 digits.",
      value: "DIGEST"))
  var known: String?

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let digest = try known.map { text throws(CommandFailure) in
      guard let digest = ContentDigest(text) else {
        throw .usage(
          ja: "--known は 16進 64桁です", en: "--known takes 64 hexadecimal digits.",
          hintJa: "verify が出した値をそのまま書いてください", hintEn: "Give what verify has printed.")
      }
      return digest
    }
    let desk = try database.desk(global)
    let (finding, figures) = try CommandFailure.translating {
      (try desk.store.verify(known: digest), try desk.store.read { try FigureCheck($0).finding() })
    }
    guard case .whole(let entries, let revisions, let files, let head) = finding else {
      throw CommandFailure(
        .refused, [finding.diagnostic(desk.store.path)], safe: CommandFailure.nothingChanged)
    }
    if let wrong = figures.wrong {
      throw CommandFailure(
        .refused,
        [
          Diagnostic(
            .error, "figure-wrong", at: SourcePosition(element: wrong),
            LocalizedMessage(
              ja: "公表値の割合が、件数と分母から計算したものと合いません",
              en: "A published figure does not follow from its own count and denominator."),
            hint: LocalizedMessage(
              ja: "控えと比べて、いつ変わったかを調べてください", en: "Compare with a backup to see when it changed."))
        ], safe: CommandFailure.nothingChanged)
    }
    if json.isJSON {
      return try JSONText.write(
        Report(
          entries: entries, revisions: revisions, files: files, figures: figures.count,
          head: head.map { "\($0)" } ?? ""))
    }
    Console.say(
      ja: "異常なし: 変更履歴 \(entries) 件、版 \(revisions) 件、原本 \(files) 件、公表値 \(figures.count) 件",
      en:
        "Sound: \(entries) entries, \(revisions) revisions, \(files) original files, \(figures.count) published figures"
    )
    if let head { try Console.result("\(head)") }
  }
}
