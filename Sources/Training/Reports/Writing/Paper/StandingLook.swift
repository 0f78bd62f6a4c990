import Documents

/// How a state looks on paper, beside its words: never colour alone, and legible on a grey printer.
struct StandingLook: Hashable, Sendable {
  let ground: Ground
  let border: Border

  init(_ standing: Standing) {
    (ground, border) =
      switch standing {
      case .delivered: (.black, .none)
      case .included: (.hatched, .thin)
      case .nextYear, .postponed: (.dotted, .thin)
      case .unconfirmed, .considering: (.white, .dashed)
      case .cancelled, .notPlanned: (.white, .thick)
      case .notHeld, .abolished: (.none, .none)
      case .confirmedNone: (.crossed, .thin)
      case .unknown: (.grey, .thin)
      }
  }

  /// Whether words need a white plate.
  var hasPattern: Bool { ground == .hatched || ground == .dotted || ground == .crossed }
}
