/// How many of each option of a list: lecturers by their type. Options without any are left out.
public struct Counts: Hashable, Sendable {
  /// The number by the code of the option, each more than 0.
  public let numbers: [String: Int]

  /// Makes counts; what is 0 or less is left out.
  public init(_ numbers: [String: Int] = [:]) { self.numbers = numbers.filter { $0.value > 0 } }

  /// Reads `association:2 npo:1`, as ``description`` writes it; nil for anything else.
  public init?(text: String) {
    var numbers: [String: Int] = [:]
    for part in text.split(separator: " ") {
      let pair = part.split(separator: ":", omittingEmptySubsequences: false)
      guard pair.count == 2, let number = Int(pair[1]), number > 0, !pair[0].isEmpty else {
        return nil
      }
      numbers[String(pair[0])] = number
    }
    self.init(numbers)
  }

  /// All of them together.
  public var total: Int { numbers.values.reduce(0, +) }
  /// Whether there is none.
  public var isEmpty: Bool { numbers.isEmpty }
}

extension Counts: CustomStringConvertible {
  public var description: String {
    numbers.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
  }
}
