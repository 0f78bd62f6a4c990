/// How large an XML file may be before it is refused.
public struct MarkupLimits: Hashable, Sendable {
  /// The bytes of the whole file.
  public var bytes: Int
  /// The elements one inside the other, the root among them.
  public var depth: Int
  /// The elements of the whole file.
  public var elements: Int
  /// The bytes of one start tag with its attributes.
  public var tagBytes: Int

  /// The limits of files that a person hands to Shirube: 8 MiB, depth 64, 200,000 elements, tags
  /// of 16 KiB.
  public static let standard = MarkupLimits()

  /// Makes limits; what is not given is as in ``standard``.
  public init(
    bytes: Int = 8 << 20, depth: Int = 64, elements: Int = 200_000, tagBytes: Int = 16 << 10
  ) {
    self.bytes = bytes
    self.depth = depth
    self.elements = elements
    self.tagBytes = tagBytes
  }
}
