internal import Tables

/// A cell of a line with what it means.
struct FormCell: Hashable {
  let column: FormColumn
  let position: CellPosition
  let raw: String
  let value: Understood
  let isFormula: Bool
}

extension CellValue {
  /// What a person sees in the cell, nearly.
  var typed: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): FormWords.number(number)
    case .day(let day): "\(day)"
    case .moment(let day, let time): "\(day) \(time)"
    case .time(let time): "\(time)"
    case .duration(let seconds): FormWords.number(seconds / 3600)
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let error): error
    }
  }
}
