/// The words of a drill page: a band at both edges, and 訓練 across the page in line work.
public struct DrillBand: Codable, Hashable, Sendable {
  /// The word across the page: 訓練.
  public var watermark: Text
  /// The word 訓練 in Japanese and in every language of the page, for the upper band.
  public var words: [Text]
  /// The sentence of phrase 42-01 in the same languages, for the lower band.
  public var sentences: [Text]

  /// Makes the words of a drill page.
  public init(watermark: Text, words: [Text], sentences: [Text]) {
    self.watermark = watermark
    self.words = words
    self.sentences = sentences
  }
}
