import Documents

/// The words that stand for values in the JSON of a document, for error messages.
enum DocumentWords {
  /// The words a key may have, divided by blanks; empty where it takes something else.
  static func allowed(for key: String) -> String {
    switch key {
    case "role": Role.allCases.map(\.rawValue).joined(separator: " ")
    case "alignment", "alignments", "distribution":
      list([Alignment.start, .centre, .end].map(\.rawValue))
    case "weight": list([Weight.regular, .bold].map(\.rawValue))
    case "overflow": list([Overflow.shrink, .continue, .diagnose].map(\.rawValue))
    case "axis": list([Axis.down, .along].map(\.rawValue))
    case "border": list(Border.allCases.map(\.rawValue))
    case "stroke": list(Stroke.allCases.map(\.rawValue))
    case "ground": list(Ground.allCases.map(\.rawValue))
    case "blocks", "children", "cells", "rows":
      "{\"text\"} {\"pictogram\"} {\"stack\"} {\"grid\"} {\"table\"} {\"drawing\"}"
    default: ""
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: " ") }
}
