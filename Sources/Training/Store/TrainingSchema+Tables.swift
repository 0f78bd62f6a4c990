extension TrainingSchema {
  /// The columns of each kind of record behind those that all have, as the first released file has them.
  static let tables: [(name: String, columns: String)] = [
    (
      "organizations",
      """
      id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, englishName
      TEXT NOT NULL, isEnglishConstructed INTEGER NOT NULL, prefecture TEXT NOT NULL,
      operatorName TEXT NOT NULL, operatorKind TEXT NOT NULL, governmentCode TEXT NOT NULL,
      validFrom TEXT, validTo TEXT, successor TEXT NOT NULL, sharedSite TEXT NOT NULL, nameCheck
      TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "contacts",
      """
      organization TEXT NOT NULL, role TEXT NOT NULL, office TEXT NOT NULL, phone TEXT NOT NULL,
      mail TEXT NOT NULL, validFrom TEXT, validTo TEXT
      """
    ),
    (
      "basisDocuments",
      """
      number TEXT NOT NULL, day TEXT NOT NULL, title TEXT NOT NULL, furtherNumbers TEXT NOT
      NULL, issuer TEXT NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "courses",
      """
      id TEXT NOT NULL, trainees TEXT NOT NULL, category TEXT NOT NULL, name TEXT NOT NULL,
      englishName TEXT NOT NULL, shortName TEXT NOT NULL, standardHours REAL, "order" INTEGER
      NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "localCourses",
      """
      organization TEXT NOT NULL, name TEXT NOT NULL, hours REAL, note TEXT NOT NULL
      """
    ),
    (
      "courseMappings",
      """
      organization TEXT NOT NULL, localCourse TEXT NOT NULL, course TEXT NOT NULL, hours REAL
      """
    ),
    (
      "curriculumEntries",
      """
      organization TEXT NOT NULL, fiscalYear INTEGER NOT NULL, localCourse TEXT NOT NULL,
      subject TEXT NOT NULL, status TEXT NOT NULL, lectureHours REAL, exerciseHours REAL,
      practicalHours REAL, tabletopHours REAL, onlineHours REAL, topics TEXT NOT NULL, tools
      TEXT NOT NULL, mode TEXT NOT NULL, reason TEXT NOT NULL, evidence TEXT NOT NULL,
      evidencePage TEXT NOT NULL, evidenceDay TEXT, jointWith TEXT NOT NULL, notApplicable TEXT
      NOT NULL
      """
    ),
    (
      "deliveries",
      """
      organization TEXT NOT NULL, fiscalYear INTEGER NOT NULL, localCourse TEXT NOT NULL,
      subject TEXT NOT NULL, session INTEGER NOT NULL, status TEXT NOT NULL, firstDay TEXT,
      lastDay TEXT, hours REAL, staffTrainees INTEGER, volunteerTrainees INTEGER, otherTrainees
      INTEGER, lecturers TEXT NOT NULL, foreigners INTEGER, tools TEXT NOT NULL, cost INTEGER,
      reason TEXT NOT NULL, lessons TEXT NOT NULL, nextTime TEXT NOT NULL, jointWith TEXT NOT
      NULL, notApplicable TEXT NOT NULL
      """
    ),
    (
      "lecturerCandidates",
      """
      id TEXT NOT NULL, prefecture TEXT NOT NULL, type TEXT NOT NULL, office TEXT NOT NULL,
      topics TEXT NOT NULL, languages TEXT NOT NULL, validFrom TEXT, validTo TEXT, note TEXT NOT
      NULL
      """
    ),
    (
      "lecturerRequests",
      """
      id TEXT NOT NULL, organization TEXT NOT NULL, department TEXT NOT NULL, fiscalYear INTEGER
      NOT NULL, topics TEXT NOT NULL, state TEXT NOT NULL, requestedOn TEXT NOT NULL, namedOn
      TEXT, closedOn TEXT, candidate TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "rounds",
      """
      id TEXT NOT NULL, title TEXT NOT NULL, deliveriesYear INTEGER NOT NULL, plansYear INTEGER
      NOT NULL, asOf TEXT NOT NULL, basis TEXT NOT NULL, questionSet TEXT NOT NULL, sentOn TEXT,
      due TEXT NOT NULL, extendedDue TEXT, route TEXT NOT NULL, state TEXT NOT NULL
      """
    ),
    (
      "roundMembers",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL
      """
    ),
    (
      "questions",
      """
      questionSet TEXT NOT NULL, id TEXT NOT NULL, "order" INTEGER NOT NULL, text TEXT NOT NULL,
      allowsSeveral INTEGER NOT NULL
      """
    ),
    (
      "questionOptions",
      """
      questionSet TEXT NOT NULL, question TEXT NOT NULL, id TEXT NOT NULL, "order" INTEGER NOT
      NULL, text TEXT NOT NULL, isExclusive INTEGER NOT NULL
      """
    ),
    (
      "requests",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL, state TEXT NOT NULL, sentOn TEXT,
      answeredOn TEXT, extendedDue TEXT
      """
    ),
    (
      "responses",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, isConfirmedNone
      INTEGER NOT NULL, receivedOn TEXT NOT NULL, questionSet TEXT NOT NULL, file TEXT NOT NULL,
      review TEXT NOT NULL
      """
    ),
    (
      "answers",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL, question TEXT NOT NULL, options TEXT NOT
      NULL, isConfirmedNone INTEGER NOT NULL
      """
    ),
    (
      "queries",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, about TEXT NOT
      NULL, rule TEXT NOT NULL, text TEXT NOT NULL, answer TEXT NOT NULL, state TEXT NOT NULL,
      openedOn TEXT NOT NULL, closedOn TEXT
      """
    ),
    (
      "contactLogs",
      """
      organization TEXT NOT NULL, number INTEGER NOT NULL, round TEXT NOT NULL, day TEXT NOT
      NULL, channel TEXT NOT NULL, matter TEXT NOT NULL, outcome TEXT NOT NULL
      """
    ),
    (
      "reminders",
      """
      round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, strength INTEGER
      NOT NULL, day TEXT NOT NULL
      """
    ),
    (
      "targets",
      """
      indicator TEXT NOT NULL, fiscalYear INTEGER NOT NULL, baseline REAL, initial REAL, goal
      REAL, actual REAL, longTerm REAL, note TEXT NOT NULL
      """
    ),
    (
      "rosterCounts",
      """
      organization TEXT NOT NULL, prefecture TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT
      NULL, count INTEGER NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "drills",
      """
      organization TEXT NOT NULL, prefecture TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT
      NULL, participants INTEGER, foreigners INTEGER, tools TEXT NOT NULL, note TEXT NOT NULL
      """
    ),
    (
      "snapshots",
      """
      round TEXT NOT NULL, report TEXT NOT NULL, row TEXT NOT NULL, title TEXT NOT NULL, count
      INTEGER NOT NULL, denominator INTEGER, computedTenths INTEGER, published TEXT NOT NULL,
      rounding TEXT NOT NULL, frozenOn TEXT NOT NULL, source TEXT NOT NULL
      """
    ),
  ]
}
