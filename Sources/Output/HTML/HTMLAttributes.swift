/// The attributes of an element, gathered one by one.
struct HTMLAttributes {
  private var classes: [String]
  private var others: [(key: StaticString, value: String)] = []

  init(_ classes: [String] = []) { self.classes = classes }

  /// Adds classes.
  mutating func add(_ classes: String...) { self.classes += classes }

  /// Sets an attribute that is not there yet.
  mutating func set(_ name: StaticString, _ value: String) { others.append((name, value)) }

  /// All of them, the classes first.
  var list: [(key: StaticString, value: String)] {
    classes.isEmpty ? others : [("class", classes.joined(separator: " "))] + others
  }
}
