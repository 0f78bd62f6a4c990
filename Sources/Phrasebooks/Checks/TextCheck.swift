/// One rule about a single text.
protocol TextCheck {
  /// What is wrong with a text; empty if nothing is.
  func problems(_ text: CheckedText) -> [Problem]
}
