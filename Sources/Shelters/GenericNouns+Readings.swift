extension GenericNouns {
  /// The noun in which a name ends although its reading ends in no reading of it; nil if all is well.
  ///
  /// Real lists have such rows: 天山公園 read アマヤマモウエン, こども園 still read ホイクエン.
  func unread(in japanese: String, kana: String) -> String? {
    let fitting = nouns.filter { $0.use == .suffix && japanese.hasSuffix($0.japanese) }
    guard let longest = fitting.first, !fitting.contains(where: { kana.hasSuffix($0.kana) }) else {
      return nil
    }
    return longest.japanese
  }
}
