import Documents

/// The ways to set a sheet, the best first; each is made when it is tried, since most sheets fit the first or second.
typealias Variants = [() -> Page]

extension Variants {
  /// The first that fits; nil if none does.
  func first(fitting fits: (Page) -> Bool) -> Page? {
    for variant in self {
      let page = variant()
      if fits(page) { return page }
    }
    return nil
  }
}
