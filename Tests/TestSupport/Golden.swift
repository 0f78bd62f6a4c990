import Glibc

/// A text that was looked at once and must not change by itself.
///
/// With `SHIRUBE_RECORD=1` the text is written instead; such a run always fails, so that nobody records in passing.
public struct Golden {
  /// Why a text is not what was recorded; nil if it is.
  public var difference: String?

  /// Compares a text with a file of the checkout, `Tests/…/Goldens/name.txt`.
  public init(_ text: String, _ path: String) {
    self.init(Array(text.utf8), path) { recorded in
      Self.firstDifference(String(decoding: recorded, as: UTF8.self), text)
    }
  }

  /// Compares bytes with a file of the checkout; `judge` says what is wrong, nil if they are alike enough.
  public init(_ bytes: [UInt8], _ path: String, judge: ([UInt8]) -> String?) {
    let file = "\(Repository.root)/\(path)"
    if Self.isRecording {
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      TestFile.makeFolder(folder.joined(separator: "/"))
      TestFile.write(bytes, to: file)
      difference = "\(path) was recorded; look at it, then run again without SHIRUBE_RECORD"
    } else if let recorded = TestFile.read(file) {
      difference = judge(recorded).map { "\(path): \($0)" }
    } else {
      difference = "\(path) is missing; record it with SHIRUBE_RECORD=1"
    }
  }

  /// Whether this run writes goldens.
  public static var isRecording: Bool {
    unsafe getenv("SHIRUBE_RECORD").map { unsafe String(cString: $0) } == "1"
  }

  private static func firstDifference(_ recorded: String, _ text: String) -> String? {
    guard recorded != text else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let was = same < old.count ? String(old[same]) : "(nothing)"
    let now = same < new.count ? String(new[same]) : "(nothing)"
    return "line \(same + 1) was\n  \(was)\nand is\n  \(now)"
  }
}
