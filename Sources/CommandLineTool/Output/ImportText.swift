import Training

/// What an import would do, cell by cell.
struct ImportText {
  private let preview: ImportPreview
  private let isAll: Bool

  init(_ preview: ImportPreview, isAll: Bool) {
    self.preview = preview
    self.isAll = isAll
  }

  /// A head for each form, then its cells: what was typed, what it is taken for, what was known before.
  var lines: [String] {
    preview.files.flatMap { file in
      file.forms.flatMap { form -> [String] in
        // What is known already changes nothing, whatever else was entered since.
        let isKnown = form.outcome == .known
        let values = form.reading.values.filter { isAll || $0.isChanged && !isKnown }
        return [head(form, in: file)] + values.map(line)
      }
    }
  }

  private func head(_ form: ImportForm, in file: ImportFile) -> String {
    let outcome =
      switch form.outcome {
      case .answer: form.reading.isConfirmedNone ? "該当なし（確認済み）" : "回答 第\(form.number)版"
      case .superseded: "同じ学校の新しい回答あり（両方保存）"
      case .known: "同じファイル（変更なし）"
      case .refused: "取り込めません"
      }
    let name = form.organizationName.isEmpty ? "?" : form.organizationName
    return "■ \(name)\t\(outcome)\t\(file.name) \(form.reading.sheet)"
  }

  private func line(_ value: FormValue) -> String {
    let before = value.before.map { "（これまで: \($0.isEmpty ? "空欄" : $0)）" } ?? "（新）"
    let typed = value.typed == value.understood ? "" : "「\(value.typed)」→ "
    return "  \(value.cell)\t\(value.heading)\t\(typed)\(value.understood)\t\(before)"
  }
}
