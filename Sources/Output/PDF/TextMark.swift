/// The marked content of a text: words, or a base with its reading.
enum TextMark: Hashable {
  case words(Int)
  case ruby(base: Int, reading: Int)

  /// The greatest mark in it.
  var last: Int {
    switch self {
    case .words(let mark): mark
    case .ruby(let base, let reading): max(base, reading)
    }
  }
}

/// The marks of one element of a frame.
struct ElementMarks {
  var element: Int
  var marks: [TextMark]
}
