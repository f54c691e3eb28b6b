"""Attacks by a colleague with tools: each is found, refused at export, and by the reader.

The attacker holds the database key and a casemanager's own keys, drops the triggers, edits with
a bare SQLCipher and puts the triggers back. What nobody can do: sign as somebody else.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff.checking import open_package
from app.handoff.package import Contents, make_package
from app.services.control import inspection
from app.services.dispatch import papers
from app.services.dispatch.exemplars import make_exemplar
from app.services.keys import access
from app.services.keys.standing import NotStanding
from app.services.session import Session
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.trust.facility import unwrap_private_key
from app.trust.roster import Roster
from app.trust.roster_entries import Approve, Assign, Invite, Renew, Revoke, Signer, read_entry
from app.trust.seals import Seal
from app.vault.account_keys import AccountKeys
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.handoff.world import certificate
from tests.services.attacker import Attacker, attacker_in
from tests.services.decided import decided_case, submitted_case
from tests.services.handing import PAPER

Attack = Callable[[Attacker], None]

RELEASE = (
    """INSERT OR REPLACE INTO version_outcome
    SELECT case_id, version, 'decided_notify', submitted_at FROM case_version""",
    """INSERT OR REPLACE INTO notification_state
    SELECT id, 'to_hand_over', NULL, '2026-11-23T09:00:00Z' FROM notification""",
    "UPDATE case_file SET state = 'decided_notify'",
)


def forged_by(account: str, act: str) -> Attack:
    def attack(he: Attacker) -> None:
        he.forged_seal(act, account)  # type: ignore[arg-type]
        he.edit(*RELEASE)

    return attack


def only_released(he: Attacker) -> None:
    he.edit(*RELEASE)


def reviewed_passed_off_as_decided(he: Attacker) -> None:
    """The team lead's real approval, that was to go on to the directeur."""
    he.edit("DELETE FROM seal WHERE act = 'decide'", *RELEASE)


def new_keys() -> tuple[str, str]:
    keys = AccountKeys.new(os.urandom)
    return keys.signing_public.hex(), keys.sealing_public.hex()


def own_role(he: Attacker) -> None:
    he.append_entry(Assign(account=he.account, roles=("casemanager", "beslisser")))


def own_role_in_an_old_entry(he: Attacker) -> None:
    he.edit(
        "UPDATE roster_entry SET content ="
        " CAST(replace(content, '\"casemanager\"', '\"teamleider\"') AS BLOB) WHERE seq = 2"
    )


def own_role_with_the_hash_right(he: Attacker) -> None:
    ((content,),) = he.rows("SELECT content FROM roster_entry WHERE seq = 2")
    forged = content.replace(b'"casemanager"]', b'"teamleider"]')
    assert forged != content
    he.edit(
        "UPDATE roster_entry SET content = ?, hash = ? WHERE seq = 2",
        values=(forged, sha256_hex(forged)),
    )


def approval_of_himself(he: Attacker) -> None:
    signing, sealing = new_keys()
    he.append_entry(
        Approve(
            account=he.account, roles=("beslisser",), signing_public=signing, sealing_public=sealing
        )
    )


def another_key_for_the_directeur(he: Attacker) -> None:
    signing, sealing = new_keys()
    he.append_entry(
        Renew(account="a4", signing_public=signing, sealing_public=sealing),
        Signer("recovery", "", he.signing),
        Signer("account", "a4", he.signing),
    )


def a_puppet(he: Attacker) -> None:
    signing, sealing = new_keys()
    he.append_entry(
        Invite(
            account="a6",
            name="Pop",
            function="pop",
            roles=("beslisser",),
            invitation_signing=signing,
            invitation_sealing=sealing,
        )
    )


def the_directeur_revoked(he: Attacker) -> None:
    he.append_entry(Revoke(account="a4"))


def another_author(he: Attacker) -> None:
    he.edit(
        "UPDATE case_version SET made_by = 'a3'",
        "UPDATE maker SET account = 'a3'",
        "UPDATE seal SET account = 'a3' WHERE act = 'submit'",
    )


def another_author_in_the_statement(he: Attacker) -> None:
    he.edit(
        "UPDATE case_version SET made_by = 'a5'",
        "UPDATE maker SET account = 'a5'",
        "UPDATE seal SET account = 'a5', statement ="
        " CAST(replace(statement, '\"a2\"', '\"a5\"') AS BLOB) WHERE act = 'submit'",
    )


def another_version(he: Attacker) -> None:
    ((document,),) = he.rows("SELECT document FROM case_version")
    forged = document.replace(b"Tilburg", b"Utrecht")
    he.edit(
        "UPDATE case_version SET document = ?, hash = ?",
        values=(forged + b" ", sha256_hex(forged + b" ")),
    )


def another_letter(he: Attacker) -> None:
    ((content,),) = he.rows("SELECT content FROM notification")
    forged = content.replace(b"burgemeester", b"Burgemeester")
    assert forged != content
    he.edit("UPDATE notification SET content = ?, hash = ?", values=(forged, sha256_hex(forged)))


def edited_line(he: Attacker) -> None:
    he.rewritten_line(4, event="login")


def edited_own_line(he: Attacker) -> None:
    ((seq,),) = he.rows("SELECT min(seq) FROM journal_line WHERE event = 'case_imported'")
    he.rewritten_line(seq, event="case_consulted")


def edited_copy(he: Attacker) -> None:
    he.edit("UPDATE journal_line SET at = '2026-11-24T09:00:00Z' WHERE event = 'case_decided'")


def inserted_line(he: Attacker) -> None:
    he.edit(
        "UPDATE journal_line SET seq = -seq WHERE seq > 6",
        "UPDATE journal_line SET seq = 1 - seq WHERE seq < 0",
        "INSERT INTO journal_line SELECT 7, content, 'forged', signature, at, event, object,"
        " account FROM journal_line WHERE seq = 6",
    )


def reordered_lines(he: Attacker) -> None:
    he.edit(
        "UPDATE journal_line SET seq = 0 WHERE seq = 8",
        "UPDATE journal_line SET seq = 8 WHERE seq = 9",
        "UPDATE journal_line SET seq = 9 WHERE seq = 0",
    )


def cut_off(he: Attacker) -> None:
    he.edit("DELETE FROM journal_line WHERE seq > (SELECT max(seq) - 3 FROM journal_line)")


def dropped_line(he: Attacker) -> None:
    he.edit(
        "DELETE FROM journal_line WHERE seq = 5",
        "UPDATE journal_line SET seq = seq - 1 WHERE seq > 5",
    )


UNDECIDED: dict[str, Attack] = {
    "a decision sealed by the maker": forged_by("a2", "decide"),
    "an approval sealed by the maker": forged_by("a2", "approve"),
    "a decision in the directeur's name": forged_by("a4", "decide"),
    "an approval in the team lead's name": forged_by("a3", "approve"),
    "released without any seal": only_released,
}
DECIDED: dict[str, Attack] = {
    "an approval as decision": reviewed_passed_off_as_decided,
    "another author": another_author,
    "another author in the statement": another_author_in_the_statement,
    "another version": another_version,
    "another letter": another_letter,
}
ROSTER: dict[str, Attack] = {
    "a role for himself": own_role,
    "a role in an old entry": own_role_in_an_old_entry,
    "a role with the hash right": own_role_with_the_hash_right,
    "an approval of himself": approval_of_himself,
    "another key for the directeur": another_key_for_the_directeur,
    "a puppet": a_puppet,
    "the directeur revoked": the_directeur_revoked,
}
JOURNAL: dict[str, Attack] = {
    "an edited line": edited_line,
    "an edited line of his own": edited_own_line,
    "an edited copy": edited_copy,
    "an inserted line": inserted_line,
    "lines in another order": reordered_lines,
    "the tail cut off": cut_off,
    "a line dropped": dropped_line,
}


def found_by_the_controleur(vault: PracticeVault) -> set[str]:
    """Inspect as the controleur does, however broken it is; gives where something was found."""
    vault.close()
    session = inspection.log_in_to_inspect(vault.env, vault.folder, NAMES["controleur"], PASSPHRASE)
    vault.sessions.append(session)
    result = inspection.inspect(session)
    assert all(str(finding).endswith(".") for finding in result.findings)
    return {finding.where for finding in result.findings}


def refused_at_export(vault: PracticeVault) -> None:
    """Try to make an exemplar as a casemanager: the login refuses, or the export does."""
    vault.close()
    try:
        session = vault.log_in("casemanager")
    except Refusal:
        return
    ((notification,),) = session.connection.rows("SELECT id FROM notification")
    with pytest.raises(Refusal):
        make_exemplar(session, notification, PAPER)
    with pytest.raises(Refusal):
        papers.letter(session, notification)
    assert session.connection.rows("SELECT count(*) FROM exemplar") == [(0,)]


@pytest.mark.parametrize("name", UNDECIDED)
def test_a_forged_decision(practice_vault: PracticeVault, name: str) -> None:
    submitted_case(practice_vault)
    UNDECIDED[name](attacker_in(practice_vault))
    refused_at_export(practice_vault)
    assert "seal" in found_by_the_controleur(practice_vault)


@pytest.mark.parametrize("name", DECIDED)
def test_a_changed_decision(practice_vault: PracticeVault, name: str) -> None:
    decided_case(practice_vault)
    DECIDED[name](attacker_in(practice_vault))
    refused_at_export(practice_vault)
    assert "seal" in found_by_the_controleur(practice_vault)


@pytest.mark.parametrize("name", ROSTER)
def test_a_forged_roster(practice_vault: PracticeVault, name: str) -> None:
    decided_case(practice_vault)
    ROSTER[name](attacker_in(practice_vault))
    refused_at_export(practice_vault)
    assert "roster" in found_by_the_controleur(practice_vault)


@pytest.mark.parametrize("name", JOURNAL)
def test_a_changed_journal(practice_vault: PracticeVault, name: str) -> None:
    decided_case(practice_vault)
    JOURNAL[name](attacker_in(practice_vault))
    refused_at_export(practice_vault)
    assert "journal" in found_by_the_controleur(practice_vault)


def test_triggers_left_out_are_named(practice_vault: PracticeVault) -> None:
    decided_case(practice_vault)
    he = attacker_in(practice_vault)
    connection = he.open()
    connection.execute("DROP TRIGGER seal_of_another")
    connection.close()
    assert "database" in found_by_the_controleur(practice_vault)


def test_an_attack_within_the_session_is_refused_too(practice_vault: PracticeVault) -> None:
    decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    ((notification,),) = session.connection.rows("SELECT id FROM notification")
    papers.letter(session, notification)
    for name, sql in session.connection.rows(
        "SELECT name, sql FROM sqlite_master WHERE name LIKE 'journal%' AND type = 'trigger'"
    ):
        assert sql
        session.connection.execute(f"DROP TRIGGER {name}")
    session.connection.execute(
        "UPDATE journal_line SET signature = zeroblob(64)"
        " WHERE seq = (SELECT max(seq) FROM journal_line)"
    )
    with pytest.raises(NotStanding):
        papers.letter(session, notification)


# -- the reader -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Reading:
    """A gemeente with its key, and the inrichting's certificate that it pinned."""

    key: RSAPrivateKey
    certificate: x509.Certificate


@pytest.fixture(scope="module")
def gemeente() -> Reading:
    key = generate_private_key(65537, 2048)
    return Reading(key, certificate(key))


def packed_past_the_program(session: Session, gemeente: Reading, roster: Roster) -> bytes:
    """Make a package with the inrichting's own key and whatever is in the database."""
    connection = session.connection
    ((notification,),) = connection.rows("SELECT id FROM notification")
    stored = Notifications(connection).get(notification)
    facility = FacilityCertificates(connection).current()
    last = JournalLines(connection).last()
    assert stored is not None
    assert facility is not None
    assert last is not None
    said = papers.from_bytes(stored.content)
    kept = Seals(connection).of_version(stored.case_id, stored.version)
    return make_package(
        Contents(
            reference=said.reference,
            version=said.version,
            exemplar=1,
            practice=said.practice,
            made_at=session.stamp(),
            gemeente=stored.gemeente,
            notification_id=stored.id,
            notification=stored.content,
            salt=stored.salt,
            letter=b"%PDF-1.7 geen echte brief",
            seals=tuple(Seal(s.statement, s.account, s.signature) for s in kept),
            roster=roster,
            journal_head=last.hash,
            replaces=None,
        ),
        recipient_certificate=gemeente.certificate.public_bytes(Encoding.DER),
        facility_certificate=facility.certificate,
        facility_key=unwrap_private_key(
            session.unlocked.facility_key, facility.wrapped_private_key
        ),
    )


def facility_of(session: Session) -> x509.Certificate:
    kept = FacilityCertificates(session.connection).current()
    assert kept is not None
    return x509.load_der_x509_certificate(kept.certificate)


def test_an_honest_package_opens(practice_vault: PracticeVault, gemeente: Reading) -> None:
    decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    data = packed_past_the_program(session, gemeente, session.roster)
    opened = open_package(data, gemeente.key, facility_of(session), roster_root=session.roster.root)
    assert [approval.act for approval in opened.approvals] == ["submit", "approve", "decide"]


READER = {name: attack for name, attack in (UNDECIDED | DECIDED).items() if "version" not in name}


@pytest.mark.parametrize("name", READER)
def test_the_reader_refuses_what_was_forged(
    practice_vault: PracticeVault, gemeente: Reading, name: str
) -> None:
    (submitted_case if name in UNDECIDED else decided_case)(practice_vault)
    READER[name](attacker_in(practice_vault))
    session = practice_vault.log_in("casemanager")
    data = packed_past_the_program(session, gemeente, session.roster)
    with pytest.raises(Refusal):
        open_package(data, gemeente.key, facility_of(session), roster_root=session.roster.root)


@pytest.mark.parametrize("name", ROSTER)
def test_the_reader_refuses_a_forged_roster(
    practice_vault: PracticeVault, gemeente: Reading, name: str
) -> None:
    """The forged roster goes along as if it held, with a decision under a place behind it."""
    submitted_case(practice_vault)
    he = attacker_in(practice_vault)
    session = practice_vault.log_in("casemanager")
    honest = session.roster
    certificate_pinned = facility_of(session)
    practice_vault.close()
    ROSTER[name](he)
    contents = [row[0] for row in he.rows("SELECT content FROM roster_entry ORDER BY seq")]
    entries = tuple(read_entry(content, place) for place, content in enumerate(contents, start=1))
    forged = Roster(entries, (honest._states[-1],) * len(entries))
    he.forged_seal("decide", "a2", roster_head=entries[-1].hash)
    he.edit(*RELEASE)
    session = inspection.log_in_to_inspect(
        practice_vault.env, practice_vault.folder, NAMES["casemanager"], PASSPHRASE
    )
    practice_vault.sessions.append(session)
    data = packed_past_the_program(session, gemeente, forged)
    with pytest.raises(Refusal):
        open_package(data, gemeente.key, certificate_pinned, roster_root=honest.root)


def test_a_whole_new_vault_of_his_own_has_another_root(
    practice_vault: PracticeVault, gemeente: Reading
) -> None:
    """Everything signed right, by people he made up: the root on the exchange sheet differs."""
    decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    data = packed_past_the_program(session, gemeente, session.roster)
    with pytest.raises(Refusal, match="rollenlijst"):
        open_package(data, gemeente.key, facility_of(session), roster_root="00" * 32)


def test_a_roster_that_stops_the_login_is_inspected_all_the_same(
    practice_vault: PracticeVault,
) -> None:
    decided_case(practice_vault)
    own_role(attacker_in(practice_vault))
    with pytest.raises(Refusal, match="rollenlijst"):
        practice_vault.log_in("controleur")
    session = inspection.log_in_to_inspect(
        practice_vault.env, practice_vault.folder, NAMES["controleur"], PASSPHRASE
    )
    before = JournalLines(session.connection).count()
    result = inspection.inspect(session)
    assert [finding.where for finding in result.findings] == ["roster"]
    assert len(result.checked) == 8
    assert JournalLines(session.connection).count() == before  # nobody is logged in
    access.close(session)
