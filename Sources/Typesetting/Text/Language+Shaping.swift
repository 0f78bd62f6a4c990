import WritingSystems

extension Language {
  /// The tag HarfBuzz understands: without variants that name no shaping.
  var shapingTag: String { tag == "ja-simple" ? "ja" : tag }
}
