import Foundation
import TestSupport
import Testing

@Suite struct `Published figures` {
  /// The table of a section of a report: the keys of its columns, and the cells of a row.
  private func row(_ report: [String: Any], _ section: String, _ key: String) throws -> [String:
    [String: Any]]
  {
    let sections = try #require(report["sections"] as? [[String: Any]])
    let found = try #require(sections.first { $0["key"] as? String == section })
    let table = try #require(found["table"] as? [String: Any])
    let columns = try #require(table["columns"] as? [[String: Any]]).compactMap {
      $0["key"] as? String
    }
    let row = try #require(
      (table["rows"] as? [[String: Any]])?.first { $0["key"] as? String == key })
    let cells = try #require(row["cells"] as? [[String: Any]])
    #expect(cells.count == columns.count)
    return Dictionary(zip(columns, cells)) { first, _ in first }
  }

  private func revisions(_ tracker: Tracker, _ key: String) throws -> [[String: Any]] {
    try #require(try tracker.json(["history", "figure", key])["revisions"] as? [[String: Any]])
  }

  @Test func `are frozen once, when the round is final`() throws {
    let tracker = try Tracker.answeredCopy()
    for (state, way) in [
      ("after-due", "round move R8 after-due → round move R8 final"),
      ("final", "round move R8 final"),
    ] {
      let head = try tracker.head()
      let early = try tracker.run(["publish", "R8"])
      #expect(early.status == 3 && early.errors.contains(way), "\(early.errors)")
      #expect(try tracker.head() == head)
      try tracker.must(["round", "move", "R8", state])
    }
    let published = try tracker.json(["publish", "R8"])
    let count = try #require(published["figures"] as? Int)
    #expect(count > 300)
    let verified = try tracker.json(["verify"])
    #expect(verified["figures"] as? Int == count)
    let head = try tracker.head()
    let second = try tracker.run(["publish", "R8"])
    #expect(second.status == 3 && second.errors.contains("公表した値は変えられません"))
    #expect(try tracker.run(["publish", "R8", "--json"]).output.isEmpty)
    #expect(try tracker.head() == head)
    let list = try tracker.must(["round", "list"]).text
    #expect(list.contains("公表"))
  }

  @Test func `of a prefecture are shares of its own academies`() throws {
    let tracker = try Tracker.answeredCopy()
    try tracker.finish()
    try tracker.must(["publish", "R8"])
    for (key, count, denominator, tenths, text) in [
      ("return-rate/byPrefecture/02", "1", "1", "1000", "100.0"),
      ("return-rate/total/total", "2", "55", "36", "3.6"),
      ("prefectures/prefectures/17/includedRate", "1", "1", "1000", "100.0"),
      ("prefectures/prefectures/13/deliveredRate", "0", "2", "0", "0.0"),
      ("items/Q1/byItem/2", "1", "55", "18", "1.8"),
      ("items/byItem/voicetra", "1", "55", "18", "1.8"),
    ] {
      let values = try #require(
        try revisions(tracker, "R8/\(key)").first?["values"] as? [[String: Any]])
      func value(_ name: String) -> String? {
        values.first { $0["name"] as? String == name }?["text"] as? String
      }
      #expect(
        [value("count"), value("denominator"), value("computedTenths"), value("published")]
          == [count, denominator, tenths, text], "\(key)")
    }
  }

  @Test func `stay as they were when a record is corrected, and stand beside the new ones`() throws
  {
    let tracker = try Tracker.answeredCopy()
    try tracker.finish()
    try tracker.must(["publish", "R8"])
    let key = "R8/prefectures/prefectures/total/includedRate"
    let before = try revisions(tracker, key)
    let report = try tracker.json(["report", "prefectures", "R8"])
    #expect(try row(report, "prefectures", "total")["published.includedRate"] == nil)
    let early = try tracker.must(["report", "one-page", "R8"]).text
    #expect(!early.contains("公表値"))

    try tracker.must([
      "record", "inclusion", "organization=fa-03", "localCourse=初任教育", "subject=外国人対応",
      "fiscalYear=R8", "status=組入れ決定", "topics=VoiceTra", "lectureHours=1", "evidence=計画",
      "--reason", "公表後の訂正",
    ])
    #expect(try revisions(tracker, key).count == before.count)
    let after = try tracker.json(["report", "prefectures", "R8"])
    let total = try row(after, "prefectures", "total")
    #expect(total["included"]?["count"] as? Int == 2)
    #expect(total["includedRate"]?["tenths"] as? Int == 36)
    #expect(total["published.includedRate"]?["text"] as? String == "1.8")
    #expect(
      try row(after, "prefectures", "01")["published.includedRate"]?["text"] as? String == "同じ")
    #expect(total["published.deliveredRate"] == nil, "nothing of it differs")
    let text = try tracker.must(["report", "prefectures", "R8"]).text
    #expect(text.contains("組入れ率 公表値（％）") && text.contains("公表したときのまま"))
    let years = try row(tracker.json(["report", "year-on-year", "R8"]), "years", "R8")
    #expect(years["published.includedRate"]?["text"] as? String == "1.8")

    let path = tracker.folder.path("one.pdf")
    try tracker.must(["report", "one-page", "R8", "--output", path])
    let page = Command.run(["pdftotext", path, "-"]).text.filter { !$0.isWhitespace }
    #expect(page.contains("公表値1校"), "\(page)")
    // A question of the form has figures of its own.
    let question = try tracker.must(["report", "items", "R8", "--question", "Q1"]).text
    #expect(!question.contains("公表値"))
    try tracker.must(["verify"])
  }
}
