import Channels
import TestSupport
import WritingSystems

/// What the tests of channels share.
enum ChannelTextSupport {
  static func composed(_ text: String) -> String { Normalizer.composed(text) }

  static func letter(_ value: Int) -> String {
    Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
  }

  /// What Python says of a text: a judge that shares no code with ours.
  static func python(_ program: String, _ text: String) -> String {
    let prelude = "import sys\ntext = sys.stdin.buffer.read().decode('utf-8')\n"
    let run = Command.run(["python3", "-c", prelude + program], input: Array(text.utf8))
    return run.status == 0 ? run.text : "python: \(run.complaint)"
  }
}

extension ChannelReport {
  /// The rules of its problems.
  var rules: [String] { problems.map(\.rule) }
}
