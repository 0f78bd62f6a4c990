public import Channels
public import Sheets
import WritingSystems

/// Writes notices for short channels, counted as those channels count.
public struct NoticeChannels {
  private let workspace: Workspace

  /// Makes a writer.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// One report a language: Japanese first. Area mail is Japanese alone.
  public func reports(
    _ request: NoticeRequest, options: SheetOptions, channel: Channel
  ) throws(SheetError) -> (reports: [ChannelReport], omissions: [Omission]) {
    var options = options
    if channel == .areaMail { options.languages = [] }
    let composer = NoticeTextComposer(SignMaker(workspace).composer(options.languages))
    let made = try composer.texts(request, options: options, isPlain: channel != .areaMail)
    let reports = made.texts.map { text in
      ChannelText(
        title: channel == .areaMail ? text.title : "", body: text.body, language: text.language,
        values: Array(options.values.values), drillWord: text.drillWord
      ).check(for: channel)
    }
    return (reports, made.omissions)
  }
}
