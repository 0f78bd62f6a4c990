/// The records that a form gives.
public struct FormProposal: Codable, Hashable, Sendable {
  /// Subjects in plans.
  public var entries: [Proposed<CurriculumEntry>] = []
  /// Classes.
  public var deliveries: [Proposed<Delivery>] = []
  /// Answers to questions.
  public var answers: [Proposed<Answer>] = []
  /// Courses of the academy.
  public var localCourses: [Proposed<LocalCourse>] = []
  /// What of the standard they belong to.
  public var mappings: [Proposed<CourseMapping>] = []
  /// The keys of mappings that the form no longer has.
  public var goneMappings: [String] = []
  /// The keys of classes that another academy's answer stands for, or this one's for another's.
  public var goneDeliveries: [String] = []
  /// The office that answers; nil if the form names none.
  public var contact: Proposed<Contact>?

  /// Makes a proposal without anything.
  public init() {}
}
