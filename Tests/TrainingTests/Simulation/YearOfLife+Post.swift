import Diagnostics
import Tables
import TestSupport
import Testing

@testable import Training

extension YearOfLife {
  /// A form of one academy in a file of its own.
  mutating func envelope(_ saying: Saying, of academy: Organization) throws -> Envelope {
    var draft = try #require(forms[academy.id])
    var paper = try Paper(draft.sheets[0])
    try paper.fill(saying, &hand)
    if hand.dice.happens(oneIn: 3) {
      draft.sheets.removeAll { $0.name == FormMeta.sheetName }
      try paper.retype(academy, &hand)
    }
    paper.damage(&hand.dice)
    draft.sheets[0] = paper.draft
    addNote(to: &draft)
    return Envelope(
      name: hand.dice.pick(["回答.xlsx", "最終版.xlsx", "\(academy.name).xlsx"]),
      bytes: try WorkbookWriter().write(draft),
      parts: [Envelope.Part(organization: academy.id, saying: saying)])
  }

  /// The forms of a prefecture in one file; those that say nothing are as they were.
  mutating func envelope(_ sayings: [(Organization, Saying?)], of prefecture: String) throws
    -> Envelope
  {
    var draft = try #require(forms[prefecture])
    var parts: [Envelope.Part] = []
    let dropsMeta = hand.dice.happens(oneIn: 4)
    var places: [String: Int] = [:]
    for (place, sheet) in draft.sheets.enumerated() where place > 0 {
      for (academy, _) in sayings
      where sheet.cells.contains(where: { $0.value == .text(academy.id) }) {
        places[academy.id] = places[academy.id] ?? place
      }
    }
    for (academy, saying) in sayings {
      let place = try #require(places[academy.id])
      var paper = try Paper(draft.sheets[place])
      if let saying { try paper.fill(saying, &hand) }
      paper.damage(&hand.dice)
      if draft.sheets.contains(where: { $0.name == paper.name }) { paper.name = academy.name }
      draft.sheets[place] = paper.draft
      parts.append(Envelope.Part(organization: academy.id, saying: saying))
    }
    if dropsMeta { draft.sheets.removeAll { $0.name == FormMeta.sheetName } }
    addNote(to: &draft)
    return Envelope(
      name: "まとめ_\(prefecture).xlsx", bytes: try WorkbookWriter().write(draft), parts: parts)
  }

  private mutating func addNote(to draft: inout WorkbookDraft) {
    guard hand.dice.happens(oneIn: 3) else { return }
    let note = SheetDraft(
      name: "連絡事項", cells: [DraftCell(row: 1, column: 1, .text("いつもお世話になっております。状況 科目 年度"))])
    draft.sheets.insert(note, at: hand.dice.roll(2) * draft.sheets.count)
  }

  /// Imports files in heaps of any size, as the command line does; the ledger takes them too.
  mutating func take(
    _ envelopes: [Envelope], of round: Round, on day: CalendarDay, reason: String = ""
  )
    throws
  {
    var rest = envelopes
    rest.shuffle(using: &hand.dice)
    while !rest.isEmpty {
      let heap = Array(rest.prefix(hand.dice.roll(20) + 1))
      rest.removeFirst(heap.count)
      let files = heap.map { (name: $0.name, bytes: $0.bytes) }
      let importer = RoundImport()
      let read = { (reader: TrainingReader) in
        try importer.preview(
          files: files, round: round.id, registry: shippedRegistry, today: day, from: reader)
      }
      if hand.dice.happens(oneIn: 12) {
        // A preview changes nothing, and says the same again.
        let before = try store.read { try $0.origins().count }
        let (one, other) = try store.read { (try read($0), try read($0)) }
        #expect(one == other)
        #expect(try store.read { try $0.origins().count } == before)
      }
      let preview = try write("round-imported", on: day, reason: reason) { writer in
        let preview = try read(writer.reader)
        try importer.accept(preview, in: writer)
        return preview
      }
      check(preview, heap)
      ledger.take(heap, round: round, day: day, reason: reason)
    }
  }

  /// Every form is found in its file, and none that nobody has touched is taken.
  private func check(_ preview: ImportPreview, _ heap: [Envelope]) {
    for (file, envelope) in zip(preview.files, heap) {
      let found = file.forms.map(\.reading.organization).sorted()
      #expect(found == envelope.parts.map(\.organization).sorted(), "\(envelope.name)")
      for form in file.forms {
        let part = envelope.parts.first { $0.organization == form.reading.organization }
        #expect(
          (part?.saying == nil) == (form.outcome == .refused),
          "\(form.reading.organization) \(form.reading.findings.map(\.rule))")
      }
    }
  }
}
