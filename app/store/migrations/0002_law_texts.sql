-- Texts of the law that were changed by hand, and who confirmed the change.

-- A change that was put forward: the texts that differ from those of the program, as a whole.
-- The newest one that two people confirmed is in force, on top of the texts of the program.
CREATE TABLE law_change (
    seq INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    content BLOB NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    dropped_by TEXT,
    dropped_at TEXT,
    CHECK ((dropped_by IS NULL) = (dropped_at IS NULL))
) STRICT;
CREATE TRIGGER law_change_kept BEFORE DELETE ON law_change BEGIN
    SELECT RAISE(ABORT, 'law_change is immutable');
END;
CREATE TRIGGER law_change_stays BEFORE UPDATE ON law_change
WHEN OLD.dropped_by IS NOT NULL
    OR NEW.seq IS NOT OLD.seq OR NEW.digest IS NOT OLD.digest OR NEW.content IS NOT OLD.content
    OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.proposed_at IS NOT OLD.proposed_at
BEGIN
    SELECT RAISE(ABORT, 'law_change is immutable');
END;

CREATE TABLE law_confirmation (
    change_seq INTEGER NOT NULL REFERENCES law_change (seq),
    account TEXT NOT NULL,
    statement BLOB NOT NULL,
    signature BLOB NOT NULL,
    confirmed_at TEXT NOT NULL,
    PRIMARY KEY (change_seq, account)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER law_confirmation_kept BEFORE DELETE ON law_confirmation BEGIN
    SELECT RAISE(ABORT, 'law_confirmation is immutable');
END;
CREATE TRIGGER law_confirmation_stays BEFORE UPDATE ON law_confirmation BEGIN
    SELECT RAISE(ABORT, 'law_confirmation is immutable');
END;

-- Every set of texts that a case was assessed under, so that its digest can be read back.
CREATE TABLE law_text_set (
    digest TEXT PRIMARY KEY NOT NULL,
    content BLOB NOT NULL,
    first_used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER law_text_set_kept BEFORE DELETE ON law_text_set BEGIN
    SELECT RAISE(ABORT, 'law_text_set is immutable');
END;
CREATE TRIGGER law_text_set_stays BEFORE UPDATE ON law_text_set BEGIN
    SELECT RAISE(ABORT, 'law_text_set is immutable');
END;
