public import Diagnostics
import Phrasebooks

/// What a check of the data folder found; as JSON `{"diagnostics": […], "summary": {…}}`.
public struct CheckReport: Hashable, Sendable, Encodable {
  /// Counts of what was checked and found. Its properties are the keys of its JSON.
  public struct Summary: Hashable, Sendable, Encodable {
    /// How many phrases there are.
    public var phrases: Int
    /// How many languages, Japanese counted.
    public var languages: Int
    /// How many texts were checked.
    public var texts: Int
    /// How many errors were found.
    public var errors: Int
    /// How many warnings.
    public var warnings: Int
    /// How many notes.
    public var notes: Int
  }

  /// Everything found, in the order of the files.
  public var diagnostics: [Diagnostic]
  /// The counts.
  public var summary: Summary

  init(_ diagnostics: [Diagnostic], catalogue: Catalogue) {
    self.diagnostics = diagnostics
    let texts = catalogue.languages.map { language in
      catalogue.translations(in: language).count { $0 != nil }
    }
    summary = Summary(
      phrases: catalogue.phrases.count, languages: catalogue.languages.count,
      texts: texts.reduce(0, +), errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning },
      notes: diagnostics.count { $0.severity == .note })
  }
}
