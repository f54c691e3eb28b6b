-- Closing, keeping and destroying a case, and the backups that were made.
-- What a case holds goes only when two people sealed its destruction; what proves that it was
-- destroyed, and to whom its data went, stays without the case.

-- How a case was closed. Facts that never change; the day of destruction is in destruction_term.
CREATE TABLE case_closing (
    case_id TEXT PRIMARY KEY NOT NULL REFERENCES case_file (id),
    reason TEXT NOT NULL CHECK (reason IN (
        'notified_and_handled', 'not_notified', 'other_way', 'released_without_decision',
        'transferred', 'deceased', 'created_by_mistake')),
    transferred_to TEXT,
    -- what was open: a JSON list of words, and why it was closed all the same
    open_items TEXT NOT NULL,
    open_reason TEXT,
    dossier_on TEXT,
    dossier_reference TEXT,
    dossier_reason TEXT,
    -- random, and gone with the case: what is said of its content later tells nothing about it
    salt BLOB NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at TEXT NOT NULL
) STRICT;

-- The rule for the working copy as it was when it was chosen, and the day that follows from it.
-- A later line is a correction, with its reason; the last one counts.
CREATE TABLE destruction_term (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    rule TEXT NOT NULL,
    ground TEXT NOT NULL,
    months INTEGER NOT NULL CHECK (months >= 0),
    counts_from TEXT NOT NULL,
    counted_from TEXT NOT NULL,
    computed_on TEXT NOT NULL,
    destroy_on TEXT NOT NULL,
    reason TEXT,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    CHECK (reason IS NOT NULL OR destroy_on = computed_on)
) STRICT;
CREATE INDEX destruction_term_case ON destruction_term (case_id, id);
CREATE INDEX destruction_term_due ON destruction_term (destroy_on);

-- Why a case must not be destroyed for now. A date that has passed does not lift it by itself.
CREATE TABLE legal_hold (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'new_detention', 'complaint', 'request', 'authority', 'other')),
    reason TEXT NOT NULL,
    until TEXT,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    lifted_by TEXT,
    lifted_at TEXT,
    lifted_reason TEXT,
    CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)),
    CHECK ((lifted_by IS NULL) = (lifted_reason IS NULL))
) STRICT;
CREATE INDEX legal_hold_case ON legal_hold (case_id, lifted_at);

-- A proposal to destroy a case, or a line of the disclosure register, and how far it is. No
-- reference to the case itself: this stays when the case is gone.
CREATE TABLE destruction (
    id TEXT PRIMARY KEY NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('case', 'register_line')),
    case_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    line INTEGER,
    content_hash TEXT NOT NULL,
    rule TEXT NOT NULL,
    ground TEXT NOT NULL,
    destroy_on TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    waits_until TEXT NOT NULL,
    -- 1: carried out before, and now once more on an older copy that was put back
    again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN (
        'proposed', 'carrying_out', 'done', 'cancelled')),
    started_at TEXT,
    ended_at TEXT,
    cancelled_by TEXT,
    cancelled_reason TEXT,
    -- when file and key were made anew after it, so that no page of it is left
    cleaned_at TEXT,
    CHECK ((subject = 'case') = (line IS NULL)),
    CHECK (waits_until >= proposed_at)
) STRICT;
CREATE INDEX destruction_case ON destruction (case_id, state);
CREATE INDEX destruction_state ON destruction (state, waits_until);

-- The seals on a destruction: the first proposes, the second carries it out after the wait.
CREATE TABLE destruction_seal (
    destruction TEXT NOT NULL REFERENCES destruction (id),
    account TEXT NOT NULL,
    statement BLOB NOT NULL,
    signature BLOB NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (destruction, account)
) STRICT;

-- What was destroyed. Also in a file beside the keyfile, with the two seals, so that an older copy
-- that is put back can be told.
CREATE TABLE destroyed_case (
    case_id TEXT PRIMARY KEY NOT NULL,
    reference TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    rule TEXT NOT NULL,
    ground TEXT NOT NULL,
    destroy_on TEXT NOT NULL,
    destroyed_at TEXT NOT NULL,
    -- how much there was of it, for the statement that it was destroyed
    versions INTEGER NOT NULL,
    notifications INTEGER NOT NULL,
    exemplars INTEGER NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    destruction TEXT NOT NULL REFERENCES destruction (id),
    CHECK (first <> second)
) STRICT;

-- The key of that file: the same in every copy of this vault, whatever key the database has.
CREATE TABLE destroyed_list_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;
INSERT INTO destroyed_list_key (id, secret) VALUES (1, randomblob(32));

-- Rosters of later states of this vault than this copy knows: they vouch for destructions that
-- were carried out there. Each is a JSON list of its entries in base64.
CREATE TABLE list_roster (
    head TEXT PRIMARY KEY NOT NULL,
    entries BLOB NOT NULL
) STRICT;

-- About whom the register lines of a destroyed case are: as little as finds them again.
CREATE TABLE register_person (
    case_id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    birth_date TEXT NOT NULL
) STRICT;

CREATE TABLE backup (
    id TEXT PRIMARY KEY NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    place TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    -- the journal's last line in it: tells which cases it holds
    journal_seq INTEGER NOT NULL,
    destroyed_on TEXT,
    destroyed_by TEXT,
    destroyed_how TEXT,
    CHECK ((destroyed_by IS NULL) = (destroyed_on IS NULL)),
    CHECK ((destroyed_by IS NULL) = (destroyed_how IS NULL))
) STRICT;
CREATE INDEX backup_made ON backup (made_at);

-- Cases, and register lines, that two people sealed for destruction and that are going now.
-- What else keeps content of a case lets its rows go only for these.
CREATE VIEW destroyable_case (case_id) AS
    SELECT destruction.case_id FROM destruction
    WHERE destruction.subject = 'case' AND destruction.state = 'carrying_out'
        AND (SELECT count(*) FROM destruction_seal
             WHERE destruction_seal.destruction = destruction.id) = 2;
CREATE VIEW destroyable_line (id) AS
    SELECT destruction.line FROM destruction
    WHERE destruction.subject = 'register_line' AND destruction.state = 'carrying_out'
        AND (SELECT count(*) FROM destruction_seal
             WHERE destruction_seal.destruction = destruction.id) = 2;

-- An exemplar's number is never given again, because the register outlives the exemplar. The
-- register itself says what it belongs to, so that it can be read without the case.
CREATE TABLE exemplar_made (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
INSERT INTO exemplar_made (id, notification, number, channel, form, official_id, file_name, sent,
    letter, hash, made_by, made_at)
    SELECT id, notification, number, channel, form, official_id, file_name, sent, letter, hash,
        made_by, made_at FROM exemplar ORDER BY id;
CREATE TABLE disclosure_made (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    exemplar INTEGER NOT NULL UNIQUE,
    exemplar_number INTEGER NOT NULL,
    notification TEXT NOT NULL,
    case_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    reference TEXT NOT NULL,
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
INSERT INTO disclosure_made (id, exemplar, exemplar_number, notification, case_id, version,
    reference, gemeente, given_to, given_function, given_at, ground, channel, form, hash, secret_by,
    secret_to, secret_at, recorded_by, recorded_at, keep_until)
    SELECT disclosure.id, exemplar, exemplar.number, exemplar.notification, notification.case_id,
        notification.version, case_file.reference, disclosure.gemeente, given_to, given_function,
        given_at, ground, disclosure.channel, disclosure.form, disclosure.hash, secret_by,
        secret_to, secret_at, recorded_by, recorded_at, keep_until
    FROM disclosure JOIN exemplar ON exemplar.id = disclosure.exemplar
        JOIN notification ON notification.id = exemplar.notification
        JOIN case_file ON case_file.id = notification.case_id ORDER BY disclosure.id;
DROP TABLE disclosure;
DROP TABLE exemplar;
ALTER TABLE exemplar_made RENAME TO exemplar;
ALTER TABLE disclosure_made RENAME TO disclosure;
CREATE INDEX disclosure_given ON disclosure (given_at, id);
CREATE INDEX disclosure_case ON disclosure (case_id, id);
CREATE INDEX disclosure_keep ON disclosure (keep_until);

CREATE TRIGGER exemplar_stays BEFORE UPDATE ON exemplar
BEGIN SELECT RAISE(ABORT, 'exemplar is immutable'); END;
CREATE TRIGGER exemplar_decided BEFORE INSERT ON exemplar
WHEN NOT EXISTS (
    SELECT 1 FROM notification JOIN version_outcome USING (case_id, version)
    WHERE notification.id = NEW.notification AND version_outcome.outcome = 'decided_notify')
BEGIN SELECT RAISE(ABORT, 'the version of this notification was not decided'); END;
CREATE TRIGGER disclosure_stays BEFORE UPDATE ON disclosure
BEGIN SELECT RAISE(ABORT, 'disclosure is immutable'); END;
CREATE TRIGGER disclosure_of_exemplar BEFORE INSERT ON disclosure
WHEN NOT EXISTS (
    SELECT 1 FROM exemplar JOIN notification ON notification.id = exemplar.notification
        JOIN case_file ON case_file.id = notification.case_id
    WHERE exemplar.id = NEW.exemplar AND exemplar.number = NEW.exemplar_number
        AND notification.id = NEW.notification AND notification.case_id = NEW.case_id
        AND notification.version = NEW.version AND case_file.reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'a line of the register is about one exemplar'); END;
CREATE TRIGGER disclosure_kept BEFORE DELETE ON disclosure
WHEN OLD.id NOT IN (SELECT id FROM destroyable_line)
BEGIN SELECT RAISE(ABORT, 'disclosure is immutable'); END;
CREATE TRIGGER register_person_stays BEFORE UPDATE ON register_person
BEGIN SELECT RAISE(ABORT, 'register_person is immutable'); END;
CREATE TRIGGER register_person_kept BEFORE DELETE ON register_person
WHEN EXISTS (SELECT 1 FROM disclosure WHERE case_id = OLD.case_id)
BEGIN SELECT RAISE(ABORT, 'register_person is immutable'); END;

-- What belongs to a case goes with it, and in no other way.
DROP TRIGGER case_version_kept;
DROP TRIGGER maker_kept;
DROP TRIGGER seal_kept;
DROP TRIGGER version_outcome_kept;
DROP TRIGGER review_kept;
DROP TRIGGER notification_kept;
DROP TRIGGER receipt_kept;
DROP TRIGGER remark_kept;
CREATE TRIGGER case_file_kept BEFORE DELETE ON case_file
WHEN OLD.id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'case_file is immutable'); END;
CREATE TRIGGER draft_kept BEFORE DELETE ON draft
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'draft is immutable'); END;
CREATE TRIGGER case_version_kept BEFORE DELETE ON case_version
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'case_version is immutable'); END;
CREATE TRIGGER maker_kept BEFORE DELETE ON maker
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'maker is immutable'); END;
CREATE TRIGGER seal_kept BEFORE DELETE ON seal
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'seal is immutable'); END;
CREATE TRIGGER version_outcome_kept BEFORE DELETE ON version_outcome
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'version_outcome is immutable'); END;
CREATE TRIGGER review_kept BEFORE DELETE ON review
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'review is immutable'); END;
CREATE TRIGGER notification_kept BEFORE DELETE ON notification
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notification is immutable'); END;
CREATE TRIGGER exemplar_kept BEFORE DELETE ON exemplar
WHEN NOT EXISTS (
    SELECT 1 FROM notification JOIN destroyable_case USING (case_id)
    WHERE notification.id = OLD.notification)
BEGIN SELECT RAISE(ABORT, 'exemplar is immutable'); END;
CREATE TRIGGER receipt_kept BEFORE DELETE ON receipt
WHEN NOT EXISTS (
    SELECT 1 FROM notification JOIN destroyable_case USING (case_id)
    WHERE notification.id = OLD.notification)
BEGIN SELECT RAISE(ABORT, 'receipt is immutable'); END;
-- A remark may be thrown away until it is sent; then it stays as long as the case.
CREATE TRIGGER remark_kept BEFORE DELETE ON remark
WHEN OLD.sent = 1 AND OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'a remark that was sent is immutable'); END;
CREATE TRIGGER case_closing_stays BEFORE UPDATE ON case_closing
BEGIN SELECT RAISE(ABORT, 'case_closing is immutable'); END;
CREATE TRIGGER case_closing_kept BEFORE DELETE ON case_closing
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'case_closing is immutable'); END;
CREATE TRIGGER destruction_term_stays BEFORE UPDATE ON destruction_term
BEGIN SELECT RAISE(ABORT, 'destruction_term is immutable'); END;
CREATE TRIGGER destruction_term_kept BEFORE DELETE ON destruction_term
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'destruction_term is immutable'); END;
CREATE TRIGGER legal_hold_stays BEFORE UPDATE ON legal_hold
WHEN OLD.lifted_at IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.case_id IS NOT OLD.case_id
    OR NEW.kind IS NOT OLD.kind OR NEW.reason IS NOT OLD.reason OR NEW.until IS NOT OLD.until
    OR NEW.set_by IS NOT OLD.set_by OR NEW.set_at IS NOT OLD.set_at
BEGIN SELECT RAISE(ABORT, 'legal_hold is immutable but for its end'); END;
CREATE TRIGGER legal_hold_kept BEFORE DELETE ON legal_hold
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'legal_hold is immutable'); END;

-- Two people, a wait, and no hold.
CREATE TRIGGER destruction_begins BEFORE INSERT ON destruction
WHEN NEW.state <> 'proposed' OR NEW.started_at IS NOT NULL OR NEW.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a destruction begins as a proposal'); END;
CREATE TRIGGER destruction_steps BEFORE UPDATE ON destruction
WHEN NOT (
    (OLD.state = 'proposed' AND NEW.state IN ('carrying_out', 'cancelled'))
    OR (OLD.state = 'carrying_out' AND NEW.state = 'done')
    OR (OLD.state = 'done' AND NEW.state = 'done' AND OLD.cleaned_at IS NULL))
    OR NEW.id IS NOT OLD.id OR NEW.subject IS NOT OLD.subject OR NEW.case_id IS NOT OLD.case_id
    OR NEW.reference IS NOT OLD.reference OR NEW.line IS NOT OLD.line
    OR NEW.content_hash IS NOT OLD.content_hash OR NEW.rule IS NOT OLD.rule
    OR NEW.ground IS NOT OLD.ground OR NEW.destroy_on IS NOT OLD.destroy_on
    OR NEW.proposed_at IS NOT OLD.proposed_at OR NEW.waits_until IS NOT OLD.waits_until
    OR NEW.again < OLD.again
BEGIN SELECT RAISE(ABORT, 'destruction is immutable but for its next step'); END;
CREATE TRIGGER destruction_sealed_twice BEFORE UPDATE ON destruction
WHEN NEW.state = 'carrying_out' AND (
    (SELECT count(*) FROM destruction_seal WHERE destruction = NEW.id) <> 2
    OR NEW.started_at IS NULL OR NEW.started_at < NEW.waits_until)
BEGIN SELECT RAISE(ABORT, 'a destruction needs two seals and its waiting time'); END;
CREATE TRIGGER destruction_not_held BEFORE UPDATE ON destruction
WHEN NEW.state = 'carrying_out' AND NEW.again = 0 AND EXISTS (
    SELECT 1 FROM legal_hold WHERE case_id = NEW.case_id AND lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'the case is held'); END;
CREATE TRIGGER destruction_of_closed BEFORE UPDATE ON destruction
WHEN NEW.state = 'carrying_out' AND NEW.again = 0 AND NEW.subject = 'case' AND NOT EXISTS (
    SELECT 1 FROM case_file WHERE id = NEW.case_id AND state = 'closed')
BEGIN SELECT RAISE(ABORT, 'only a closed case is destroyed'); END;
CREATE TRIGGER destruction_of_old_line BEFORE UPDATE ON destruction
WHEN NEW.state = 'carrying_out' AND NEW.again = 0 AND NEW.subject = 'register_line' AND EXISTS (
    SELECT 1 FROM disclosure WHERE id = NEW.line AND keep_until >= substr(NEW.started_at, 1, 10))
BEGIN SELECT RAISE(ABORT, 'this line of the register must still be kept'); END;
CREATE TRIGGER destruction_kept BEFORE DELETE ON destruction
BEGIN SELECT RAISE(ABORT, 'destruction is immutable'); END;
CREATE TRIGGER destruction_seal_stays BEFORE UPDATE ON destruction_seal
BEGIN SELECT RAISE(ABORT, 'destruction_seal is immutable'); END;
CREATE TRIGGER destruction_seal_kept BEFORE DELETE ON destruction_seal
BEGIN SELECT RAISE(ABORT, 'destruction_seal is immutable'); END;
CREATE TRIGGER destruction_seal_in_time BEFORE INSERT ON destruction_seal
WHEN NOT EXISTS (
    SELECT 1 FROM destruction WHERE id = NEW.destruction AND state = 'proposed' AND (
        (SELECT count(*) FROM destruction_seal WHERE destruction = NEW.destruction) = 0
        OR (SELECT count(*) FROM destruction_seal WHERE destruction = NEW.destruction) = 1
            AND NEW.made_at >= waits_until))
BEGIN SELECT RAISE(ABORT, 'the second seal comes after the waiting time'); END;
CREATE TRIGGER destroyed_case_stays BEFORE UPDATE ON destroyed_case
BEGIN SELECT RAISE(ABORT, 'destroyed_case is immutable'); END;
CREATE TRIGGER destroyed_case_kept BEFORE DELETE ON destroyed_case
BEGIN SELECT RAISE(ABORT, 'destroyed_case is immutable'); END;
CREATE TRIGGER destroyed_list_key_stays BEFORE UPDATE ON destroyed_list_key
BEGIN SELECT RAISE(ABORT, 'destroyed_list_key is immutable'); END;
CREATE TRIGGER destroyed_list_key_kept BEFORE DELETE ON destroyed_list_key
BEGIN SELECT RAISE(ABORT, 'destroyed_list_key is immutable'); END;
CREATE TRIGGER list_roster_stays BEFORE UPDATE ON list_roster
BEGIN SELECT RAISE(ABORT, 'list_roster is immutable'); END;
CREATE TRIGGER list_roster_kept BEFORE DELETE ON list_roster
BEGIN SELECT RAISE(ABORT, 'list_roster is immutable'); END;
CREATE TRIGGER destroyed_case_sealed BEFORE INSERT ON destroyed_case
WHEN NEW.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'a destruction needs the seals of two people'); END;
CREATE TRIGGER case_not_destroyed BEFORE INSERT ON case_file
WHEN NEW.id IN (SELECT case_id FROM destroyed_case)
    OR NEW.reference IN (SELECT reference FROM destroyed_case)
BEGIN SELECT RAISE(ABORT, 'this case was destroyed'); END;
CREATE TRIGGER backup_stays BEFORE UPDATE ON backup
WHEN OLD.destroyed_on IS NOT NULL OR NEW.id IS NOT OLD.id OR NEW.made_at IS NOT OLD.made_at
    OR NEW.made_by IS NOT OLD.made_by OR NEW.place IS NOT OLD.place
    OR NEW.digest IS NOT OLD.digest OR NEW.size IS NOT OLD.size
    OR NEW.journal_seq IS NOT OLD.journal_seq
BEGIN SELECT RAISE(ABORT, 'backup is immutable but for its end'); END;
CREATE TRIGGER backup_kept BEFORE DELETE ON backup
BEGIN SELECT RAISE(ABORT, 'backup is immutable'); END;
