import Documents
import FoundationEssentials
import Sheets

@testable import ShelterLog

/// Reads arbitrary bytes as a register, cut off at any place, and writes one more notice behind them.
///
/// No line that was whole is ever lost, and no number that stands in the bytes is given again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRegister(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let register = RegisterText.register(bytes)
  checkNumbers(register, bytes)
  checkLines(register, bytes)
  if let cut = bytes.first { checkCut(bytes, at: Int(cut) * bytes.count / 256) }
  checkAppending(bytes, register)
  return 0
}

/// The number of the next notice is none that stands where numbers stand.
private func checkNumbers(_ register: NoticeRegister, _ bytes: [UInt8]) {
  guard let next = register.next else { return }
  for line in bytes.split(separator: 0x0A) {
    let text = String(decoding: line, as: UTF8.self)
    for key in ["\"number\":\"", "\"ended\":\"", "\"replaces\":\""] {
      for part in text.split(separator: key, omittingEmptySubsequences: false).dropFirst() {
        guard let number = NoticeNumber(String(part.prefix { $0 != "\"" })) else { continue }
        precondition(number < next, "a number is given again")
      }
    }
  }
}

/// Every line that is an entry by itself is in the register.
private func checkLines(_ register: NoticeRegister, _ bytes: [UInt8]) {
  var unread = 0
  for line in bytes.split(separator: 0x0A) {
    switch try? JSONDecoder().decode(RegisterEntry.self, from: Data(line)) {
    case .issued(let record): precondition(register[record.number] != nil, "a notice was lost")
    case .ended(let number, _):
      precondition(register.ending(of: number) != nil, "an ending was lost")
    case nil: unread += line.contains { $0 != 0x20 && $0 != 0x0D } ? 1 : 0
    }
  }
  precondition(
    register.unreadable.count + (register.isTorn ? 1 : 0) == unread, "a line went unsaid")
}

/// A power cut keeps the lines before it.
private func checkCut(_ bytes: [UInt8], at place: Int) {
  let cut = Array(bytes[..<place])
  let whole = Array(cut[..<RegisterText.wholeLength(cut)])
  let kept = RegisterText.register(whole).records
  precondition(RegisterText.register(cut).records.starts(with: kept), "a whole line was lost")
  precondition(RegisterText.register(bytes).records.starts(with: kept), "a notice changed")
}

/// What was there stays there, byte by byte, but for a torn line, which is set aside.
private func checkAppending(_ bytes: [UInt8], _ register: NoticeRegister) {
  guard let next = register.next else { return }
  let file = RegisterFile(folder: folder)
  let torn = folder + "/notices.torn"
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  try? FileManager.default.removeItem(atPath: torn)
  guard (try? Data(bytes).write(to: URL(filePath: file.path))) != nil else { return }
  let record = NoticeRecord(
    number: next, issued: "2026-11-23T16:30:00", until: "2026-11-24T18:00:00", issuer: "青葉市",
    heading: "水", phrases: [], values: [:], languages: [], area: nil, going: nil, replaces: nil,
    link: nil, isDrill: false, paper: "A4",
    document: Document(title: Text("水", language: "ja"), issued: "2026-11-23T16:30:00", pages: []))
  let written = try? file.append { known throws(RegisterError) in
    precondition(known == register)
    return [.issued(record)]
  }
  precondition(written?.count == 1, "the notice was not written")
  guard let read = try? Data(contentsOf: URL(filePath: file.path)) else { return }
  let after = Array(read)
  let aside = (try? Data(contentsOf: URL(filePath: torn))).map(Array.init) ?? []
  let whole = RegisterText.wholeLength(bytes)
  precondition(after.starts(with: bytes[..<whole]), "a whole line was changed")
  let tail = Array(bytes[whole...])
  precondition(
    tail.isEmpty || after[whole...].starts(with: tail + [0x0A]) || aside == tail + [0x0A],
    "the last line was lost")
  let again = RegisterText.register(after)
  precondition(again.records == register.records + [record], "a notice was lost")
  precondition(again.next.map { $0 > next } ?? true)
}

private let folder = (ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp") + "/register"
