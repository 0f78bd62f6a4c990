internal import Tables

/// Where one of the tables of a form stands in a sheet.
struct FormTable: Hashable {
  let section: FormSection
  /// The row with the headings.
  let header: Int
  /// The rows with lines.
  var lines: Range<Int>
  /// The column of the sheet for each column of the form that was found.
  let columns: [FormColumn: Int]
}
