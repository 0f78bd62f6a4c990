public import Diagnostics

/// What was read from one form sheet: nothing of it is in the store yet.
public struct FormReading: Codable, Hashable, Sendable {
  /// How the academy was found.
  public enum Match: String, Codable, Hashable, Sendable {
    case meta
    case code
    case name
    /// It was not found.
    case none
  }

  /// The file, as it was named.
  public var file: String
  /// The name of the sheet.
  public var sheet: String
  /// The code of the academy; empty if it was not found.
  public var organization: String
  /// How it was found.
  public var match: Match
  /// The version of the questions that the form was made from; empty if it does not say.
  public var questionSet: String
  /// Whether it says 該当なし for all of it.
  public var isConfirmedNone: Bool
  /// Whether it can be taken; if not, a finding says why.
  public var isUsable: Bool
  /// The values, cell by cell.
  public var values: [FormValue]
  /// The records.
  public var proposal: FormProposal
  /// What is to be said about it.
  public var findings: [Diagnostic]

  /// Makes a reading.
  public init(
    file: String, sheet: String, organization: String, match: Match, questionSet: String = "",
    isConfirmedNone: Bool = false, isUsable: Bool = true, values: [FormValue] = [],
    proposal: FormProposal = FormProposal(), findings: [Diagnostic] = []
  ) {
    self.file = file
    self.sheet = sheet
    self.organization = organization
    self.match = match
    self.questionSet = questionSet
    self.isConfirmedNone = isConfirmedNone
    self.isUsable = isUsable
    self.values = values
    self.proposal = proposal
    self.findings = findings
  }

  /// Whether something is to be checked by a person.
  public var needsCheck: Bool { findings.contains { $0.severity > .note } }
}
