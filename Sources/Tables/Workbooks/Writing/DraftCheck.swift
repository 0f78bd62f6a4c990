internal import Diagnostics

/// Finds what libxlsxwriter would write, and Excel would then call damaged.
struct DraftCheck {
  func check(_ sheets: [SheetDraft]) throws(TableError) {
    guard sheets.contains(where: { !$0.isHidden }) else {
      throw refusal(0, nil, "見えるシートがありません", "no sheet can be seen")
    }
    var names: Set<String> = []
    for (index, sheet) in sheets.enumerated() {
      guard Self.isName(sheet.name), names.insert(sheet.name.lowercased()).inserted else {
        throw refusal(
          index + 1, nil, "シート名は 31 文字以内で、[]:*?/\\ を含まず、重ならないものにします",
          "a sheet needs a name of its own of at most 31 characters without []:*?/\\")
      }
      try check(sheet, number: index + 1)
    }
  }

  private func check(_ sheet: SheetDraft, number: Int) throws(TableError) {
    var positions: Set<CellPosition> = []
    for cell in sheet.cells {
      guard cell.position.isInSheet, positions.insert(cell.position).inserted else {
        throw refusal(
          number, cell.position, "同じ位置に二つのセルがあるか、シートの外です",
          "two cells stand at one position, or one beyond the sheet")
      }
      guard Self.isWritable(cell.value) else {
        throw refusal(
          number, cell.position, "Excel のセルに書けない値です", "no cell of Excel can hold this value")
      }
    }
    try checkRanges(sheet, number: number)
  }

  private func checkRanges(_ sheet: SheetDraft, number: Int) throws(TableError) {
    for (index, range) in sheet.merges.enumerated() {
      guard range.first.isInSheet, range.last.isInSheet, range.first != range.last,
        !sheet.merges[..<index].contains(where: { $0.overlaps(range) })
      else {
        throw refusal(number, range.first, "結合の範囲が重なっています", "merged ranges overlap")
      }
    }
    for list in sheet.choices {
      let isUsable = !list.words.isEmpty && list.words.allSatisfy { !$0.isEmpty }
      guard isUsable, list.range.first.isInSheet, list.range.last.isInSheet,
        list.prompt.utf16.count <= 255
      else {
        throw refusal(number, list.range.first, "選択肢が使えません", "a list of choices is not usable")
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    (1...31).contains(name.utf16.count) && !name.hasPrefix("'") && !name.hasSuffix("'")
      && !name.unicodeScalars.contains { "[]:*?/\\".unicodeScalars.contains($0) || $0.value < 0x20 }
  }

  private static func isWritable(_ value: CellValue) -> Bool {
    switch value {
    case .text(let text): text.utf16.count <= 32_767
    case .number(let number), .duration(seconds: let number): number.isFinite
    case .day(let day), .moment(let day, _): day.year >= 1900
    case .error: false
    case .empty, .time, .boolean: true
    }
  }

  private func refusal(
    _ sheet: Int, _ position: CellPosition?, _ japanese: String, _ english: String
  ) -> TableError {
    let cell = position.map { "!\($0)" } ?? ""
    return TableError(
      .unwritable, at: SourcePosition(element: sheet > 0 ? "sheet \(sheet)\(cell)" : nil),
      LocalizedMessage(
        ja: "ブックに書けません（\(japanese)）。何も書いていません。",
        en: "This cannot be written as a workbook (\(english)); nothing was written."))
  }
}

extension CellRange {
  /// Whether two rectangles share a cell.
  fileprivate func overlaps(_ other: CellRange) -> Bool {
    first.row <= other.last.row && other.first.row <= last.row
      && first.column <= other.last.column && other.first.column <= last.column
  }
}
