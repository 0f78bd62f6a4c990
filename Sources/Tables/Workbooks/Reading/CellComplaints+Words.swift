internal import Diagnostics

extension CellComplaints.Rule {
  var severity: Severity {
    switch self {
    case .unreadable, .repeated, .formulaWithoutValue: .error
    case .impossibleDate, .formula: .warning
    }
  }

  var words: (message: LocalizedMessage, hint: LocalizedMessage?) {
    switch self {
    case .unreadable:
      (
        LocalizedMessage(
          ja: "セルの中身が読めません。このセルは空として扱います。",
          en: "The content of a cell cannot be read; the cell counts as empty."),
        LocalizedMessage(
          ja: "Excel で開き、値を入れ直して保存してください。",
          en: "Open it in Excel, enter the value again, and save.")
      )
    case .repeated:
      (
        LocalizedMessage(
          ja: "同じセルが二度書かれています。初めのものを読みました。",
          en: "A cell is written twice; the first one was read."),
        LocalizedMessage(
          ja: "Excel で開いて保存し直してください。", en: "Open it in Excel and save it again.")
      )
    case .impossibleDate:
      (
        LocalizedMessage(
          ja: "暦にない日付です。数のまま読みました。",
          en: "A date is in no calendar; it was read as a number."),
        LocalizedMessage(
          ja: "日付を入れ直すか、表示形式を「標準」にしてください。",
          en: "Enter the date again, or set the format to General.")
      )
    case .formula:
      (
        LocalizedMessage(
          ja: "数式のセルです。保存されたときの計算結果を読みました。",
          en: "A cell has a formula; the result saved with it was read."),
        nil
      )
    case .formulaWithoutValue:
      (
        LocalizedMessage(
          ja: "数式の計算結果が保存されていません。空として扱います。",
          en: "The result of a formula was not saved; the cell counts as empty."),
        LocalizedMessage(
          ja: "Excel で開いて保存し直すと、計算結果が入ります。",
          en: "Open it in Excel and save it again: that saves the results.")
      )
    }
  }
}
