@testable import Phrasebooks

/// Reads arbitrary bytes as a PO file: every mistake is a diagnostic, never a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPO(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = POFile.read(bytes, named: "fuzz.po")
  // What was read without a complaint is text.
  precondition(!file.diagnostics.isEmpty || String(validating: bytes, as: UTF8.self) != nil)
  return 0
}
