public import Diagnostics
public import ShelterLog

extension RegisterError {
  /// What to tell the person.
  public var diagnostic: Diagnostic {
    let words: (rule: String, path: String, ja: String, en: String, hintJa: String, hintEn: String)
    switch self {
    case .unreadable(let path):
      words = (
        "register-unreadable", path, "お知らせの記録を読めません", "The register of notices cannot be read.",
        "ファイルとフォルダーを読んでよいか見てください（ls -ld）",
        "See whether the file and its folder may be read (ls -ld)."
      )
    case .unwritable(let path):
      words = (
        "register-unwritable", path, "お知らせの記録に書けません。記録は前のままです",
        "The register of notices cannot be written; it is as it was.",
        "空きと、書いてよいかを見るか（df -h、ls -ld）、--register で別のフォルダーを選んでください",
        "See whether there is room and whether it may be written (df -h, ls -ld), or name another folder with --register."
      )
    case .busy(let path):
      words = (
        "register-busy", path, "ほかの人が今、お知らせの記録に書いています",
        "Somebody else is writing to the register at this moment.", "少し待って、もう一度してください",
        "Wait a moment and try again."
      )
    case .tooLarge(let path):
      words = (
        "register-too-large", path, "お知らせの記録が大きすぎます（256 MiB まで）",
        "The register is too large (256 MiB at most).", "--register で新しいフォルダーを選んでください",
        "Start a new folder with --register."
      )
    case .isFull(let path):
      words = (
        "register-full", path, "お知らせの番号を使い切りました", "All notice numbers are used.",
        "--register で新しいフォルダーを選んでください", "Start a new folder with --register."
      )
    }
    return Diagnostic(
      .error, words.rule, at: SourcePosition(file: words.path),
      LocalizedMessage(ja: words.ja, en: words.en),
      hint: LocalizedMessage(ja: words.hintJa, en: words.hintEn))
  }
}

extension NoticeRegister {
  /// What to tell the person of lines that could not be read.
  public func diagnostics(file: String) -> [Diagnostic] {
    var found = unreadable.map { line in
      Diagnostic(
        .warning, "register-line", at: SourcePosition(file: file, line: line),
        LocalizedMessage(
          ja: "この行は読めません。ほかの行はそのまま使えます",
          en: "This line cannot be read; all others are used as they are."),
        hint: LocalizedMessage(
          ja: "行は消さずに残してあります。番号は二度と使いません",
          en: "It is kept as it is, and its number is never given again."))
    }
    if isTorn {
      found.append(
        Diagnostic(
          .warning, "register-torn", at: SourcePosition(file: file),
          LocalizedMessage(
            ja: "最後の行は、書いている途中で切れています。それより前は無事です",
            en: "The last line was cut off while it was written; everything before it is whole."),
          hint: LocalizedMessage(
            ja: "次に書くとき、切れた行は notices.torn に移します",
            en: "The next write moves the broken line to notices.torn.")))
    }
    return found
  }
}
