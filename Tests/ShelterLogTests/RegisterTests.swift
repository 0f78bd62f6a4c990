import Documents
import Glibc
import Phrasebooks
import Sheets
import TestSupport
import Testing

@testable import ShelterLog

@Suite struct `The register of notices` {
  private func record(_ value: Int, replaces: Int? = nil) throws -> NoticeRecord {
    NoticeRecord(
      number: try #require(NoticeNumber(value)), issued: "2026-11-23T16:30:00",
      until: "2026-11-24T18:00:00", issuer: "青葉市", heading: "水を配ります",
      phrases: [try #require(PhraseNumber("13-04"))], values: ["time": "14:00"],
      languages: ["en", "ur"], area: nil, going: nil,
      replaces: replaces.flatMap { NoticeNumber($0) },
      link: nil, isDrill: false, paper: "A4",
      document: Document(
        title: Text("\"\n\u{2028}", language: "ja"), issued: "2026-11-23", pages: []))
  }

  private func issue(_ file: RegisterFile) throws -> NoticeNumber? {
    let entries = try file.append { register in
      [.issued(try record(try #require(register.next).value))]
    }
    guard case .issued(let record)? = entries.first else { return nil }
    return record.number
  }

  @Test func `gives each notice the next number and keeps all of it`() throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    #expect(try file.read().records.isEmpty)
    for value in 1...3 { #expect(try issue(file)?.value == value) }
    let register = try file.read()
    #expect(register.records == [try record(1), try record(2), try record(3)])
    #expect(register.next?.description == "N-0004")
    #expect(register.unreadable.isEmpty && !register.isTorn)
  }

  @Test func `is one JSON object a line, as others read it`() throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    for _ in 1...2 { _ = try issue(file) }
    let program =
      "import json,sys; "
      + "print([json.loads(l)['issued']['number'] for l in open(sys.argv[1],encoding='utf-8')])"
    let count = Command.run(["python3", "-c", program, file.path])
    #expect(count.text.contains("['N-0001', 'N-0002']"))
  }

  @Test(arguments: Seeds(60))
  func `loses nothing but the line that was cut off`(seed: Int) throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    for _ in 1...3 { _ = try issue(file) }
    let whole = try #require(TestFile.read(file.path))
    let lines = whole.split(separator: 0x0A, omittingEmptySubsequences: true)
    let start = whole.count - (lines.last?.count ?? 0) - 1
    var dice = SeededDice(seed)
    let length = start + Int.random(in: 1..<(whole.count - start - 1), using: &dice)
    #expect(unsafe truncate(file.path, length) == 0)
    let torn = try file.read()
    #expect(torn.records.map(\.number.value) == [1, 2])
    #expect(torn.isTorn)
    let next = try #require(try issue(file)?.value)
    // The broken line may hold its number already: then it is never given again.
    #expect(next == 3 || next == 4)
    let mended = try file.read()
    #expect(mended.records.map(\.number.value) == [1, 2, next])
    #expect(!mended.isTorn && mended.unreadable.isEmpty)
    let kept = try #require(TestFile.read("\(folder.path)/notices.torn"))
    #expect(kept.dropLast() == whole[start..<length])
  }

  @Test func `takes a last line that lacks only its end`() throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    for _ in 1...2 { _ = try issue(file) }
    let size = try #require(TestFile.read(file.path)).count
    #expect(unsafe truncate(file.path, size - 1) == 0)
    #expect(try file.read().records.count == 2)
    #expect(try issue(file)?.value == 3)
    #expect(try file.read().records.map(\.number.value) == [1, 2, 3])
  }

  @Test func `steps over a damaged line and never gives its number again`() throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    for _ in 1...2 { _ = try issue(file) }
    let bytes = try #require(TestFile.read(file.path))
    TestFile.write(
      bytes + Array("{\"issued\":{\"number\":\"N-0077\",\u{0}}}\n".utf8), to: file.path)
    let register = try file.read()
    #expect(register.records.count == 2 && register.unreadable == [3])
    #expect(try issue(file)?.value == 78)
  }

  @Test func `never gives a number again that another line speaks of`() throws {
    var replaced = NoticeRegister()
    replaced.add(.issued(try record(1, replaces: 41)))
    #expect(replaced.next?.value == 42)
    var ended = NoticeRegister()
    ended.add(.ended(try #require(NoticeNumber(7)), at: "2026-11-24T09:00:00"))
    #expect(ended.next?.value == 8)
    let damaged = RegisterText.register(Array("{\"ended\":\"n-0077\"\n".utf8))
    #expect(damaged.next?.value == 78)
  }

  @Test func `refuses a second writer and a folder that cannot be written`() throws {
    let folder = try #require(TemporaryFolder())
    let file = RegisterFile(folder: folder.path)
    var inner: RegisterError?
    _ = try file.append { _ in
      do throws(AppendFailure<RegisterError>) {
        _ = try file.append { _ throws(RegisterError) in [.ended(.first, at: "")] }
      } catch .register(let error) {
        inner = error
      } catch .composer {
        Issue.record("asked the composer of the second writer")
      }
      return [.ended(.first, at: "2026-11-23")]
    }
    #expect(inner == .busy(file.path))
    #expect(try file.read().records.isEmpty)
    let nowhere = RegisterFile(folder: "/proc/nowhere")
    do throws(AppendFailure<RegisterError>) {
      _ = try nowhere.append { _ throws(RegisterError) in [.ended(.first, at: "")] }
      Issue.record("wrote into /proc")
    } catch .register(let error) {
      #expect(error == .unwritable("/proc/nowhere"))
    } catch .composer {
      Issue.record("asked the composer")
    }
  }

  @Test func `knows what holds, what is over and what was replaced`() throws {
    var register = NoticeRegister()
    register.add(.issued(try record(1)))
    register.add(.issued(try record(2, replaces: 1)))
    register.add(.issued(try record(3)))
    register.add(.ended(try #require(NoticeNumber(3)), at: "2026-11-24T09:00:00"))
    let states = register.records.map { register.state(of: $0, at: "2026-11-24T12:00:00") }
    #expect(states == [.replaced, .current, .ended])
    #expect(register.state(of: register.records[1], at: "2026-11-24T18:00:01") == .expired)
    #expect(register.successor(of: register.records[0].number) == register.records[1].number)
  }

  @Test(arguments: [
    ("N-0012", 12), ("n-0012", 12), ("N-123456", 123_456), ("N-12", nil), ("0012", nil),
    ("N-0000", nil), ("N-00x2", nil),
  ])
  func `reads a number`(text: String, value: Int?) {
    #expect(NoticeNumber(text)?.value == value)
  }
}
