import Glibc

/// The C library's logarithm, for the few sums that need one.
enum Logarithm {
  /// The binary logarithm.
  static func binary(_ number: Double) -> Double { log2(number) }
}
