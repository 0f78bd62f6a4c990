import Documents

extension Role {
  /// Its place among all roles, from 0.
  var place: Int {
    switch self {
    case .heading: 0
    case .body: 1
    case .caption: 2
    case .label: 3
    case .note: 4
    }
  }
}
