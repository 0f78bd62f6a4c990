import Documents
import Phrasebooks

/// One fact of a notice, set once and large: when, where, how much.
struct NoticeFact: Hashable {
  /// What kind of fact it is: decides its picture and its label.
  enum Kind: Hashable {
    case when
    case place
    case count
    case height
    case distance
    case phone
    case area
    case destination
  }

  var kind: Kind
  /// A word of its own beside the label, Japanese and English: the meal, the sex.
  var remark: (japanese: String, english: String)?
  /// Digits, the same in every language; empty where a name is the fact.
  var digits: String
  /// The unit behind the digits, Japanese.
  var unit: String
  /// What stands beneath, or is the fact itself: a date, a place.
  var value: PlaceholderValue?

  init(
    _ kind: Kind, remark: (japanese: String, english: String)? = nil, digits: String = "",
    unit: String = "", value: PlaceholderValue? = nil
  ) {
    self.kind = kind
    self.remark = remark
    self.digits = digits
    self.unit = unit
    self.value = value
  }

  static func == (left: NoticeFact, right: NoticeFact) -> Bool {
    left.kind == right.kind && left.digits == right.digits && left.unit == right.unit
      && left.value == right.value && left.remark?.japanese == right.remark?.japanese
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(digits)
    hasher.combine(value)
  }

  /// The pictogram beside the label.
  var icon: String {
    switch kind {
    case .when: "schedule"
    case .place: "place"
    case .count: "tag"
    case .height: "height"
    case .distance: "straighten"
    case .phone: "call"
    case .area: "groups"
    case .destination: "directions_run"
    }
  }
}
