/// Which of the named tools academies teach or use.
enum ToolFigures {
  /// The codes of the named tools.
  static func named(_ registry: Registry) -> [ListedOption] {
    registry.options[.tool, default: []].filter { $0.flag == "named" }
  }

  /// The named tools of an academy: in what it has included, as topic or tool, and in what it has held.
  static func tools(of member: MemberRecords, _ registry: Registry) -> Set<String> {
    var codes: Set<String> = []
    for entry in member.entries where entry.isIncluded {
      codes.formUnion(entry.topics.codes)
      codes.formUnion(entry.tools.codes)
    }
    for delivery in member.deliveries where delivery.status.isDelivered {
      codes.formUnion(delivery.tools.codes)
    }
    return codes.intersection(named(registry).map(\.code))
  }
}
