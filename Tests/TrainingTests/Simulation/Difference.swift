@testable import Training

/// What differs between two sets of records, briefly.
enum Difference {
  /// A line for each record that is missing, too much or different, field by field.
  static func lines<Value: Record>(_ found: [Value], _ truth: [String: Value]) throws -> [String] {
    var lines: [String] = []
    let table = Value.table.rawValue
    let here = Dictionary(found.map { ($0.key, $0) }) { first, _ in first }
    for key in Set(here.keys).union(truth.keys).sorted() {
      guard let one = here[key] else {
        lines.append("\(table) \(key): missing")
        continue
      }
      guard let other = truth[key] else {
        lines.append("\(table) \(key): too much")
        continue
      }
      if one == other { continue }
      let (texts, wanted) = (try RecordText.write(one), try RecordText.write(other))
      for name in texts.keys.sorted() where texts[name] != wanted[name] {
        lines.append(
          "\(table) \(key) \(name): \(texts[name] ?? "") instead of \(wanted[name] ?? "")")
      }
    }
    return lines
  }
}
