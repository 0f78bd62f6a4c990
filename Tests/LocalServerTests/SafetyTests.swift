import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LocalServer
import NIOCore
import Testing

@Suite struct `The safety of the server` {
  static let promised = [
    "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
    "Cross-Origin-Resource-Policy", "Cache-Control",
  ]

  private static func field(_ name: String, of response: TestResponse) -> String? {
    HTTPField.Name(name).flatMap { response.headers[$0] }
  }

  @Test func `refuses hostile addresses and goes on`() async throws {
    #expect(HostilePaths.all.count >= 60)
    try await TestServer.application().test(.router) { client in
      for path in HostilePaths.all {
        try await client.execute(uri: path, method: .get) { response in
          #expect((400..<500).contains(response.status.code), "\(path.prefix(80))")
          #expect(response.body.readableBytes > 0, "\(path.prefix(80))")
        }
      }
      try await client.execute(uri: "/healthz", method: .get) { #expect($0.status == .ok) }
    }
  }

  @Test(arguments: [
    "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "X",
  ])
  func `lets guests only read`(_ name: String) async throws {
    let method = try #require(HTTPRequest.Method(name))
    try await TestServer.application().test(.router) { client in
      for path in ["/", "/board/ne", "/nothing"] {
        try await client.execute(uri: path, method: method) { response in
          #expect(response.status == .methodNotAllowed)
          #expect(response.headers[.allow] == "GET, HEAD")
        }
      }
    }
  }

  @Test func `answers HEAD without a body`() async throws {
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/", method: .head) { response in
        #expect(response.status == .ok)
        #expect(response.body.readableBytes == 0)
      }
    }
  }

  @Test func `takes no body from guests`() async throws {
    try await TestServer.application().test(.router) { client in
      let body = ByteBuffer(string: "a=b")
      try await client.execute(uri: "/", method: .get, body: body) { response in
        #expect(response.status == .contentTooLarge)
      }
    }
  }

  @Test(arguments: [
    "/", "/?q=ne", "/board/ne", "/style/shirube.css", "/healthz", "/nothing", "/%00",
  ])
  func `has its headers on every answer`(_ path: String) async throws {
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: path, method: .get) { response in
        for name in Self.promised {
          #expect(Self.field(name, of: response) != nil, "\(name)")
        }
        let policy = Self.field("Content-Security-Policy", of: response) ?? ""
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'"))
        #expect(!policy.contains("script") && !policy.contains("unsafe"))
        #expect(Self.field("X-Content-Type-Options", of: response) == "nosniff")
        #expect(Self.field("Server", of: response) == nil)
        #expect(Self.field("Set-Cookie", of: response) == nil)
      }
    }
  }

  @Test func `never repeats a search as markup`() async throws {
    let attacks = [
      "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
      "%27%20onfocus%3Dalert(1)%20autofocus%3D%27", "%22%20onfocus%3D%22alert(1)", "%3C%2Ftitle%3E",
      "%26lt%3Bscript%26gt%3B", "javascript:alert(1)", "%3Csvg%2Fonload%3Dalert(1)%3E",
    ]
    try await TestServer.application().test(.router) { client in
      for attack in attacks {
        try await client.execute(uri: "/?q=\(attack)", method: .get) { response in
          let page = String(buffer: response.body)
          #expect(response.status == .ok)
          for word in ["<script", "<img", "<svg", "\" onfocus", "\">"] where word != "\">" {
            #expect(!page.contains(word), "\(attack)")
          }
          #expect(!page.contains("value=\"\""), "\(attack)")
        }
      }
      try await client.execute(uri: "/%3Cscript%3E", method: .get) { response in
        #expect(!String(buffer: response.body).contains("script"))
      }
    }
  }
}
