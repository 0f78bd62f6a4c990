import Tables

@testable import Training

/// How one academy answers the round of autumn.
struct Career {
  enum Manner {
    /// Never: its request is only sent, or acknowledged before it goes past the date.
    case silent(isAcknowledged: Bool)
    /// It turns out that it is not to be asked.
    case outOfScope
    /// 該当なし on a form, or by telephone.
    case none(byTelephone: Bool)
    case once
    /// The very same file twice.
    case sameTwice
    /// The first form is wrong, and nobody can see it.
    case twice(wrong: Saying)
    /// The first form is sent back.
    case returned(wrong: Saying)
    /// The first form is wrong, and corrected by telephone.
    case telephone(wrong: Saying)
    /// The first form says 該当なし.
    case noneFirst
    /// The first form said too much: the second moves backwards, and is held until somebody has called.
    case backwards(wrong: Saying)
  }

  var academy: Organization
  var right: Saying
  var manner: Manner
  /// The wave of its first form, and of its second.
  var first, second: Int
  /// What was known of it before the round.
  var before: [CurriculumEntry] = []

  /// What it says in a wave: nothing, or the forms in their order.
  func sayings(in wave: Int) -> [Saying] {
    switch manner {
    case .silent, .outOfScope: return []
    case .none(let byTelephone):
      return byTelephone || wave != first ? [] : [Self.none(academy.id)]
    case .once, .sameTwice: return wave == first ? [right] : []
    case .telephone(let wrong): return wave == first ? [wrong] : []
    case .twice(let wrong), .returned(let wrong), .backwards(let wrong):
      return (wave == first ? [wrong] : []) + (wave == second ? [right] : [])
    case .noneFirst:
      return (wave == first ? [Self.none(academy.id)] : []) + (wave == second ? [right] : [])
    }
  }

  static func none(_ organization: String) -> Saying {
    var saying = Saying(organization)
    saying.isNone = true
    return saying
  }
}
