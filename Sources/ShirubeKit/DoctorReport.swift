public import Diagnostics

/// The state of this machine and its data; as JSON
/// `{"data": …, "fonts": […], "languages": […], "problems": […], "versions": {…}}`.
public struct DoctorReport: Hashable, Sendable, Encodable {
  /// A font file. Its properties are the keys of its JSON.
  public struct FontFile: Hashable, Sendable, Encodable {
    /// The name of the file.
    public var file: String
    /// The languages that need it; empty for that of the pictograms.
    public var languages: [String]
    /// Where it lies; nil if it is missing.
    public var path: String?
    /// Its SHA-256 in 64 hexadecimal digits; nil if it is missing.
    public var sha256: String?
  }

  /// The data folder.
  public var data: String
  /// Versions by name: `shirube`, `ICU`, `HarfBuzz`, `phrasebook …`.
  public var versions: [String: String]
  /// The font files.
  public var fonts: [FontFile]
  /// The languages with their phrases by state.
  public var languages: [LanguageEntry]
  /// What is wrong, each with the command that mends it.
  public var problems: [Diagnostic]
}
