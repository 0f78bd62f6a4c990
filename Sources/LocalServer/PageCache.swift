import Hummingbird
import Synchronization

/// Pages that have been made, by their path; the oldest go when there are too many.
final class PageCache: Sendable {
  private struct Shelf {
    var pages: [String: ByteBuffer] = [:]
    var order: [String] = []
    var bytes = 0
  }

  private let limit: Int
  private let shelf = Mutex(Shelf())

  /// Makes a cache for so many bytes.
  init(limit: Int = 16 << 20) { self.limit = limit }

  /// The page at a path; nil if it has not been made.
  subscript(path: String) -> ByteBuffer? { shelf.withLock { $0.pages[path] } }

  /// Keeps a page.
  func keep(_ page: ByteBuffer, at path: String) {
    shelf.withLock { shelf in
      guard shelf.pages[path] == nil else { return }
      shelf.pages[path] = page
      shelf.order.append(path)
      shelf.bytes += page.readableBytes
      while shelf.bytes > limit, shelf.order.count > 1 {
        let oldest = shelf.order.removeFirst()
        shelf.bytes -= shelf.pages.removeValue(forKey: oldest)?.readableBytes ?? 0
      }
    }
  }
}
