import Diagnostics
import Fonts
import Phrasebooks
import Shelters
import WritingSystems

/// Looks whether this machine has what a kit needs.
public struct Doctor {
  private let workspace: Workspace

  /// Makes a doctor.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// Looks at data, fonts and phrasebooks; `versions` are those the caller knows.
  public func examine(versions: [String: String]) -> DoctorReport {
    let languages = LanguageListing(workspace).languages
    let printed = languages.filter(\.hasPhrasebook)
    let finder = FontFinder(workspace)
    var versions = versions
    versions["ICU"] = ICUVersion.text
    versions["HarfBuzz"] = HarfBuzzVersion.text
    for book in workspace.catalogue().books { versions["phrasebook \(book.name)"] = book.version }
    return DoctorReport(
      data: workspace.data.path, versions: versions, fonts: fonts(printed.map(\.tag), finder),
      languages: printed,
      problems: finder.missing(printed.map(\.tag)) + dataProblems(printed) + phrasebookProblems())
  }

  private func fonts(_ languages: [String], _ finder: FontFinder) -> [DoctorReport.FontFile] {
    var files: [DoctorReport.FontFile] = []
    for language in languages {
      for file in finder.files(of: language) {
        if let place = files.firstIndex(where: { $0.file == file }) {
          files[place].languages.append(language)
        } else {
          files.append(DoctorReport.FontFile(file: file, languages: [language]))
        }
      }
    }
    files.append(DoctorReport.FontFile(file: FontFinder.pictograms, languages: []))
    return files.map { file in
      var file = file
      file.path = finder.path(of: file.file)
      file.sha256 = file.path.flatMap(finder.digest)
      return file
    }
  }

  /// Files without which something would quietly be missing on paper.
  private func dataProblems(_ languages: [LanguageEntry]) -> [Diagnostic] {
    let data = workspace.data
    var paths = [
      data.genericNouns, data.nationalities, data.kits, data.pictograms, data.terms,
      data.phrasebooks,
    ]
    paths.removeAll(where: FolderListing.isReadable)
    var problems = paths.map { path in
      Diagnostic(
        .error, "missing-data", at: SourcePosition(file: path),
        LocalizedMessage(
          ja: "データがないか、読めません", en: "This part of the data is missing or cannot be read."),
        hint: LocalizedMessage(
          ja: "配布物をもう一度展開するか、git checkout で戻してください",
          en: "Unpack the package again, or restore it with git checkout."))
    }
    if languages.isEmpty {
      problems.append(
        Diagnostic(
          .error, "no-languages", at: SourcePosition(file: data.phrasebooks),
          LocalizedMessage(ja: "文例集が一つもありません", en: "There is no phrasebook."),
          hint: LocalizedMessage(
            ja: "--data DIR で、Phrasebooks のあるフォルダーを書いてください",
            en: "Name the folder that has Phrasebooks with --data DIR.")))
    }
    return problems
  }

  private func phrasebookProblems() -> [Diagnostic] {
    let count = workspace.catalogueDiagnostics.count { $0.severity == .error }
    guard count > 0 else { return [] }
    return [
      Diagnostic(
        .error, "phrasebook-errors", at: SourcePosition(file: workspace.data.phrasebooks),
        LocalizedMessage(
          ja: "文例集に誤りが \(count) 件あります", en: "The phrasebooks have \(count) mistakes."),
        hint: LocalizedMessage(ja: "shirube check で見てください", en: "See them with: shirube check"))
    ]
  }
}
