/// The numbers of classes of the same course and subject.
struct FormSessions {
  private var taken: Set<String> = []

  /// Takes the number of a class; false if another one has it.
  mutating func take(_ delivery: Delivery) -> Bool { taken.insert(delivery.key).inserted }

  /// The next free number.
  mutating func next(_ delivery: Delivery) -> Int {
    var numbered = delivery
    numbered.session = 1
    while !taken.insert(numbered.key).inserted { numbered.session += 1 }
    return numbered.session
  }
}
