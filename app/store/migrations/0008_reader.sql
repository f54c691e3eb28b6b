-- What a gemeente keeps in its own vault: pinned inrichtingen, packages, readers, answers.
-- Times are ISO 8601 in UTC, dates ISO 8601; hashes and fingerprints are hexadecimal.
-- What was in a notification lies in received_content and received_file alone; the rest stays
-- when that is destroyed, and holds nothing about the person.

-- An inrichting, known by the root of its roster. It is trusted while a certificate of it is.
CREATE TABLE pinned_facility (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    roster_root TEXT NOT NULL UNIQUE,
    pinned_by TEXT NOT NULL,
    pinned_at TEXT NOT NULL
) STRICT;

-- Its certificates, each compared aloud by somebody here and somebody there.
CREATE TABLE pinned_certificate (
    seq INTEGER PRIMARY KEY,
    facility TEXT NOT NULL REFERENCES pinned_facility (id),
    fingerprint TEXT NOT NULL,
    certificate BLOB NOT NULL,
    subject TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    self_signed INTEGER NOT NULL CHECK (self_signed IN (0, 1)),
    -- the public key of the codes on its letters; empty when it was not taken over
    paper_key TEXT NOT NULL,
    compared_here TEXT NOT NULL,
    compared_there TEXT NOT NULL CHECK (compared_there <> ''),
    compared_how TEXT NOT NULL CHECK (compared_how IN ('telephone', 'in_person')),
    compared_on TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    ended_by TEXT,
    ended_at TEXT,
    ended_why TEXT,
    CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_why IS NULL))
) STRICT;
CREATE UNIQUE INDEX pinned_certificate_used ON pinned_certificate (fingerprint)
    WHERE ended_at IS NULL;

-- A notification that was opened: what is known of it without what it says.
CREATE TABLE received (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    facility TEXT NOT NULL REFERENCES pinned_facility (id),
    fingerprint TEXT NOT NULL,
    reference TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    exemplar INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    package_hash TEXT NOT NULL,
    replaces_reference TEXT,
    replaces_version INTEGER,
    made_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    UNIQUE (facility, reference, version)
) STRICT;

CREATE TABLE received_content (
    received TEXT PRIMARY KEY NOT NULL REFERENCES received (id),
    notification BLOB NOT NULL,
    letter BLOB NOT NULL,
    -- who approved what and when, and which checks held: JSON
    approvals TEXT NOT NULL,
    -- copies out of the content, for the list
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    release_date TEXT
) STRICT;

-- Until when it is kept, as the gemeente decides; the last line counts.
CREATE TABLE received_term (
    seq INTEGER PRIMARY KEY,
    received TEXT NOT NULL REFERENCES received (id),
    keep_until TEXT,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
) STRICT;
CREATE INDEX received_term_of ON received_term (received, seq);

CREATE TABLE received_destroyed (
    received TEXT PRIMARY KEY NOT NULL REFERENCES received (id),
    destroyed_on TEXT NOT NULL,
    destroyed_by TEXT NOT NULL,
    destroyed_at TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Who read it and what for. Somebody without an account has none.
CREATE TABLE reading (
    seq INTEGER PRIMARY KEY,
    received TEXT NOT NULL REFERENCES received (id),
    account TEXT,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    read_at TEXT NOT NULL,
    purpose TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX reading_of ON reading (received, seq);

-- A withdrawal or replacement. It may come before the notification it is about.
CREATE TABLE received_notice (
    id TEXT PRIMARY KEY NOT NULL,
    facility TEXT NOT NULL REFERENCES pinned_facility (id),
    reference TEXT NOT NULL,
    version INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('withdrawal', 'replacement')),
    opened_by TEXT NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX received_notice_about ON received_notice (facility, reference, version);

-- What was answered; how it was handed over is noted after.
CREATE TABLE sent_reply (
    id TEXT PRIMARY KEY NOT NULL,
    received TEXT NOT NULL REFERENCES received (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    hash TEXT NOT NULL,
    about_notice TEXT,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (received, number)
) STRICT;
CREATE TABLE sent_reply_given (
    reply TEXT PRIMARY KEY NOT NULL REFERENCES sent_reply (id),
    channel TEXT NOT NULL,
    given_to TEXT NOT NULL,
    given_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

-- The bytes of notices and replies, which may say something about the person.
CREATE TABLE received_file (
    owner TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name IN ('content', 'letter', 'file')),
    data BLOB NOT NULL,
    PRIMARY KEY (owner, name)
) STRICT;

CREATE TRIGGER pinned_facility_kept BEFORE DELETE ON pinned_facility
BEGIN SELECT RAISE(ABORT, 'pinned_facility is immutable'); END;
CREATE TRIGGER pinned_facility_stays BEFORE UPDATE ON pinned_facility
BEGIN SELECT RAISE(ABORT, 'pinned_facility is immutable'); END;
CREATE TRIGGER pinned_certificate_kept BEFORE DELETE ON pinned_certificate
BEGIN SELECT RAISE(ABORT, 'pinned_certificate is immutable'); END;
CREATE TRIGGER pinned_certificate_stays BEFORE UPDATE ON pinned_certificate
WHEN OLD.ended_at IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.facility IS NOT OLD.facility
    OR NEW.fingerprint IS NOT OLD.fingerprint OR NEW.certificate IS NOT OLD.certificate
    OR NEW.paper_key IS NOT OLD.paper_key OR NEW.compared_here IS NOT OLD.compared_here
    OR NEW.compared_there IS NOT OLD.compared_there OR NEW.compared_on IS NOT OLD.compared_on
    OR NEW.added_by IS NOT OLD.added_by OR NEW.added_at IS NOT OLD.added_at
BEGIN SELECT RAISE(ABORT, 'pinned_certificate is immutable but for its end'); END;
CREATE TRIGGER received_stays BEFORE UPDATE ON received
BEGIN SELECT RAISE(ABORT, 'received is immutable'); END;
CREATE TRIGGER received_kept BEFORE DELETE ON received
BEGIN SELECT RAISE(ABORT, 'received is immutable'); END;
CREATE TRIGGER received_content_stays BEFORE UPDATE ON received_content
BEGIN SELECT RAISE(ABORT, 'received_content is immutable'); END;
CREATE TRIGGER received_content_kept BEFORE DELETE ON received_content
WHEN OLD.received NOT IN (SELECT received FROM received_destroyed)
BEGIN SELECT RAISE(ABORT, 'received_content is immutable'); END;
CREATE TRIGGER received_content_gone BEFORE INSERT ON received_content
WHEN NEW.received IN (SELECT received FROM received_destroyed)
BEGIN SELECT RAISE(ABORT, 'this notification was destroyed'); END;
CREATE TRIGGER received_term_stays BEFORE UPDATE ON received_term
BEGIN SELECT RAISE(ABORT, 'received_term is immutable'); END;
CREATE TRIGGER received_term_kept BEFORE DELETE ON received_term
BEGIN SELECT RAISE(ABORT, 'received_term is immutable'); END;
CREATE TRIGGER received_destroyed_stays BEFORE UPDATE ON received_destroyed
BEGIN SELECT RAISE(ABORT, 'received_destroyed is immutable'); END;
CREATE TRIGGER received_destroyed_kept BEFORE DELETE ON received_destroyed
BEGIN SELECT RAISE(ABORT, 'received_destroyed is immutable'); END;
CREATE TRIGGER reading_stays BEFORE UPDATE ON reading
BEGIN SELECT RAISE(ABORT, 'reading is immutable'); END;
CREATE TRIGGER reading_kept BEFORE DELETE ON reading
BEGIN SELECT RAISE(ABORT, 'reading is immutable'); END;
CREATE TRIGGER received_notice_stays BEFORE UPDATE ON received_notice
BEGIN SELECT RAISE(ABORT, 'received_notice is immutable'); END;
CREATE TRIGGER received_notice_kept BEFORE DELETE ON received_notice
BEGIN SELECT RAISE(ABORT, 'received_notice is immutable'); END;
CREATE TRIGGER sent_reply_stays BEFORE UPDATE ON sent_reply
BEGIN SELECT RAISE(ABORT, 'sent_reply is immutable'); END;
CREATE TRIGGER sent_reply_kept BEFORE DELETE ON sent_reply
BEGIN SELECT RAISE(ABORT, 'sent_reply is immutable'); END;
CREATE TRIGGER sent_reply_given_stays BEFORE UPDATE ON sent_reply_given
BEGIN SELECT RAISE(ABORT, 'sent_reply_given is immutable'); END;
CREATE TRIGGER sent_reply_given_kept BEFORE DELETE ON sent_reply_given
BEGIN SELECT RAISE(ABORT, 'sent_reply_given is immutable'); END;
CREATE TRIGGER received_file_stays BEFORE UPDATE ON received_file
BEGIN SELECT RAISE(ABORT, 'received_file is immutable'); END;
CREATE TRIGGER received_file_kept BEFORE DELETE ON received_file
WHEN OLD.owner NOT IN (
    SELECT sent_reply.id FROM sent_reply JOIN received_destroyed USING (received)
    UNION
    SELECT received_notice.id FROM received_notice JOIN received USING (facility, reference, version)
    JOIN received_destroyed ON received_destroyed.received = received.id)
BEGIN SELECT RAISE(ABORT, 'received_file is immutable'); END;
