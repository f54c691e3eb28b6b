-- The first tables: settings, the roster, the journal, the facility's certificate, the cases and
-- what came out of them. Times are ISO 8601 in UTC, dates ISO 8601; hashes are hexadecimal.
-- What a seal, the roster or the journal vouches for can be added, never changed or taken away.

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE roster_entry (
    seq INTEGER PRIMARY KEY,
    content BLOB NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal_line (
    seq INTEGER PRIMARY KEY,
    content BLOB NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    signature BLOB NOT NULL,
    -- copies out of the content, to find lines by; the content is what is signed
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    object TEXT NOT NULL,
    account TEXT NOT NULL
) STRICT;
CREATE INDEX journal_line_object ON journal_line (object, event, account, seq);

CREATE TABLE facility_certificate (
    fingerprint TEXT PRIMARY KEY NOT NULL,
    certificate BLOB NOT NULL,
    wrapped_private_key BLOB NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    added_at TEXT NOT NULL,
    -- from when on packages are signed with it; the gemeenten pin it before
    use_from TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE case_file (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN (
        'signal', 'draft', 'under_review', 'returned', 'awaiting_decision',
        'awaiting_second_seal', 'decided_notify', 'decided_not_notify', 'on_hold', 'closed')),
    owner TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    -- copies out of the draft, for the work list
    name TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL DEFAULT '',
    release_date TEXT,
    hold_until TEXT,
    close_reason TEXT,
    closed INTEGER GENERATED ALWAYS AS (state = 'closed') VIRTUAL,
    release_key TEXT GENERATED ALWAYS AS (coalesce(release_date, '9999')) VIRTUAL
) STRICT;
CREATE INDEX case_file_release ON case_file (closed, release_key, seq);
CREATE INDEX case_file_name ON case_file (closed, name_key, seq);
CREATE INDEX case_file_changed ON case_file (closed, changed_at, seq);
CREATE INDEX case_file_state ON case_file (state, release_key, seq);
CREATE INDEX case_file_owner ON case_file (owner, closed, release_key, seq);

-- How many cases there are per state and owner, so that the work list never counts them all.
CREATE TABLE case_tally (
    owner TEXT NOT NULL,
    state TEXT NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (owner, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER case_file_counted AFTER INSERT ON case_file BEGIN
    INSERT INTO case_tally (owner, state, cases) VALUES (NEW.owner, NEW.state, 1)
        ON CONFLICT (owner, state) DO UPDATE SET cases = cases + 1;
END;
CREATE TRIGGER case_file_recounted AFTER UPDATE OF owner, state ON case_file BEGIN
    UPDATE case_tally SET cases = cases - 1 WHERE owner = OLD.owner AND state = OLD.state;
    INSERT INTO case_tally (owner, state, cases) VALUES (NEW.owner, NEW.state, 1)
        ON CONFLICT (owner, state) DO UPDATE SET cases = cases + 1;
END;
CREATE TRIGGER case_file_uncounted AFTER DELETE ON case_file BEGIN
    UPDATE case_tally SET cases = cases - 1 WHERE owner = OLD.owner AND state = OLD.state;
END;

CREATE TABLE draft (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES case_file (id),
    document BLOB NOT NULL,
    pending TEXT NOT NULL,
    place TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

-- Who wrote in the draft since the last version.
CREATE TABLE draft_writer (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    account TEXT NOT NULL,
    PRIMARY KEY (case_id, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_version (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    document BLOB NOT NULL,
    hash TEXT NOT NULL,
    made_by TEXT NOT NULL,
    submitted_at TEXT NOT NULL,
    law_version TEXT NOT NULL,
    text_version TEXT NOT NULL,
    -- random; what fills up the notifications in a seal follows from it, so it never leaves
    salt BLOB NOT NULL,
    PRIMARY KEY (case_id, version)
) STRICT;

-- Everybody who wrote in this version or in one it grew from; none of them may approve it.
CREATE TABLE maker (
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (case_id, version, account),
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN (
        'submit', 'approve', 'decide', 'not-notify', 'return', 'destroy')),
    account TEXT NOT NULL,
    statement BLOB NOT NULL,
    signature BLOB NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (case_id, version, act, account),
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT;

-- What became of a version: one line, at the end of its review.
CREATE TABLE version_outcome (
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN (
        'returned', 'withdrawn', 'on_hold', 'decided_notify', 'decided_not_notify')),
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, version),
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT;

-- What the reviewer or decider answered about a version.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    account TEXT NOT NULL,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    answers TEXT NOT NULL,
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT;

CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    path TEXT,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0 CHECK (sent IN (0, 1)),
    answer TEXT CHECK (answer IN ('changed', 'not_changed')),
    because TEXT,
    answered_by TEXT,
    answered_at TEXT,
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT;
CREATE INDEX remark_case ON remark (case_id, version);

CREATE TABLE notification (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    muni TEXT NOT NULL,
    gemeente TEXT NOT NULL,
    content BLOB NOT NULL,
    salt BLOB NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (case_id, version, muni),
    FOREIGN KEY (case_id, version) REFERENCES case_version (case_id, version)
) STRICT;

CREATE TABLE notification_state (
    notification TEXT PRIMARY KEY NOT NULL REFERENCES notification (id),
    state TEXT NOT NULL CHECK (state IN (
        'to_hand_over', 'handed_over', 'received', 'answered', 'replaced',
        'withdrawal_to_confirm', 'withdrawn')),
    receipt_due TEXT,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX notification_state_due ON notification_state (state, receipt_due);

CREATE TABLE gemeente_certificate (
    seq INTEGER PRIMARY KEY,
    gemeente TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    certificate BLOB NOT NULL,
    subject TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    self_signed INTEGER NOT NULL CHECK (self_signed IN (0, 1)),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX gemeente_certificate_of ON gemeente_certificate (gemeente, seq);

CREATE TABLE exemplar (
    id INTEGER PRIMARY KEY,
    notification TEXT NOT NULL REFERENCES notification (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    channel TEXT NOT NULL,
    form TEXT NOT NULL,
    official_id TEXT,
    file_name TEXT,
    sent BLOB,
    -- the letter inside, where what was sent is encrypted and nobody here can open it again
    letter BLOB,
    hash TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (notification, number)
) STRICT;

CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    exemplar INTEGER NOT NULL UNIQUE REFERENCES exemplar (id),
    gemeente TEXT NOT NULL,
    given_to TEXT NOT NULL,
    given_function TEXT NOT NULL,
    given_at TEXT NOT NULL,
    ground TEXT NOT NULL,
    channel TEXT NOT NULL,
    form TEXT NOT NULL,
    hash TEXT NOT NULL,
    secret_by TEXT,
    secret_to TEXT,
    secret_at TEXT,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    keep_until TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_given ON disclosure (given_at, id);

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    notification TEXT NOT NULL REFERENCES notification (id),
    received_on TEXT NOT NULL,
    received_by TEXT NOT NULL,
    how TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_notification ON receipt (notification);

CREATE VIRTUAL TABLE case_search USING fts5 (
    reference, name, skn, summary,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
INSERT INTO case_search (case_search, rank) VALUES ('secure-delete', 1);

-- Nothing below may be changed or taken away once it is there.
CREATE TRIGGER roster_entry_stays BEFORE UPDATE ON roster_entry
BEGIN SELECT RAISE(ABORT, 'roster_entry is immutable'); END;
CREATE TRIGGER roster_entry_kept BEFORE DELETE ON roster_entry
BEGIN SELECT RAISE(ABORT, 'roster_entry is immutable'); END;
CREATE TRIGGER journal_line_stays BEFORE UPDATE ON journal_line
BEGIN SELECT RAISE(ABORT, 'journal_line is immutable'); END;
CREATE TRIGGER journal_line_kept BEFORE DELETE ON journal_line
BEGIN SELECT RAISE(ABORT, 'journal_line is immutable'); END;
CREATE TRIGGER case_version_stays BEFORE UPDATE ON case_version
BEGIN SELECT RAISE(ABORT, 'case_version is immutable'); END;
CREATE TRIGGER case_version_kept BEFORE DELETE ON case_version
BEGIN SELECT RAISE(ABORT, 'case_version is immutable'); END;
CREATE TRIGGER maker_stays BEFORE UPDATE ON maker
BEGIN SELECT RAISE(ABORT, 'maker is immutable'); END;
CREATE TRIGGER maker_kept BEFORE DELETE ON maker
BEGIN SELECT RAISE(ABORT, 'maker is immutable'); END;
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'seal is immutable'); END;
CREATE TRIGGER seal_kept BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'seal is immutable'); END;
CREATE TRIGGER version_outcome_stays BEFORE UPDATE ON version_outcome
BEGIN SELECT RAISE(ABORT, 'version_outcome is immutable'); END;
CREATE TRIGGER version_outcome_kept BEFORE DELETE ON version_outcome
BEGIN SELECT RAISE(ABORT, 'version_outcome is immutable'); END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'review is immutable'); END;
CREATE TRIGGER review_kept BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'review is immutable'); END;
CREATE TRIGGER notification_stays BEFORE UPDATE ON notification
BEGIN SELECT RAISE(ABORT, 'notification is immutable'); END;
CREATE TRIGGER notification_kept BEFORE DELETE ON notification
BEGIN SELECT RAISE(ABORT, 'notification is immutable'); END;
CREATE TRIGGER exemplar_stays BEFORE UPDATE ON exemplar
BEGIN SELECT RAISE(ABORT, 'exemplar is immutable'); END;
CREATE TRIGGER exemplar_kept BEFORE DELETE ON exemplar
BEGIN SELECT RAISE(ABORT, 'exemplar is immutable'); END;
CREATE TRIGGER disclosure_stays BEFORE UPDATE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosure is immutable'); END;
CREATE TRIGGER disclosure_kept BEFORE DELETE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosure is immutable'); END;
CREATE TRIGGER receipt_stays BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipt is immutable'); END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipt is immutable'); END;
-- A remark may be thrown away until it is sent; then it stays, and only its answer is added, once.
CREATE TRIGGER remark_kept BEFORE DELETE ON remark WHEN OLD.sent = 1
BEGIN SELECT RAISE(ABORT, 'a remark that was sent is immutable'); END;
CREATE TRIGGER remark_stays BEFORE UPDATE ON remark
WHEN NEW.id IS NOT OLD.id OR NEW.case_id IS NOT OLD.case_id OR NEW.version IS NOT OLD.version
    OR NEW.path IS NOT OLD.path OR NEW.text IS NOT OLD.text OR NEW.author IS NOT OLD.author
    OR NEW.made_at IS NOT OLD.made_at OR NEW.sent < OLD.sent
BEGIN SELECT RAISE(ABORT, 'a remark is immutable but for its answer'); END;

-- The lists grow one at a time, so that a gap is never a line that was taken out.
CREATE TRIGGER roster_entry_in_order BEFORE INSERT ON roster_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM roster_entry)
BEGIN SELECT RAISE(ABORT, 'roster_entry must follow the last one'); END;
CREATE TRIGGER journal_line_in_order BEFORE INSERT ON journal_line
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal_line)
BEGIN SELECT RAISE(ABORT, 'journal_line must follow the last one'); END;

-- Four eyes.
CREATE TRIGGER maker_is_recorded AFTER INSERT ON case_version BEGIN
    INSERT INTO maker (case_id, version, account) VALUES (NEW.case_id, NEW.version, NEW.made_by);
END;
CREATE TRIGGER maker_before_review BEFORE INSERT ON maker
WHEN EXISTS (SELECT 1 FROM seal WHERE case_id = NEW.case_id AND version = NEW.version
             AND act <> 'submit')
BEGIN SELECT RAISE(ABORT, 'makers are recorded before a review'); END;
CREATE TRIGGER seal_of_another BEFORE INSERT ON seal
WHEN NEW.act IN ('approve', 'decide') AND EXISTS (
    SELECT 1 FROM maker
    WHERE case_id = NEW.case_id AND version = NEW.version AND account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'a maker cannot approve or decide'); END;
CREATE TRIGGER seal_of_third BEFORE INSERT ON seal
WHEN NEW.act = 'decide' AND EXISTS (
    SELECT 1 FROM seal
    WHERE case_id = NEW.case_id AND version = NEW.version AND act = 'approve'
        AND account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'a reviewer cannot decide as well'); END;
CREATE TRIGGER outcome_notify_sealed BEFORE INSERT ON version_outcome
WHEN NEW.outcome = 'decided_notify' AND NOT EXISTS (
    SELECT 1 FROM seal WHERE case_id = NEW.case_id AND version = NEW.version
    AND act = 'decide')
BEGIN SELECT RAISE(ABORT, 'a decision to notify needs a seal'); END;
CREATE TRIGGER outcome_not_notify_sealed BEFORE INSERT ON version_outcome
WHEN NEW.outcome = 'decided_not_notify' AND NOT EXISTS (
    SELECT 1 FROM seal WHERE case_id = NEW.case_id AND version = NEW.version
    AND act = 'not-notify' AND account NOT IN (
        SELECT account FROM maker WHERE case_id = NEW.case_id AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'a decision not to notify needs the seal of another person'); END;

-- Nothing leaves that was not decided.
CREATE TRIGGER notification_state_decided BEFORE INSERT ON notification_state
WHEN NOT EXISTS (
    SELECT 1 FROM notification JOIN version_outcome USING (case_id, version)
    WHERE notification.id = NEW.notification AND version_outcome.outcome = 'decided_notify')
BEGIN SELECT RAISE(ABORT, 'the version of this notification was not decided'); END;
CREATE TRIGGER exemplar_decided BEFORE INSERT ON exemplar
WHEN NOT EXISTS (
    SELECT 1 FROM notification JOIN version_outcome USING (case_id, version)
    WHERE notification.id = NEW.notification AND version_outcome.outcome = 'decided_notify')
BEGIN SELECT RAISE(ABORT, 'the version of this notification was not decided'); END;
