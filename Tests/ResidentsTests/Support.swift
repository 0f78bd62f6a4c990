import Diagnostics
import Residents
import TestSupport
import Testing

/// The table of the repository.
enum Shipped {
  static func nationalities() throws -> Nationalities {
    let bytes = try #require(TestFile.read("\(Repository.root)/Data/Nationalities.csv"))
    return try Nationalities(bytes: bytes, file: "Nationalities.csv")
  }
}

/// A list from the text of a CSV file.
func residents(_ text: String) throws -> ResidentList { try residents(Array(text.utf8)) }

/// A list from the bytes of a CSV file.
func residents(_ bytes: [UInt8]) throws -> ResidentList {
  try ResidentListReader(try Shipped.nationalities()).read(bytes, file: "residents.csv")
}

/// The rules by which a file is refused; empty if it is taken.
func refusal(_ text: String) throws -> [String] {
  do throws(ResidentListError) {
    _ = try ResidentListReader(unwrapped()).read(Array(text.utf8), file: "residents.csv")
    return []
  } catch {
    return error.diagnostics.map(\.rule)
  }
}

private func unwrapped() -> Nationalities {
  (try? Shipped.nationalities()) ?? Nationalities([])
}
