import Phrasebooks

extension Phrase {
  /// Whether somebody must confirm it on site before it is printed: a local claim, or a telephone number that only
  /// some areas have (#7119).
  var needsConfirmation: Bool {
    flags.contains(.localClaim) || (flags.contains(.phoneNumber) && source.contains("#"))
  }
}
