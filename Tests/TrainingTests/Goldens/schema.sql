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
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT, "question" TEXT, "options" TEXT, "isConfirmedNone" INTEGER
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
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "number" TEXT, "day" TEXT, "title" TEXT, "furtherNumbers" TEXT, "issuer" TEXT, "note" TEXT
) STRICT;
CREATE TABLE cellMaps (
  number INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;
CREATE TABLE contactLogs (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "number" INTEGER, "round" TEXT, "day" TEXT, "channel" TEXT, "matter" TEXT, "outcome" TEXT
) STRICT;
CREATE TABLE contacts (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "role" TEXT, "office" TEXT, "phone" TEXT, "mail" TEXT, "validFrom" TEXT, "validTo" TEXT
) STRICT;
CREATE TABLE courseMappings (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "localCourse" TEXT, "course" TEXT, "hours" REAL
) STRICT;
CREATE TABLE courses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "id" TEXT, "trainees" TEXT, "category" TEXT, "name" TEXT, "englishName" TEXT, "shortName" TEXT, "standardHours" REAL, "order" INTEGER, "source" TEXT, "note" TEXT
) STRICT;
CREATE TABLE curriculumEntries (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "fiscalYear" INTEGER, "localCourse" TEXT, "subject" TEXT, "status" TEXT, "lectureHours" REAL, "exerciseHours" REAL, "practicalHours" REAL, "tabletopHours" REAL, "onlineHours" REAL, "topics" TEXT, "tools" TEXT, "mode" TEXT, "reason" TEXT, "evidence" TEXT, "evidencePage" TEXT, "evidenceDay" TEXT, "jointWith" TEXT, "notApplicable" TEXT
) STRICT;
CREATE TABLE deliveries (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "fiscalYear" INTEGER, "localCourse" TEXT, "subject" TEXT, "session" INTEGER, "status" TEXT, "firstDay" TEXT, "lastDay" TEXT, "hours" REAL, "staffTrainees" INTEGER, "volunteerTrainees" INTEGER, "otherTrainees" INTEGER, "lecturers" TEXT, "foreigners" INTEGER, "tools" TEXT, "cost" INTEGER, "reason" TEXT, "lessons" TEXT, "nextTime" TEXT, "jointWith" TEXT, "notApplicable" TEXT
) STRICT;
CREATE TABLE drills (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "prefecture" TEXT, "day" TEXT, "kind" TEXT, "participants" INTEGER, "foreigners" INTEGER, "tools" TEXT, "note" TEXT
) STRICT;
CREATE TABLE lecturerCandidates (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "id" TEXT, "prefecture" TEXT, "type" TEXT, "office" TEXT, "topics" TEXT, "languages" TEXT, "validFrom" TEXT, "validTo" TEXT, "note" TEXT
) STRICT;
CREATE TABLE lecturerRequests (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "id" TEXT, "organization" TEXT, "department" TEXT, "fiscalYear" INTEGER, "topics" TEXT, "state" TEXT, "requestedOn" TEXT, "namedOn" TEXT, "closedOn" TEXT, "candidate" TEXT, "reason" TEXT, "note" TEXT
) STRICT;
CREATE TABLE localCourses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "name" TEXT, "hours" REAL, "note" TEXT
) STRICT;
CREATE TABLE organizations (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "id" TEXT, "kind" TEXT, "name" TEXT, "kana" TEXT, "englishName" TEXT, "isEnglishConstructed" INTEGER, "prefecture" TEXT, "operatorName" TEXT, "operatorKind" TEXT, "governmentCode" TEXT, "validFrom" TEXT, "validTo" TEXT, "successor" TEXT, "sharedSite" TEXT, "nameCheck" TEXT, "source" TEXT, "note" TEXT
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
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT, "number" INTEGER, "about" TEXT, "rule" TEXT, "text" TEXT, "answer" TEXT, "state" TEXT, "openedOn" TEXT, "closedOn" TEXT
) STRICT;
CREATE TABLE questionOptions (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "questionSet" TEXT, "question" TEXT, "id" TEXT, "order" INTEGER, "text" TEXT, "isExclusive" INTEGER
) STRICT;
CREATE TABLE questions (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "questionSet" TEXT, "id" TEXT, "order" INTEGER, "text" TEXT, "allowsSeveral" INTEGER
) STRICT;
CREATE TABLE reminders (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT, "number" INTEGER, "strength" INTEGER, "day" TEXT
) STRICT;
CREATE TABLE requests (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT, "state" TEXT, "sentOn" TEXT, "answeredOn" TEXT, "extendedDue" TEXT
) STRICT;
CREATE TABLE responses (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT, "number" INTEGER, "isConfirmedNone" INTEGER, "receivedOn" TEXT, "questionSet" TEXT, "file" TEXT, "review" TEXT
) STRICT;
CREATE TABLE rosterCounts (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "organization" TEXT, "prefecture" TEXT, "kind" TEXT, "day" TEXT, "count" INTEGER, "note" TEXT
) STRICT;
CREATE TABLE roundMembers (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "organization" TEXT
) STRICT;
CREATE TABLE rounds (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "id" TEXT, "title" TEXT, "deliveriesYear" INTEGER, "plansYear" INTEGER, "asOf" TEXT, "basis" TEXT, "questionSet" TEXT, "sentOn" TEXT, "due" TEXT, "extendedDue" TEXT, "route" TEXT, "state" TEXT
) STRICT;
CREATE TABLE snapshots (
  revision INTEGER PRIMARY KEY,
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "round" TEXT, "report" TEXT, "row" TEXT, "title" TEXT, "count" INTEGER, "denominator" INTEGER, "computedTenths" INTEGER, "published" TEXT, "rounding" TEXT, "frozenOn" TEXT, "source" TEXT
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
  origin INTEGER REFERENCES origins DEFERRABLE INITIALLY DEFERRED,
  key TEXT,
  isWithdrawn INTEGER,
  cells INTEGER REFERENCES cellMaps,
  "indicator" TEXT, "fiscalYear" INTEGER, "baseline" REAL, "initial" REAL, "goal" REAL, "actual" REAL, "longTerm" REAL, "note" TEXT
) STRICT;
CREATE TRIGGER answers_is_complete BEFORE INSERT ON answers
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL OR NEW."question" IS NULL OR NEW."options" IS NULL OR NEW."isConfirmedNone" IS NULL BEGIN
  SELECT RAISE(ABORT, 'answers: a value is missing');
END;
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
CREATE TRIGGER basisDocuments_is_complete BEFORE INSERT ON basisDocuments
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."number" IS NULL OR NEW."day" IS NULL OR NEW."title" IS NULL OR NEW."furtherNumbers" IS NULL OR NEW."issuer" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'basisDocuments: a value is missing');
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
CREATE TRIGGER contactLogs_is_complete BEFORE INSERT ON contactLogs
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."number" IS NULL OR NEW."round" IS NULL OR NEW."day" IS NULL OR NEW."channel" IS NULL OR NEW."matter" IS NULL OR NEW."outcome" IS NULL BEGIN
  SELECT RAISE(ABORT, 'contactLogs: a value is missing');
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
CREATE TRIGGER contacts_is_complete BEFORE INSERT ON contacts
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."role" IS NULL OR NEW."office" IS NULL OR NEW."phone" IS NULL OR NEW."mail" IS NULL BEGIN
  SELECT RAISE(ABORT, 'contacts: a value is missing');
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
CREATE TRIGGER courseMappings_is_complete BEFORE INSERT ON courseMappings
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."localCourse" IS NULL OR NEW."course" IS NULL BEGIN
  SELECT RAISE(ABORT, 'courseMappings: a value is missing');
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
CREATE TRIGGER courses_is_complete BEFORE INSERT ON courses
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."id" IS NULL OR NEW."trainees" IS NULL OR NEW."category" IS NULL OR NEW."name" IS NULL OR NEW."englishName" IS NULL OR NEW."shortName" IS NULL OR NEW."order" IS NULL OR NEW."source" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'courses: a value is missing');
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
CREATE TRIGGER curriculumEntries_is_complete BEFORE INSERT ON curriculumEntries
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."fiscalYear" IS NULL OR NEW."localCourse" IS NULL OR NEW."subject" IS NULL OR NEW."status" IS NULL OR NEW."topics" IS NULL OR NEW."tools" IS NULL OR NEW."mode" IS NULL OR NEW."reason" IS NULL OR NEW."evidence" IS NULL OR NEW."evidencePage" IS NULL OR NEW."jointWith" IS NULL OR NEW."notApplicable" IS NULL BEGIN
  SELECT RAISE(ABORT, 'curriculumEntries: a value is missing');
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
CREATE TRIGGER deliveries_is_complete BEFORE INSERT ON deliveries
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."fiscalYear" IS NULL OR NEW."localCourse" IS NULL OR NEW."subject" IS NULL OR NEW."session" IS NULL OR NEW."status" IS NULL OR NEW."lecturers" IS NULL OR NEW."tools" IS NULL OR NEW."reason" IS NULL OR NEW."lessons" IS NULL OR NEW."nextTime" IS NULL OR NEW."jointWith" IS NULL OR NEW."notApplicable" IS NULL BEGIN
  SELECT RAISE(ABORT, 'deliveries: a value is missing');
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
CREATE TRIGGER drills_is_complete BEFORE INSERT ON drills
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."prefecture" IS NULL OR NEW."day" IS NULL OR NEW."kind" IS NULL OR NEW."tools" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'drills: a value is missing');
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
CREATE TRIGGER lecturerCandidates_is_complete BEFORE INSERT ON lecturerCandidates
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."id" IS NULL OR NEW."prefecture" IS NULL OR NEW."type" IS NULL OR NEW."office" IS NULL OR NEW."topics" IS NULL OR NEW."languages" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'lecturerCandidates: a value is missing');
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
CREATE TRIGGER lecturerRequests_is_complete BEFORE INSERT ON lecturerRequests
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."id" IS NULL OR NEW."organization" IS NULL OR NEW."department" IS NULL OR NEW."fiscalYear" IS NULL OR NEW."topics" IS NULL OR NEW."state" IS NULL OR NEW."requestedOn" IS NULL OR NEW."candidate" IS NULL OR NEW."reason" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'lecturerRequests: a value is missing');
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
CREATE TRIGGER localCourses_is_complete BEFORE INSERT ON localCourses
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."name" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'localCourses: a value is missing');
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
CREATE TRIGGER organizations_is_complete BEFORE INSERT ON organizations
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."id" IS NULL OR NEW."kind" IS NULL OR NEW."name" IS NULL OR NEW."kana" IS NULL OR NEW."englishName" IS NULL OR NEW."isEnglishConstructed" IS NULL OR NEW."prefecture" IS NULL OR NEW."operatorName" IS NULL OR NEW."operatorKind" IS NULL OR NEW."governmentCode" IS NULL OR NEW."successor" IS NULL OR NEW."sharedSite" IS NULL OR NEW."nameCheck" IS NULL OR NEW."source" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'organizations: a value is missing');
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
CREATE TRIGGER queries_is_complete BEFORE INSERT ON queries
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL OR NEW."number" IS NULL OR NEW."about" IS NULL OR NEW."rule" IS NULL OR NEW."text" IS NULL OR NEW."answer" IS NULL OR NEW."state" IS NULL OR NEW."openedOn" IS NULL BEGIN
  SELECT RAISE(ABORT, 'queries: a value is missing');
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
CREATE TRIGGER questionOptions_is_complete BEFORE INSERT ON questionOptions
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."questionSet" IS NULL OR NEW."question" IS NULL OR NEW."id" IS NULL OR NEW."order" IS NULL OR NEW."text" IS NULL OR NEW."isExclusive" IS NULL BEGIN
  SELECT RAISE(ABORT, 'questionOptions: a value is missing');
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
CREATE TRIGGER questions_is_complete BEFORE INSERT ON questions
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."questionSet" IS NULL OR NEW."id" IS NULL OR NEW."order" IS NULL OR NEW."text" IS NULL OR NEW."allowsSeveral" IS NULL BEGIN
  SELECT RAISE(ABORT, 'questions: a value is missing');
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
CREATE TRIGGER reminders_is_complete BEFORE INSERT ON reminders
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL OR NEW."number" IS NULL OR NEW."strength" IS NULL OR NEW."day" IS NULL BEGIN
  SELECT RAISE(ABORT, 'reminders: a value is missing');
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
CREATE TRIGGER requests_is_complete BEFORE INSERT ON requests
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL OR NEW."state" IS NULL BEGIN
  SELECT RAISE(ABORT, 'requests: a value is missing');
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
CREATE TRIGGER responses_is_complete BEFORE INSERT ON responses
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL OR NEW."number" IS NULL OR NEW."isConfirmedNone" IS NULL OR NEW."receivedOn" IS NULL OR NEW."questionSet" IS NULL OR NEW."file" IS NULL OR NEW."review" IS NULL BEGIN
  SELECT RAISE(ABORT, 'responses: a value is missing');
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
CREATE TRIGGER rosterCounts_is_complete BEFORE INSERT ON rosterCounts
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."organization" IS NULL OR NEW."prefecture" IS NULL OR NEW."kind" IS NULL OR NEW."day" IS NULL OR NEW."count" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'rosterCounts: a value is missing');
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
CREATE TRIGGER roundMembers_is_complete BEFORE INSERT ON roundMembers
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."organization" IS NULL BEGIN
  SELECT RAISE(ABORT, 'roundMembers: a value is missing');
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
CREATE TRIGGER rounds_is_complete BEFORE INSERT ON rounds
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."id" IS NULL OR NEW."title" IS NULL OR NEW."deliveriesYear" IS NULL OR NEW."plansYear" IS NULL OR NEW."asOf" IS NULL OR NEW."basis" IS NULL OR NEW."questionSet" IS NULL OR NEW."due" IS NULL OR NEW."route" IS NULL OR NEW."state" IS NULL BEGIN
  SELECT RAISE(ABORT, 'rounds: a value is missing');
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
CREATE TRIGGER snapshots_is_complete BEFORE INSERT ON snapshots
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."round" IS NULL OR NEW."report" IS NULL OR NEW."row" IS NULL OR NEW."title" IS NULL OR NEW."count" IS NULL OR NEW."published" IS NULL OR NEW."rounding" IS NULL OR NEW."frozenOn" IS NULL OR NEW."source" IS NULL BEGIN
  SELECT RAISE(ABORT, 'snapshots: a value is missing');
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
CREATE TRIGGER targets_is_complete BEFORE INSERT ON targets
WHEN NEW."origin" IS NULL OR NEW."key" IS NULL OR NEW."isWithdrawn" IS NULL OR NEW."indicator" IS NULL OR NEW."fiscalYear" IS NULL OR NEW."note" IS NULL BEGIN
  SELECT RAISE(ABORT, 'targets: a value is missing');
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
