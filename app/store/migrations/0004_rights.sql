-- Requests of the person, data breaches, what the person was told, and what came in from or went
-- between other parties. What was written down stays: a change is a new entry beside the old one.

-- A request of the person concerned (access, correction, ...). It has no foreign key to a case: a
-- request is about a person, may touch several cases or none, and has a term of its own. The
-- columns are copies out of the last entry, to find it by.
CREATE TABLE person_request (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT,
    kind TEXT NOT NULL CHECK (kind IN (
        'access', 'correction', 'erasure', 'restriction', 'complaint')),
    name TEXT NOT NULL,
    received_on TEXT NOT NULL,
    -- the last day of the term; empty where no law that we read gives one
    due TEXT,
    closed_on TEXT,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_request_due ON person_request (closed_on, due);
CREATE INDEX person_request_case ON person_request (case_id);

CREATE TABLE person_request_entry (
    request TEXT NOT NULL REFERENCES person_request (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    answers TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (request, seq)
) STRICT;

-- A data breach, or what may be one. It is documented without the person's name and stays when
-- the case goes (art. 26d Wjsg): no foreign key to the case.
CREATE TABLE breach (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT,
    notification TEXT,
    -- copies, so that the record can be read without the case
    reference TEXT NOT NULL,
    gemeente TEXT,
    discovered_at TEXT NOT NULL,
    -- when it was reported, or decided that it need not be; until then the clock runs
    settled_at TEXT,
    is_breach TEXT NOT NULL CHECK (is_breach IN ('yes', 'no', 'unknown')),
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX breach_running ON breach (settled_at, discovered_at);
CREATE INDEX breach_case ON breach (case_id);

CREATE TABLE breach_entry (
    breach TEXT NOT NULL REFERENCES breach (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    answers TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (breach, seq)
) STRICT;

-- What became of informing the person after the case was decided; the newest line counts.
CREATE TABLE informing (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    version INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('told', 'will_be_told', 'postponed', 'omitted')),
    -- the day on which it was or will be told
    told_on TEXT,
    review_on TEXT,
    answers TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX informing_case ON informing (case_id);

-- Data that another party gave us, a question we asked another party, and an exchange between
-- other parties that was reported to the directeur (art. 18b lid 2 Pbw).
CREATE TABLE inbound (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind IN ('received', 'question', 'exchange')),
    party TEXT NOT NULL,
    -- with whom that party exchanged; only for an exchange
    other_party TEXT,
    on_day TEXT NOT NULL,
    -- a question that was not answered yet, and by when an answer is expected
    waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
    expected_by TEXT,
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX inbound_case ON inbound (case_id, on_day);
CREATE INDEX inbound_waiting ON inbound (waiting, expected_by);

CREATE TABLE inbound_entry (
    inbound TEXT NOT NULL REFERENCES inbound (id),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    answers TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (inbound, seq)
) STRICT;

-- That an exchange was written down in the penitentiair dossier, and under which number. Without
-- a foreign key to what it is about: that differs by kind (exemplar, reply, notice, inbound).
CREATE TABLE dossier_record (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind IN ('exemplar', 'reply', 'notice', 'inbound')),
    subject TEXT NOT NULL,
    on_day TEXT NOT NULL,
    reference TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX dossier_record_case ON dossier_record (case_id, kind, subject);

-- What was written down is never rewritten.
CREATE TRIGGER person_request_entry_stays BEFORE UPDATE ON person_request_entry
BEGIN SELECT RAISE(ABORT, 'person_request_entry is immutable'); END;
CREATE TRIGGER breach_entry_stays BEFORE UPDATE ON breach_entry
BEGIN SELECT RAISE(ABORT, 'breach_entry is immutable'); END;
CREATE TRIGGER informing_stays BEFORE UPDATE ON informing
BEGIN SELECT RAISE(ABORT, 'informing is immutable'); END;
CREATE TRIGGER inbound_entry_stays BEFORE UPDATE ON inbound_entry
BEGIN SELECT RAISE(ABORT, 'inbound_entry is immutable'); END;
CREATE TRIGGER dossier_record_stays BEFORE UPDATE ON dossier_record
BEGIN SELECT RAISE(ABORT, 'dossier_record is immutable'); END;

-- Content of a case goes only with its case.
CREATE TRIGGER informing_kept BEFORE DELETE ON informing
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'informing is immutable'); END;
CREATE TRIGGER inbound_kept BEFORE DELETE ON inbound
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'inbound is immutable'); END;
CREATE TRIGGER inbound_entry_kept BEFORE DELETE ON inbound_entry
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'inbound_entry is immutable'); END;
CREATE TRIGGER dossier_record_kept BEFORE DELETE ON dossier_record
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'dossier_record is immutable'); END;

-- A request goes only after it was closed, its entries with it; a breach and its record stay.
CREATE TRIGGER person_request_kept BEFORE DELETE ON person_request WHEN OLD.closed_on IS NULL
BEGIN SELECT RAISE(ABORT, 'an open request is kept'); END;
CREATE TRIGGER person_request_entry_kept BEFORE DELETE ON person_request_entry
WHEN (SELECT closed_on FROM person_request WHERE id = OLD.request) IS NULL
BEGIN SELECT RAISE(ABORT, 'the entries of an open request are kept'); END;
CREATE TRIGGER breach_kept BEFORE DELETE ON breach
BEGIN SELECT RAISE(ABORT, 'breach is immutable'); END;
CREATE TRIGGER breach_entry_kept BEFORE DELETE ON breach_entry
BEGIN SELECT RAISE(ABORT, 'breach_entry is immutable'); END;

-- Entries grow one at a time, so that a gap is never one that was taken out.
CREATE TRIGGER person_request_entry_in_order BEFORE INSERT ON person_request_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM person_request_entry
                     WHERE request = NEW.request)
BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;
CREATE TRIGGER breach_entry_in_order BEFORE INSERT ON breach_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM breach_entry WHERE breach = NEW.breach)
BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;
CREATE TRIGGER inbound_entry_in_order BEFORE INSERT ON inbound_entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM inbound_entry
                     WHERE inbound = NEW.inbound)
BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;
