public import Diagnostics

extension BoardError {
  /// What to tell the person; `names` are the boards there are.
  public func diagnostic(names: [String]) -> Diagnostic {
    let list = names.joined(separator: " ")
    switch self {
    case .notFound(let name):
      return Diagnostic(
        .error, "no-such-board", at: SourcePosition(),
        LocalizedMessage(
          ja: "指さしボード「\(name)」がありません。あるのは: \(list)",
          en: "There is no board “\(name)”. There are: \(list)"),
        hint: LocalizedMessage(
          ja: "shirube board list で見るか、自分のボードなら .json まで書いてください",
          en: "See shirube board list; for a board of your own, write the name with .json."))
    case .notABoard(let path):
      return Diagnostic(
        .error, "not-a-board", at: SourcePosition(file: path),
        LocalizedMessage(
          ja: "ボードの書き方ではありません（JSON か、文例の番号か、ページの形が違います）",
          en:
            "This is not a board: its JSON, a phrase number or the layout of a page in it is wrong."
        ),
        hint: LocalizedMessage(
          ja: "Data/Boards/README.md と Data/Boards/guest.json を見てください",
          en: "See Data/Boards/README.md and Data/Boards/guest.json."))
    }
  }
}
