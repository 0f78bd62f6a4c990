extension FormAssembly {
  /// What the head says: the kind of reply and the office.
  mutating func readHead(_ head: FormHead) {
    let reply = head.folded(.reply)
    let hasRecords =
      !proposal.entries.isEmpty || !proposal.deliveries.isEmpty || !proposal.answers.isEmpty
    let isChanged = values.contains(where: \.isChanged)
    if EntryWords.isNone(reply) {
      if hasRecords {
        notes.add(.noneWithAnswers, cell: head.place(.reply))
      } else {
        isConfirmedNone = true
      }
    } else if reply.isEmpty {
      if isChanged {
        notes.add(.replyKindMissing, cell: head.place(.code))
      } else {
        isUsable = false
        notes.add(.formUntouched, cell: head.place(.code))
      }
    } else {
      if reply != EntryText(FormLayout.replyKinds[0]).folded {
        notes.add(.unknownOption, cell: head.place(.reply))
      }
      if !hasRecords, !isChanged {
        isUsable = false
        notes.add(.formUntouched, cell: head.place(.reply))
      }
    }
    tellHead(head, .reply, isConfirmedNone ? "該当なし" : reply.isEmpty ? "空欄" : "回答", before: nil)
    readOffice(head)
  }

  private mutating func readOffice(_ head: FormHead) {
    guard head.cells[.office] != nil else { return }
    let office = CellUnderstanding.tidy(head.text(.office))
    guard !office.isEmpty, !EntryWords.isNone(EntryText(office).folded) else { return }
    let before = knowledge.contact
    var contact = before ?? Contact(organization: organization, office: office)
    contact.office = office
    tellHead(head, .office, office, before: before?.office)
    proposal.contact = Proposed(
      contact, cells: CellMap(head.place(.office).map { ["office": $0] } ?? [:]),
      standing: before == nil ? .new : before == contact ? .same : .changed)
  }

  private mutating func tellHead(
    _ head: FormHead, _ label: FormSheet.Label, _ words: String, before: String?
  ) {
    guard let cell = head.place(label) else { return }
    values.insert(
      FormValue(
        cell: cell, section: "head", field: label == .office ? "office" : "reply",
        heading: label.rawValue, typed: head.text(label), understood: words, before: before,
        isChanged: words != before), at: 0)
  }
}
