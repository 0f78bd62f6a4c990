import Hummingbird
import LocalServer
import Sheets
import ShirubeKit
import TestSupport

/// The server over the data of this checkout.
enum TestServer {
  static let settings = ServerSettings(
    data: DataFolder(path: Repository.root),
    options: SheetOptions(languages: [], issued: "2026-11-23T16:30:00"), port: 0)

  static func application() throws -> some ApplicationProtocol {
    try LocalServer(settings).application()
  }
}
