/// A sentence for the person at the keyboard, in the two languages of the interface.
public struct LocalizedMessage: Hashable, Sendable, Codable {
  /// The Japanese sentence.
  public var japanese: String
  /// The English sentence.
  public var english: String

  /// Makes a message.
  public init(ja japanese: String, en english: String) {
    self.japanese = japanese
    self.english = english
  }

  /// The sentence in the interface language.
  public func text(in language: InterfaceLanguage) -> String {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }
}
