internal import Markup

/// The names of the parts of a workbook, in the vocabulary of Excel and in the strict one of ISO/IEC 29500.
enum Vocabulary {
  /// Whether an element is of the language of spreadsheets.
  static func isSpreadsheet(_ name: MarkupName) -> Bool {
    name.namespace == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      || name.namespace == "http://purl.oclc.org/ooxml/spreadsheetml/main"
  }

  /// The number of the relationship that an element names.
  static func relationship(of element: MarkupElement) -> String? {
    element.attributes.first { attribute in
      attribute.name.local == "id"
        && (attribute.name.namespace
          == "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
          || attribute.name.namespace
            == "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }?.value
  }

  /// Whether an attribute of XML's type boolean is true.
  static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
}
