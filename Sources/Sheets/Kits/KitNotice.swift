public import Documents

/// A notice that a kit has made, for the register.
public struct KitNotice: Hashable, Sendable {
  /// What was asked.
  public var request: NoticeRequest
  /// What was filled in, by name.
  public var values: [String: String]
  /// What it says in Japanese.
  public var heading: String
  /// Its pages.
  public var pages: [Page]
}
