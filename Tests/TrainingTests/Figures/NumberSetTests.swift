import TestSupport
import Testing

@testable import Training

@Suite struct `Set of numbers` {
  private func some(_ dice: inout SeededDice) -> Set<Int> {
    Set((0..<dice.roll(40)).map { _ in dice.roll(200) })
  }

  private func bits(_ numbers: Set<Int>) -> NumberSet {
    numbers.reduce(into: NumberSet()) { $0.insert($1) }
  }

  @Test(arguments: Seeds(200)) func `counts like a set of the language`(_ seed: Int) throws {
    var dice = SeededDice(seed)
    let (one, other) = (some(&dice), some(&dice))
    #expect(bits(one).count == one.count)
    #expect(bits(one).isEmpty == one.isEmpty)
    #expect(bits(one).union(bits(other)) == bits(one.union(other)))
    #expect(bits(one).intersection(bits(other)) == bits(one.intersection(other)))
    #expect(bits(one).subtracting(bits(other)) == bits(one.subtracting(other)))
    #expect(NumberSet(bits(one).description) == bits(one))
  }

  @Test(arguments: ["0", "zzzzzzzzzzzzzzzz", "00000000000000001"])
  func `reads nothing else than whole words`(_ text: String) { #expect(NumberSet(text) == nil) }
}
