import HTTPTypes
import Hummingbird

/// Refuses what no guest's browser sends, before anything else looks at it, and completes the head of every answer.
struct SafetyMiddleware<Context: RequestContext>: RouterMiddleware {
  static var longestPath: Int { 8 << 10 }

  let hosts: HostList

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    if let status = refusal(of: request) {
      response = Self.answer(status, to: request)
    } else {
      do {
        response = try await next(request, context)
      } catch let error as any HTTPResponseError {
        response = Self.answer(error.status, to: request)
      } catch {
        response = Self.answer(.internalServerError, to: request)
      }
    }
    ResponseHeaders.complete(&response.headers)
    return response
  }

  /// Why a request is refused; nil if it is not.
  private func refusal(of request: Request) -> HTTPResponse.Status? {
    let path = request.head.path ?? ""
    // The first Host is the authority; a second one remains among the fields.
    let second = HTTPField.Name("Host").flatMap { request.headers[$0] }
    guard let host = request.head.authority, !host.isEmpty, second == nil, path.hasPrefix("/")
    else { return .badRequest }
    guard hosts.allows(host) else { return .misdirectedRequest }
    guard request.method == .get || request.method == .head else { return .methodNotAllowed }
    guard path.utf8.count <= Self.longestPath else { return .uriTooLong }
    guard PathCheck.isFit(path) else { return .badRequest }
    let length = request.headers[.contentLength].flatMap(Int.init) ?? 0
    let isStreamed = request.headers[.transferEncoding] != nil
    return length > 0 || isStreamed ? .contentTooLarge : nil
  }

  private static func answer(_ status: HTTPResponse.Status, to request: Request) -> Response {
    var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
    if status == .methodNotAllowed { headers[.allow] = "GET, HEAD" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ErrorPage.bytes(status)))
  }
}
