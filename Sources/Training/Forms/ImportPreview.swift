public import Diagnostics
public import Tables

/// What an import of files would do: nothing of it is in the store yet.
public struct ImportPreview: Codable, Hashable, Sendable {
  /// The name of the round.
  public var round: String
  /// The day of the import.
  public var day: CalendarDay
  /// The files in the order in which they were given.
  public var files: [ImportFile]

  /// Makes a preview.
  public init(round: String, day: CalendarDay, files: [ImportFile]) {
    self.round = round
    self.day = day
    self.files = files
  }

  /// All forms.
  public var forms: [ImportForm] { files.flatMap(\.forms) }
  /// All that is to be said, by files and forms.
  public var findings: [Diagnostic] {
    files.flatMap { $0.findings + $0.forms.flatMap(\.reading.findings) }
  }
  /// Whether accepting would write anything.
  public var isEmpty: Bool {
    !forms.contains { $0.outcome == .answer || $0.outcome == .superseded }
  }
}
