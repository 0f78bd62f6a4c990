internal import Tables

extension FormAssembly {
  /// The subjects in plans.
  mutating func readPlans(_ rows: [FormRow], _ spelling: inout FormSpelling) {
    var keys: Set<String> = []
    for row in rows {
      let isLastYear = EntryText(row.text("lastYear")).folded == FormLayout.lastYear
      if isLastYear, row["status"].isBlank {
        notes.add(.lastYearUntouched, at: row.place("lastYear"))
        continue
      }
      noteCells(of: row)
      guard let year = row.year else {
        if row["fiscalYear"].isBlank { notes.add(.yearMissing, at: row.first) }
        continue
      }
      var entry = CurriculumEntry(
        organization: organization, fiscalYear: year,
        localCourse: spelling.spell(row.text("localCourse")),
        subject: spelling.spell(row.text("subject")))
      guard keys.insert(entry.key).inserted else {
        notes.add(.rowTwice, at: row.first)
        continue
      }
      if year != reader.round.plansYear, year != reader.round.deliveriesYear {
        notes.add(.otherYear, at: row.place("fiscalYear"))
      }
      let before = knowledge.entries.first { $0.key == entry.key }
      fill(&entry, from: row, before: before)
      tell(
        row,
        before: before.map {
          FormLine(registry: reader.registry)
            .cells(of: $0, knowledge: knowledge, year: $0.fiscalYear, isLastYear: false)
        })
      let standing = standing(
        entry, before: before, reason: row.code("reason"), at: row.place("status"))
      proposal.entries.append(Proposed(entry, cells: row.map(grid), standing: standing))
      check(entry, row)
    }
    let gone = knowledge.entries.filter { entry in
      [reader.round.plansYear, reader.round.deliveriesYear].contains(entry.fiscalYear)
        && !keys.contains(entry.key)
    }
    noteGone(gone.count)
  }

  /// Says that lines which were answered before are gone, unless the whole table is.
  mutating func noteGone(_ count: Int) {
    if count > 0 { notes.add(.rowGone, cell: nil, ("\(count) 行", "\(count) lines")) }
  }

  private func fill(
    _ entry: inout CurriculumEntry, from row: FormRow, before: CurriculumEntry?
  ) {
    if case .plan(let status) = row["status"] {
      entry.status = status
    } else {
      entry.status = before?.status ?? .unknown
    }
    entry.lectureHours = row.hours("lectureHours")
    entry.exerciseHours = row.hours("exerciseHours")
    entry.practicalHours = row.hours("practicalHours")
    entry.tabletopHours = row.hours("tabletopHours")
    entry.onlineHours = row.hours("onlineHours")
    entry.topics = row.chosen("topics")
    // The form has no columns for tools here: those that are topics too are taught, others stay as known.
    let topics = Set(reader.registry.options[.topic, default: []].map(\.code))
    let tools = Set(reader.registry.options[.tool, default: []].map(\.code))
    let both = topics.intersection(tools).subtracting(["other"])
    if let before, before.topics == entry.topics {
      entry.tools = before.tools
    } else {
      entry.tools = Choices(
        entry.topics.codes.filter { both.contains($0) }
          + (before?.tools.codes ?? []).filter { !both.contains($0) })
    }
    entry.mode = row.code("mode")
    entry.reason = row.code("reason")
    entry.evidence = row.text("evidence")
    entry.evidencePage = row.text("evidencePage")
    entry.evidenceDay = row.day("evidenceDay")
    entry.jointWith = Choices(row.codes("jointWith").filter { $0 != organization })
    entry.notApplicable = row.notApplicable
  }

  private mutating func check(_ entry: CurriculumEntry, _ row: FormRow) {
    if row["status"].isBlank { notes.add(.statusMissing, at: row.first) }
    if entry.status == .decided, !entry.isIncluded {
      var missing: [(String, String)] = []
      if entry.evidence.isEmpty { missing.append(("根拠", "evidence")) }
      if (entry.hours ?? 0) <= 0 { missing.append(("時間", "hours")) }
      if entry.topics.isEmpty { missing.append(("内容", "topics")) }
      notes.add(
        .decidedUnconfirmed, at: row.place("status"),
        (
          missing.map(\.0).joined(separator: "・"), missing.map(\.1).joined(separator: ", ")
        ))
    }
    if entry.status.needsReason, row.code("reason").isEmpty {
      notes.add(.reasonMissing, at: row.place("reason", "status"))
    }
  }
}
