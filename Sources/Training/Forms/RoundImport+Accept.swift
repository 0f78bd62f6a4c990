internal import Diagnostics
internal import Storage

extension RoundImport {
  /// Writes what a preview shows: all of its files, or nothing if the store cannot be written.
  ///
  /// Call it in the `write` whose reader made the preview, or at once after that: it trusts what it was shown.
  /// A record that moves backwards goes in only if the authorship has a reason.
  public func accept(_ preview: ImportPreview, in writer: TrainingWriter) throws {
    let round: Round = try writer.reader.found(key: preview.round)
    for file in preview.files {
      let forms = file.forms.filter { $0.outcome == .answer || $0.outcome == .superseded }
      guard !forms.isEmpty else { continue }
      guard "\(ContentDigest(of: file.content))" == file.digest else {
        throw TrainingError.notFound(.responses, key: file.digest)
      }
      try writer.keep(file.content, name: file.name)
      for form in forms {
        try ImportAcceptance(
          round: round, digest: file.digest, day: preview.day, form: form, writer: writer
        ).accept()
      }
    }
  }
}
