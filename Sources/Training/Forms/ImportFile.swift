public import Diagnostics

/// A file of an import, with what was read from it.
public struct ImportFile: Codable, Hashable, Sendable {
  /// Its name, as it was given.
  public var name: String
  /// SHA-256 of its bytes.
  public var digest: String
  /// The forms in it, in the order of their sheets.
  public var forms: [ImportForm]
  /// What is to be said about the file as a whole.
  public var findings: [Diagnostic]
  /// Its bytes; they are not in JSON, and a preview read from there cannot be accepted.
  public var content: [UInt8] = []

  private enum CodingKeys: String, CodingKey { case name, digest, forms, findings }

  /// Makes a file.
  public init(
    name: String, digest: String, forms: [ImportForm] = [], findings: [Diagnostic] = [],
    content: [UInt8] = []
  ) {
    self.name = name
    self.digest = digest
    self.forms = forms
    self.findings = findings
    self.content = content
  }
}
