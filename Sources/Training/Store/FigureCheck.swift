/// Looks whether each published figure still follows from its own count and denominator.
public struct FigureCheck {
  private let reader: TrainingReader

  /// Takes what stands in the store.
  public init(_ reader: TrainingReader) { self.reader = reader }

  /// How many figures there are, and the key of the first that does not follow.
  public func finding() throws -> (count: Int, wrong: String?) {
    let figures = try reader.all(Snapshot.self)
    let wrong = figures.first { figure in
      let tenths = figure.denominator.flatMap { Rate(figure.count, of: $0).tenths }
      return figure.computedTenths != tenths
    }
    return (figures.count, wrong?.key)
  }
}
