public import Diagnostics

extension KitError {
  /// What to tell the person; `names` are the kits there are.
  public func diagnostic(names: [String]) -> Diagnostic {
    let list = names.joined(separator: " ")
    switch self {
    case .notFound(let name):
      return Diagnostic(
        .error, "no-such-kit", at: SourcePosition(),
        LocalizedMessage(
          ja: "キット「\(name)」がありません。あるのは: \(list)",
          en: "There is no kit “\(name)”. There are: \(list)"),
        hint: LocalizedMessage(
          ja: "shirube kit list で見るか、自分のキットなら .json まで書いてください",
          en: "See shirube kit list; for a kit of your own, write the name with .json."))
    case .notAKit(let path):
      return Diagnostic(
        .error, "not-a-kit", at: SourcePosition(file: path),
        LocalizedMessage(
          ja: "キットの書き方ではありません（JSON か、文例の番号か、紙の名前か、includes が違います）",
          en:
            "This is not a kit: its JSON, a phrase number, the name of a sheet or its includes are wrong."
        ),
        hint: LocalizedMessage(
          ja: "Data/Kits/opening.json と比べてください", en: "Compare it with Data/Kits/opening.json."))
    }
  }
}
