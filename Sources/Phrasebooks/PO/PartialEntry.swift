/// An entry of a PO file while it is being read.
struct PartialEntry {
  var line = 0
  var textLine = 0
  var context: [UInt8]?
  var source: [UInt8]?
  var text: [UInt8]?
  var isFuzzy = false
  /// Whether a mistake was found in it; it is then left out.
  var isBroken = false

  /// The length of its longest string.
  var longest: Int {
    max(context?.count ?? 0, source?.count ?? 0, text?.count ?? 0)
  }
}
