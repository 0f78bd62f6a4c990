import Phrasebooks
import Sheets

/// Reads `--confirm`.
enum ConfirmationReader {
  /// `all`, or numbers divided by commas; the option may be repeated.
  static func read(_ texts: [String]) throws(CommandFailure) -> Confirmation {
    if texts.isEmpty { return .none }
    if texts.contains("all") { return .all }
    return .phrases(Set(try NumberReader.read(texts)))
  }
}
