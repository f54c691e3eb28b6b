-- The register of recipients: contacts, mandates, chains and revocation lists; and what happens to
-- an exemplar besides being handed over: checked, written on a stick, lost or not used.

-- Who to reach at a gemeente, by function. These are data of people: they can be changed and
-- thrown away. The e-mail address is never a way to send a notification.
CREATE TABLE recipient_contact (
    id TEXT PRIMARY KEY NOT NULL,
    gemeente TEXT NOT NULL,
    function TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    secure_address TEXT NOT NULL,
    hours TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX recipient_contact_of ON recipient_contact (gemeente);

-- Who accepts notifications for the burgemeester, on which mandate, and when we asked whom.
CREATE TABLE recipient_mandate (
    id TEXT PRIMARY KEY NOT NULL,
    gemeente TEXT NOT NULL,
    function TEXT NOT NULL,
    name TEXT NOT NULL,
    reference TEXT NOT NULL,
    until TEXT,
    asked_on TEXT,
    asked_of TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT
) STRICT;
CREATE INDEX recipient_mandate_of ON recipient_mandate (gemeente, ended_at);

-- Certificates of issuers (intermediate and root). One is in here to build a chain with; only a
-- comparison of a root's fingerprint makes the chains that end in it count.
CREATE TABLE issuer_certificate (
    fingerprint TEXT PRIMARY KEY NOT NULL,
    certificate BLOB NOT NULL,
    subject TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    self_signed INTEGER NOT NULL CHECK (self_signed IN (0, 1)),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- Revocation lists given as a file, checked with the issuer's certificate when they came in.
CREATE TABLE revocation_list (
    digest TEXT PRIMARY KEY NOT NULL,
    issuer_fingerprint TEXT NOT NULL REFERENCES issuer_certificate (fingerprint),
    content BLOB NOT NULL,
    this_update TEXT NOT NULL,
    next_update TEXT,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX revocation_list_of ON revocation_list (issuer_fingerprint, this_update);

-- Fingerprints that two people compared aloud: the account here, and whom at the other side.
-- gemeente is empty for a root, which many gemeenten can share.
CREATE TABLE fingerprint_comparison (
    id INTEGER PRIMARY KEY,
    gemeente TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    compared_by TEXT NOT NULL,
    compared_with TEXT NOT NULL,
    with_function TEXT NOT NULL,
    how TEXT NOT NULL,
    compared_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    UNIQUE (gemeente, fingerprint)
) STRICT;

-- Lists of gemeenten that came by file; in force is the newest one that two people stand for.
CREATE TABLE gemeente_list (
    id INTEGER PRIMARY KEY,
    dated TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL,
    file_name TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at TEXT,
    rejected_by TEXT,
    rejected_at TEXT,
    CHECK (confirmed_by IS NULL OR confirmed_by <> imported_by),
    CHECK (confirmed_by IS NULL OR rejected_by IS NULL)
) STRICT;

-- What was checked before an exemplar was made: the name that was typed, and, when the known
-- addresses lie elsewhere, the answer to that question.
CREATE TABLE exemplar_check (
    exemplar INTEGER PRIMARY KEY REFERENCES exemplar (id),
    case_id TEXT NOT NULL,
    typed_name TEXT NOT NULL,
    differing TEXT NOT NULL,
    answer TEXT,
    checked_by TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    CHECK (differing = '' OR answer IS NOT NULL)
) STRICT;

-- An exemplar that was never used, or that got lost; with the reason.
CREATE TABLE exemplar_end (
    exemplar INTEGER PRIMARY KEY REFERENCES exemplar (id),
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unused', 'lost')),
    reason TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    ended_at TEXT NOT NULL
) STRICT;

-- A file of an exemplar on a stick or other removable medium; it asks to be wiped.
CREATE TABLE exemplar_medium (
    id INTEGER PRIMARY KEY,
    exemplar INTEGER NOT NULL REFERENCES exemplar (id),
    case_id TEXT NOT NULL,
    place TEXT NOT NULL,
    file_name TEXT NOT NULL,
    hash TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at TEXT NOT NULL,
    -- wiped by the program; gone already and told by a person; left at the gemeente
    wiped_how TEXT CHECK (wiped_how IN ('overwritten', 'told', 'left_there')),
    wiped_on TEXT,
    wiped_by TEXT,
    wiped_at TEXT,
    wiped_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX exemplar_medium_of ON exemplar_medium (exemplar);
CREATE INDEX exemplar_medium_open ON exemplar_medium (wiped_at, written_at);

-- What stays as it was recorded.
CREATE TRIGGER recipient_mandate_stays BEFORE UPDATE ON recipient_mandate
WHEN NEW.id IS NOT OLD.id OR NEW.gemeente IS NOT OLD.gemeente
    OR NEW.function IS NOT OLD.function OR NEW.name IS NOT OLD.name
    OR NEW.reference IS NOT OLD.reference OR NEW.until IS NOT OLD.until
    OR NEW.asked_on IS NOT OLD.asked_on OR NEW.asked_of IS NOT OLD.asked_of
    OR NEW.added_by IS NOT OLD.added_by OR NEW.added_at IS NOT OLD.added_at
    OR OLD.ended_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'recipient_mandate is immutable but for its end'); END;
CREATE TRIGGER gemeente_certificate_stays BEFORE UPDATE ON gemeente_certificate
WHEN NEW.seq IS NOT OLD.seq OR NEW.gemeente IS NOT OLD.gemeente
    OR NEW.fingerprint IS NOT OLD.fingerprint OR NEW.certificate IS NOT OLD.certificate
    OR NEW.valid_from IS NOT OLD.valid_from OR NEW.valid_until IS NOT OLD.valid_until
    OR NEW.self_signed IS NOT OLD.self_signed OR NEW.added_by IS NOT OLD.added_by
    OR NEW.added_at IS NOT OLD.added_at OR OLD.removed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gemeente_certificate is immutable but for its end'); END;
CREATE TRIGGER gemeente_certificate_kept BEFORE DELETE ON gemeente_certificate
BEGIN SELECT RAISE(ABORT, 'gemeente_certificate is immutable'); END;
CREATE TRIGGER issuer_certificate_stays BEFORE UPDATE ON issuer_certificate
BEGIN SELECT RAISE(ABORT, 'issuer_certificate is immutable'); END;
CREATE TRIGGER revocation_list_stays BEFORE UPDATE ON revocation_list
BEGIN SELECT RAISE(ABORT, 'revocation_list is immutable'); END;
CREATE TRIGGER revocation_list_kept BEFORE DELETE ON revocation_list
BEGIN SELECT RAISE(ABORT, 'revocation_list is immutable'); END;
CREATE TRIGGER fingerprint_comparison_stays BEFORE UPDATE ON fingerprint_comparison
BEGIN SELECT RAISE(ABORT, 'fingerprint_comparison is immutable'); END;
CREATE TRIGGER fingerprint_comparison_kept BEFORE DELETE ON fingerprint_comparison
BEGIN SELECT RAISE(ABORT, 'fingerprint_comparison is immutable'); END;
CREATE TRIGGER gemeente_list_stays BEFORE UPDATE ON gemeente_list
WHEN NEW.id IS NOT OLD.id OR NEW.dated IS NOT OLD.dated OR NEW.digest IS NOT OLD.digest
    OR NEW.content IS NOT OLD.content OR NEW.imported_by IS NOT OLD.imported_by
    OR NEW.imported_at IS NOT OLD.imported_at OR NEW.file_name IS NOT OLD.file_name
    OR OLD.confirmed_by IS NOT NULL OR OLD.rejected_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'gemeente_list is immutable but for its confirmation'); END;
CREATE TRIGGER gemeente_list_kept BEFORE DELETE ON gemeente_list
BEGIN SELECT RAISE(ABORT, 'gemeente_list is immutable'); END;
CREATE TRIGGER exemplar_check_stays BEFORE UPDATE ON exemplar_check
BEGIN SELECT RAISE(ABORT, 'exemplar_check is immutable'); END;
CREATE TRIGGER exemplar_check_kept BEFORE DELETE ON exemplar_check
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'exemplar_check is immutable'); END;
CREATE TRIGGER exemplar_end_stays BEFORE UPDATE ON exemplar_end
BEGIN SELECT RAISE(ABORT, 'exemplar_end is immutable'); END;
CREATE TRIGGER exemplar_end_kept BEFORE DELETE ON exemplar_end
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'exemplar_end is immutable'); END;
CREATE TRIGGER exemplar_medium_stays BEFORE UPDATE ON exemplar_medium
WHEN NEW.id IS NOT OLD.id OR NEW.exemplar IS NOT OLD.exemplar OR NEW.case_id IS NOT OLD.case_id
    OR NEW.place IS NOT OLD.place OR NEW.file_name IS NOT OLD.file_name
    OR NEW.hash IS NOT OLD.hash OR NEW.written_by IS NOT OLD.written_by
    OR NEW.written_at IS NOT OLD.written_at OR OLD.wiped_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'exemplar_medium is immutable but for its wiping'); END;
CREATE TRIGGER exemplar_medium_kept BEFORE DELETE ON exemplar_medium
WHEN OLD.case_id NOT IN (SELECT case_id FROM destroyable_case)
BEGIN SELECT RAISE(ABORT, 'exemplar_medium is immutable'); END;

-- What was put aside is not handed over, and what was handed over was not "not used".
CREATE TRIGGER disclosure_of_what_is_there BEFORE INSERT ON disclosure
WHEN EXISTS (SELECT 1 FROM exemplar_end WHERE exemplar = NEW.exemplar)
BEGIN SELECT RAISE(ABORT, 'an exemplar that was put aside is not handed over'); END;
CREATE TRIGGER exemplar_unused BEFORE INSERT ON exemplar_end
WHEN NEW.kind = 'unused' AND EXISTS (SELECT 1 FROM disclosure WHERE exemplar = NEW.exemplar)
BEGIN SELECT RAISE(ABORT, 'an exemplar that was handed over was used'); END;
