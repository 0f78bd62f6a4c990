import LocalServer
import ShirubeKit

/// What is said when the server answers: its addresses, and the QR symbol for telephones.
struct ServerAddresses {
  let port: Int
  let isOnNetwork: Bool

  /// The lines.
  var lines: [String] {
    let local = "http://localhost\(tail)"
    guard isOnNetwork else {
      return [
        Interface.words(
          ja: "この機械で開いてください: \(local)", en: "Open on this machine: \(local)"),
        Interface.words(
          ja: "ほかの端末からは見えません（見せるには --network）",
          en: "Other machines cannot see it (to let them in: --network)."),
        stop,
      ]
    }
    let addresses = NetworkInterfaces.addresses.filter { !$0.contains(":") }
      .map { "http://\($0)\(tail)" }
    var lines = [
      Interface.words(ja: "同じ Wi-Fi の端末で開いてください:", en: "Open on a device of the same Wi-Fi:")
    ]
    lines += (addresses + [local]).map { "  \($0)" }
    if let first = addresses.first, let symbol = AddressSymbol.lines(first) { lines += symbol }
    return lines + [stop]
  }

  private var tail: String { port == 80 ? "/" : ":\(port)/" }

  private var stop: String { Interface.words(ja: "止めるには Ctrl+C", en: "Stop with Ctrl+C.") }
}
