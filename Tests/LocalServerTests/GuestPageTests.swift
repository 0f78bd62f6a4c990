import HTTPTypes
import Hummingbird
import HummingbirdTesting
import LocalServer
import NIOCore
import Testing

@Suite(.serialized) struct `The pages of guests` {
  private static let languages = ["ne", "ur", "my", "ja-simple"]

  @Test func `begin with every language by its own name`() async throws {
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/", method: .get) { response in
        let page = String(buffer: response.body)
        #expect(response.status == .ok)
        for name in ["नेपाली", "اردو", "မြန်မာ", "やさしい日本語", "Tiếng Việt", "English"] {
          #expect(page.contains(name), "\(name)")
        }
        #expect(page.contains("lang=\"ur\" dir=\"rtl\""))
        #expect(page.components("class=\"tile\"") == 20)
        #expect(!page.contains("suggested"))
      }
    }
  }

  @Test(arguments: [
    ("ne-NP,ne;q=0.9,en;q=0.5", "/board/ne"), ("xx;q=1,ur;q=0.3,my;q=0.7", "/board/my"),
    ("zh-TW", "/board/zh-Hant"), ("ja;q=0, vi", "/board/vi"),
  ])
  func `put the language of the browser first and keep the choice`(
    _ header: String, _ address: String
  ) async throws {
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/", method: .get, headers: [.acceptLanguage: header]) {
        response in
        let page = String(buffer: response.body)
        let first = page.components(separatedBy: "href=\"/board/")
        #expect(page.contains("suggested"))
        #expect(first.dropFirst().first?.hasPrefix(address.dropFirst(7) + "\"") == true)
        #expect(page.components("class=\"tile\"") == 21)
        #expect(response.headers[.vary] == "Accept-Language")
      }
    }
  }

  @Test(arguments: [
    ("नेपाल", "ne"), ("ネパール", "ne"), ("ねぱーる", "ne"), ("nepali", "ne"), ("NEP", "ne"),
    ("اردو", "ur"), ("ウルドゥー", "ur"), ("tieng", "vi"), ("zh-CN", "zh-Hans"), ("nepaly", "ne"),
  ])
  func `find a language in any script`(_ query: String, _ tag: String) async throws {
    let encoded = query.utf8.map { byte in
      "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/?q=\(encoded)", method: .get) { response in
        let page = String(buffer: response.body)
        #expect(page.contains("href=\"/board/\(tag)\""), "\(query)")
        #expect(page.components("class=\"tile\"") < 20, "\(query)")
      }
    }
  }

  @Test(arguments: languages)
  func `show boards, cells that lead to phrases, and phrases`(_ tag: String) async throws {
    let isRightToLeft = tag == "ur"
    let opening = "<html lang=\"\(tag)\" dir=\"\(isRightToLeft ? "rtl" : "ltr")\">"
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/board/\(tag)", method: .get) { response in
        let page = String(buffer: response.body)
        #expect(response.status == .ok && page.contains(opening))
        #expect(page.contains("href=\"/board/\(tag)/guest\""))
        #expect(page.contains("href=\"/board/\(tag).html\""))
      }
      try await client.execute(uri: "/board/\(tag)/guest", method: .get) { response in
        let page = String(buffer: response.body)
        #expect(response.status == .ok && page.contains(opening))
        #expect(page.contains("<a class=\"cell\" href=\"/say/\(tag)/13-13\">"))
        #expect(page.contains("href=\"/board/\(tag)/guest/2\""))
        #expect(page.contains("13-13") && page.contains("<svg"))
        #expect(response.body.readableBytes < 150 << 10)
      }
      try await client.execute(uri: "/board/\(tag)/guest/2", method: .get) { response in
        #expect(response.status == .ok)
        #expect(String(buffer: response.body).contains("/say/\(tag)/22-02"))
      }
      for (address, kind) in [("13-13", "upright"), ("13-13?turned=1", "turned")] {
        try await client.execute(uri: "/say/\(tag)/\(address)", method: .get) { response in
          let page = String(buffer: response.body)
          #expect(response.status == .ok && page.contains(opening))
          #expect(page.contains("<main class=\"\(kind)\">"))
          #expect(page.contains("13-13") && page.contains("<svg") && page.contains("水"))
        }
      }
    }
  }

  @Test func `say that a translation is unchecked`() async throws {
    try await TestServer.application().test(.router) { client in
      for path in ["/board/ne/guest", "/say/ne/13-13"] {
        try await client.execute(uri: path, method: .get) { response in
          #expect(String(buffer: response.body).contains("नजाँचिए"), "\(path)")
        }
      }
    }
  }

  @Test func `are one file without any other where a phone keeps them`() async throws {
    try await TestServer.application().test(.router) { client in
      try await client.execute(uri: "/board/my.html", method: .get) { response in
        let page = String(buffer: response.body)
        #expect(response.status == .ok)
        for word in [
          "http:", "https:", "//", " src=", " href=", "<script", "<link", "url(", "@import",
        ] {
          #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("<style>") && page.contains("13-13"))
        let name = HTTPField.Name("Content-Security-Policy")
        let policy = name.flatMap { response.headers[$0] } ?? ""
        #expect(policy.contains("style-src 'sha256-") && !policy.contains("'unsafe"))
      }
    }
  }

  @Test func `come over a real connection too`() async throws {
    try await TestServer.application().test(.live) { client in
      try await client.execute(uri: "/", method: .get) { #expect($0.status == .ok) }
      try await client.execute(uri: "/healthz", method: .head) { #expect($0.status == .ok) }
      try await client.execute(uri: "/board/ne%00", method: .get) {
        #expect($0.status == .badRequest)
      }
      try await client.execute(uri: "/style/shirube.css", method: .get) { response in
        #expect(String(buffer: response.body).contains(".tile"))
      }
    }
  }
}

extension String {
  /// How often a word stands in it.
  func components(_ word: String) -> Int { components(separatedBy: word).count - 1 }

  /// The parts between a word.
  func components(separatedBy word: String) -> [Substring] {
    split(separator: word, omittingEmptySubsequences: false)
  }
}
