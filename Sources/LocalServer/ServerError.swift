public import Diagnostics
import Glibc

/// Why the server does not run.
public enum ServerError: Error, Hashable, Sendable {
  /// Something else has the port.
  case portTaken(Int)
  /// This user may not have the port.
  case portNotPermitted(Int)
  /// The style sheet of the pages is not there.
  case noStyles(String)
  /// It ended for a reason that is nobody's mistake.
  case stopped

  init(_ code: Int32, port: Int) {
    switch code {
    case EADDRINUSE: self = .portTaken(port)
    case EACCES, EPERM: self = .portNotPermitted(port)
    default: self = .stopped
    }
  }

  /// What to tell the person.
  public var diagnostic: Diagnostic {
    switch self {
    case .portTaken(let port):
      Self.diagnostic(
        "port-taken", ja: "ポート \(port) は、ほかのプログラムが使っています",
        en: "Port \(port) is in use by another program.",
        hintJa: "もう一つの shirube serve を止めるか、--port \(port + 1) のように別の番号を書いてください",
        hintEn: "Stop the other shirube serve, or write another number, like --port \(port + 1).")
    case .portNotPermitted(let port):
      Self.diagnostic(
        "port-not-permitted", ja: "ポート \(port) を使う許可がありません",
        en: "You may not use port \(port).",
        hintJa: "--port 8080 のように、1024 以上の番号を書いてください",
        hintEn: "Write a number of 1024 or more, like --port 8080.")
    case .noStyles(let path):
      Self.diagnostic(
        "no-styles", ja: "画面のスタイル「\(path)」がないか、読めません",
        en: "The style sheet “\(path)” is missing or cannot be read.",
        hintJa: "配布物をもう一度展開するか、git checkout で戻してください",
        hintEn: "Unpack the package again, or restore it with git checkout.")
    case .stopped:
      Self.diagnostic(
        "server-stopped", ja: "サーバーが思いがけず止まりました", en: "The server stopped unexpectedly.",
        hintJa: "もう一度 shirube serve を実行してください", hintEn: "Run shirube serve again.")
    }
  }

  private static func diagnostic(
    _ rule: String, ja: String, en: String, hintJa: String, hintEn: String
  ) -> Diagnostic {
    Diagnostic(
      .error, rule, at: SourcePosition(), LocalizedMessage(ja: ja, en: en),
      hint: LocalizedMessage(ja: hintJa, en: hintEn))
  }
}
