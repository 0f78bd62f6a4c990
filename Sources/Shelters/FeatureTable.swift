internal import Diagnostics
internal import Tables

/// Reads the features of a GeoJSON file as the rows of a table, so that they go the same way as CSV.
enum FeatureTable {
  /// Whether a file is JSON by its first letter.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = start.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// The table of all properties, with the positions of the points in the first two columns.
  static func read(_ bytes: [UInt8], file: String, limits: TableLimits) throws(TableError) -> (
    table: TextTable, diagnostics: [Diagnostic]
  ) {
    let value = try JSONReader(limits: limits).read(bytes, file: file)
    guard let features = (value.object?["features"] ?? value).array else {
      throw TableError(
        .brokenStructure, at: SourcePosition(file: file),
        LocalizedMessage(
          ja: "GeoJSON の FeatureCollection ではありません。", en: "This is not a GeoJSON FeatureCollection."
        ))
    }
    var header = ["latitude", "longitude"]
    var positions: [String: Int] = [:]
    var rows: [TableRow] = []
    var diagnostics: [Diagnostic] = []
    for feature in features {
      guard let feature = feature.object, let properties = feature["properties"]?.object else {
        throw noFeature(at: feature.object?.line, file: file)
      }
      let line = feature.line
      var fields = [String](repeating: "", count: header.count)
      if let point = point(of: feature) {
        (fields[0], fields[1]) = point
      } else if feature["geometry"]?.object != nil {
        diagnostics.append(notAPoint(at: line, file: file))
      }
      for member in properties.members {
        let column = positions[member.name] ?? header.count
        if column == header.count {
          guard column < limits.columns else { throw tooManyNames(at: line, file: file, limits) }
          header.append(member.name)
          positions[member.name] = column
        }
        while fields.count <= column { fields.append("") }
        fields[column] = member.value.cellText ?? ""
      }
      rows.append(TableRow(line: line, fields: fields))
    }
    for index in rows.indices {
      while rows[index].fields.count < header.count { rows[index].fields.append("") }
    }
    return (TextTable(header: header, headerLine: 1, rows: rows), diagnostics)
  }

  /// Latitude and longitude of a point; GeoJSON writes them the other way round.
  private static func point(of feature: JSONObject) -> (String, String)? {
    guard let geometry = feature["geometry"]?.object, geometry["type"] == .string("Point"),
      let numbers = geometry["coordinates"]?.array, numbers.count >= 2,
      let longitude = numbers[0].cellText, let latitude = numbers[1].cellText
    else { return nil }
    return (latitude, longitude)
  }

  private static func noFeature(at line: Int?, file: String) -> TableError {
    TableError(
      .brokenStructure, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "properties のある Feature ではありません。", en: "This is not a feature with properties."))
  }

  private static func tooManyNames(at line: Int, file: String, _ limits: TableLimits) -> TableError
  {
    TableError(
      .tooLarge, at: SourcePosition(file: file, line: line),
      LocalizedMessage(
        ja: "properties の名前が多すぎます（上限 \(limits.columns)）。",
        en: "There are too many names of properties (the limit is \(limits.columns))."))
  }

  private static func notAPoint(at line: Int, file: String) -> Diagnostic {
    Diagnostic(
      .warning, "not-a-point", at: SourcePosition(file: file, line: line),
      LocalizedMessage(ja: "位置が点ではありません。使いません。", en: "The position is not a point; it is not used.")
    )
  }
}
