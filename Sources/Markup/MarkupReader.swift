/// Reads XML that may have been written by anybody.
///
/// A DOCTYPE is refused before anything in it is looked at, so there are no entities to expand and
/// no other files to ask for; depth, size, number of elements and length of tags are bounded.
public struct MarkupReader: Hashable, Sendable {
  /// How large a file may be.
  public var limits: MarkupLimits

  /// Makes a reader.
  public init(limits: MarkupLimits = .standard) { self.limits = limits }

  /// The root element of a file in UTF-8 or UTF-16.
  ///
  /// Throws at the first mistake; nothing is returned of a file that is wrong at its end.
  public func read(_ bytes: [UInt8]) throws(MarkupError) -> MarkupElement {
    let builder = MarkupBuilder()
    try read(bytes, to: builder)
    guard let root = builder.root else { throw MarkupError(.malformed("no element"), line: 1) }
    return root
  }

  /// Hands what stands in a file to a receiver, without holding it all.
  ///
  /// Throws at the first mistake, unless the receiver was done before it.
  public func read(_ bytes: [UInt8], to receiver: any MarkupReceiver) throws(MarkupError) {
    guard bytes.count <= limits.bytes else {
      throw MarkupError(.tooLarge(limit: limits.bytes), line: 1)
    }
    let parser = try ExpatParser()
    try parser.read(bytes, limits: limits, to: receiver)
  }
}
