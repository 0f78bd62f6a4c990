import ArgumentParser
import ShirubeKit

/// What every command takes: where the data and the fonts are, and the language of messages.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: .words(
      ja: "Data と Phrasebooks のあるフォルダー（既定: SHIRUBE_DATA）",
      en: "The folder with Data and Phrasebooks (default: SHIRUBE_DATA).", value: "DIR"))
  var data: String?

  @Option(
    name: .customLong("fonts"),
    help: .words(
      ja: "フォントのフォルダー。何度でも（既定: SHIRUBE_FONTS）",
      en: "A folder of fonts; may be repeated (default: SHIRUBE_FONTS).", value: "DIR"))
  var fonts: [String] = []

  @Option(
    name: .customLong("interface"),
    help: .words(
      ja: "メッセージの言語 ja か en", en: "The language of messages: ja or en.", value: "ja|en"))
  var interface: String?

  /// The data folder.
  var folder: DataFolder {
    get throws(CommandFailure) {
      try check()
      guard let folder = DataFolder.find(named: data) else { throw noData }
      return folder
    }
  }

  /// The workspace over the data folder.
  var workspace: Workspace {
    get throws(CommandFailure) {
      let folder = try folder
      let more = Interface.environment("SHIRUBE_FONTS").map { $0.split(separator: ":") } ?? []
      return Workspace(data: folder, fonts: fonts + more.map(String.init))
    }
  }

  /// Options that are wrong whatever the command is.
  func check() throws(CommandFailure) {
    if let interface, !["ja", "en"].contains(interface) {
      throw .usage(
        ja: "--interface は ja か en です（「\(interface)」は使えません）",
        en: "--interface takes ja or en, not “\(interface)”.",
        hintJa: "--interface ja と書いてください", hintEn: "Write --interface en.")
    }
    for folder in fonts {
      do {
        _ = try InputFile.read(folder, limit: 0)
      } catch .isFolder {
        continue
      } catch {
        throw CommandFailure(
          .noInput, "no-fonts", ja: "フォントのフォルダー「\(folder)」がありません",
          en: "There is no folder of fonts “\(folder)”.",
          hintJa: "--fonts に、.ttf のあるフォルダーを書いてください",
          hintEn: "Give --fonts a folder that has .ttf files.")
      }
    }
  }

  private var noData: CommandFailure {
    let place = data ?? Interface.environment("SHIRUBE_DATA") ?? ""
    return CommandFailure(
      .noInput, "no-data", ja: "データのフォルダーがありません（\(place.isEmpty ? "既定の場所" : place)）",
      en: "There is no data folder (\(place.isEmpty ? "in the usual places" : place)).",
      hintJa: "--data DIR か SHIRUBE_DATA で、Data と Phrasebooks のあるフォルダーを書いてください",
      hintEn: "Name the folder that has Data and Phrasebooks with --data DIR or SHIRUBE_DATA.")
  }
}
