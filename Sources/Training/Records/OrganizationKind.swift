/// What an organisation is.
public enum OrganizationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 消防学校: in the denominator of every round.
  case academy
  /// A training centre that is no 消防学校: asked like one, never in the denominator.
  case trainingCentre = "training-centre"
  /// 消防防災主管課 of a prefecture.
  case disasterDepartment = "disaster-department"
  /// 多文化共生主管課 of a prefecture.
  case multiculturalDepartment = "multicultural-department"
  /// 地域国際化協会.
  case association
  /// A municipality.
  case municipality
  /// A ministry or an agency.
  case ministry
  case other
}
