import CICU

/// The values of one message in ICU's own memory, for as long as one call takes.
@safe struct MessageValues: ~Copyable {
  private let pointer: OpaquePointer

  private init() {
    unsafe pointer = shirube_arguments_open()
  }

  deinit {
    unsafe shirube_arguments_close(pointer)
  }

  private func add(_ name: String, _ value: MessageValue) {
    let name = Array(name.utf16)
    switch value {
    case .number(let number):
      unsafe name.withUnsafeBufferPointer { name in
        guard let start = name.baseAddress else { return }
        unsafe shirube_arguments_add_number(pointer, start, Int32(name.count), number)
      }
    case .text(let text):
      // One unit more, so that an empty text has an address too.
      let text = Array(text.utf16) + [0]
      unsafe name.withUnsafeBufferPointer { name in
        unsafe text.withUnsafeBufferPointer { text in
          guard let start = name.baseAddress, let first = text.baseAddress else { return }
          unsafe shirube_arguments_add_text(
            pointer, start, Int32(name.count), first, Int32(text.count - 1))
        }
      }
    }
  }

  /// Formats a pattern.
  static func format(
    _ pattern: String, in language: LanguageTag, _ values: [String: MessageValue]
  ) throws(ICUError) -> String {
    let owner = MessageValues()
    for (name, value) in values { owner.add(name, value) }
    let units = Array(pattern.utf16)
    return try unsafe withICUOutput("message format", guess: units.count + 128) {
      output, capacity, status in
      unsafe units.withUnsafeBufferPointer { input -> Int32 in
        guard let start = input.baseAddress else { return 0 }
        return unsafe shirube_message_format(
          language.description, start, Int32(input.count), owner.pointer, output, capacity, &status)
      }
    }
  }
}
