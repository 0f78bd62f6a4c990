import Documents

/// Pages that were found to fit, until they are set for good: composers try a page before they give it to the printer.
///
/// It keeps the first few hundred and no more, so that a document of thousands of pages needs no more memory for it.
struct FittingPages {
  private static let most = 400
  private var pages: [String: [(page: Page, set: TypesetPage)]] = [:]
  private var count = 0

  /// Keeps a page that has no problem.
  mutating func keep(_ page: Page, _ set: TypesetPage) {
    guard count < Self.most else { return }
    pages[page.label, default: []].append((page, set))
    count += 1
  }

  /// What was kept of a page, which is given away; nil if there is nothing.
  mutating func take(_ page: Page) -> TypesetPage? {
    guard let place = pages[page.label]?.firstIndex(where: { $0.page == page }) else { return nil }
    count -= 1
    return pages[page.label]?.remove(at: place).set
  }
}
