public import Diagnostics
public import Shelters

extension PlaceSearchError {
  /// What to tell the person who named `wish` in a list.
  public func diagnostic(wish: String, in list: ShelterList, file: String) -> Diagnostic {
    let position = SourcePosition(file: file)
    switch self {
    case .notFound:
      let near = NearMiss.nearest(wish, in: list.places.map(\.name.japanese))
      return Diagnostic(
        .error, "no-such-shelter", at: position,
        LocalizedMessage(
          ja: "「\(wish)」がこの一覧（\(list.places.count) 件）にありません",
          en: "“\(wish)” is not in this list of \(list.places.count) places."),
        hint: LocalizedMessage(
          ja: near.map { "「\($0)」ではありませんか" } ?? "shirube shelters \(file) で名前を見てください",
          en: near.map { "Did you mean \($0)?" } ?? "See the names with: shirube shelters \(file)"))
    case .ambiguous(let places):
      let names = places.prefix(8).map { "\($0.name.japanese) (line:\($0.line))" }
        .joined(separator: ", ")
      return Diagnostic(
        .error, "ambiguous-shelter", at: position,
        LocalizedMessage(
          ja: "「\(wish)」に当たる所が \(places.count) 件あります: \(names)",
          en: "“\(wish)” fits \(places.count) places: \(names)"),
        hint: LocalizedMessage(
          ja: "名前を全部書くか、--shelter line:\(places.first?.line ?? 0) のように行で選んでください",
          en: "Write the whole name, or choose the line: --shelter line:\(places.first?.line ?? 0)")
      )
    }
  }
}
