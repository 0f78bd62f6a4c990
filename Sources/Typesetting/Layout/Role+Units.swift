package import Documents

extension Role {
  /// The usual size of its text in units of the paper.
  package var units: Double {
    switch self {
    case .heading: 3
    case .body: 1.06
    case .caption: 0.8
    case .label: 0.72
    case .note: 0.58
    }
  }
}
