/// Where one subject of an academy stands, over both years of a round.
struct SubjectStanding: Hashable, Sendable {
  /// The academy whose course it is: of a joint class the one that holds it.
  var owner: String
  /// The name of the course there.
  var localCourse: String
  /// Where it stands.
  var standing: Standing
  /// The hours held or planned; nil if nobody has said.
  var hours: Double?
}
