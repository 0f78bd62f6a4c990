extension Report {
  /// The report as lines for a terminal, columns aligned by display width.
  public var screenText: String {
    let words = ReportWords(self)
    var lines = ["\(number) \(words.title)", words.round, words.days]
    if !figures.isEmpty {
      lines.append("")
      lines += figures.map { figure in
        DisplayWidth.pad(figure.title, to: 12)
          + DisplayWidth.pad("\(figure.count)", to: 6, atEnd: true)
          + figure.unit + (figure.detail.isEmpty ? "" : "　\(figure.detail)")
      }
    }
    if let bar { lines += ["", bar.sum] }
    for section in sections where !section.isForFiles {
      lines += ["", "■ \(section.title)"]
      lines += section.sentences
      if let table = section.table, !table.rows.isEmpty {
        lines += ScreenTable(table).lines
      } else if section.sentences.isEmpty {
        lines.append("なし。")
      }
    }
    for check in checks { lines += ["", check.words] }
    lines.append("")
    lines += notes.map { "注 \($0)" }
    lines.append(words.foot + (head.basis.isEmpty ? "" : " ／ \(head.basis)"))
    return lines.joined(separator: "\n") + "\n"
  }
}
