import Diagnostics
import FoundationEssentials
import Tables
import TestSupport

@testable import Shelters

/// Files and lists that the tests read.
enum Samples {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(Repository.root)/\(path)")))
  }

  /// The table of generic nouns of the repository.
  static let nouns: GenericNouns? = try? GenericNouns(
    bytes: bytes("Data/GenericNouns.csv"), file: "GenericNouns.csv")

  /// Real municipal files, where they are at hand; they are never part of the repository.
  static let fixtures: String? = {
    let folder = "\(Repository.root)/../shared/fixtures/shelters"
    let fallback = "/work/shared/fixtures/shelters"
    return [folder, fallback].first { FileManager.default.fileExists(atPath: $0) }
  }()

  static func fixture(_ name: String) throws -> [UInt8]? {
    guard let fixtures else { return nil }
    return [UInt8](try Data(contentsOf: URL(filePath: "\(fixtures)/\(name)")))
  }
}

/// A list from the text of a CSV or GeoJSON file.
func list(_ text: String, file: String = "list.csv", assuming role: PlaceRole? = nil)
  throws(ShelterListError) -> ShelterList
{
  try ShelterListReader(assumedRole: role).read(Array(text.utf8), file: file)
}

/// The error of a file that is refused.
func refusal(_ text: String, file: String = "list.csv") -> ShelterListError? {
  do {
    _ = try list(text, file: file)
    return nil
  } catch {
    return error
  }
}

/// A list of evacuation sites with one row, whose other columns are given.
func site(_ columns: [(String, String)]) throws(ShelterListError) -> ShelterList {
  let header = ["名称", "災害種別_洪水", "災害種別_津波", "指定避難所との重複"].filter { name in
    !columns.contains { $0.0 == name }
  }
  let names = header + columns.map(\.0)
  let fields = header.map { $0 == "名称" ? "青葉小学校" : "" } + columns.map(\.1)
  let quoted = fields.map { "\"\($0)\"" }
  return try list(names.joined(separator: ",") + "\n" + quoted.joined(separator: ","))
}

extension ShelterList {
  /// The rules of all diagnostics but the notes about columns.
  var rules: [String] {
    diagnostics.filter { $0.severity > .note }.map(\.rule)
  }
}
