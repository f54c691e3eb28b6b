-- Cases that travel between vaults.

-- The vaults of this roster: this one, and those it can send cases to. Each has its own database
-- and its own RSA certificate; the private key is there for this vault only, wrapped by its
-- facility key.
CREATE TABLE seat (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    certificate BLOB NOT NULL,
    wrapped_private_key BLOB,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    -- the vault in which the roster began; the others were made from one that was there
    first INTEGER NOT NULL CHECK (first IN (0, 1)),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    CHECK (own = (wrapped_private_key IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX seat_own ON seat (own) WHERE own = 1;

-- Another inrichting: a case can move there with its history. Two people compared the certificate.
CREATE TABLE other_facility (
    fingerprint TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    certificate BLOB NOT NULL,
    compared_by TEXT NOT NULL,
    compared_with TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- One journey of a case: out of this vault, or into it. While a journey out has not ended, the case
-- is locked here.
CREATE TABLE travel (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    -- the other vault: the id of a seat, or the fingerprint of another inrichting
    other TEXT NOT NULL,
    other_name TEXT NOT NULL,
    -- SHA-256 over the case as it travelled
    content_hash TEXT NOT NULL,
    -- 1: the case goes back to where it came from; what stays here is a copy
    gives_back INTEGER NOT NULL CHECK (gives_back IN (0, 1)),
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    ended TEXT CHECK (ended IN ('returned', 'recalled')),
    ended_at TEXT,
    CHECK (direction = 'out' OR ended IS NULL),
    CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE INDEX travel_case ON travel (case_id, seq);
CREATE UNIQUE INDEX travel_open ON travel (case_id) WHERE direction = 'out' AND ended IS NULL;

-- Lines of the journal of another vault about a case: who did what there, signed by that person.
CREATE TABLE travel_line (
    case_id TEXT NOT NULL REFERENCES case_file (id),
    hash TEXT NOT NULL,
    content BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (case_id, hash)
) STRICT;

-- What was not kept in its place when a case had changed on both sides, or the history of a case
-- that came from another inrichting. To read only.
CREATE TABLE travel_copy (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind IN ('ours', 'theirs', 'history')),
    other_name TEXT NOT NULL,
    content BLOB NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL
) STRICT;
CREATE INDEX travel_copy_case ON travel_copy (case_id, at);

CREATE VIEW travelling_case (case_id) AS
    SELECT case_id FROM travel WHERE direction = 'out' AND ended IS NULL;

-- A journey stays; only its end is added, once.
CREATE TRIGGER travel_stays BEFORE UPDATE ON travel
WHEN OLD.ended IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id
    OR NEW.case_id IS NOT OLD.case_id OR NEW.direction IS NOT OLD.direction
    OR NEW.other IS NOT OLD.other OR NEW.other_name IS NOT OLD.other_name
    OR NEW.content_hash IS NOT OLD.content_hash OR NEW.gives_back IS NOT OLD.gives_back
    OR NEW.by IS NOT OLD.by OR NEW.at IS NOT OLD.at
BEGIN SELECT RAISE(ABORT, 'travel is immutable but for its end'); END;
CREATE TRIGGER travel_kept BEFORE DELETE ON travel
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'travel is immutable'); END;
CREATE TRIGGER travel_line_stays BEFORE UPDATE ON travel_line
BEGIN SELECT RAISE(ABORT, 'travel_line is immutable'); END;
CREATE TRIGGER travel_line_kept BEFORE DELETE ON travel_line
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'travel_line is immutable'); END;
CREATE TRIGGER travel_copy_stays BEFORE UPDATE ON travel_copy
BEGIN SELECT RAISE(ABORT, 'travel_copy is immutable'); END;
CREATE TRIGGER travel_copy_kept BEFORE DELETE ON travel_copy
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'travel_copy is immutable'); END;
CREATE TRIGGER other_facility_stays BEFORE UPDATE ON other_facility
BEGIN SELECT RAISE(ABORT, 'other_facility is immutable'); END;

-- Nothing of a case changes here while it is under way; it may be closed where it was a guest.
CREATE TRIGGER travel_locks_case BEFORE UPDATE OF state, version, owner ON case_file
WHEN NEW.state <> 'closed' AND OLD.id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_closing BEFORE UPDATE OF state ON case_file
WHEN NEW.state = 'closed' AND EXISTS (
    SELECT 1 FROM travel WHERE case_id = OLD.id AND direction = 'out' AND ended IS NULL
        AND gives_back = 0)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_draft BEFORE UPDATE ON draft
WHEN OLD.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_version BEFORE INSERT ON case_version
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_seal BEFORE INSERT ON seal
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_review BEFORE INSERT ON review
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_remark BEFORE INSERT ON remark
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_answer BEFORE UPDATE ON remark
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_outcome BEFORE INSERT ON version_outcome
WHEN NEW.case_id IN (SELECT case_id FROM travelling_case)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
CREATE TRIGGER travel_locks_exemplar BEFORE INSERT ON exemplar
WHEN EXISTS (
    SELECT 1 FROM notification JOIN travelling_case USING (case_id)
    WHERE notification.id = NEW.notification)
BEGIN SELECT RAISE(ABORT, 'the case is travelling'); END;
