/// The columns of a form, made from the lists of options: the same for the writer and the reader.
struct FormLayout {
  /// The version of the form, which `_meta` names.
  static let version = "1"
  /// The name of the sheet of a form of one academy.
  static let sheetName = "回答票"
  /// The word for what stood in the plan of the year before.
  static let lastYear = "前年度の内容"
  /// The words that a person may put in its place.
  static let lastYearChoices = [lastYear, "確認"]
  /// The words of 回答区分.
  static let replyKinds = ["回答", "該当なし"]
  /// The sign for yes.
  static let yes = "○"

  let plans: [FormColumn]
  let deliveries: [FormColumn]

  init(_ registry: Registry) {
    plans = Self.place(
      [
        ("", "年度", FormField("fiscalYear", .year)),
        ("", "課程（各校の名称）", FormField("localCourse", .name)),
        ("", "標準課程", FormField("courses", .standardCourses)),
        ("", "課程の総時間", FormField("courseHours", .hours)),
        ("", "科目", FormField("subject", .name)),
        ("", "状況", FormField("status", .plan)),
        ("", "方法", FormField("mode", .option(.mode))),
        ("時間数", "講義", FormField("lectureHours", .hours)),
        ("時間数", "演習", FormField("exerciseHours", .hours)),
        ("時間数", "実技", FormField("practicalHours", .hours)),
        ("時間数", "図上", FormField("tabletopHours", .hours)),
        ("時間数", "eラーニング", FormField("onlineHours", .hours)),
      ]
        + registry.options[.topic, default: []].map {
          ("内容（当てはまるものに○）", $0.japanese, FormField("topics", .mark, option: $0.code))
        } + [
          ("", "理由", FormField("reason", .option(.reason))),
          ("組入れの根拠", "根拠文書", FormField("evidence", .text)),
          ("組入れの根拠", "頁", FormField("evidencePage", .text)),
          ("組入れの根拠", "文書の日付", FormField("evidenceDay", .day)),
          ("", "合同の相手校", FormField("jointWith", .academies)),
          ("", "前年度の内容", FormField("lastYear", .lastYear)),
        ])
    deliveries = Self.place(
      [
        ("", "年度", FormField("fiscalYear", .year)),
        ("", "課程（各校の名称）", FormField("localCourse", .name)),
        ("", "科目", FormField("subject", .name)),
        ("", "回", FormField("session", .count)),
        ("", "状況", FormField("status", .delivery)),
        ("", "開始日", FormField("firstDay", .day)),
        ("", "終了日", FormField("lastDay", .day)),
        ("", "時間", FormField("hours", .hours)),
        ("受講者（人）", "職員", FormField("staffTrainees", .count)),
        ("受講者（人）", "団員", FormField("volunteerTrainees", .count)),
        ("受講者（人）", "その他の受講者", FormField("otherTrainees", .count)),
      ]
        + registry.options[.lecturer, default: []].map {
          (
            "講師の種類（人数）", $0.code == "other" ? "その他の講師" : $0.japanese,
            FormField("lecturers", .count, option: $0.code)
          )
        }
        + registry.options[.tool, default: []].map {
          (
            "使った道具（○）", $0.code == "other" ? "その他の道具" : $0.japanese,
            FormField("tools", .mark, option: $0.code)
          )
        } + [
          ("", "理由", FormField("reason", .option(.reason))),
          ("", "課題", FormField("lessons", .text)),
          ("", "外国人協力者数", FormField("foreigners", .count)),
          ("", "経費（円）", FormField("cost", .count)),
          ("", "次回に向けて", FormField("nextTime", .text)),
          ("", "合同の相手校", FormField("jointWith", .academies)),
        ])
  }

  /// The columns of a table.
  func columns(_ section: FormSection) -> [FormColumn] {
    switch section {
    case .plans: plans
    case .deliveries: deliveries
    case .questions: []
    }
  }

  /// The column of a property, of a list the first.
  func column(_ property: String, in section: FormSection) -> Int {
    columns(section).first { $0.field.property == property }?.column ?? 1
  }

  /// How many columns the wider table has.
  var width: Int { max(plans.count, deliveries.count) }

  private static func place(_ columns: [(String, String, FormField)]) -> [FormColumn] {
    columns.enumerated().map { index, column in
      FormColumn(
        field: column.2, heading: column.1, group: column.0, column: index + 1)
    }
  }
}
