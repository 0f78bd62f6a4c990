import CICU

/// Walks the parts that ICU found in a message, and collects its arguments and the texts it can become.
struct MessageReader {
  let units: [UInt16]
  let parts: [ShirubeMessagePart]
  private(set) var arguments: [MessageArgument] = []
  private var index = 0

  private static let most = 64

  init(units: [UInt16], parts: [ShirubeMessagePart]) {
    self.units = units
    self.parts = parts
  }

  /// Reads from a message's start to its limit; returns the texts it can become.
  mutating func readMessage() -> [String] {
    var texts = [""]
    guard index < parts.count else { return texts }
    var end = limit(of: parts[index])
    index += 1
    while index < parts.count {
      let part = parts[index]
      append(units(from: end, to: Int(part.index)), to: &texts)
      end = limit(of: part)
      switch part.kind {
      case SHIRUBE_PART_MESSAGE_LIMIT:
        index += 1
        return texts
      case SHIRUBE_PART_ARGUMENT_START:
        texts = combined(texts, readArgument(part))
        end = index > 0 ? limit(of: parts[index - 1]) : end
      case SHIRUBE_PART_NUMBER:
        append(String(Message.placeholder), to: &texts)
        index += 1
      default:
        index += 1
      }
    }
    return texts
  }

  /// Reads from an argument's start past its limit; returns what can stand in its place.
  private mutating func readArgument(_ start: ShirubeMessagePart) -> [String] {
    index += 1
    let place = arguments.count
    arguments.append(MessageArgument(name: "", kind: Self.kind(of: start), selectors: []))
    var choices: [String] = []
    while index < parts.count {
      let part = parts[index]
      switch part.kind {
      case SHIRUBE_PART_ARGUMENT_LIMIT:
        index += 1
        return choices.isEmpty ? [String(Message.placeholder)] : choices
      case SHIRUBE_PART_MESSAGE_START:
        choices = Array((choices + readMessage()).prefix(Self.most))
      case SHIRUBE_PART_NAME:
        arguments[place].name = text(of: part)
        index += 1
      case SHIRUBE_PART_SELECTOR:
        arguments[place].selectors.append(text(of: part))
        index += 1
      default:
        index += 1
      }
    }
    return choices
  }

  private static func kind(of part: ShirubeMessagePart) -> MessageArgument.Kind {
    switch part.argument {
    case SHIRUBE_ARGUMENT_PLAIN: .plain
    case SHIRUBE_ARGUMENT_FORMATTED: .formatted
    case SHIRUBE_ARGUMENT_PLURAL: .plural
    case SHIRUBE_ARGUMENT_ORDINAL: .ordinal
    default: .select
    }
  }

  private func limit(of part: ShirubeMessagePart) -> Int { Int(part.index + part.length) }

  private func text(of part: ShirubeMessagePart) -> String {
    units(from: Int(part.index), to: limit(of: part))
  }

  private func units(from start: Int, to end: Int) -> String {
    guard start < end, end <= units.count else { return "" }
    return String(decoding: units[start..<end], as: UTF16.self)
  }

  private func append(_ text: String, to texts: inout [String]) {
    guard !text.isEmpty else { return }
    for place in texts.indices { texts[place] += text }
  }

  private func combined(_ texts: [String], _ choices: [String]) -> [String] {
    var result: [String] = []
    for text in texts {
      for choice in choices where result.count < Self.most { result.append(text + choice) }
    }
    return result
  }
}
