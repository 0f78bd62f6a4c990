import WritingSystems

/// Reads arbitrary text as ruby notation; what was read is the same after a round trip.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRuby(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let ruby = try? RubyText.parse(text) else { return 0 }
  let again = try? RubyText.parse(ruby.notation)
  precondition(again == ruby, "the ruby changed on its way")
  return 0
}
