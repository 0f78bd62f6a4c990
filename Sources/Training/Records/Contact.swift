public import Tables

/// The office that answers for an organisation (担当窓口): never a person.
///
/// Its key is the organisation with the role; offices change every April.
public struct Contact: Record {
  public static let table = RecordTable.contacts
  /// The code of the organisation.
  public var organization: String
  /// What the office is for: `form`, `disaster`, `multicultural`.
  public var role: String
  /// The name of the office.
  public var office: String
  /// Its number.
  public var phone: String
  /// Its address for e-mail.
  public var mail: String
  /// The first day.
  public var validFrom: CalendarDay?
  /// The last day.
  public var validTo: CalendarDay?

  /// Makes a record; what is left out is not known.
  public init(
    organization: String, role: String = "form", office: String, phone: String = "",
    mail: String = "", validFrom: CalendarDay? = nil, validTo: CalendarDay? = nil
  ) {
    self.organization = organization
    self.role = role
    self.office = office
    self.phone = phone
    self.mail = mail
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public var key: String { "\(organization)/\(role)" }
}
