/// What the store knows of one academy before its answer: what a form is filled in with, and compared with.
public struct FormKnowledge: Hashable, Sendable {
  /// The subjects in its plans of the years that the round asks about.
  public var entries: [CurriculumEntry]
  /// Its classes of those years.
  public var deliveries: [Delivery]
  /// Its answers to the questions of the round.
  public var answers: [Answer]
  /// Its courses.
  public var localCourses: [LocalCourse]
  /// What of the standard they belong to.
  public var mappings: [CourseMapping]
  /// The office that answers; nil if nobody has named one.
  public var contact: Contact?

  /// Makes a knowledge; without anything, nothing is known.
  public init(
    entries: [CurriculumEntry] = [], deliveries: [Delivery] = [], answers: [Answer] = [],
    localCourses: [LocalCourse] = [], mappings: [CourseMapping] = [], contact: Contact? = nil
  ) {
    self.entries = entries
    self.deliveries = deliveries
    self.answers = answers
    self.localCourses = localCourses
    self.mappings = mappings
    self.contact = contact
  }

  /// Reads what the store knows of an academy, for a round.
  public init(of organization: String, for round: Round, from reader: TrainingReader) throws {
    let years: Set = [round.deliveriesYear, round.plansYear]
    let own = ["organization": organization]
    self.init(
      entries: try reader.all(where: own).filter { years.contains($0.fiscalYear) },
      deliveries: try reader.all(where: own).filter { years.contains($0.fiscalYear) },
      answers: try reader.all(where: ["round": round.id, "organization": organization]),
      localCourses: try reader.all(where: own), mappings: try reader.all(where: own),
      contact: try reader.one(key: "\(organization)/form"))
  }

  /// Reads what the store knows of all academies at once, by their codes: quicker for many.
  static func all(for round: Round, from reader: TrainingReader) throws -> [String: FormKnowledge] {
    var known: [String: FormKnowledge] = [:]
    for year in Set([round.deliveriesYear, round.plansYear]).sorted() {
      for entry: CurriculumEntry in try reader.all(where: ["fiscalYear": year]) {
        known[entry.organization, default: FormKnowledge()].entries.append(entry)
      }
      for delivery: Delivery in try reader.all(where: ["fiscalYear": year]) {
        known[delivery.organization, default: FormKnowledge()].deliveries.append(delivery)
      }
    }
    for answer: Answer in try reader.all(where: ["round": round.id]) {
      known[answer.organization, default: FormKnowledge()].answers.append(answer)
    }
    for course: LocalCourse in try reader.all() {
      known[course.organization, default: FormKnowledge()].localCourses.append(course)
    }
    for mapping: CourseMapping in try reader.all() {
      known[mapping.organization, default: FormKnowledge()].mappings.append(mapping)
    }
    for contact: Contact in try reader.all(where: ["role": "form"]) {
      known[contact.organization, default: FormKnowledge()].contact = contact
    }
    return known
  }
}
