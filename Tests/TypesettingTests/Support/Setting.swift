import Documents
import Fonts
import TestSupport
import WritingSystems

@testable import Typesetting

/// The languages and fonts of the checkout, ready to set.
struct Setting {
  let languages = LanguageTable(folder: "\(Repository.root)/Data/Languages")
  let library = FontLibrary()
  let typesetter: Typesetter
  let preparer: TextPreparer

  init() {
    typesetter = Typesetter(
      languages: languages, library: library, pictograms: "\(Repository.root)/Data/Pictograms")
    preparer = TextPreparer(languages: languages, library: library)
  }

  /// A text as the passes see it.
  func prepared(_ text: Text, weight: Weight = .bold) throws -> PreparedText {
    try preparer.prepare(text, weight: weight, rubyScale: 0.5)
  }

  func language(_ tag: String) throws -> Language {
    guard let language = languages.language(tag) else {
      throw TypesettingError.unknownLanguage(tag)
    }
    return language
  }
}
