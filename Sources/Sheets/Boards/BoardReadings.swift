import Phrasebooks

/// What a reader has read for one board already: every way to set a page asks for the same words.
final class BoardReadings {
  var phrases: [PhraseNumber: BoardPhrase] = [:]
  var labels: [PhraseNumber: BoardPhrase.Words?] = [:]
}
