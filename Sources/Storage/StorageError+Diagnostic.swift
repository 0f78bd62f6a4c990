public import Diagnostics

extension StorageError {
  /// The file it happened to.
  public var path: String {
    switch self {
    case .notThere(let path), .cannotOpen(let path), .readOnly(let path), .inUse(let path, _),
      .foreign(let path), .newer(let path, _, _), .damaged(let path, _, _), .missing(let path, _),
      .diskFull(let path), .disk(let path, _), .unsafeSetting(let path, _, _),
      .stepFailed(let path, _, _, _), .backupFailed(let path), .refused(let path, _):
      path
    }
  }

  /// What happened, what is safe, and what to do next.
  public var diagnostic: Diagnostic {
    let words = self.words
    return Diagnostic(
      .error, words.rule, at: SourcePosition(file: path),
      LocalizedMessage(ja: words.ja, en: words.en),
      hint: LocalizedMessage(ja: words.nextJa, en: words.nextEn))
  }

  private typealias Words = (rule: String, ja: String, en: String, nextJa: String, nextEn: String)

  private var words: Words {
    switch self {
    case .notThere:
      (
        "database-not-there",
        "この名前のデータベースはありません。新しいものは作っていません。",
        "There is no database of this name. No new one was made.",
        "フォルダーと名前を確かめてください。",
        "Check the folder and the name."
      )
    case .cannotOpen:
      (
        "database-cannot-open",
        "データベースのファイルを開けません。何も変えていません。",
        "The database file cannot be opened. Nothing was changed.",
        "フォルダーがあるか、読み書きの権限があるかを確かめてください。",
        "See whether the folder is there and may be read and written."
      )
    case .readOnly:
      (
        "database-read-only",
        "データベースのファイルまたはフォルダーに書き込めません。何も変えていません。",
        "The database file or its folder cannot be written. Nothing was changed.",
        "書き込みの権限を付けるか、書き込めるフォルダーにあるファイルを指定してください。",
        "Give the right to write, or name a file in a folder that can be written."
      )
    case .inUse(_, let holder):
      (
        "database-in-use",
        "ほかのプログラム\(holder.map { "（\($0)）" } ?? "")がこのデータベースに書き込み中です。何も変えていません。",
        "Another program\(holder.map { " (\($0))" } ?? "") is writing to this database. Nothing was changed.",
        "そのプログラムが終わってから、もう一度実行してください。",
        "Wait until that program has ended, then run this again."
      )
    case .foreign:
      (
        "database-foreign",
        "このファイルは、このプログラムのデータベースではありません。何も変えていません。",
        "This file is not a database of this program. Nothing was changed.",
        "ファイルの名前を確かめ、別のファイルを指定してください。",
        "Check the name, and name another file."
      )
    case .newer(_, let version, let known):
      (
        "database-newer",
        "このデータベースは新しい版のプログラムで作られました（形式 \(version)、このプログラムは \(known) まで）。何も変えていません。",
        "A newer program made this database (format \(version), this program knows up to \(known)). Nothing was changed.",
        "新しい版のプログラムで開いてください。",
        "Open it with the newer program."
      )
    case .damaged(_, let finding, let backup):
      (
        "database-damaged",
        "データベースのファイルが壊れています（\(finding)）。記録は何も変えていません。\(Self.safeJapanese(backup))",
        "The database file is damaged (\(finding)). No record was changed.\(Self.safeEnglish(backup))",
        Self.restoreJapanese(path, backup), Self.restoreEnglish(path, backup)
      )
    case .missing(_, let backup):
      (
        "database-missing",
        "データベースのファイルがなくなっているか、空です。新しいものは作っていません。\(Self.safeJapanese(backup))",
        "The database file is gone or empty. No new one was made.\(Self.safeEnglish(backup))",
        Self.restoreJapanese(path, backup), Self.restoreEnglish(path, backup)
      )
    case .diskFull:
      (
        "database-disk-full",
        "ディスクに空きがありません。これまでに保存したものは無事です。今回の変更は何も保存していません。",
        "The disk is full. What was saved before is safe; nothing of this change was saved.",
        "空きを作ってから、もう一度実行してください。",
        "Make room, then run this again."
      )
    case .disk(_, let code):
      (
        "database-disk",
        "ディスクの読み書きに失敗しました（SQLite \(code)）。今回の変更は何も保存していません。",
        "The disk failed to read or write (SQLite \(code)). Nothing of this change was saved.",
        "ディスクの接続と状態を確かめ、ファイルの写しを別のディスクに取ってください。",
        "See whether the disk is connected and sound, and copy the files to another disk."
      )
    case .unsafeSetting(_, let name, let value):
      (
        "database-setting",
        "停電に備える設定が働きません（\(name) が \(value)）。これでは安全に保存できないので、開いていません。",
        "A setting against power cuts does not hold (\(name) is \(value)). Saving would not be safe, so it was not opened.",
        "ファイルをこのコンピューターのディスクに置いてください（共有フォルダーは使えません）。",
        "Put the file on a disk of this computer; a network drive does not do."
      )
    case .stepFailed(_, let step, let reason, let backup):
      (
        "database-step-failed",
        "データベースを新しい形式にできませんでした（\(step)：\(reason)）。この変更は取り消し、データは前のままです。",
        "The database could not be brought to the new format (\(step): \(reason)). That change was taken back; the data are as before.",
        "前の版のプログラムで使い続け、この表示を開発者に知らせてください。"
          + (backup.map { "直前の控えは \($0) です。" } ?? ""),
        "Go on with the program you had, and tell the developers this message."
          + (backup.map { " The backup made just before is \($0)." } ?? "")
      )
    case .backupFailed:
      (
        "database-backup-failed",
        "データベースの控えを作れませんでした。データは前のままです。",
        "The backup of the database could not be made. The data are as before.",
        "ディスクの空きとフォルダーの権限を確かめてから、もう一度実行してください。",
        "See whether the disk has room and the folder can be written, then run this again."
      )
    case .refused(_, let reason):
      (
        "database-refused",
        "データベースの決まりに合わないので、保存していません（\(reason)）。これまでに保存したものは無事です。",
        "It breaks a rule of the database and was not saved (\(reason)). What was saved before is safe.",
        "入力を確かめてください。入力が正しければ、この表示を開発者に知らせてください。",
        "Check what was given. If that is right, tell the developers this message."
      )
    }
  }

  private static func safeJapanese(_ backup: String?) -> String {
    backup == nil ? "" : "控えを取った時までのデータは無事です。"
  }

  private static func safeEnglish(_ backup: String?) -> String {
    backup == nil ? "" : " The data up to the last backup are safe."
  }

  private static func restoreJapanese(_ path: String, _ backup: String?) -> String {
    let aside = "\(path)、\(path)-wal、\(path)-shm を、消さずに別のフォルダーへ移してください。"
    guard let backup else { return aside + "それを開発者に見せてください。控えは見つかりません。" }
    return aside + "そのあと \(backup) を \(path) という名前で写してください。"
  }

  private static func restoreEnglish(_ path: String, _ backup: String?) -> String {
    let aside =
      "Move \(path), \(path)-wal and \(path)-shm to another folder; do not delete them."
    guard let backup else { return aside + " Show them to the developers: no backup was found." }
    return aside + " Then copy \(backup) to the name \(path)."
  }
}
