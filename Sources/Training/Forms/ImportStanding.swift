internal import Diagnostics

/// Finds what stands between a form and its being taken: the round, its members, the same file, a later form.
struct ImportStanding {
  let round: Round
  let store: TrainingReader

  func settle(_ preview: inout ImportPreview) throws {
    let isClosed = round.state == .final || round.state == .published
    var last: [String: (file: Int, form: Int)] = [:]
    var numbers: [String: Int] = [:]
    for file in preview.files.indices {
      for form in preview.files[file].forms.indices {
        guard preview.files[file].forms[form].outcome == .answer else { continue }
        let code = preview.files[file].forms[form].reading.organization
        let responses = try store.all(
          Response.self, where: ["round": round.id, "organization": code])
        if isClosed {
          refuse(.roundClosed, &preview.files[file].forms[form])
        } else if try store.one(RoundMember.self, key: "\(round.id)/\(code)") == nil {
          refuse(.notAMember, &preview.files[file].forms[form])
        } else if responses.contains(where: { $0.file == preview.files[file].digest })
          || isRepeated(code, file, form, in: preview)
        {
          preview.files[file].forms[form].outcome = .known
          note(.sameFile, &preview.files[file].forms[form])
        } else {
          let number = (numbers[code] ?? responses.map(\.number).max() ?? 0) + 1
          numbers[code] = number
          preview.files[file].forms[form].number = number
          if let earlier = last[code] {
            preview.files[earlier.file].forms[earlier.form].outcome = .superseded
            note(.academyTwice, &preview.files[earlier.file].forms[earlier.form])
          }
          last[code] = (file, form)
          try checkRequest(&preview.files[file].forms[form])
        }
      }
    }
  }

  /// Whether just this file was given before in this import.
  private func isRepeated(_ code: String, _ file: Int, _ form: Int, in preview: ImportPreview)
    -> Bool
  {
    preview.files[..<file].contains { other in
      other.digest == preview.files[file].digest
        && other.forms.contains { $0.reading.organization == code && $0.outcome != .refused }
    }
  }

  private func checkRequest(_ form: inout ImportForm) throws {
    let key = "\(round.id)/\(form.reading.organization)"
    guard let request = try store.one(Request.self, key: key) else { return }
    let goal: ReplyState = form.reading.isConfirmedNone ? .confirmedNone : .answered
    guard request.state.way(to: goal) == nil else { return }
    if request.state == .outOfScope {
      note(.outOfScope, &form)
    } else {
      let words = ("\(request.state.japanese)→\(goal.japanese)", "\(request.state) to \(goal)")
      form.reading.findings.append(
        FormRule.movedBackwards.diagnostic(form.reading.file, form.reading.sheet, words))
    }
  }

  private func refuse(_ rule: FormRule, _ form: inout ImportForm) {
    form.outcome = .refused
    form.reading.isUsable = false
    note(rule, &form)
  }

  private func note(_ rule: FormRule, _ form: inout ImportForm) {
    form.reading.findings.append(rule.diagnostic(form.reading.file, form.reading.sheet))
  }
}
