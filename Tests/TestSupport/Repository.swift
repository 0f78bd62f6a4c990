import Glibc

/// The repository the tests run in.
public enum Repository {
  /// The root folder of the checkout, ending without a slash.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// Where builds go, as `tools/test` has it: `SHIRUBE_BUILD`, else `.build` in the checkout.
  public static let build: String = {
    guard let named = unsafe getenv("SHIRUBE_BUILD") else { return "\(root)/.build" }
    return unsafe String(cString: named)
  }()
}
