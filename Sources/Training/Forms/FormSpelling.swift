/// How the names of courses and subjects are spelled: as they were first, so that ｼｮﾆﾝ and シヨニン stay one course.
struct FormSpelling {
  private var names: [String: String] = [:]

  init(_ knowledge: FormKnowledge) {
    let courses = knowledge.localCourses.map(\.name) + knowledge.entries.map(\.localCourse)
    let subjects = knowledge.entries.map(\.subject) + knowledge.deliveries.map(\.subject)
    for name in courses + subjects { _ = spell(name) }
  }

  /// The spelling of a name.
  mutating func spell(_ name: String) -> String {
    let folded = EntryText(name).folded
    if let known = names[folded] { return known }
    names[folded] = name
    return name
  }
}
