CREATE INDEX answers_by_key ON answers (key, revision);
CREATE INDEX basisDocuments_by_key ON basisDocuments (key, revision);
CREATE INDEX contactLogs_by_key ON contactLogs (key, revision);
CREATE INDEX contacts_by_key ON contacts (key, revision);
CREATE INDEX courseMappings_by_key ON courseMappings (key, revision);
CREATE INDEX courses_by_key ON courses (key, revision);
CREATE INDEX curriculumEntries_by_key ON curriculumEntries (key, revision);
CREATE INDEX curriculumEntries_by_year ON curriculumEntries (fiscalYear);
CREATE INDEX deliveries_by_key ON deliveries (key, revision);
CREATE INDEX deliveries_by_year ON deliveries (fiscalYear);
CREATE INDEX drills_by_key ON drills (key, revision);
CREATE INDEX lecturerCandidates_by_key ON lecturerCandidates (key, revision);
CREATE INDEX lecturerRequests_by_key ON lecturerRequests (key, revision);
CREATE INDEX localCourses_by_key ON localCourses (key, revision);
CREATE INDEX organizations_by_key ON organizations (key, revision);
CREATE INDEX queries_by_key ON queries (key, revision);
CREATE INDEX questionOptions_by_key ON questionOptions (key, revision);
CREATE INDEX questions_by_key ON questions (key, revision);
CREATE INDEX reminders_by_key ON reminders (key, revision);
CREATE INDEX requests_by_key ON requests (key, revision);
CREATE INDEX responses_by_key ON responses (key, revision);
CREATE INDEX rosterCounts_by_key ON rosterCounts (key, revision);
CREATE INDEX roundMembers_by_key ON roundMembers (key, revision);
CREATE INDEX rounds_by_key ON rounds (key, revision);
CREATE INDEX snapshots_by_key ON snapshots (key, revision);
CREATE INDEX targets_by_key ON targets (key, revision);
CREATE TABLE answers (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL, question TEXT NOT NULL, options TEXT NOT
NULL, isConfirmedNone INTEGER NOT NULL
) STRICT;
CREATE TABLE archivedFiles (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  content BLOB NOT NULL
) STRICT;
CREATE TABLE auditEntries (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  moment TEXT NOT NULL CHECK (moment <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  payload BLOB NOT NULL CHECK (length(payload) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE basisDocuments (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  number TEXT NOT NULL, day TEXT NOT NULL, title TEXT NOT NULL, furtherNumbers TEXT NOT
NULL, issuer TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE cellMaps (
  number INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;
CREATE TABLE contactLogs (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, number INTEGER NOT NULL, round TEXT NOT NULL, day TEXT NOT
NULL, channel TEXT NOT NULL, matter TEXT NOT NULL, outcome TEXT NOT NULL
) STRICT;
CREATE TABLE contacts (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, role TEXT NOT NULL, office TEXT NOT NULL, phone TEXT NOT NULL,
mail TEXT NOT NULL, validFrom TEXT, validTo TEXT
) STRICT;
CREATE TABLE courseMappings (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, localCourse TEXT NOT NULL, course TEXT NOT NULL, hours REAL
) STRICT;
CREATE TABLE courses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  id TEXT NOT NULL, trainees TEXT NOT NULL, category TEXT NOT NULL, name TEXT NOT NULL,
englishName TEXT NOT NULL, shortName TEXT NOT NULL, standardHours REAL, "order" INTEGER
NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE curriculumEntries (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, fiscalYear INTEGER NOT NULL, localCourse TEXT NOT NULL,
subject TEXT NOT NULL, status TEXT NOT NULL, lectureHours REAL, exerciseHours REAL,
practicalHours REAL, tabletopHours REAL, onlineHours REAL, topics TEXT NOT NULL, tools
TEXT NOT NULL, mode TEXT NOT NULL, reason TEXT NOT NULL, evidence TEXT NOT NULL,
evidencePage TEXT NOT NULL, evidenceDay TEXT, jointWith TEXT NOT NULL, notApplicable TEXT
NOT NULL
) STRICT;
CREATE TABLE deliveries (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, fiscalYear INTEGER NOT NULL, localCourse TEXT NOT NULL,
subject TEXT NOT NULL, session INTEGER NOT NULL, status TEXT NOT NULL, firstDay TEXT,
lastDay TEXT, hours REAL, staffTrainees INTEGER, volunteerTrainees INTEGER, otherTrainees
INTEGER, lecturers TEXT NOT NULL, foreigners INTEGER, tools TEXT NOT NULL, cost INTEGER,
reason TEXT NOT NULL, lessons TEXT NOT NULL, nextTime TEXT NOT NULL, jointWith TEXT NOT
NULL, notApplicable TEXT NOT NULL
) STRICT;
CREATE TABLE drills (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, prefecture TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT
NULL, participants INTEGER, foreigners INTEGER, tools TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE lecturerCandidates (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  id TEXT NOT NULL, prefecture TEXT NOT NULL, type TEXT NOT NULL, office TEXT NOT NULL,
topics TEXT NOT NULL, languages TEXT NOT NULL, validFrom TEXT, validTo TEXT, note TEXT NOT
NULL
) STRICT;
CREATE TABLE lecturerRequests (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  id TEXT NOT NULL, organization TEXT NOT NULL, department TEXT NOT NULL, fiscalYear INTEGER
NOT NULL, topics TEXT NOT NULL, state TEXT NOT NULL, requestedOn TEXT NOT NULL, namedOn
TEXT, closedOn TEXT, candidate TEXT NOT NULL, reason TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE localCourses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, name TEXT NOT NULL, hours REAL, note TEXT NOT NULL
) STRICT;
CREATE TABLE organizations (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, kana TEXT NOT NULL, englishName
TEXT NOT NULL, isEnglishConstructed INTEGER NOT NULL, prefecture TEXT NOT NULL,
operatorName TEXT NOT NULL, operatorKind TEXT NOT NULL, governmentCode TEXT NOT NULL,
validFrom TEXT, validTo TEXT, successor TEXT NOT NULL, sharedSite TEXT NOT NULL, nameCheck
TEXT NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE origins (
  origin INTEGER PRIMARY KEY CHECK (origin > 0),
  moment TEXT NOT NULL CHECK (moment <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  reason TEXT NOT NULL,
  file TEXT NOT NULL,
  fileName TEXT NOT NULL,
  lastRevision INTEGER NOT NULL
) STRICT;
CREATE TABLE queries (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, about TEXT NOT
NULL, rule TEXT NOT NULL, text TEXT NOT NULL, answer TEXT NOT NULL, state TEXT NOT NULL,
openedOn TEXT NOT NULL, closedOn TEXT
) STRICT;
CREATE TABLE questionOptions (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  questionSet TEXT NOT NULL, question TEXT NOT NULL, id TEXT NOT NULL, "order" INTEGER NOT
NULL, text TEXT NOT NULL, isExclusive INTEGER NOT NULL
) STRICT;
CREATE TABLE questions (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  questionSet TEXT NOT NULL, id TEXT NOT NULL, "order" INTEGER NOT NULL, text TEXT NOT NULL,
allowsSeveral INTEGER NOT NULL
) STRICT;
CREATE TABLE reminders (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, strength INTEGER
NOT NULL, day TEXT NOT NULL
) STRICT;
CREATE TABLE requests (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL, state TEXT NOT NULL, sentOn TEXT,
answeredOn TEXT, extendedDue TEXT
) STRICT;
CREATE TABLE responses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL, number INTEGER NOT NULL, isConfirmedNone
INTEGER NOT NULL, receivedOn TEXT NOT NULL, questionSet TEXT NOT NULL, file TEXT NOT NULL,
review TEXT NOT NULL
) STRICT;
CREATE TABLE rosterCounts (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  organization TEXT NOT NULL, prefecture TEXT NOT NULL, kind TEXT NOT NULL, day TEXT NOT
NULL, count INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE roundMembers (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, organization TEXT NOT NULL
) STRICT;
CREATE TABLE rounds (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  id TEXT NOT NULL, title TEXT NOT NULL, deliveriesYear INTEGER NOT NULL, plansYear INTEGER
NOT NULL, asOf TEXT NOT NULL, basis TEXT NOT NULL, questionSet TEXT NOT NULL, sentOn TEXT,
due TEXT NOT NULL, extendedDue TEXT, route TEXT NOT NULL, state TEXT NOT NULL
) STRICT;
CREATE TABLE snapshots (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  round TEXT NOT NULL, report TEXT NOT NULL, row TEXT NOT NULL, title TEXT NOT NULL, count
INTEGER NOT NULL, denominator INTEGER, computedTenths INTEGER, published TEXT NOT NULL,
rounding TEXT NOT NULL, frozenOn TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE TABLE supersessions (
  revision INTEGER PRIMARY KEY,
  successor INTEGER NOT NULL CHECK (successor > revision)
) STRICT;
CREATE TABLE tallies (
  scope TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE targets (
  revision INTEGER PRIMARY KEY,
  origin INTEGER NOT NULL REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  isWithdrawn INTEGER NOT NULL,
  cells INTEGER REFERENCES cellMaps,
  indicator TEXT NOT NULL, fiscalYear INTEGER NOT NULL, baseline REAL, initial REAL, goal
REAL, actual REAL, longTerm REAL, note TEXT NOT NULL
) STRICT;
CREATE TRIGGER answers_is_whole BEFORE INSERT ON answers
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'answers: a row without number or key');
END;
CREATE TRIGGER answers_keeps_rows BEFORE DELETE ON answers BEGIN
  SELECT RAISE(ABORT, 'answers: rows are never deleted');
END;
CREATE TRIGGER answers_keeps_values BEFORE UPDATE ON answers BEGIN
  SELECT RAISE(ABORT, 'answers: rows are never changed');
END;
CREATE TRIGGER answers_replaces_nothing BEFORE INSERT ON answers
WHEN EXISTS (SELECT 1 FROM answers WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'answers: the row is there');
END;
CREATE TRIGGER archivedFiles_keeps_rows BEFORE DELETE ON archivedFiles BEGIN
  SELECT RAISE(ABORT, 'archivedFiles: rows are never deleted');
END;
CREATE TRIGGER archivedFiles_keeps_values BEFORE UPDATE ON archivedFiles BEGIN
  SELECT RAISE(ABORT, 'archivedFiles: rows are never changed');
END;
CREATE TRIGGER archivedFiles_replaces_nothing BEFORE INSERT ON archivedFiles
WHEN EXISTS (SELECT 1 FROM archivedFiles WHERE digest = NEW.digest) BEGIN
  SELECT RAISE(ABORT, 'archivedFiles: the row is there');
END;
CREATE TRIGGER auditEntries_keeps_rows BEFORE DELETE ON auditEntries BEGIN
  SELECT RAISE(ABORT, 'auditEntries: rows are never deleted');
END;
CREATE TRIGGER auditEntries_keeps_values BEFORE UPDATE ON auditEntries BEGIN
  SELECT RAISE(ABORT, 'auditEntries: rows are never changed');
END;
CREATE TRIGGER auditEntries_replaces_nothing BEFORE INSERT ON auditEntries
WHEN EXISTS (SELECT 1 FROM auditEntries WHERE sequence = NEW.sequence) BEGIN
  SELECT RAISE(ABORT, 'auditEntries: the row is there');
END;
CREATE TRIGGER basisDocuments_is_whole BEFORE INSERT ON basisDocuments
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'basisDocuments: a row without number or key');
END;
CREATE TRIGGER basisDocuments_keeps_rows BEFORE DELETE ON basisDocuments BEGIN
  SELECT RAISE(ABORT, 'basisDocuments: rows are never deleted');
END;
CREATE TRIGGER basisDocuments_keeps_values BEFORE UPDATE ON basisDocuments BEGIN
  SELECT RAISE(ABORT, 'basisDocuments: rows are never changed');
END;
CREATE TRIGGER basisDocuments_replaces_nothing BEFORE INSERT ON basisDocuments
WHEN EXISTS (SELECT 1 FROM basisDocuments WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'basisDocuments: the row is there');
END;
CREATE TRIGGER cellMaps_keeps_rows BEFORE DELETE ON cellMaps BEGIN
  SELECT RAISE(ABORT, 'cellMaps: rows are never deleted');
END;
CREATE TRIGGER cellMaps_keeps_values BEFORE UPDATE ON cellMaps BEGIN
  SELECT RAISE(ABORT, 'cellMaps: rows are never changed');
END;
CREATE TRIGGER cellMaps_replaces_nothing BEFORE INSERT ON cellMaps
WHEN EXISTS (SELECT 1 FROM cellMaps WHERE number = NEW.number) BEGIN
  SELECT RAISE(ABORT, 'cellMaps: the row is there');
END;
CREATE TRIGGER contactLogs_is_whole BEFORE INSERT ON contactLogs
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'contactLogs: a row without number or key');
END;
CREATE TRIGGER contactLogs_keeps_rows BEFORE DELETE ON contactLogs BEGIN
  SELECT RAISE(ABORT, 'contactLogs: rows are never deleted');
END;
CREATE TRIGGER contactLogs_keeps_values BEFORE UPDATE ON contactLogs BEGIN
  SELECT RAISE(ABORT, 'contactLogs: rows are never changed');
END;
CREATE TRIGGER contactLogs_replaces_nothing BEFORE INSERT ON contactLogs
WHEN EXISTS (SELECT 1 FROM contactLogs WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'contactLogs: the row is there');
END;
CREATE TRIGGER contacts_is_whole BEFORE INSERT ON contacts
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'contacts: a row without number or key');
END;
CREATE TRIGGER contacts_keeps_rows BEFORE DELETE ON contacts BEGIN
  SELECT RAISE(ABORT, 'contacts: rows are never deleted');
END;
CREATE TRIGGER contacts_keeps_values BEFORE UPDATE ON contacts BEGIN
  SELECT RAISE(ABORT, 'contacts: rows are never changed');
END;
CREATE TRIGGER contacts_replaces_nothing BEFORE INSERT ON contacts
WHEN EXISTS (SELECT 1 FROM contacts WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'contacts: the row is there');
END;
CREATE TRIGGER courseMappings_is_whole BEFORE INSERT ON courseMappings
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'courseMappings: a row without number or key');
END;
CREATE TRIGGER courseMappings_keeps_rows BEFORE DELETE ON courseMappings BEGIN
  SELECT RAISE(ABORT, 'courseMappings: rows are never deleted');
END;
CREATE TRIGGER courseMappings_keeps_values BEFORE UPDATE ON courseMappings BEGIN
  SELECT RAISE(ABORT, 'courseMappings: rows are never changed');
END;
CREATE TRIGGER courseMappings_replaces_nothing BEFORE INSERT ON courseMappings
WHEN EXISTS (SELECT 1 FROM courseMappings WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'courseMappings: the row is there');
END;
CREATE TRIGGER courses_is_whole BEFORE INSERT ON courses
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'courses: a row without number or key');
END;
CREATE TRIGGER courses_keeps_rows BEFORE DELETE ON courses BEGIN
  SELECT RAISE(ABORT, 'courses: rows are never deleted');
END;
CREATE TRIGGER courses_keeps_values BEFORE UPDATE ON courses BEGIN
  SELECT RAISE(ABORT, 'courses: rows are never changed');
END;
CREATE TRIGGER courses_replaces_nothing BEFORE INSERT ON courses
WHEN EXISTS (SELECT 1 FROM courses WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'courses: the row is there');
END;
CREATE TRIGGER curriculumEntries_drop_tally AFTER INSERT ON curriculumEntries BEGIN
  DELETE FROM tallies WHERE scope = 'year/' || NEW.fiscalYear;
END;
CREATE TRIGGER curriculumEntries_is_whole BEFORE INSERT ON curriculumEntries
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'curriculumEntries: a row without number or key');
END;
CREATE TRIGGER curriculumEntries_keeps_rows BEFORE DELETE ON curriculumEntries BEGIN
  SELECT RAISE(ABORT, 'curriculumEntries: rows are never deleted');
END;
CREATE TRIGGER curriculumEntries_keeps_values BEFORE UPDATE ON curriculumEntries BEGIN
  SELECT RAISE(ABORT, 'curriculumEntries: rows are never changed');
END;
CREATE TRIGGER curriculumEntries_replaces_nothing BEFORE INSERT ON curriculumEntries
WHEN EXISTS (SELECT 1 FROM curriculumEntries WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'curriculumEntries: the row is there');
END;
CREATE TRIGGER deliveries_drop_tally AFTER INSERT ON deliveries BEGIN
  DELETE FROM tallies WHERE scope = 'year/' || NEW.fiscalYear;
END;
CREATE TRIGGER deliveries_is_whole BEFORE INSERT ON deliveries
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'deliveries: a row without number or key');
END;
CREATE TRIGGER deliveries_keeps_rows BEFORE DELETE ON deliveries BEGIN
  SELECT RAISE(ABORT, 'deliveries: rows are never deleted');
END;
CREATE TRIGGER deliveries_keeps_values BEFORE UPDATE ON deliveries BEGIN
  SELECT RAISE(ABORT, 'deliveries: rows are never changed');
END;
CREATE TRIGGER deliveries_replaces_nothing BEFORE INSERT ON deliveries
WHEN EXISTS (SELECT 1 FROM deliveries WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'deliveries: the row is there');
END;
CREATE TRIGGER drills_is_whole BEFORE INSERT ON drills
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'drills: a row without number or key');
END;
CREATE TRIGGER drills_keeps_rows BEFORE DELETE ON drills BEGIN
  SELECT RAISE(ABORT, 'drills: rows are never deleted');
END;
CREATE TRIGGER drills_keeps_values BEFORE UPDATE ON drills BEGIN
  SELECT RAISE(ABORT, 'drills: rows are never changed');
END;
CREATE TRIGGER drills_replaces_nothing BEFORE INSERT ON drills
WHEN EXISTS (SELECT 1 FROM drills WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'drills: the row is there');
END;
CREATE TRIGGER lecturerCandidates_is_whole BEFORE INSERT ON lecturerCandidates
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'lecturerCandidates: a row without number or key');
END;
CREATE TRIGGER lecturerCandidates_keeps_rows BEFORE DELETE ON lecturerCandidates BEGIN
  SELECT RAISE(ABORT, 'lecturerCandidates: rows are never deleted');
END;
CREATE TRIGGER lecturerCandidates_keeps_values BEFORE UPDATE ON lecturerCandidates BEGIN
  SELECT RAISE(ABORT, 'lecturerCandidates: rows are never changed');
END;
CREATE TRIGGER lecturerCandidates_replaces_nothing BEFORE INSERT ON lecturerCandidates
WHEN EXISTS (SELECT 1 FROM lecturerCandidates WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'lecturerCandidates: the row is there');
END;
CREATE TRIGGER lecturerRequests_is_whole BEFORE INSERT ON lecturerRequests
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'lecturerRequests: a row without number or key');
END;
CREATE TRIGGER lecturerRequests_keeps_rows BEFORE DELETE ON lecturerRequests BEGIN
  SELECT RAISE(ABORT, 'lecturerRequests: rows are never deleted');
END;
CREATE TRIGGER lecturerRequests_keeps_values BEFORE UPDATE ON lecturerRequests BEGIN
  SELECT RAISE(ABORT, 'lecturerRequests: rows are never changed');
END;
CREATE TRIGGER lecturerRequests_replaces_nothing BEFORE INSERT ON lecturerRequests
WHEN EXISTS (SELECT 1 FROM lecturerRequests WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'lecturerRequests: the row is there');
END;
CREATE TRIGGER localCourses_is_whole BEFORE INSERT ON localCourses
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'localCourses: a row without number or key');
END;
CREATE TRIGGER localCourses_keeps_rows BEFORE DELETE ON localCourses BEGIN
  SELECT RAISE(ABORT, 'localCourses: rows are never deleted');
END;
CREATE TRIGGER localCourses_keeps_values BEFORE UPDATE ON localCourses BEGIN
  SELECT RAISE(ABORT, 'localCourses: rows are never changed');
END;
CREATE TRIGGER localCourses_replaces_nothing BEFORE INSERT ON localCourses
WHEN EXISTS (SELECT 1 FROM localCourses WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'localCourses: the row is there');
END;
CREATE TRIGGER organizations_drop_tallies AFTER INSERT ON organizations BEGIN
  DELETE FROM tallies;
END;
CREATE TRIGGER organizations_is_whole BEFORE INSERT ON organizations
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'organizations: a row without number or key');
END;
CREATE TRIGGER organizations_keeps_rows BEFORE DELETE ON organizations BEGIN
  SELECT RAISE(ABORT, 'organizations: rows are never deleted');
END;
CREATE TRIGGER organizations_keeps_values BEFORE UPDATE ON organizations BEGIN
  SELECT RAISE(ABORT, 'organizations: rows are never changed');
END;
CREATE TRIGGER organizations_replaces_nothing BEFORE INSERT ON organizations
WHEN EXISTS (SELECT 1 FROM organizations WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'organizations: the row is there');
END;
CREATE TRIGGER origins_keeps_rows BEFORE DELETE ON origins BEGIN
  SELECT RAISE(ABORT, 'origins: rows are never deleted');
END;
CREATE TRIGGER origins_keeps_values BEFORE UPDATE ON origins BEGIN
  SELECT RAISE(ABORT, 'origins: rows are never changed');
END;
CREATE TRIGGER origins_replaces_nothing BEFORE INSERT ON origins
WHEN EXISTS (SELECT 1 FROM origins WHERE origin = NEW.origin) BEGIN
  SELECT RAISE(ABORT, 'origins: the row is there');
END;
CREATE TRIGGER queries_is_whole BEFORE INSERT ON queries
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'queries: a row without number or key');
END;
CREATE TRIGGER queries_keeps_rows BEFORE DELETE ON queries BEGIN
  SELECT RAISE(ABORT, 'queries: rows are never deleted');
END;
CREATE TRIGGER queries_keeps_values BEFORE UPDATE ON queries BEGIN
  SELECT RAISE(ABORT, 'queries: rows are never changed');
END;
CREATE TRIGGER queries_replaces_nothing BEFORE INSERT ON queries
WHEN EXISTS (SELECT 1 FROM queries WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'queries: the row is there');
END;
CREATE TRIGGER questionOptions_is_whole BEFORE INSERT ON questionOptions
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'questionOptions: a row without number or key');
END;
CREATE TRIGGER questionOptions_keeps_rows BEFORE DELETE ON questionOptions BEGIN
  SELECT RAISE(ABORT, 'questionOptions: rows are never deleted');
END;
CREATE TRIGGER questionOptions_keeps_values BEFORE UPDATE ON questionOptions BEGIN
  SELECT RAISE(ABORT, 'questionOptions: rows are never changed');
END;
CREATE TRIGGER questionOptions_replaces_nothing BEFORE INSERT ON questionOptions
WHEN EXISTS (SELECT 1 FROM questionOptions WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'questionOptions: the row is there');
END;
CREATE TRIGGER questions_is_whole BEFORE INSERT ON questions
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'questions: a row without number or key');
END;
CREATE TRIGGER questions_keeps_rows BEFORE DELETE ON questions BEGIN
  SELECT RAISE(ABORT, 'questions: rows are never deleted');
END;
CREATE TRIGGER questions_keeps_values BEFORE UPDATE ON questions BEGIN
  SELECT RAISE(ABORT, 'questions: rows are never changed');
END;
CREATE TRIGGER questions_replaces_nothing BEFORE INSERT ON questions
WHEN EXISTS (SELECT 1 FROM questions WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'questions: the row is there');
END;
CREATE TRIGGER reminders_is_whole BEFORE INSERT ON reminders
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'reminders: a row without number or key');
END;
CREATE TRIGGER reminders_keeps_rows BEFORE DELETE ON reminders BEGIN
  SELECT RAISE(ABORT, 'reminders: rows are never deleted');
END;
CREATE TRIGGER reminders_keeps_values BEFORE UPDATE ON reminders BEGIN
  SELECT RAISE(ABORT, 'reminders: rows are never changed');
END;
CREATE TRIGGER reminders_replaces_nothing BEFORE INSERT ON reminders
WHEN EXISTS (SELECT 1 FROM reminders WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'reminders: the row is there');
END;
CREATE TRIGGER requests_drop_tally AFTER INSERT ON requests BEGIN
  DELETE FROM tallies WHERE scope = 'round/' || NEW.round;
END;
CREATE TRIGGER requests_is_whole BEFORE INSERT ON requests
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'requests: a row without number or key');
END;
CREATE TRIGGER requests_keeps_rows BEFORE DELETE ON requests BEGIN
  SELECT RAISE(ABORT, 'requests: rows are never deleted');
END;
CREATE TRIGGER requests_keeps_values BEFORE UPDATE ON requests BEGIN
  SELECT RAISE(ABORT, 'requests: rows are never changed');
END;
CREATE TRIGGER requests_replaces_nothing BEFORE INSERT ON requests
WHEN EXISTS (SELECT 1 FROM requests WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'requests: the row is there');
END;
CREATE TRIGGER responses_is_whole BEFORE INSERT ON responses
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'responses: a row without number or key');
END;
CREATE TRIGGER responses_keeps_rows BEFORE DELETE ON responses BEGIN
  SELECT RAISE(ABORT, 'responses: rows are never deleted');
END;
CREATE TRIGGER responses_keeps_values BEFORE UPDATE ON responses BEGIN
  SELECT RAISE(ABORT, 'responses: rows are never changed');
END;
CREATE TRIGGER responses_replaces_nothing BEFORE INSERT ON responses
WHEN EXISTS (SELECT 1 FROM responses WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'responses: the row is there');
END;
CREATE TRIGGER rosterCounts_is_whole BEFORE INSERT ON rosterCounts
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'rosterCounts: a row without number or key');
END;
CREATE TRIGGER rosterCounts_keeps_rows BEFORE DELETE ON rosterCounts BEGIN
  SELECT RAISE(ABORT, 'rosterCounts: rows are never deleted');
END;
CREATE TRIGGER rosterCounts_keeps_values BEFORE UPDATE ON rosterCounts BEGIN
  SELECT RAISE(ABORT, 'rosterCounts: rows are never changed');
END;
CREATE TRIGGER rosterCounts_replaces_nothing BEFORE INSERT ON rosterCounts
WHEN EXISTS (SELECT 1 FROM rosterCounts WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'rosterCounts: the row is there');
END;
CREATE TRIGGER roundMembers_drop_tally AFTER INSERT ON roundMembers BEGIN
  DELETE FROM tallies WHERE scope = 'round/' || NEW.round;
END;
CREATE TRIGGER roundMembers_is_whole BEFORE INSERT ON roundMembers
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'roundMembers: a row without number or key');
END;
CREATE TRIGGER roundMembers_keeps_rows BEFORE DELETE ON roundMembers BEGIN
  SELECT RAISE(ABORT, 'roundMembers: rows are never deleted');
END;
CREATE TRIGGER roundMembers_keeps_values BEFORE UPDATE ON roundMembers BEGIN
  SELECT RAISE(ABORT, 'roundMembers: rows are never changed');
END;
CREATE TRIGGER roundMembers_replaces_nothing BEFORE INSERT ON roundMembers
WHEN EXISTS (SELECT 1 FROM roundMembers WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'roundMembers: the row is there');
END;
CREATE TRIGGER rounds_is_whole BEFORE INSERT ON rounds
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'rounds: a row without number or key');
END;
CREATE TRIGGER rounds_keeps_rows BEFORE DELETE ON rounds BEGIN
  SELECT RAISE(ABORT, 'rounds: rows are never deleted');
END;
CREATE TRIGGER rounds_keeps_values BEFORE UPDATE ON rounds BEGIN
  SELECT RAISE(ABORT, 'rounds: rows are never changed');
END;
CREATE TRIGGER rounds_replaces_nothing BEFORE INSERT ON rounds
WHEN EXISTS (SELECT 1 FROM rounds WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'rounds: the row is there');
END;
CREATE TRIGGER snapshots_is_whole BEFORE INSERT ON snapshots
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'snapshots: a row without number or key');
END;
CREATE TRIGGER snapshots_keeps_rows BEFORE DELETE ON snapshots BEGIN
  SELECT RAISE(ABORT, 'snapshots: rows are never deleted');
END;
CREATE TRIGGER snapshots_keeps_values BEFORE UPDATE ON snapshots BEGIN
  SELECT RAISE(ABORT, 'snapshots: rows are never changed');
END;
CREATE TRIGGER snapshots_replaces_nothing BEFORE INSERT ON snapshots
WHEN EXISTS (SELECT 1 FROM snapshots WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'snapshots: the row is there');
END;
CREATE TRIGGER snapshots_stay BEFORE INSERT ON snapshots
WHEN EXISTS (SELECT 1 FROM snapshots WHERE key = NEW.key) BEGIN
  SELECT RAISE(ABORT, 'snapshots: a published figure never changes');
END;
CREATE TRIGGER supersessions_keeps_rows BEFORE DELETE ON supersessions BEGIN
  SELECT RAISE(ABORT, 'supersessions: rows are never deleted');
END;
CREATE TRIGGER supersessions_keeps_values BEFORE UPDATE ON supersessions BEGIN
  SELECT RAISE(ABORT, 'supersessions: rows are never changed');
END;
CREATE TRIGGER supersessions_replaces_nothing BEFORE INSERT ON supersessions
WHEN EXISTS (SELECT 1 FROM supersessions WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'supersessions: the row is there');
END;
CREATE TRIGGER targets_is_whole BEFORE INSERT ON targets
WHEN NEW.revision < 1 OR NEW.key = '' OR NEW.isWithdrawn NOT IN (0, 1) BEGIN
  SELECT RAISE(ABORT, 'targets: a row without number or key');
END;
CREATE TRIGGER targets_keeps_rows BEFORE DELETE ON targets BEGIN
  SELECT RAISE(ABORT, 'targets: rows are never deleted');
END;
CREATE TRIGGER targets_keeps_values BEFORE UPDATE ON targets BEGIN
  SELECT RAISE(ABORT, 'targets: rows are never changed');
END;
CREATE TRIGGER targets_replaces_nothing BEFORE INSERT ON targets
WHEN EXISTS (SELECT 1 FROM targets WHERE revision = NEW.revision) BEGIN
  SELECT RAISE(ABORT, 'targets: the row is there');
END;
CREATE VIEW current_answers AS
SELECT * FROM answers AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_basisDocuments AS
SELECT * FROM basisDocuments AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_contactLogs AS
SELECT * FROM contactLogs AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_contacts AS
SELECT * FROM contacts AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_courseMappings AS
SELECT * FROM courseMappings AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_courses AS
SELECT * FROM courses AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_curriculumEntries AS
SELECT * FROM curriculumEntries AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_deliveries AS
SELECT * FROM deliveries AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_drills AS
SELECT * FROM drills AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_lecturerCandidates AS
SELECT * FROM lecturerCandidates AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_lecturerRequests AS
SELECT * FROM lecturerRequests AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_localCourses AS
SELECT * FROM localCourses AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_organizations AS
SELECT * FROM organizations AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_queries AS
SELECT * FROM queries AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_questionOptions AS
SELECT * FROM questionOptions AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_questions AS
SELECT * FROM questions AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_reminders AS
SELECT * FROM reminders AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_requests AS
SELECT * FROM requests AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_responses AS
SELECT * FROM responses AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_rosterCounts AS
SELECT * FROM rosterCounts AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_roundMembers AS
SELECT * FROM roundMembers AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_rounds AS
SELECT * FROM rounds AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_snapshots AS
SELECT * FROM snapshots AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
CREATE VIEW current_targets AS
SELECT * FROM targets AS whole
WHERE isWithdrawn = 0 AND NOT EXISTS (
  SELECT 1 FROM supersessions WHERE revision = whole.revision);
