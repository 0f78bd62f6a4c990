/// A form of an import, and what accepting it would do.
public struct ImportForm: Codable, Hashable, Sendable {
  /// What accepting it would do.
  public enum Outcome: String, Codable, Hashable, Sendable {
    /// It becomes the answer of its academy.
    case answer
    /// It is kept as an answer, and a later one of the same import counts.
    case superseded
    /// Just this file is the answer already.
    case known
    /// It cannot be taken; a finding says why.
    case refused
  }

  /// What was read.
  public var reading: FormReading
  /// What accepting it would do.
  public var outcome: Outcome
  /// The number of the answer.
  public var number: Int
  /// The name of the academy; empty if it was not found.
  public var organizationName: String

  /// Makes a form.
  public init(reading: FormReading, outcome: Outcome, number: Int, organizationName: String) {
    self.reading = reading
    self.outcome = outcome
    self.number = number
    self.organizationName = organizationName
  }
}
