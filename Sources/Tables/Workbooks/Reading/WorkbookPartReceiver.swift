internal import Markup

/// Takes the names of the sheets and the date system from the part `workbook`.
final class WorkbookPartReceiver: MarkupReceiver {
  /// A sheet as the workbook announces it.
  struct Announcement {
    var name: String
    var visibility: SheetVisibility
    var relationship: String
  }

  private(set) var sheets: [Announcement] = []
  private(set) var dates = DateSystem.from1900
  /// Whether the root is that of a workbook.
  private(set) var isWorkbook = false
  private var path: [String] = []

  var isDone: Bool { false }

  func begin(_ element: MarkupElement) {
    defer { path.append(Vocabulary.isSpreadsheet(element.name) ? element.name.local : "") }
    guard Vocabulary.isSpreadsheet(element.name) else { return }
    switch (path, element.name.local) {
    case ([], "workbook"): isWorkbook = true
    case (["workbook"], "workbookPr"):
      if Vocabulary.isTrue(element.attribute("date1904")) { dates = .from1904 }
    case (["workbook", "sheets"], "sheet"):
      sheets.append(
        Announcement(
          name: element.attribute("name") ?? "",
          visibility: SheetVisibility(rawValue: element.attribute("state") ?? "") ?? .visible,
          relationship: Vocabulary.relationship(of: element) ?? ""))
    default: break
    }
  }

  func receive(_ text: String) {}

  func end() { path.removeLast() }
}
