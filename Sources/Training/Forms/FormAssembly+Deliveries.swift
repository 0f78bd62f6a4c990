internal import Tables

extension FormAssembly {
  /// The classes.
  mutating func readDeliveries(_ rows: [FormRow], _ spelling: inout FormSpelling) {
    var sessions = FormSessions()
    var readable: [(row: FormRow, delivery: Delivery)] = []
    for row in rows {
      noteCells(of: row)
      guard let year = row.year else {
        if row["fiscalYear"].isBlank { notes.add(.yearMissing, at: row.first) }
        continue
      }
      if year != reader.round.deliveriesYear, year != reader.round.plansYear {
        notes.add(.otherYear, at: row.place("fiscalYear"))
      }
      let delivery = Delivery(
        organization: organization, fiscalYear: year,
        localCourse: spelling.spell(row.text("localCourse")),
        subject: spelling.spell(row.text("subject")), session: row.count("session") ?? 0)
      if delivery.session > 0, !sessions.take(delivery) {
        notes.add(.rowTwice, at: row.first)
        continue
      }
      readable.append((row, delivery))
    }
    var keys: Set<String> = []
    for (row, unnumbered) in readable {
      var delivery = unnumbered
      // A class without a number gets the next that is free, in the order of the lines.
      if delivery.session < 1 { delivery.session = sessions.next(delivery) }
      keys.insert(delivery.key)
      read(delivery, row)
    }
    let gone = knowledge.deliveries.filter {
      $0.fiscalYear == reader.round.deliveriesYear && !keys.contains($0.key)
    }
    noteGone(gone.count)
  }

  private mutating func read(_ delivery: Delivery, _ row: FormRow) {
    var delivery = delivery
    let before = knowledge.deliveries.first { $0.key == delivery.key }
    tell(row, before: before.map { FormLine(registry: reader.registry).cells(of: $0) })
    if row["status"].isBlank { notes.add(.statusMissing, at: row.first) }
    // 未実施 is an answer too: without a word for it nothing is known of the class.
    if case .delivery(let status) = row["status"] {
      delivery.status = status
    } else if let before {
      delivery.status = before.status
    } else {
      return
    }
    fill(&delivery, from: row)
    let standing = standing(
      delivery, before: before, reason: row.code("reason"), at: row.place("status"))
    proposal.deliveries.append(Proposed(delivery, cells: row.map(grid), standing: standing))
    check(delivery, row)
  }

  private func fill(_ delivery: inout Delivery, from row: FormRow) {
    delivery.firstDay = row.day("firstDay")
    delivery.lastDay = row.day("lastDay")
    delivery.hours = row.hours("hours")
    delivery.staffTrainees = row.count("staffTrainees")
    delivery.volunteerTrainees = row.count("volunteerTrainees")
    delivery.otherTrainees = row.count("otherTrainees")
    delivery.lecturers = row.counts("lecturers")
    delivery.foreigners = row.count("foreigners")
    delivery.tools = row.chosen("tools")
    delivery.cost = row.count("cost")
    delivery.reason = row.code("reason")
    delivery.lessons = row.text("lessons")
    delivery.nextTime = row.text("nextTime")
    delivery.jointWith = Choices(row.codes("jointWith").filter { $0 != organization })
    delivery.notApplicable = row.notApplicable
  }

  private mutating func check(_ delivery: Delivery, _ row: FormRow) {
    for (name, day) in [("firstDay", delivery.firstDay), ("lastDay", delivery.lastDay)] {
      if let day, !delivery.fiscalYear.contains(day) {
        notes.add(.dayOutsideYear, at: row.place(name))
      }
    }
    if let first = delivery.firstDay, let last = delivery.lastDay, last < first {
      notes.add(.daysReversed, at: row.place("lastDay"))
    }
    if delivery.status.needsReason, row.code("reason").isEmpty {
      notes.add(.reasonMissing, at: row.place("reason", "status"))
    }
    guard delivery.status.isDelivered else { return }
    if (delivery.trainees ?? 0) == 0 {
      let isZero = delivery.trainees == 0
      notes.add(
        .deliveredWithoutTrainees,
        at: row.place("staffTrainees", "volunteerTrainees", "otherTrainees", "status"),
        isZero ? ("0人", "0") : ("空欄", "blank"))
    } else {
      for name in ["staffTrainees", "volunteerTrainees", "otherTrainees"]
      where row[name].isBlank {
        notes.add(.blankCount, at: row.place("status"), (Self.words[name] ?? name, name))
      }
    }
  }

  private static let words = [
    "staffTrainees": "職員", "volunteerTrainees": "団員", "otherTrainees": "その他の受講者",
  ]
}
