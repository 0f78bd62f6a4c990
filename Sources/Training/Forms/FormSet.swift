public import Tables

/// All forms of a round: one for each member, and one bundle for each prefecture that has several.
public struct FormSet {
  /// A file to be written.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// What stands in it.
    public let draft: WorkbookDraft
  }

  /// The files, academies first.
  public let files: [File]
  /// How many of them are for one academy.
  public let academies: Int
  /// How many of them are for a prefecture.
  public let bundles: Int

  /// Makes the forms of a round from what the store knows; `prefecture` narrows them to one.
  ///
  /// Members that are 対象外 get none.
  public init(
    _ reader: TrainingReader, round name: String, registry: Registry, prefecture: String? = nil
  ) throws {
    let round = try reader.found(Round.self, key: name)
    let outside = Set(
      try reader.all(Request.self, where: ["round": name, "state": ReplyState.outOfScope.rawValue])
        .map(\.organization))
    let writer = FormWriter(
      round: round, registry: registry, basis: try reader.one(key: round.basis))
    var forms: [(organization: Organization, knowledge: FormKnowledge)] = []
    for member in try reader.all(RoundMember.self, where: ["round": name])
    where !outside.contains(member.organization) {
      let organization = try reader.found(Organization.self, key: member.organization)
      guard prefecture == nil || organization.prefecture == prefecture else { continue }
      forms.append((organization, try FormKnowledge(of: organization.id, for: round, from: reader)))
    }
    forms.sort {
      ($0.organization.prefecture, $0.organization.id) < (
        $1.organization.prefecture, $1.organization.id
      )
    }
    let single = forms.map { form in
      File(
        name: FormFiles.name(round, form.organization),
        draft: writer.write(form.organization, knowing: form.knowledge))
    }
    let bundles = registry.prefectures.compactMap { prefecture -> File? in
      let own = forms.filter { $0.organization.prefecture == prefecture.code }
      guard !own.isEmpty else { return nil }
      return File(name: FormFiles.name(round, prefecture), draft: writer.write(prefecture, own))
    }
    files = single + bundles
    academies = single.count
    self.bundles = bundles.count
  }
}
