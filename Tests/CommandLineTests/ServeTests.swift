import Foundation
import Testing

@Suite struct `The command serve` {
  /// A server on a free port, until a test ends it.
  private final class Server {
    let process = Process()
    let port: String
    private let output = Pipe()

    init() throws {
      process.executableURL = URL(filePath: Shirube.program)
      process.arguments = ["serve", "--port", "0"]
      process.environment = ["PATH": "/usr/bin:/bin", "SHIRUBE_DATA": Shirube.root]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      var text = ""
      while !text.contains("\n") {
        let piece = output.fileHandleForReading.availableData
        if piece.isEmpty { break }
        text += String(decoding: piece, as: UTF8.self)
      }
      let address = text.split(separator: "localhost:").dropFirst().first ?? ""
      port = String(address.prefix { $0.isNumber })
    }

    deinit { if process.isRunning { process.terminate() } }
  }

  @Test(arguments: [SIGTERM, SIGINT]) func `ends in order when it is told to`(_ signal: Int32)
    throws
  {
    let server = try Server()
    #expect((Int(server.port) ?? 0) > 1023)
    kill(server.process.processIdentifier, signal)
    server.process.waitUntilExit()
    #expect(server.process.terminationReason == .exit)
    #expect(server.process.terminationStatus == 0)
  }

  @Test func `says in both languages that a port is taken, and what to do`() throws {
    let server = try Server()
    for (language, words) in [
      ("ja", ["ポート \(server.port)", "--port", "安全:"]),
      ("en", ["Port \(server.port) is in use", "--port", "Safe:"]),
    ] {
      let run = try Shirube.run("serve", "--port", server.port, "--interface", language)
      #expect(run.status == 69)
      for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    }
  }

  @Test func `answers what no browser sends with an error, and lives`() throws {
    let server = try Server()
    for (bytes, statuses) in RawRequest.cases {
      let status = try RawRequest.status(bytes, port: server.port) ?? 0
      #expect(statuses.contains(status), "\(status): \(bytes.prefix(60))")
    }
    let alive = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    #expect(try RawRequest.status(alive, port: server.port) == 200)
  }

  @Test func `refuses a port that is none`() throws {
    #expect(try Shirube.run("serve", "--port", "70000").status == 64)
    #expect(try Shirube.run("serve", "--port", "x").status == 64)
  }
}
