/// What an organisation must have, whoever names it.
enum OrganizationCheck {
  /// The first property that cannot be; nil if all is well.
  static func fault(_ organization: Organization) -> String? {
    if !Authorship.isCode(organization.id) { return "id" }
    if organization.name.isEmpty { return "name" }
    guard organization.prefecture.utf8.count == 2, let code = Int(organization.prefecture),
      (1...47).contains(code)
    else { return "prefecture" }
    if !organization.governmentCode.isEmpty {
      guard let code = GovernmentCode(organization.governmentCode),
        code.prefecture == organization.prefecture
      else { return "governmentCode" }
    }
    if let first = organization.validFrom, let last = organization.validTo, last < first {
      return "validTo"
    }
    return nil
  }
}
