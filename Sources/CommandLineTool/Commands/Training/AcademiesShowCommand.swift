import ArgumentParser
import ShirubeKit
import Training

/// `shirube training academies show`: one organisation with its contacts and where the facts are from.
struct AcademiesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show", ja: "一つの機関をくわしく", en: "Show one organisation.",
    examples: "shirube training academies show fa-17 --json")

  /// An organisation with what belongs to it. Its properties are the keys of its JSON.
  struct Entry: Encodable {
    var academy: Organization
    var contacts: [Contact]
    var courses: [LocalCourse]
  }

  @Argument(help: .words(ja: "機関のコード", en: "The code.", value: "CODE"))
  var code: String

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var json: JSONOptions
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let desk = try database.desk(global)
    let entry = try CommandFailure.translating {
      try desk.store.read { reader in
        Entry(
          academy: try reader.found(Organization.self, key: code),
          contacts: try reader.all(Contact.self, where: ["organization": code]),
          courses: try reader.all(LocalCourse.self, where: ["organization": code]))
      }
    }
    if json.isJSON { return try JSONText.write(entry) }
    try Console.result(OrganizationText.lines(entry.academy).joined(separator: "\n"))
    for contact in entry.contacts {
      let parts = [contact.role, contact.office, contact.phone, contact.mail]
      try Console.result("窓口\t" + parts.filter { !$0.isEmpty }.joined(separator: "\t"))
    }
    for course in entry.courses {
      try Console.result("課程\t\(course.name)\t\(course.hours.map { "\($0) 時間" } ?? "時間数は未把握")")
    }
  }
}
