public import Diagnostics

/// Why a file that a person named cannot be read.
public enum InputError: Error, Hashable, Sendable {
  /// Nothing is there.
  case notThere(String)
  /// This user may not read it.
  case notPermitted(String)
  /// It is a folder.
  case isFolder(String)
  /// It has more bytes than the limit.
  case tooLarge(String, limit: Int)
  /// The machine could not read it to its end.
  case unreadable(String)

  /// What to tell the person.
  public var diagnostic: Diagnostic {
    switch self {
    case .notThere(let path):
      Self.diagnostic(
        path, "not-there", ja: "ファイルがありません", en: "There is no such file.",
        hintJa: "名前と場所を確かめてください（ls で見られます）",
        hintEn: "Look at the name and the folder (with ls).")
    case .notPermitted(let path):
      Self.diagnostic(
        path, "not-permitted", ja: "このファイルを読む許可がありません",
        en: "You may not read this file.",
        hintJa: "持ち主に頼むか、chmod +r で読めるようにしてください",
        hintEn: "Ask its owner, or make it readable with chmod +r.")
    case .isFolder(let path):
      Self.diagnostic(
        path, "is-folder", ja: "ファイルではなく、フォルダーです",
        en: "This is a folder, not a file.", hintJa: "中のファイルの名前まで書いてください",
        hintEn: "Name the file inside it.")
    case .tooLarge(let path, let limit):
      Self.diagnostic(
        path, "too-large", ja: "ファイルが大きすぎます（上限 \(limit >> 20) MB）",
        en: "The file is too large (the limit is \(limit >> 20) MB).",
        hintJa: "要る所だけのファイルにしてください", hintEn: "Keep only the part that is needed.")
    case .unreadable(let path):
      Self.diagnostic(
        path, "unreadable", ja: "ファイルを最後まで読めませんでした",
        en: "The file could not be read to its end.",
        hintJa: "USBメモリーなどなら、差し直してからもう一度してください",
        hintEn: "If it is on a memory stick, plug that in again and retry.")
    }
  }

  private static func diagnostic(
    _ path: String, _ rule: String, ja: String, en: String, hintJa: String, hintEn: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule, at: SourcePosition(file: path), LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(ja: hintJa, en: hintEn))
  }
}
