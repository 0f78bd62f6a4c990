import Storage

/// A file that comes back: the form of one academy, or those of a prefecture.
struct Envelope {
  /// A form in it.
  struct Part {
    var organization: String
    /// Nil for a form that nobody has touched.
    var saying: Saying?
  }

  var name: String
  var bytes: [UInt8]
  var parts: [Part]

  var digest: String { "\(ContentDigest(of: bytes))" }
}
