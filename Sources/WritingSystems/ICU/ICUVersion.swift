import CICU

/// Which ICU this program runs with.
public enum ICUVersion {
  /// Its version: `72.1`.
  public static var text: String {
    var parts = [UInt8](repeating: 0, count: 4)
    unsafe u_getVersion(&parts)
    while parts.count > 2, parts.last == 0 { parts.removeLast() }
    return parts.map(String.init).joined(separator: ".")
  }
}
