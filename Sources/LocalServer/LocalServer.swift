import Diagnostics
public import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Output
import ShirubeKit

/// Offers boards and phrases to the browsers of a shelter's own network.
public struct LocalServer: Sendable {
  /// A client that says nothing for so long is cut.
  static let idleSeconds: Int64 = 20
  /// How many connections there may be at once.
  static let mostConnections = 1024

  private let settings: ServerSettings

  /// Makes a server.
  public init(_ settings: ServerSettings) { self.settings = settings }

  /// The application; `started` is told the port once it answers.
  public func application(
    started: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(ServerError) -> some ApplicationProtocol {
    let path = "\(settings.data.web)/shirube.css"
    guard let styles = FileBytes.read(path, limit: 1 << 20) else { throw .noStyles(path) }
    let desk = GuestDesk(settings)
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: SafetyMiddleware(hosts: HostList(settings.hosts)))
    GuestRoutes(
      languages: LanguageDesk(settings.data), desk: desk,
      styles: ByteBuffer(bytes: Array(HTMLWriter.styles.utf8) + styles)
    ).add(to: router)
    var logger = Logger(label: "shirube")
    logger.logLevel = .critical
    let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 16 << 10, maxHeaderFieldCount: 64)
    return Application(
      router: router,
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(Self.idleSeconds), httpDecoderConfiguration: decoder)),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.isOnNetwork ? "0.0.0.0" : "127.0.0.1", port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(
          Self.mostConnections, logger: logger)),
      onServerRunning: { channel in
        started(channel.localAddress?.port ?? 0)
        Task { await desk.warm() }
      },
      logger: logger)
  }

  /// Answers until SIGINT or SIGTERM comes; what has begun is finished first.
  public func run(started: @escaping @Sendable (Int) -> Void) async throws(ServerError) {
    let application = try application(started: started)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ServerError(error.errnoCode, port: settings.port)
    } catch {
      throw .stopped
    }
  }
}
