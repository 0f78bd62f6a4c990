internal import CXLSXWriter

/// A sheet of an ``XLSXFile``; it must not be used any longer than that.
@safe struct XLSXSheet {
  private let sheet: UnsafeMutablePointer<lxw_worksheet>

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>) { unsafe self.sheet = sheet }

  func hide() { unsafe worksheet_hide(sheet) }

  /// Makes it the sheet that is seen first.
  func activate() {
    unsafe worksheet_activate(sheet)
    unsafe worksheet_set_first_sheet(sheet)
  }

  /// Sets what concerns the whole sheet.
  func set(_ draft: SheetDraft) {
    for (column, width) in draft.columnWidths.sorted(by: { $0.key < $1.key })
    where (1...CellPosition.last.column).contains(column) {
      let index = UInt16(column - 1)
      unsafe worksheet_set_column(sheet, index, index, width, nil)
    }
    for (row, height) in draft.rowHeights.sorted(by: { $0.key < $1.key })
    where (1...CellPosition.last.row).contains(row) {
      unsafe worksheet_set_row(sheet, UInt32(row - 1), height, nil)
    }
    if draft.frozenRows > 0 || draft.frozenColumns > 0 {
      unsafe worksheet_freeze_panes(
        sheet, UInt32(clamping: draft.frozenRows), UInt16(clamping: draft.frozenColumns))
    }
    // The numbers of Excel for A3 and A4.
    unsafe worksheet_set_paper(sheet, draft.printing.isA3 ? 8 : 9)
    if draft.printing.isLandscape { unsafe worksheet_set_landscape(sheet) }
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    setPageStarts(draft.printing.pageStarts)
    if let margin = draft.printing.margin {
      let inches = margin / 25.4
      unsafe worksheet_set_margins(sheet, inches, inches, inches, inches)
    }
    if draft.printing.repeatedRows > 0 {
      unsafe worksheet_repeat_rows(sheet, 0, UInt32(clamping: draft.printing.repeatedRows - 1))
    }
  }

  /// Begins pages at rows; Excel takes at most 1023 of them.
  private func setPageStarts(_ rows: [Int]) {
    let usable = Set(rows).filter { (2...CellPosition.last.row).contains($0) }.sorted()
    // The list of libxlsxwriter ends with a nought.
    var breaks = usable.prefix(1023).map { UInt32($0 - 1) } + [0]
    guard breaks.count > 1 else { return }
    unsafe breaks.withUnsafeMutableBufferPointer { buffer in
      _ = unsafe worksheet_set_h_pagebreaks(sheet, buffer.baseAddress)
    }
  }

  /// Shows a range as one cell, and says whether that went well.
  func merge(_ range: CellRange, _ format: UnsafeMutablePointer<lxw_format>?) -> Bool {
    unsafe worksheet_merge_range(
      sheet, range.first.rowIndex, range.first.columnIndex, range.last.rowIndex,
      range.last.columnIndex, "", format) == LXW_NO_ERROR
  }

  /// Adds a rule for what may be entered, and says whether that went well.
  func add(_ rule: inout lxw_data_validation, to range: CellRange) -> Bool {
    unsafe worksheet_data_validation_range(
      sheet, range.first.rowIndex, range.first.columnIndex, range.last.rowIndex,
      range.last.columnIndex, &rule) == LXW_NO_ERROR
  }

  /// Writes a cell, and says whether that went well.
  func write(_ cell: DraftCell, _ format: UnsafeMutablePointer<lxw_format>?) -> Bool {
    let (row, column) = (cell.position.rowIndex, cell.position.columnIndex)
    let status =
      switch cell.value {
      case .empty: unsafe worksheet_write_blank(sheet, row, column, format)
      case .text(let text):
        // Never worksheet_write_formula, whatever the text begins with.
        unsafe worksheet_write_string(sheet, row, column, EscapedText.write(text), format)
      case .number(let number): unsafe worksheet_write_number(sheet, row, column, number, format)
      case .duration(let seconds):
        unsafe worksheet_write_number(sheet, row, column, seconds / 86_400, format)
      case .boolean(let isTrue):
        unsafe worksheet_write_boolean(sheet, row, column, isTrue ? 1 : 0, format)
      case .day(let day): unsafe write(day, nil, row, column, format)
      case .moment(let day, let time): unsafe write(day, time, row, column, format)
      case .time(let time): unsafe write(nil, time, row, column, format)
      case .error: LXW_ERROR_PARAMETER_VALIDATION
      }
    return status == LXW_NO_ERROR
  }

  private func write(
    _ day: CalendarDay?, _ time: ClockTime?, _ row: UInt32, _ column: UInt16,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) -> lxw_error {
    var moment = lxw_datetime()
    moment.year = CInt(day?.year ?? 0)
    moment.month = CInt(day?.month ?? 0)
    moment.day = CInt(day?.day ?? 0)
    moment.hour = CInt(time?.hour ?? 0)
    moment.min = CInt(time?.minute ?? 0)
    moment.sec = Double((time?.milliseconds ?? 0) % 60_000) / 1000
    return unsafe worksheet_write_datetime(sheet, row, column, &moment, format)
  }
}

extension CellPosition {
  /// The row as libxlsxwriter counts it.
  var rowIndex: UInt32 { UInt32(clamping: row - 1) }
  /// The column as libxlsxwriter counts it.
  var columnIndex: UInt16 { UInt16(clamping: column - 1) }
}
