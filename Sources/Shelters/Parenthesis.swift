/// A name whose end stands in parentheses.
enum Parenthesis {
  /// What stands before and in the parentheses; nil if there are none at the end, or nothing before or in them.
  static func split(_ name: String) -> (main: String, inner: String)? {
    guard let last = name.last, last == "）" || last == ")",
      let open = name.firstIndex(where: { $0 == "（" || $0 == "(" })
    else { return nil }
    let main = String(name[..<open]).trimmed
    let inner = String(name[name.index(after: open)...].dropLast()).trimmed
    guard !main.isEmpty, !inner.isEmpty, !inner.contains(where: { "（）()".contains($0) }) else {
      return nil
    }
    return (main, inner)
  }
}
