import Dispatch
import GRDB
import Synchronization

/// What is asked of a file at every start: `quick_check`, of a large file table by table on several cores.
///
/// SQLite checks one table after the other and so takes as long as the file is large. A large file has one connection
/// for each worker, each taking the next table off the list. Alone the list of free pages is left to
/// ``DatabaseFile/integrityFault()`` then: no record stands in it.
struct SoundnessCheck {
  let path: String
  /// From how many pages on a file is checked by several workers; 16 MiB with SQLite's usual pages.
  var leastPagesToShare = 4_096

  private static let workers = 2

  /// What is wrong first; nil if the file is sound.
  func finding(_ database: Database) throws -> String? {
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
    if pages < leastPagesToShare {
      return try Self.answer(database, "PRAGMA quick_check(1)")
    }
    let tables = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_schema WHERE type = 'table' UNION ALL SELECT 'sqlite_schema'")
    return try Shared(path: path, tables: tables).finding(workers: Self.workers)
  }

  private static func answer(_ database: Database, _ pragma: String) throws -> String? {
    let finding = try String.fetchOne(database, sql: pragma) ?? "?"
    return finding == "ok" ? nil : finding
  }

  /// The tables that are still to be checked, and what came out.
  private final class Shared: Sendable {
    private struct State {
      var tables: ArraySlice<String>
      var outcome: Result<String?, any Error> = .success(nil)
      var isOver: Bool {
        if case .success(nil) = outcome { false } else { true }
      }
    }

    private let path: String
    private let state: Mutex<State>

    init(path: String, tables: [String]) {
      self.path = path
      state = Mutex(State(tables: tables[...]))
    }

    func finding(workers: Int) throws -> String? {
      DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
      return try state.withLock { try $0.outcome.get() }
    }

    private var next: String? {
      state.withLock { $0.isOver ? nil : $0.tables.popFirst() }
    }

    private func work() {
      let outcome = Result { try check() }
      if case .success(nil) = outcome { return }
      state.withLock { if !$0.isOver { $0.outcome = outcome } }
    }

    private func check() throws -> String? {
      var configuration = DatabaseSettings.configuration
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { database in
        while let table = next {
          let quoted = table.replacing("'", with: "''")
          if let finding = try answer(database, "PRAGMA quick_check('\(quoted)')") {
            return finding
          }
        }
        return nil
      }
    }
  }
}
