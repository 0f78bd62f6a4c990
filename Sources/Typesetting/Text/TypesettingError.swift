/// Why a text cannot be set.
public enum TypesettingError: Error, Hashable, Sendable {
  /// `Data/Languages` has no file for the tag.
  case unknownLanguage(String)
  /// No font directory has the file.
  case missingFont(String)
}
