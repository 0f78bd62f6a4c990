import ArgumentParser
import LocalServer
import Sheets
import ShirubeKit

/// `shirube serve`: boards in the browsers of the shelter's own network.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "serve", ja: "指さしボードを、避難所の中の端末に見せる", en: "Show the boards to the browsers of the shelter.",
    examples: """
      shirube serve
      shirube serve --network
      shirube serve --network --port 80
      """)

  @Option(
    name: .customLong("port"),
    help: .words(
      ja: "ポート（既定 8080、0 は空いている番号）", en: "The port (default 8080; 0 takes a free one).",
      value: "NUMBER"))
  var port: Int = 8080

  @Flag(
    name: .customLong("network"),
    help: .words(
      ja: "ほかの端末からも見えるようにする（既定はこの機械だけ）",
      en: "Let other machines in (by default only this one)."))
  var isOnNetwork = false

  @OptionGroup var sheet: SheetArguments
  @OptionGroup var global: GlobalOptions

  func run() async throws {
    guard (0...65_535).contains(port) else {
      throw CommandFailure.usage(
        ja: "--port は 0 から 65535 までです（「\(port)」は使えません）",
        en: "--port takes 0 to 65535, not “\(port)”.",
        hintJa: "--port 8080 のように書いてください", hintEn: "Write it like --port 8080.")
    }
    let folder = try global.folder
    let more = Interface.environment("SHIRUBE_FONTS").map { $0.split(separator: ":") } ?? []
    let settings = ServerSettings(
      data: folder, fonts: global.fonts + more.map(String.init),
      options: try sheet.options([]), port: port, isOnNetwork: isOnNetwork)
    let isOnNetwork = isOnNetwork
    do throws(ServerError) {
      try await LocalServer(settings).run { port in
        try? Console.result(
          ServerAddresses(port: port, isOnNetwork: isOnNetwork).lines.joined(separator: "\n"))
      }
    } catch {
      let status: ExitStatus =
        switch error {
        case .portTaken: .unavailable
        case .portNotPermitted: .notPermitted
        case .noStyles: .noInput
        case .stopped: .failed
        }
      throw CommandFailure(status, [error.diagnostic], safe: CommandFailure.nothingChanged)
    }
    Console.say(ja: "止めました", en: "Stopped.")
  }
}
