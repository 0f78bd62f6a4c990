internal import Markup

/// What a part of a package says of another: `workbook.xml` names its sheets by such a number.
struct PackageRelationship: Hashable, Sendable {
  /// The number by which the part speaks of it.
  var id: String
  /// The last word of its type: `worksheet`, `sharedStrings`.
  var type: String
  /// The key of the part it leads to; nil if it leads out of the package.
  var target: String?

  /// Reads a file of relationships; nil if it is none.
  ///
  /// `folder` has the part that the relationships are of, without a slash at its end.
  static func read(_ root: MarkupElement, folder: String) -> [PackageRelationship]? {
    guard root.name == MarkupName("Relationships", in: Vocabulary.packageRelationships) else {
      return nil
    }
    return root.elements.compactMap { element in
      guard element.name == MarkupName("Relationship", in: Vocabulary.packageRelationships),
        let id = element.attribute("Id"), let type = element.attribute("Type"),
        let target = element.attribute("Target")
      else { return nil }
      let isInside = element.attribute("TargetMode") != "External"
      return PackageRelationship(
        id: id, type: type.split(separator: "/").last.map(String.init) ?? "",
        target: isInside ? key(of: target, folder: folder) : nil)
    }
  }

  /// The file that has the relationships of a part.
  static func file(of part: String) -> String {
    let pieces = part.split(separator: "/")
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    return "\(folder)_rels/\(pieces.last ?? "").rels"
  }

  /// The folder of a part, empty at the root of the package.
  static func folder(of part: String) -> String {
    part.split(separator: "/").dropLast().joined(separator: "/")
  }

  /// Nil if the path climbs out of the package.
  private static func key(of target: String, folder: String) -> String? {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/").lowercased()
  }
}
