/// Which prefectures name candidates for academies to ask.
struct ProvisionFigures {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  /// The prefectures of the report that name nobody.
  var prefecturesWithout: [String] {
    let named = Set(matter.records.candidates.map(\.prefecture))
    return matter.prefectures.filter { !named.contains($0) }
  }

  /// How many requests come from a prefecture.
  func requests(in prefecture: String) -> Int {
    let codes = Set(
      matter.records.members.map(\.organization).filter { $0.prefecture == prefecture }.map(\.id))
    return matter.records.lecturerRequests.count { codes.contains($0.organization) }
  }
}
