import Tables
import TestSupport
import Testing

@testable import Training

/// The shipped registry.
let shippedRegistry: Registry = {
  var files: [String: [UInt8]] = [:]
  for name in RegistryReader.files {
    files[name] = TestFile.read(Repository.root + "/Data/Registries/" + name)
  }
  do { return try RegistryReader().read(files) } catch { return emptyRegistry(error) }
}()

private func emptyRegistry(_ error: any Error) -> Registry {
  Issue.record(error)
  return Registry(
    prefectures: [], organizations: [], courses: [], basisDocuments: [], options: [:],
    questions: [], questionOptions: [])
}

extension Authorship {
  /// Somebody who writes in a test.
  static func test(_ action: String = "tested", reason: String = "", day: String = "2026-11-23")
    -> Authorship
  {
    Authorship(moment: "\(day)T09:00:00+09:00", author: "t.01", action: action, reason: reason)
  }
}

/// A day that exists, by ISO 8601.
func aDay(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }
