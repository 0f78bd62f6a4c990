import Diagnostics
import Glibc
import ShirubeKit

/// Messages go to standard error, results to standard output.
enum Console {
  /// A line for the person.
  static func say(_ line: String) {
    write(line + "\n", to: STDERR_FILENO)
  }

  /// A sentence for the person.
  static func say(ja: String, en: String) { say(Interface.words(ja: ja, en: en)) }

  /// A result.
  static func result(_ text: String) throws(CommandFailure) {
    let isWhole = text.hasSuffix("\n") || text.isEmpty
    guard FileBytes.write(Array((isWhole ? text : text + "\n").utf8), to: "-") else {
      throw CommandFailure(
        .cannotWrite, "output", ja: "標準出力に書けません", en: "Standard output cannot be written.",
        hintJa: "つないだ先のコマンドと、ディスクの空きを見てください",
        hintEn: "Look at the command it is piped to, and at the free space of the disk.")
    }
  }

  /// What is wrong, and what to do.
  static func say(_ diagnostic: Diagnostic) {
    say(DiagnosticText.lines(diagnostic).joined(separator: "\n"))
  }

  /// Why the command stopped: what happened and what to do next, for each problem; last what is safe.
  static func say(_ failure: CommandFailure) {
    for diagnostic in failure.diagnostics { say(diagnostic) }
    say(ja: "安全: \(failure.safe.japanese)", en: "Safe: \(failure.safe.english)")
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
