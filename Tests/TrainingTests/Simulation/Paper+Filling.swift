import Tables
import TestSupport
import Testing

@testable import Training

extension Paper {
  /// Types what an academy says.
  mutating func fill(_ saying: Saying, _ hand: inout Hand) throws {
    let reply = saying.isNone ? ["該当なし", "－", " 該当なし"] : ["回答", "回 答", "回答　"]
    try head("回答区分", .text(hand.dice.pick(reply)))
    if !saying.office.isEmpty { try head("回答課", .text(saying.office)) }
    if saying.isNone { return }
    for entry in saying.entries where !saying.untouched.contains(entry.key) {
      try fill(entry, saying, &hand)
    }
    for delivery in saying.deliveries where !saying.untouched.contains(delivery.key) {
      try fill(delivery, saying, &hand)
    }
    guard let answer = saying.answer else { return }
    if answer.isConfirmedNone { try self.answer("", hand.none()) }
    for option in answer.options.codes { try self.answer(option, hand.yes()) }
  }

  private mutating func fill(_ entry: CurriculumEntry, _ saying: Saying, _ hand: inout Hand) throws
  {
    var values: [String: CellValue] = [
      "年度": hand.year(entry.fiscalYear), "課程（各校の名称）": hand.name(entry.localCourse),
      "科目": hand.name(entry.subject), "状況": hand.plan(entry.status),
    ]
    let courses = saying.mappings.filter { $0.localCourse == entry.localCourse }
      .compactMap { mapping in shippedRegistry.courses.first { $0.id == mapping.course } }
    values["標準課程"] = .text(courses.map(FormWords.course).joined(separator: "、"))
    if let hours = saying.courses.first(where: { $0.name == entry.localCourse })?.hours {
      values["課程の総時間"] = .number(hours)
    }
    for (heading, property, hours) in [
      ("講義", "lectureHours", entry.lectureHours), ("演習", "exerciseHours", entry.exerciseHours),
      ("実技", "practicalHours", entry.practicalHours), ("図上", "tabletopHours", entry.tabletopHours),
      ("eラーニング", "onlineHours", entry.onlineHours),
    ] {
      if let hours { values[heading] = hand.hours(hours) }
      if entry.notApplicable.contains(property) { values[heading] = hand.none() }
    }
    for topic in shippedRegistry.options[.topic, default: []] {
      if entry.topics.contains(topic.code) {
        values[topic.japanese] = hand.yes()
      } else if hand.dice.happens(oneIn: 20) {
        values[topic.japanese] = hand.dice.pick([.text("×"), .number(0), .text("－")])
      }
    }
    if !entry.mode.isEmpty { values["方法"] = hand.option(entry.mode, .mode) }
    if !entry.reason.isEmpty { values["理由"] = hand.option(entry.reason, .reason) }
    if !entry.evidence.isEmpty { values["根拠文書"] = .text(entry.evidence) }
    if !entry.evidencePage.isEmpty { values["頁"] = .text(entry.evidencePage) }
    if let day = entry.evidenceDay { values["文書の日付"] = hand.day(day) }
    if !entry.jointWith.isEmpty { values["合同の相手校"] = hand.academies(entry.jointWith) }
    if hand.dice.happens(oneIn: 3) { values["前年度の内容"] = .text("確認") }
    try type(slip(entry.key, saying, values), entry)
  }

  private mutating func type(_ values: [String: CellValue], _ entry: CurriculumEntry) throws {
    try type(
      .plans, "\(entry.fiscalYear.japanese)/\(entry.localCourse)/\(entry.subject)",
      course: entry.localCourse, values)
  }

  private mutating func fill(_ delivery: Delivery, _ saying: Saying, _ hand: inout Hand) throws {
    var values: [String: CellValue] = [
      "年度": hand.year(delivery.fiscalYear), "課程（各校の名称）": hand.name(delivery.localCourse),
      "科目": hand.name(delivery.subject), "状況": hand.delivery(delivery.status),
      "回": hand.count(delivery.session, "回"),
    ]
    if let day = delivery.firstDay { values["開始日"] = hand.day(day) }
    if let day = delivery.lastDay { values["終了日"] = hand.day(day) }
    if let hours = delivery.hours { values["時間"] = hand.hours(hours) }
    for (heading, property, count, unit) in [
      ("職員", "staffTrainees", delivery.staffTrainees, "名"),
      ("団員", "volunteerTrainees", delivery.volunteerTrainees, "人"),
      ("その他の受講者", "otherTrainees", delivery.otherTrainees, "人"),
      ("外国人協力者数", "foreigners", delivery.foreigners, "名"),
      ("経費（円）", "cost", delivery.cost, "円"),
    ] {
      if let count { values[heading] = hand.count(count, unit) }
      if delivery.notApplicable.contains(property) { values[heading] = hand.none() }
    }
    for (code, count) in delivery.lecturers.numbers.sorted(by: { $0.key < $1.key }) {
      let heading = code == "other" ? "その他の講師" : shippedRegistry.words(code, in: .lecturer)
      values[heading] = hand.count(count, "人")
    }
    for code in delivery.tools.codes {
      let heading = code == "other" ? "その他の道具" : shippedRegistry.words(code, in: .tool)
      values[heading] = hand.yes()
    }
    if !delivery.reason.isEmpty { values["理由"] = hand.option(delivery.reason, .reason) }
    if !delivery.lessons.isEmpty { values["課題"] = .text(delivery.lessons) }
    if !delivery.nextTime.isEmpty { values["次回に向けて"] = .text(delivery.nextTime) }
    if !delivery.jointWith.isEmpty { values["合同の相手校"] = hand.academies(delivery.jointWith) }
    let line = "\(delivery.fiscalYear.japanese)/\(delivery.localCourse)/\(delivery.subject)"
    try type(
      .deliveries, "\(line)/\(delivery.session)", course: delivery.localCourse,
      slip(delivery.key, saying, values))
  }

  private func slip(_ key: String, _ saying: Saying, _ values: [String: CellValue])
    -> [String: CellValue]
  {
    var values = values
    for (place, slip) in saying.slips where place.hasPrefix("\(key)|") {
      values[String(place.dropFirst(key.count + 1))] = .text(slip.typed)
    }
    return values
  }
}
