internal import Tables

extension FormAssembly {
  /// The academy's courses, and what of the standard they belong to.
  mutating func readCourses(
    _ plans: [FormRow], _ deliveries: [FormRow], _ spelling: inout FormSpelling
  ) {
    var named: [String: FormRow] = [:]
    var order: [String] = []
    var hours: [String: (hours: Double, row: FormRow)] = [:]
    var courses: [String: (codes: [String], row: FormRow)] = [:]
    for row in plans + deliveries {
      let name = spelling.spell(row.text("localCourse"))
      guard !name.isEmpty, row.year != nil else { continue }
      if named.updateValue(row, forKey: name) == nil { order.append(name) }
      if let value = row.hours("courseHours"), hours[name] == nil { hours[name] = (value, row) }
      let codes = row.codes("courses")
      if !codes.isEmpty {
        courses[name, default: ([], row)].codes += codes.filter {
          courses[name]?.codes.contains($0) != true
        }
      }
    }
    for name in order {
      let before = knowledge.localCourses.first { $0.name == name }
      var course = before ?? LocalCourse(organization: organization, name: name)
      if let found = hours[name] { course.hours = found.hours }
      var cells: [String: String] = [:]
      if let row = named[name] { cells["name"] = grid.place(row.place("localCourse")) }
      if let row = hours[name]?.row { cells["hours"] = grid.place(row.place("courseHours")) }
      proposal.localCourses.append(
        Proposed(
          course, cells: CellMap(cells),
          standing: before == nil ? .new : before == course ? .same : .changed))
      guard let (codes, row) = courses[name] else { continue }
      map(name, to: codes, cell: grid.place(row.place("courses")))
    }
  }

  private mutating func map(_ name: String, to codes: [String], cell: String) {
    let known = knowledge.mappings.filter { $0.localCourse == name }
    for code in codes {
      let before = known.first { $0.course == code }
      proposal.mappings.append(
        Proposed(
          before ?? CourseMapping(organization: organization, localCourse: name, course: code),
          cells: CellMap(["course": cell]), standing: before == nil ? .new : .same))
    }
    proposal.goneMappings += known.filter { !codes.contains($0.course) }.map(\.key)
  }
}
