internal import Tables

/// Which academy a form sheet is of: by its hidden line, else by its code, else by its name.
struct FormIdentity {
  var organization = ""
  var match = FormReading.Match.none
  var line: FormMeta?
  var findings: [(rule: FormRule, cell: String?)] = []

  init(_ head: FormHead, line: FormMeta?, academies: AcademyIndex) {
    self.line = line
    let code = Self.byCode(head, academies)
    let name = academies.code(head.folded(.name))
    if let digits = head.governmentCode(.code) ?? head.governmentCode(.governmentCode),
      GovernmentCode(digits) == nil
    {
      let label = head.governmentCode(.code) != nil ? FormSheet.Label.code : .governmentCode
      findings.append((.wrongCheckDigit, head.place(label)))
    }
    if let line, academies[line.organization] != nil {
      (organization, match) = (line.organization, .meta)
      let others = [code, name].compactMap(\.self)
      let isOther = !others.isEmpty && others.allSatisfy { $0 != line.organization }
      if isOther {
        match = .none
        findings.append((.academyConflict, head.place(.code) ?? head.place(.name)))
      }
    } else if let code {
      (organization, match) = (code, .code)
      if let name, name != code {
        match = .none
        findings.append((.academyConflict, head.place(.code)))
      }
    } else if let name {
      (organization, match) = (name, .name)
    } else {
      findings.append((.unknownAcademy, head.place(.code) ?? head.place(.name)))
    }
  }

  private static func byCode(_ head: FormHead, _ academies: AcademyIndex) -> String? {
    if let code = academies.code(EntryWords.code(head.folded(.code))) { return code }
    return (head.governmentCode(.code) ?? head.governmentCode(.governmentCode))
      .flatMap { academies.code($0) }
  }
}
