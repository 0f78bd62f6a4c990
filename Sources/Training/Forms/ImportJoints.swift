internal import Diagnostics

/// Finds joint classes that both academies answer: one delivery, and each its own inclusion.
///
/// The host's stays. A form does not say who that is, so it is the one that names lecturers or costs alone, else
/// the one that the store has, else the one with more trainees, else the first.
struct ImportJoints {
  let round: Round
  let store: TrainingReader

  private struct Place { var file, form, delivery: Int }

  func settle(_ preview: inout ImportPreview) throws {
    var places: [Place] = []
    for (file, content) in preview.files.enumerated() {
      for (form, read) in content.forms.enumerated() where read.outcome == .answer {
        for (index, delivery) in read.reading.proposal.deliveries.enumerated()
        where !delivery.record.jointWith.isEmpty {
          places.append(Place(file: file, form: form, delivery: index))
        }
      }
    }
    try settleWithStore(places, &preview)
    for (index, one) in places.enumerated() {
      for other in places.dropFirst(index + 1) {
        let (first, second) = (record(one, preview), record(other, preview))
        guard standing(one, preview) != .joint, standing(other, preview) != .joint,
          Self.isSame(first, second)
        else { continue }
        let guest = Self.isHost(second, rather: first) ? one : other
        drop(guest, &preview)
      }
    }
  }

  /// Compares with what other academies answered before.
  private func settleWithStore(_ places: [Place], _ preview: inout ImportPreview) throws {
    for place in places {
      let delivery = record(place, preview)
      let answering = Set(
        preview.forms.filter { $0.outcome == .answer }.map(\.reading.organization))
      for partner in delivery.jointWith.codes where !answering.contains(partner) {
        let known = try store.all(
          Delivery.self,
          where: ["organization": partner, "fiscalYear": delivery.fiscalYear])
        guard let same = known.first(where: { Self.isSame($0, delivery) }) else { continue }
        if Self.burden(delivery), !Self.burden(same) {
          replace(same, by: place, &preview)
        } else {
          drop(place, &preview)
        }
      }
    }
  }

  private func record(_ place: Place, _ preview: ImportPreview) -> Delivery {
    preview.files[place.file].forms[place.form].reading.proposal.deliveries[place.delivery].record
  }

  private func standing(_ place: Place, _ preview: ImportPreview) -> Proposed<Delivery>.Standing {
    preview.files[place.file].forms[place.form].reading.proposal.deliveries[place.delivery].standing
  }

  /// Lets another academy's delivery stand for one, and takes back what was known of it.
  private func drop(_ place: Place, _ preview: inout ImportPreview) {
    var reading = preview.files[place.file].forms[place.form].reading
    let proposed = reading.proposal.deliveries[place.delivery]
    if [.same, .changed, .held, .reasoned].contains(proposed.standing) {
      reading.proposal.goneDeliveries.append(proposed.record.key)
    }
    reading.proposal.deliveries[place.delivery].standing = .joint
    let cell = proposed.cells.cells["jointWith"] ?? reading.sheet
    reading.findings.append(FormRule.jointTwice.diagnostic(reading.file, cell))
    preview.files[place.file].forms[place.form].reading = reading
  }

  /// Takes back what a guest answered before its host.
  private func replace(_ known: Delivery, by place: Place, _ preview: inout ImportPreview) {
    var reading = preview.files[place.file].forms[place.form].reading
    let proposed = reading.proposal.deliveries[place.delivery]
    reading.proposal.goneDeliveries.append(known.key)
    let cell = proposed.cells.cells["jointWith"] ?? reading.sheet
    reading.findings.append(FormRule.jointTwice.diagnostic(reading.file, cell))
    preview.files[place.file].forms[place.form].reading = reading
  }

  /// Whether two academies answer one class: each names the other, and it is on the same day.
  static func isSame(_ one: Delivery, _ other: Delivery) -> Bool {
    guard one.organization != other.organization, one.fiscalYear == other.fiscalYear,
      one.jointWith.contains(other.organization), other.jointWith.contains(one.organization),
      one.session == other.session || one.firstDay != nil
    else { return false }
    if let first = one.firstDay, let second = other.firstDay { return first == second }
    return EntryText(one.subject).folded == EntryText(other.subject).folded
  }

  private static func isHost(_ one: Delivery, rather other: Delivery) -> Bool {
    let (mine, theirs) = (burden(one), burden(other))
    return mine != theirs ? mine : (one.trainees ?? 0) > (other.trainees ?? 0)
  }

  /// Whether an academy names lecturers or costs.
  private static func burden(_ delivery: Delivery) -> Bool {
    !delivery.lecturers.isEmpty || (delivery.cost ?? 0) > 0
  }
}
