import Foundation

/// Bytes that a browser would never send, written to a port as they are.
enum RawRequest {
  /// The status of the first line that comes back; nil if the connection was only closed.
  static func status(_ bytes: String, port: String) throws -> Int? {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = [
      "10", "/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/\(port); cat >&3; head -n 1 <&3",
    ]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes.utf8))
    try input.fileHandleForWriting.close()
    let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let words = line.split(separator: " ")
    return words.first?.hasPrefix("HTTP/1.") == true
      ? words.dropFirst().first.flatMap { Int($0) } : nil
  }

  /// Requests, each with the statuses that are right; 0 stands for a connection that is only closed.
  static let cases: [(bytes: String, statuses: [Int])] = [
    ("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", [200]),
    ("HEAD /board/ne HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", [200]),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", [421]),
    ("GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", [421]),
    ("GET / HTTP/1.1\r\n\r\n", [400]),
    ("GET / HTTP/1.0\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost:\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n\r\n", [400]),
    ("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", [200, 400, 421]),
    ("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", [400, 421]),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n", [405]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello", [413]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", [413]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", [400, 0]),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
      [400, 0]
    ),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      [400, 413, 0]
    ),
    ("GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /\u{1}\u{2} HTTP/1.1\r\nHost: localhost\r\n\r\n", [400, 0]),
    ("GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", [400]),
    ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\nHost: localhost\r\n\r\n", [414]),
    (
      "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n",
      [400, 414, 431, 0]
    ),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 20_000))\r\n\r\n",
      [400, 431, 0]
    ),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: a\r\n", count: 100))\r\n",
      [400, 431, 0]
    ),
    ("NONSENSE\r\n\r\n", [400, 0]),
    ("\u{16}\u{3}\u{1}\r\n\r\n", [400, 0]),
    ("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", [400, 505, 0]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nX : a\r\n\r\n", [200, 400, 0]),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nBad\u{0}Name: a\r\n\r\n", [400, 0]),
  ]
}
