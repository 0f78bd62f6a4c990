internal import Diagnostics
internal import Markup

/// Where a package keeps its workbook, found as the standard says and never by a usual name.
struct WorkbookParts {
  var workbook: String
  var styles: String?
  var sharedStrings: String?
  /// What the workbook names by numbers, its sheets among them.
  var relationships: [String: PackageRelationship]

  /// Finds the parts, and refuses what has programs or takes values from elsewhere.
  static func find(in package: inout WorkbookPackage) throws(TableError) -> WorkbookParts {
    let file = package.file
    guard let root = try package.element("[content_types].xml", role: "content types"),
      let types = ContentTypes(root)
    else { throw .missingPart(file, part: "content types") }
    try refuse(types: types, keys: package.keys, file: file)
    guard
      let main = try relationships(of: "", in: &package)?.first(where: {
        $0.type == "officeDocument"
      })?.target
    else { throw .missingPart(file, part: "relationships") }
    let type = types.type(of: main)
    guard type.contains("spreadsheetml."), type.hasSuffix(".main+xml") else {
      throw .noWorkbook(file, "Excel ではない Office のファイル", "an Office file that is not Excel's")
    }
    guard package.has(main), let all = try relationships(of: main, in: &package) else {
      throw .missingPart(file, part: "workbook")
    }
    let words = Set(all.map { $0.type.lowercased() })
    if !words.isDisjoint(with: ["vbaproject", "xlmacrosheet", "xlintlmacrosheet"]) {
      throw .macros(file)
    }
    // No part of the workbook itself may stand outside the file either.
    if !words.isDisjoint(with: ["externallink", "connections"])
      || all.contains(where: { $0.target == nil })
    {
      throw .externalLinks(file)
    }
    return WorkbookParts(
      workbook: main, styles: all.first { $0.type == "styles" }?.target,
      sharedStrings: all.first { $0.type == "sharedStrings" }?.target,
      relationships: Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one }))
  }

  private static func relationships(of part: String, in package: inout WorkbookPackage)
    throws(TableError) -> [PackageRelationship]?
  {
    let key = PackageRelationship.file(of: part)
    guard let root = try package.element(key, role: "relationships") else { return nil }
    return PackageRelationship.read(root, folder: PackageRelationship.folder(of: part))
  }

  private static func refuse(types: ContentTypes, keys: some Collection<String>, file: String)
    throws(TableError)
  {
    if types.mention(["macroenabled", "vbaproject"])
      || keys.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.contains("/macrosheets/") })
    {
      throw .macros(file)
    }
    if types.mention(["externallink", "spreadsheetml.connections"])
      || keys.contains(where: { $0.contains("/externallinks/") || $0.hasSuffix("connections.xml") })
    {
      throw .externalLinks(file)
    }
  }
}
