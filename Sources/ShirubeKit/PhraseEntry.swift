import Phrasebooks
import WritingSystems

/// A phrase as lists show it. Its properties are the keys of its JSON; those that do not apply are left out.
public struct PhraseEntry: Hashable, Sendable, Encodable {
  /// A phrase in one language.
  public struct Text: Hashable, Sendable, Encodable {
    /// The BCP 47 tag.
    public var language: String
    /// The text as its file has it: ICU MessageFormat, and for Japanese ruby notation.
    public var translation: String
    /// `initial translated reviewed final`.
    public var state: String
    /// Why it may be believed: `machine`, `official dictionary`, `native speaker`, `municipality`, `source`.
    public var basis: String
  }

  /// A value that is filled in.
  public struct Value: Hashable, Sendable, Encodable {
    /// The name between the braces.
    public var name: String
    /// Its type: `time`, `place` …
    public var type: String
    /// How one is typed.
    public var sample: String
  }

  /// The number, for ever: `13-02`.
  public var number: String
  /// `S` sign, `N` notice, `Q` question, `A` answer, `I` item.
  public var kind: String
  /// The Japanese source in ICU MessageFormat, without ruby.
  public var source: String
  /// The title of its category, in Japanese.
  public var section: String
  /// The folder of its book.
  public var book: String
  /// Its picture.
  public var pictogram: String?
  /// What it needs before it may be shown: `life-safety`, `local-claim` …, sorted.
  public var flags: [String]
  /// What is filled in.
  public var placeholders: [Value]
  /// The language of `translation`: the one asked for, else the one in which a search found the phrase.
  public var language: String?
  /// The text in that language as its file has it.
  public var translation: String?
  /// The state of that text.
  public var state: String?
  /// Why that text may be believed.
  public var basis: String?
  /// All languages; only where one phrase is shown.
  public var translations: [Text]?

  init(_ phrase: Phrase, _ translation: Translation?) {
    number = phrase.number.description
    kind = phrase.kind.rawValue
    source = phrase.source
    section = phrase.section.title
    book = phrase.book
    pictogram = phrase.pictogram
    flags = phrase.flags.map(\.rawValue).sorted()
    placeholders = phrase.placeholders.map {
      Value(name: $0.name, type: $0.type.rawValue, sample: $0.sample)
    }
    language = translation?.language.description
    self.translation = translation?.text
    state = translation?.state.rawValue
    basis = translation?.basis.rawValue
  }
}
