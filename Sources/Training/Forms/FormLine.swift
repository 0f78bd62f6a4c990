internal import Tables

/// A record as the cells of a line, by the names of its fields.
struct FormLine {
  let registry: Registry

  /// A subject in a plan; `isLastYear` leaves out what only the academy can say again.
  func cells(
    of entry: CurriculumEntry, knowledge: FormKnowledge, year: FiscalYear, isLastYear: Bool
  ) -> [String: CellValue] {
    var cells: [String: CellValue] = [
      "fiscalYear": .text(year.japanese), "localCourse": text(entry.localCourse),
      "subject": text(entry.subject), "mode": words(entry.mode, .mode),
      "jointWith": names(entry.jointWith),
    ]
    let courses = knowledge.mappings.filter { $0.localCourse == entry.localCourse }
      .compactMap { mapping in registry.courses.first { $0.id == mapping.course } }
      .sorted { $0.order < $1.order }
    cells["courses"] = text(courses.map { FormWords.course($0) }.joined(separator: "、"))
    cells["courseHours"] = number(
      knowledge.localCourses.first { $0.name == entry.localCourse }?.hours)
    for (property, hours) in [
      ("lectureHours", entry.lectureHours), ("exerciseHours", entry.exerciseHours),
      ("practicalHours", entry.practicalHours), ("tabletopHours", entry.tabletopHours),
      ("onlineHours", entry.onlineHours),
    ] { cells[property] = number(hours) }
    for code in entry.topics.codes { cells["topics.\(code)"] = .text(FormLayout.yes) }
    if isLastYear {
      cells["lastYear"] = .text(FormLayout.lastYear)
    } else {
      if entry.status != .unknown { cells["status"] = .text(entry.status.japanese) }
      cells["reason"] = words(entry.reason, .reason)
      cells["evidence"] = text(entry.evidence)
      cells["evidencePage"] = text(entry.evidencePage)
      cells["evidenceDay"] = entry.evidenceDay.map { .day($0) }
    }
    return marking(entry.notApplicable, in: cells)
  }

  /// A class.
  func cells(of delivery: Delivery) -> [String: CellValue] {
    var cells: [String: CellValue] = [
      "fiscalYear": .text(delivery.fiscalYear.japanese), "localCourse": text(delivery.localCourse),
      "subject": text(delivery.subject), "session": .number(Double(delivery.session)),
      "status": .text(delivery.status.japanese), "reason": words(delivery.reason, .reason),
      "lessons": text(delivery.lessons), "nextTime": text(delivery.nextTime),
      "jointWith": names(delivery.jointWith), "hours": number(delivery.hours),
    ]
    cells["firstDay"] = delivery.firstDay.map { .day($0) }
    cells["lastDay"] = delivery.lastDay.map { .day($0) }
    for (property, count) in [
      ("staffTrainees", delivery.staffTrainees), ("volunteerTrainees", delivery.volunteerTrainees),
      ("otherTrainees", delivery.otherTrainees), ("foreigners", delivery.foreigners),
      ("cost", delivery.cost),
    ] { cells[property] = number(count.map(Double.init)) }
    for (code, count) in delivery.lecturers.numbers {
      cells["lecturers.\(code)"] = .number(Double(count))
    }
    for code in delivery.tools.codes { cells["tools.\(code)"] = .text(FormLayout.yes) }
    return marking(delivery.notApplicable, in: cells)
  }

  private func marking(_ properties: Choices, in cells: [String: CellValue])
    -> [String: CellValue]
  {
    var cells = cells
    for property in properties.codes where (cells[property] ?? .empty) == .empty {
      cells[property] = .text("－")
    }
    return cells
  }

  private func text(_ text: String) -> CellValue { text.isEmpty ? .empty : .text(text) }

  private func words(_ code: String, _ list: OptionList) -> CellValue {
    text(code.isEmpty ? "" : registry.words(code, in: list))
  }

  private func number(_ value: Double?) -> CellValue { value.map { .number($0) } ?? .empty }

  private func names(_ codes: Choices) -> CellValue {
    text(
      codes.codes.map { code in registry.organizations.first { $0.id == code }?.name ?? code }
        .joined(separator: "、"))
  }
}
