/// What became of a page.
public struct TypesetPage {
  /// The finished frames; one, or more where the page continues.
  public var frames: [Frame]
  /// What is wrong with them.
  public var problems: [LayoutProblem]
}
