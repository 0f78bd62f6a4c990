public import Documents
import Geometry

/// How fine a picture of a document may be before it takes gigabytes.
public enum PictureLimit {
  /// The most pixels of a page: A1 at 300 dots an inch fits, and so does A4 at 600.
  private static let most = 100_000_000.0

  /// The most dots an inch for the largest page of a document.
  public static func resolution(of document: Document) -> Int {
    let areas = document.pages.map { $0.paper.width.value * $0.paper.height.value }
    guard let largest = areas.max(), largest > 0 else { return 600 }
    return Int((most / largest).squareRoot() * 25.4)
  }
}
