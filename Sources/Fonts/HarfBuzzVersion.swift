import CHarfBuzz

/// Which HarfBuzz this program runs with.
public enum HarfBuzzVersion {
  /// Its version: `6.0.0`.
  public static var text: String { unsafe String(cString: hb_version_string()) }
}
