-- Replies of gemeenten, and notices of withdrawal or replacement.
-- Times are ISO 8601 in UTC, dates ISO 8601; hashes are hexadecimal.

-- What a gemeente answered: by file, or typed over from paper or a telephone call.
CREATE TABLE reply (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL,
    notification TEXT NOT NULL REFERENCES notification (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'receipt', 'answer', 'question', 'disclosure_notice', 'new_data', 'error', 'destroyed')),
    how TEXT NOT NULL,
    -- the reply itself, canonical JSON, with its SHA-256
    content BLOB NOT NULL,
    hash TEXT NOT NULL,
    -- for a file: what came in, and the certificate that signed it
    file BLOB,
    fingerprint TEXT,
    sent_at TEXT NOT NULL,
    -- 1: it asks something of the inrichting, until a line in reply_handled says it was done
    waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK ((file IS NULL) = (fingerprint IS NULL) AND (file IS NULL) = (how <> 'file'))
) STRICT;
CREATE INDEX reply_case ON reply (case_id, recorded_at);
CREATE INDEX reply_notification ON reply (notification);
CREATE INDEX reply_waits ON reply (waits, recorded_at);

-- That somebody did what a reply asked of the inrichting.
CREATE TABLE reply_handled (
    reply TEXT PRIMARY KEY NOT NULL REFERENCES reply (id),
    case_id TEXT NOT NULL,
    note TEXT NOT NULL,
    handled_by TEXT NOT NULL,
    handled_at TEXT NOT NULL
) STRICT;

-- That a notification was taken back or replaced, and why. A notice without content is about a
-- notification that nobody had got yet: nobody has to be told.
CREATE TABLE notice (
    id TEXT PRIMARY KEY NOT NULL,
    case_id TEXT NOT NULL,
    notification TEXT NOT NULL REFERENCES notification (id),
    gemeente TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('withdrawal', 'replacement')),
    change TEXT NOT NULL CHECK (change IN (
        'changed', 'wrong_gemeente', 'incorrect', 'unlawful', 'not_needed', 'deceased')),
    reason TEXT NOT NULL,
    -- what is asked: codes, a JSON list
    asks TEXT NOT NULL,
    replaced_by TEXT REFERENCES notification (id),
    confirm_by TEXT,
    content BLOB,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CHECK ((kind = 'replacement') = (replaced_by IS NOT NULL)),
    CHECK ((content IS NULL) = (confirm_by IS NULL)),
    -- correcting, destroying and restricting are demanded only of wrong or unlawful data
    CHECK (change IN ('incorrect', 'unlawful') OR NOT (
        asks LIKE '%"correct"%' OR asks LIKE '%"destroy"%' OR asks LIKE '%"restrict"%'))
) STRICT;
CREATE INDEX notice_case ON notice (case_id, made_at);
CREATE INDEX notice_notification ON notice (notification);

-- Each file or paper that was made of a notice, with its bytes.
CREATE TABLE notice_copy (
    id INTEGER PRIMARY KEY,
    notice TEXT NOT NULL REFERENCES notice (id),
    case_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    form TEXT NOT NULL CHECK (form IN ('paper', 'p7m')),
    file_name TEXT NOT NULL,
    sent BLOB NOT NULL,
    hash TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (notice, number)
) STRICT;

CREATE TABLE notice_handover (
    copy INTEGER PRIMARY KEY REFERENCES notice_copy (id),
    notice TEXT NOT NULL REFERENCES notice (id),
    case_id TEXT NOT NULL,
    channel TEXT NOT NULL,
    given_to TEXT NOT NULL,
    given_function TEXT NOT NULL,
    given_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_handover_of ON notice_handover (notice);

-- What the gemeente did after a notice.
CREATE TABLE notice_confirmation (
    id INTEGER PRIMARY KEY,
    notice TEXT NOT NULL REFERENCES notice (id),
    case_id TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('read', 'corrected', 'destroyed', 'restricted', 'kept')),
    -- with this the notice is done; a "read" is not enough where destroying was demanded
    settles INTEGER NOT NULL CHECK (settles IN (0, 1)),
    confirmed_on TEXT NOT NULL,
    confirmed_by TEXT NOT NULL,
    how TEXT NOT NULL,
    reply TEXT REFERENCES reply (id),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_confirmation_of ON notice_confirmation (notice, settles);

-- That a team lead looked at a notice that somebody else sent.
CREATE TABLE notice_seen (
    notice TEXT PRIMARY KEY NOT NULL REFERENCES notice (id),
    case_id TEXT NOT NULL,
    seen_by TEXT NOT NULL,
    seen_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER notice_seen_by_another BEFORE INSERT ON notice_seen
WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.notice AND made_by = NEW.seen_by)
BEGIN SELECT RAISE(ABORT, 'a notice is looked at by somebody else'); END;

-- What stands in the disclosure register beside a line: it stays as long as the line does, also
-- when the case is gone. Nothing about the person stands in it.
CREATE TABLE register_note (
    id INTEGER PRIMARY KEY,
    disclosure INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN (
        'replaced', 'withdrawn', 'told', 'confirmed', 'destroyed', 'received', 'answered')),
    noted_on TEXT NOT NULL
) STRICT;
CREATE INDEX register_note_of ON register_note (disclosure, id);

CREATE TRIGGER reply_stays BEFORE UPDATE ON reply
BEGIN SELECT RAISE(ABORT, 'reply is immutable'); END;
CREATE TRIGGER reply_kept BEFORE DELETE ON reply
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'reply is immutable'); END;
CREATE TRIGGER reply_handled_stays BEFORE UPDATE ON reply_handled
BEGIN SELECT RAISE(ABORT, 'reply_handled is immutable'); END;
CREATE TRIGGER reply_handled_kept BEFORE DELETE ON reply_handled
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'reply_handled is immutable'); END;
CREATE TRIGGER notice_stays BEFORE UPDATE ON notice
BEGIN SELECT RAISE(ABORT, 'notice is immutable'); END;
CREATE TRIGGER notice_kept BEFORE DELETE ON notice
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notice is immutable'); END;
CREATE TRIGGER notice_copy_stays BEFORE UPDATE ON notice_copy
BEGIN SELECT RAISE(ABORT, 'notice_copy is immutable'); END;
CREATE TRIGGER notice_copy_kept BEFORE DELETE ON notice_copy
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notice_copy is immutable'); END;
CREATE TRIGGER notice_handover_stays BEFORE UPDATE ON notice_handover
BEGIN SELECT RAISE(ABORT, 'notice_handover is immutable'); END;
CREATE TRIGGER notice_handover_kept BEFORE DELETE ON notice_handover
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notice_handover is immutable'); END;
CREATE TRIGGER notice_confirmation_stays BEFORE UPDATE ON notice_confirmation
BEGIN SELECT RAISE(ABORT, 'notice_confirmation is immutable'); END;
CREATE TRIGGER notice_confirmation_kept BEFORE DELETE ON notice_confirmation
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notice_confirmation is immutable'); END;
CREATE TRIGGER notice_seen_stays BEFORE UPDATE ON notice_seen
BEGIN SELECT RAISE(ABORT, 'notice_seen is immutable'); END;
CREATE TRIGGER notice_seen_kept BEFORE DELETE ON notice_seen
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'notice_seen is immutable'); END;
CREATE TRIGGER register_note_stays BEFORE UPDATE ON register_note
BEGIN SELECT RAISE(ABORT, 'register_note is immutable'); END;
CREATE TRIGGER register_note_kept BEFORE DELETE ON register_note
WHEN EXISTS (SELECT 1 FROM disclosure WHERE id = OLD.disclosure)
BEGIN SELECT RAISE(ABORT, 'register_note is immutable'); END;
