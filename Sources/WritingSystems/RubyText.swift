/// Text with its ruby: which words carry a reading, and which stand alone.
///
/// The notation is Aozora's: `避難所《ひなんじょ》` covers the run of kanji before it; `｜` marks the beginning of
/// the base where it is not that run, and stands before a literal `《`, `》` or `｜`. Only Japanese is written in it:
/// `《》` are title marks in Chinese, so a text of another language belongs in `init(plain:)`.
public struct RubyText: Hashable, Sendable {
  /// A piece of text that is either plain or a base with its reading.
  public enum Segment: Hashable, Sendable {
    /// Text without ruby.
    case plain(String)
    /// A base and the reading that stands over it; neither is empty.
    case ruby(base: String, reading: String)
  }

  /// The pieces in reading order; no two plain pieces are neighbours in a parsed text.
  public var segments: [Segment]

  /// Makes a text from its pieces.
  public init(segments: [Segment]) {
    self.segments = segments
  }

  /// Makes a text without ruby; the marks of the notation stand for themselves in it.
  public init(plain text: String) {
    segments = text.isEmpty ? [] : [.plain(text)]
  }

  /// The text without its ruby.
  public var base: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let plain): text += plain
      case .ruby(let base, _): text += base
      }
    }
  }

  /// The text as it is read aloud: every base replaced by its reading.
  public var reading: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let plain): text += plain
      case .ruby(_, let reading): text += reading
      }
    }
  }

  /// Whether any piece carries a reading.
  public var hasRuby: Bool {
    segments.contains { segment in
      if case .ruby = segment { true } else { false }
    }
  }
}
