public import Geometry
public import Markup

/// Why a picture file could not be read.
public struct PictureError: Error, Hashable, Sendable {
  /// What is wrong with the file.
  public enum Reason: Hashable, Sendable {
    /// It is not readable XML.
    case markup(MarkupError.Reason)
    /// Its root is not an SVG element.
    case notSVG
    /// It has no view box of four numbers with a width and a height.
    case noViewBox
    /// It has an element that our pictures do not use.
    case unknownElement(String)
    /// An element has an attribute that our pictures do not use.
    case unknownAttribute(String)
    /// An attribute has a value that cannot be read.
    case badValue(attribute: String)
    /// The outline of a path cannot be read.
    case path(PathError)
    /// A line would become wider in one direction than in the other, which a picture cannot say.
    case skewedLine
    /// Ends and corners of a line are not both round or both square.
    case mixedEnds
  }

  /// What is wrong.
  public var reason: Reason
  /// The line of the element, counted from 1.
  public var line: Int

  /// Makes an error.
  public init(_ reason: Reason, line: Int) {
    self.reason = reason
    self.line = line
  }
}
