/// The repository the tests run in.
public enum Repository {
  /// The root folder of the checkout, ending without a slash.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
}
