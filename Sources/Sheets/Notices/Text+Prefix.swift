import Documents

extension Text {
  /// The beginning of the text that has just these words, with its ruby; the whole text if it begins otherwise.
  func prefix(_ words: String) -> Text {
    var rest = Substring(words)
    var kept: [Span] = []
    for span in spans {
      if rest.isEmpty { break }
      switch span {
      case .plain(let text), .strong(let text):
        if rest.hasPrefix(text) {
          kept.append(span)
          rest = rest.dropFirst(text.count)
        } else if text.hasPrefix(rest) {
          kept.append(.plain(String(rest)))
          rest = ""
        } else {
          return self
        }
      case .ruby(let base, _):
        guard rest.hasPrefix(base) else { return self }
        kept.append(span)
        rest = rest.dropFirst(base.count)
      }
    }
    return Text(language: language, spans: kept)
  }

  /// The spans with a beginning in bold; ruby keeps its weight.
  func strong(_ lead: String) -> [Span] {
    guard !lead.isEmpty else { return spans }
    let plain = self.plain
    guard spans.count == 1, plain.hasPrefix(lead) else { return spans }
    let rest = String(plain.dropFirst(lead.count))
    return [.strong(lead)] + (rest.isEmpty ? [] : [.plain(rest)])
  }
}
