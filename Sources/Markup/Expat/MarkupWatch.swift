/// Watches the limits while a file is read, and remembers the first thing that is wrong.
final class MarkupWatch {
  private(set) var error: MarkupError?
  private let limits: MarkupLimits
  private var depth = 0
  private var count = 0

  init(limits: MarkupLimits) { self.limits = limits }

  /// Whether the limits allow another element; if not, reading has failed.
  func begin(tagBytes: Int, line: Int) -> Bool {
    guard error == nil else { return false }
    count += 1
    if tagBytes > limits.tagBytes {
      fail(.tagTooLong(limit: limits.tagBytes), line: line)
    } else if depth >= limits.depth {
      fail(.tooDeep(limit: limits.depth), line: line)
    } else if count > limits.elements {
      fail(.tooManyElements(limit: limits.elements), line: line)
    }
    depth += 1
    return error == nil
  }

  func end() { depth -= 1 }

  func fail(_ reason: MarkupError.Reason, line: Int) {
    if error == nil { error = MarkupError(reason, line: line) }
  }
}
