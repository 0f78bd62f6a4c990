import Phrasebooks
import Shelters
import WritingSystems

/// Says names of places and things in other languages: from their reading and the table of generic nouns.
struct ListedPlaceNaming: PlaceNaming {
  let nouns: GenericNouns

  func name(_ name: RubyText, in language: LanguageTag) -> String? {
    PlaceName(japanese: name.base, kana: name.reading)
      .rendering(in: language.description, nouns: nouns)?.text
  }
}
