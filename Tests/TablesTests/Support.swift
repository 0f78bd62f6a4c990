import Diagnostics

@testable import Tables

/// Random numbers that a seed repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

func read(_ text: String, limits: TableLimits = TableLimits()) throws(TableError) -> TextTable {
  try DelimitedTextReader(limits: limits).read(Array(text.utf8), file: "list.csv").table
}

func diagnostics(of text: String) throws(TableError) -> [Diagnostic] {
  try DelimitedTextReader().read(Array(text.utf8), file: "list.csv").diagnostics
}

func failure(_ bytes: [UInt8], limits: TableLimits = TableLimits()) -> TableError? {
  do {
    _ = try DelimitedTextReader(limits: limits).read(bytes, file: "list.csv")
    return nil
  } catch {
    return error
  }
}

func failure(_ text: String, limits: TableLimits = TableLimits()) -> TableError? {
  failure(Array(text.utf8), limits: limits)
}
