/// One entry of a PO file.
struct POEntry: Hashable, Sendable {
  /// The line it begins on.
  var line: Int
  /// The line of its `msgstr`.
  var textLine: Int
  /// `msgctxt`: the phrase number as written; nil if the entry has none.
  var context: String?
  /// `msgid`: the source.
  var source: String
  /// `msgstr`: the translation, empty if there is none yet.
  var text: String
  /// Whether a tool marked it as not certain.
  var isFuzzy: Bool
}
