import HTTPTypes
import Hummingbird
import Phrasebooks

/// The guests' pages: no login, nothing kept about anybody.
struct GuestRoutes<Context: RequestContext> {
  let languages: LanguageDesk
  let desk: GuestDesk
  let styles: ByteBuffer

  /// Adds the routes.
  func add(to router: Router<Context>) {
    router.get("/") { request, _ in await picker(request) }
    router.get("/board/:language") { request, context in
      let name = context.parameters.get("language") ?? ""
      if name.hasSuffix(".html") { return try await whole(String(name.dropLast(5))) }
      let language = try language(name)
      return Self.page(await desk.boards(language))
    }
    router.get("/board/:language/:board") { _, context in try await board(context) }
    router.get("/board/:language/:board/:page") { _, context in
      guard let page = context.parameters.get("page"), page.utf8.count <= 3,
        let number = Int(page), number > 1, "\(number)" == page
      else { throw HTTPError(.notFound) }
      return try await board(context, page: number)
    }
    router.get("/say/:language/:number") { request, context in
      try await say(context, isTurned: request.uri.queryParameters["turned"] == "1")
    }
    router.get("/style/shirube.css") { _, _ in
      Self.answer(styles, "text/css; charset=utf-8", keep: "public, max-age=3600")
    }
    router.get("/healthz") { _, _ in
      Self.answer(ByteBuffer(string: "ok\n"), "text/plain; charset=utf-8", keep: "no-store")
    }
  }

  private func picker(_ request: Request) async -> Response {
    let query = request.uri.queryParameters["q"].map { String(String($0).prefix(64)) } ?? ""
    let header = request.headers[.acceptLanguage] ?? ""
    let page = PickerPage(
      languages: await languages.search(query), suggested: await languages.accepted(header),
      query: query)
    var response = Self.answer(page.bytes(), "text/html; charset=utf-8", keep: "no-cache")
    response.headers[.vary] = "Accept-Language"
    return response
  }

  private func board(_ context: Context, page: Int = 1) async throws -> Response {
    let language = try language(context.parameters.get("language"))
    let name = context.parameters.get("board") ?? ""
    if let ready = desk.cache[GuestPaths.board(language, name, page: page)] {
      return Self.page(ready)
    }
    guard let bytes = await desk.board(language, name, page: page) else {
      throw HTTPError(.notFound)
    }
    return Self.page(bytes)
  }

  private func say(_ context: Context, isTurned: Bool) async throws -> Response {
    let language = try language(context.parameters.get("language"))
    guard let number = PhraseNumber(context.parameters.get("number") ?? "") else {
      throw HTTPError(.notFound)
    }
    if let ready = desk.cache[GuestPaths.say(language, number, isTurned: isTurned)] {
      return Self.page(ready)
    }
    guard let bytes = await desk.say(language, number, isTurned: isTurned) else {
      throw HTTPError(.notFound)
    }
    return Self.page(bytes)
  }

  private func whole(_ tag: String) async throws -> Response {
    let language = try language(tag)
    guard let bytes = await desk.whole(language) else { throw HTTPError(.notFound) }
    var response = Self.page(bytes)
    if let name = HTTPField.Name("Content-Security-Policy") {
      response.headers[name] = ResponseHeaders.wholePolicy
    }
    return response
  }

  private func language(_ tag: String?) throws -> WebLanguage {
    guard let tag, let language = languages.language(tag) else { throw HTTPError(.notFound) }
    return language
  }

  private static func page(_ bytes: ByteBuffer) -> Response {
    answer(bytes, "text/html; charset=utf-8", keep: "private, max-age=60")
  }

  private static func answer(_ bytes: ByteBuffer, _ type: String, keep: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: keep],
      body: ResponseBody(byteBuffer: bytes))
  }
}
