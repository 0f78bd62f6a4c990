/// Counts text as a channel does.
struct ChannelCount {
  let channel: Channel

  init(_ channel: Channel) { self.channel = channel }

  /// What a text counts that is ready to be sent (``ChannelText/sent(_:)``).
  func length(of text: String) -> Int {
    switch channel {
    case .x: WeightedLength.of(text)
    case .line: text.utf16.count
    case .areaMail: text.unicodeScalars.reduce(0) { $0 + ($1 == "\n" ? 2 : 1) }
    case .plain: text.count
    }
  }
}
