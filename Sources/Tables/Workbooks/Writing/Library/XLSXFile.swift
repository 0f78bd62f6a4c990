internal import CXLSXWriter
internal import Diagnostics

/// A workbook that libxlsxwriter is writing, freed with this value on every path.
@safe struct XLSXFile: ~Copyable {
  /// Nil after it was closed, which frees it.
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let file: MemoryFile
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>]
  private var hasVisibleSheet: Bool

  init(title: String, created: CalendarDay?) throws(TableError) {
    guard let file = MemoryFile(), let workbook = unsafe workbook_new(file.path) else {
      throw Self.failure
    }
    unsafe self.workbook = workbook
    self.file = file
    unsafe formats = unsafe [:]
    hasVisibleSheet = false
    var properties = unsafe lxw_doc_properties()
    // Without a time libxlsxwriter asks the clock, and no two files are the same.
    let days = created?.daysSince1970 ?? 10_957
    unsafe properties.created = max(days * 86_400, 1)
    let words = CText(title)
    unsafe properties.title = words.pointer
    // It fails only where there is no memory, and closing the file fails then too.
    unsafe workbook_set_properties(workbook, &properties)
    words.keep()
  }

  /// Writes a sheet; a long list is in the column of the hidden sheet at its index in `longLists`.
  mutating func add(_ draft: SheetDraft, longLists: [[String]]) throws(TableError) {
    guard let pointer = unsafe workbook_add_worksheet(workbook, draft.name) else {
      throw Self.failure
    }
    let sheet = unsafe XLSXSheet(pointer)
    if draft.isHidden {
      sheet.hide()
    } else if !hasVisibleSheet {
      sheet.activate()
      hasVisibleSheet = true
    }
    sheet.set(draft)
    let cells = Dictionary(draft.cells.map { ($0.position, $0) }, uniquingKeysWith: { $1 })
    for range in draft.merges {
      let style = cells[range.first]?.style ?? .plain
      guard unsafe sheet.merge(range, format(style)) else { throw Self.failure }
    }
    for cell in draft.cells {
      let style = cell.style.withFormat(of: cell.value)
      guard unsafe sheet.write(cell, format(style)) else { throw Self.failure }
    }
    for list in draft.choices {
      guard sheet.offer(list, column: longLists.firstIndex(of: list.words).map { $0 + 1 }) else {
        throw Self.failure
      }
    }
  }

  /// The bytes of the workbook; the file is closed.
  mutating func finish() throws(TableError) -> [UInt8] {
    guard let open = unsafe workbook else { throw Self.failure }
    unsafe workbook = nil
    guard unsafe workbook_close(open) == LXW_NO_ERROR, let bytes = file.bytes() else {
      throw Self.failure
    }
    return bytes
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
  }

  /// One format for each style, as the file holds it.
  private mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[style] { return unsafe known }
    guard let format = unsafe workbook_add_format(workbook) else { return nil }
    unsafe format_set_font_name(format, "Yu Gothic")
    unsafe format_set_font_size(format, style.size)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if style.isBold { unsafe format_set_bold(format) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if style.hasBorder { unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    switch style.ground {
    case .none: break
    case .header: unsafe format_set_bg_color(format, 0xE4E4E4)
    case .input: unsafe format_set_bg_color(format, 0xFFF8D6)
    }
    switch style.alignment {
    case .natural: break
    case .centre: unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .end: unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if !style.format.isEmpty { unsafe format_set_num_format(format, style.format) }
    unsafe formats[style] = format
    return unsafe format
  }

  private static var failure: TableError {
    TableError(
      .unwritable, at: SourcePosition(),
      LocalizedMessage(
        ja: "ブックを作れませんでした。何も書いていません。",
        en: "The workbook could not be made; nothing was written."),
      hint: LocalizedMessage(
        ja: "一時ファイルのフォルダー（/tmp）の空きを確かめてください。",
        en: "Make sure that the folder for temporary files (/tmp) has room."))
  }
}

extension CellStyle {
  /// Days and times need a format, or they are shown as the numbers that they are stored as.
  fileprivate func withFormat(of value: CellValue) -> CellStyle {
    guard format.isEmpty else { return self }
    var style = self
    switch value {
    case .day: style.format = "yyyy/m/d"
    case .moment: style.format = "yyyy/m/d h:mm:ss"
    case .time: style.format = "h:mm:ss"
    case .duration: style.format = "[h]:mm:ss"
    case .empty, .text, .number, .boolean, .error: break
    }
    return style
  }
}
