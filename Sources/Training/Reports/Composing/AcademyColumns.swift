/// The columns that name an organisation, in every table in which one stands in a row.
enum AcademyColumns {
  static func columns(name: String = "学校") -> [ReportColumn] {
    [
      ReportColumn("areaCode", "地域コード", place: .filesOnly),
      ReportColumn("organization", "機関コード", place: .filesOnly),
      ReportColumn("prefecture", "都道府県", share: 10), ReportColumn("name", name, share: 24),
    ]
  }

  static func cells(_ organization: Organization, _ matter: ReportMatter) -> [ReportCell] {
    [
      .text(
        organization.governmentCode.isEmpty
          ? matter.areaCode(organization.prefecture) : organization.governmentCode),
      .text(organization.id), .text(matter.prefectureName(organization.prefecture)),
      .text(organization.name),
    ]
  }

  /// The columns that name a prefecture.
  static let prefecture: [ReportColumn] = [
    ReportColumn("areaCode", "地域コード", place: .filesOnly),
    ReportColumn("prefecture", "都道府県", share: 14),
  ]

  static func cells(_ prefecture: String, _ matter: ReportMatter) -> [ReportCell] {
    [.text(matter.areaCode(prefecture)), .text(matter.prefectureName(prefecture))]
  }
}
