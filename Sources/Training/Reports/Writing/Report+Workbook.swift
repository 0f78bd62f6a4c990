public import Tables

extension Report {
  /// The report as a workbook by the government's rules for statistics: a sheet a table, values and no formulas.
  public var workbook: WorkbookDraft {
    var names: Set<String> = []
    var sheets = FileTable.all(self).map { table in
      SheetDraft(
        name: Self.sheetName(table.title, &names), header: table.header, rows: table.rows,
        columnWidths: Self.widths(table))
    }
    sheets.append(SheetDraft(name: Self.sheetName("注", &names), header: ["項目", "内容"], rows: about))
    for index in sheets.indices {
      sheets[index].printing.isLandscape = true
      sheets[index].printing.isA3 = kind == .inclusion
    }
    return WorkbookDraft(title: "\(number) \(title)", created: head.drawnUpOn, sheets: sheets)
  }

  /// What the tables rest on, one datum a cell.
  private var about: [[CellValue]] {
    var rows: [(String, CellValue)] = [
      ("報告", .text("\(number) \(title)")), ("調査", .text(head.round)),
      ("調査名", .text(head.roundTitle)),
      ("実施の年度（西暦）", .number(Double(head.deliveriesYear.year))),
      ("実施の年度（和暦）", .text(head.deliveriesYear.japanese)),
      ("計画の年度（西暦）", .number(Double(head.plansYear.year))),
      ("計画の年度（和暦）", .text(head.plansYear.japanese)), ("基準日（西暦）", .day(head.asOf)),
      ("基準日（和暦）", .text(EraText.day(head.asOf))), ("作成日（西暦）", .day(head.drawnUpOn)),
      ("作成日（和暦）", .text(EraText.day(head.drawnUpOn))),
      ("範囲", .text(head.prefecture == nil ? "全国" : head.prefectureName)),
      ("分母（\(head.unit)）", .number(Double(head.denominator))),
      ("未把握（\(head.unit)）", .number(Double(head.unknown))), ("根拠", .text(head.basis)),
      ("記号", .text("- は 該当する数値がないこと。0 は 数えて 0 であること。未把握は だれも 知らないこと。")),
    ]
    rows += sections.flatMap { section in
      section.sentences.map {
        (PlainCharacters.spell(section.title), .text(PlainCharacters.spell($0)))
      }
    }
    rows += checks.map { ("検算", .text(PlainCharacters.spell($0.words))) }
    rows += notes.map { ("注", .text(PlainCharacters.spell($0))) }
    return rows.map { [.text($0.0), $0.1 == .text("") ? .text("-") : $0.1] }
  }

  /// A name Excel allows, at most 31 characters, none twice.
  private static func sheetName(_ title: String, _ names: inout Set<String>) -> String {
    let allowed = title.map { "[]:*?/\\：／".contains($0) ? "_" : $0 }
    let base = String(allowed.prefix(28))
    var name = base
    var number = 2
    while !names.insert(name.lowercased()).inserted {
      name = "\(base)\(number)"
      number += 1
    }
    return name
  }

  private static func widths(_ table: FileTable) -> [Int: Double] {
    var widths: [Int: Double] = [:]
    for column in table.header.indices {
      let longest =
        table.rows.map { row -> Int in
          if case .text(let text) = row[column] { DisplayWidth.of(text) } else { 10 }
        }.max() ?? 10
      widths[column + 1] = Double(min(40, max(10, longest + 2)))
    }
    return widths
  }
}
