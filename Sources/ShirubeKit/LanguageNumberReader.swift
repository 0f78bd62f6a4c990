public import Sheets
import Tables
import WritingSystems

/// Reads the numbers of languages from `Data/LanguageNumbers.csv`.
public struct LanguageNumberReader {
  private let path: String

  /// Makes a reader over the data folder.
  public init(_ data: DataFolder) { path = data.languageNumbers }

  /// The numbers; none where the file cannot be read. Lines that are wrong are left out.
  public func read() -> LanguageNumbers {
    guard let bytes = FileBytes.read(path, limit: 1 << 16),
      let table = try? DelimitedTextReader().read(bytes, file: path).table
    else { return LanguageNumbers([]) }
    return LanguageNumbers(
      table.rows.compactMap { row in
        guard row.fields.count >= 2, let number = Int(row.fields[0]),
          let language = LanguageTag(row.fields[1])
        else { return nil }
        return LanguageNumbers.Entry(number: number, language: language)
      })
  }
}
