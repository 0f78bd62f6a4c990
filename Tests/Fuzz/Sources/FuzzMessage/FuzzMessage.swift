@testable import WritingSystems

/// Reads arbitrary text as an ICU message and fills in every argument it names, with ICU and where it can be without.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMessage(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: min(count, 8192))
  let text = String(decoding: bytes, as: UTF8.self)
  guard let message = try? Message(text) else { return 0 }
  precondition(message.variants.count <= 64)
  var values: [String: MessageValue] = [:]
  for (place, argument) in message.arguments.enumerated() {
    values[argument.name] =
      place.isMultiple(of: 2) ? .number(Double(place) + 0.5) : .text("避難 {x} '")
  }
  for tag in ["en", "ur", "my"] {
    guard let language = LanguageTag(tag) else { continue }
    if let plain = PlainMessage.text(of: text, values: values) {
      let full = try? MessageValues.format(text, in: language, values)
      precondition(full == plain, "without ICU it reads otherwise")
    }
    _ = try? message.text(in: language, values: values)
    _ = try? message.text(in: language, values: [:])
  }
  return 0
}
