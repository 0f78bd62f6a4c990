import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Output

/// What stands in the head of every answer.
enum ResponseHeaders {
  /// What pages may do: take the style sheet and nothing else.
  static let pagePolicy = policy(styles: "'self'")
  /// The same for a file that carries its style sheet in itself.
  static let wholePolicy = policy(styles: "'sha256-\(digest)'")

  /// Adds what is missing.
  static func complete(_ fields: inout HTTPFields) {
    func set(_ name: String, _ value: String) {
      if let name = HTTPField.Name(name), fields[name] == nil { fields[name] = value }
    }
    set("Content-Security-Policy", pagePolicy)
    set("X-Content-Type-Options", "nosniff")
    set("X-Frame-Options", "DENY")
    set("Referrer-Policy", "no-referrer")
    set("Cross-Origin-Opener-Policy", "same-origin")
    set("Cross-Origin-Resource-Policy", "same-origin")
    set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
    set("Cache-Control", "no-store")
  }

  private static func policy(styles: String) -> String {
    "default-src 'none'; style-src \(styles); img-src 'self' data:; form-action 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'"
  }

  private static let digest = Data(SHA256.hash(data: Data(HTMLWriter.styles.utf8)))
    .base64EncodedString()
}
