internal import Diagnostics
internal import Tables

extension ShelterListReader {
  /// The error for a table that is no list of shelters, with what it is.
  static func refusal(_ other: OtherDataSet?, table: TextTable, file: String) -> ShelterListError {
    let position = SourcePosition(file: file, line: table.headerLine)
    if let other {
      return .notAShelterList(
        other,
        Diagnostic(
          .error, "not-a-shelter-list", at: position,
          LocalizedMessage(
            ja: "これは避難所の一覧ではなく、「\(other.japanese)」です。",
            en: "This is not a list of shelters but of \(other.english)."),
          hint: LocalizedMessage(
            ja: "「指定緊急避難場所一覧」または「指定避難所一覧」のファイルを指定してください。",
            en: "Give the file of designated emergency evacuation sites or shelters.")))
    }
    return .notAShelterList(
      nil,
      Diagnostic(
        .error, "not-a-shelter-list", at: position,
        LocalizedMessage(
          ja: "避難所の一覧と分かる列（名称と、災害種別・指定避難所との重複・想定収容人数など）がありません。",
          en: "No columns tell that this is a list of shelters (名称 with 災害種別, 指定避難所との重複, 想定収容人数 …)."
        ),
        hint: LocalizedMessage(
          ja: "避難所の一覧なら、見出しの「名称」を「避難所名」か「避難場所名」にしてください。",
          en: "If it is one, call the column of names 避難所名 (shelters) or 避難場所名 (evacuation sites).")
      ))
  }
}
