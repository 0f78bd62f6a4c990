import Channels

/// Reads `--channel`.
enum ChannelReader {
  /// The channel; nil if none is asked for.
  static func read(_ text: String?) throws(CommandFailure) -> Channel? {
    guard let text else { return nil }
    if let channel = Channel(rawValue: text.lowercased()) { return channel }
    let names = Channel.allCases.map(\.rawValue).joined(separator: " ")
    throw .usage(
      ja: "「\(text)」という出し先を知りません。あるのは: \(names)",
      en: "There is no channel “\(text)”. There are: \(names)",
      hintJa: "--channel line のように書いてください", hintEn: "Write it like --channel line.")
  }
}
