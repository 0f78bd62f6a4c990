/// An entry of every kind as a person types it.
enum TrainingEntries {
  /// The kind and the values.
  static let all: [(kind: String, values: [String])] = [
    (
      "inclusion",
      Tracker.subject + [
        "fiscalYear=R9", "status=組入れ決定", "lectureHours=1.5", "topics=VoiceTra、避難誘導",
        "evidence=教育訓練計画", "evidenceDay=2026-03-20", "jointWith=fa-16",
      ]
    ),
    (
      "delivery",
      Tracker.subject + [
        "fiscalYear=R8", "status=実施済", "hours=２", "staffTrainees=30", "volunteerTrainees=0",
        "lecturers=NPO:2,cir", "firstDay=2026-06-01", "tools=VoiceTra",
      ]
    ),
    (
      "request",
      [
        "id=L-R8-003", "organization=fa-17", "department=dp-17-tabunka", "fiscalYear=R8",
        "requestedOn=2026-09-01",
      ]
    ),
    ("call", ["organization=fa-17", "day=2026-11-20", "matter=回答の状況", "outcome=今週中"]),
    ("drill", ["organization=fa-17", "day=2026-09-01", "kind=避難訓練", "participants=80"]),
    ("roster", ["organization=dp-17-tabunka", "day=2026-09-01", "kind=interpreter", "count=0"]),
    ("candidate", ["id=c-17-1", "prefecture=石川県", "type=NPO", "validFrom=2026-04-01"]),
    ("contact", ["organization=fa-17", "office=教務課", "mail=kyomu@example.jp"]),
    (
      "contact",
      [
        "organization=tc-14", "office=訓練担当", "role=disaster", "validFrom=2026-04-01",
        "validTo=2027-03-31",
      ]
    ),
    ("course", ["organization=fa-17", "name=初任総合教育", "hours=800"]),
    ("course", ["organization=tc-14", "name=現地教育"]),
    ("mapping", ["organization=fa-17", "localCourse=初任総合教育", "course=shonin", "hours=800"]),
    ("target", ["indicator=inclusion-rate", "fiscalYear=R9", "goal=50"]),
    ("academy", ["id=tc-40", "kind=training-centre", "name=北九州市消防訓練研修センター", "prefecture=40"]),
    ("document", ["number=消防消第1号", "day=2026-04-01", "title=試験の通知"]),
    (
      "figure",
      [
        "round=R8", "report=return-rate", "row=all", "count=163", "denominator=732",
        "computedTenths=223", "published=22.2", "frozenOn=2026-11-20",
      ]
    ),
  ]
}
