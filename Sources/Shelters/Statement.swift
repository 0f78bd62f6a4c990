/// What a list says about something that is either so or not.
public enum Statement: String, Hashable, Sendable, Codable {
  /// The list says yes.
  case yes
  /// The list says no in so many words; a blank never means this.
  case no
  /// The list says nothing, or nothing that can be read for certain.
  case notStated
}
