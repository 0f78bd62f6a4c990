internal import Diagnostics

/// What reading a form may find, with the stable names of the diagnostics.
enum FormRule: String, Hashable, CaseIterable {
  case notAForm = "not-a-form"
  case metaBroken = "meta-broken"
  case unknownAcademy = "unknown-academy"
  case academyConflict = "academy-conflict"
  case wrongCheckDigit = "wrong-check-digit"
  case otherRound = "other-round"
  case notAMember = "not-a-member"
  case roundClosed = "round-closed"
  case outOfScope = "out-of-scope"
  case questionSetMismatch = "question-set-mismatch"
  case academyTwice = "academy-twice"
  case sameFile = "same-file"
  case formUntouched = "form-untouched"
  case replyKindMissing = "reply-kind-missing"
  case noneWithAnswers = "none-with-answers"
  case twoTables = "two-tables"
  case columnMissing = "column-missing"
  case unreadable = "unreadable-value"
  case unknownOption = "unknown-option"
  case formulaValue = "formula-value"
  case notApplicable = "not-applicable-value"
  case blankCount = "blank-count"
  case yearMissing = "year-missing"
  case otherYear = "other-year"
  case statusMissing = "status-missing"
  case rowTwice = "row-twice"
  case rowGone = "row-gone"
  case lastYearUntouched = "last-year-untouched"
  case decidedUnconfirmed = "decided-unconfirmed"
  case reasonMissing = "reason-missing"
  case hoursBeyondCourse = "hours-beyond-course"
  case deliveredWithoutPlan = "delivered-without-plan"
  case dayOutsideYear = "day-outside-year"
  case daysReversed = "days-reversed"
  case deliveredWithoutTrainees = "delivered-without-trainees"
  case movedBackwards = "moved-backwards"
  case jointTwice = "joint-twice"
  case exclusiveWithOthers = "exclusive-with-others"
  case severalChosen = "several-chosen"
  case noneWithOptions = "none-with-options"
  case noOptionChosen = "no-option-chosen"
  case outsideCP932 = "outside-cp932"

  /// How much it matters; from a warning on, the answer is to be checked.
  var severity: Severity {
    switch self {
    case .sameFile, .replyKindMissing, .notApplicable, .blankCount, .lastYearUntouched: .note
    case .notAForm, .unknownAcademy, .academyConflict, .otherRound, .notAMember, .roundClosed,
      .formUntouched, .noneWithAnswers, .twoTables, .yearMissing, .rowTwice, .movedBackwards,
      .exclusiveWithOthers, .severalChosen, .noneWithOptions:
      .error
    default: .warning
    }
  }

  /// Whether the academy is asked about it.
  var isAsked: Bool {
    severity > .note && ![.academyTwice, .metaBroken, .formulaValue, .outsideCP932].contains(self)
  }

  /// The finding at a place.
  func diagnostic(_ file: String, _ cell: String?, _ detail: (ja: String, en: String) = ("", ""))
    -> Diagnostic
  {
    let words = self.words
    let japanese = detail.ja.isEmpty ? "" : "（\(detail.ja)）"
    let english = detail.en.isEmpty ? "" : " (\(detail.en))"
    return Diagnostic(
      severity, rawValue, at: SourcePosition(file: file, element: cell),
      LocalizedMessage(ja: words.0 + japanese + "。", en: words.1 + english + "."), hint: hint)
  }
}
