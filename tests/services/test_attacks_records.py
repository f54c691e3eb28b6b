"""Attacks with tools on rows that no seal covers: found by an inspection, and counting for nothing.

The attacker is Casper, casemanager: the database key, his own keys and a bare SQLCipher.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.reference import gemeenten
from app.services import settings as vault_settings
from app.services.answers import replies
from app.services.answers.changes import Change, withdraw
from app.services.control import inspection
from app.services.dispatch import certificates, handover, papers
from app.services.dispatch.exemplars import make_exemplar
from app.services.dispatch.gemeente_lists import confirm_list, import_list
from app.services.ending import holds
from app.services.keys.standing import NotStanding
from app.services.lawbook import law_texts
from app.services.seating import moving
from app.services.session import Session
from app.trust.facility import fingerprint
from tests.conftest import PracticeVault
from tests.services.attacker import Attacker, attacker_in
from tests.services.closed import closed_case
from tests.services.decided import decided_case
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PACKAGE, PAPER, compared, given
from tests.services.test_gemeente_lists import DAY, MERGED
from tests.services.test_law_texts import confirm, propose
from tests.services.two_seats import quick_certificates, two_seats


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture(autouse=True)
def _own_list_afterwards() -> Iterator[None]:
    yield
    gemeenten.use(())


def found(vault: PracticeVault) -> list[str]:
    """What the controleur finds, but for the journal: who edits rows leaves it as it was."""
    result = inspection.inspect(vault.log_in("controleur"))
    assert "journal" not in {one.where for one in result.findings}
    return [str(one) for one in result.findings if one.where == "record"]


def worked(vault: PracticeVault, key: RSAPrivateKey) -> tuple[str, str]:
    """A vault in which everything was done once; gives case and notification."""
    case = decided_case(vault)
    session = vault.log_in("casemanager")
    tilburg = Gemeente.known(session, "0855", key)
    (one,) = handover.notifications(session, case.case_id).notifications
    for _time in range(2):
        made = make_exemplar(session, one.id, PAPER)
        handover.hand_over(session, made.id, given(session))
    replies.import_reply(session, tilburg.answer(session, one.id, "question"))
    hold = holds.set_hold(session, case.case_id, "complaint", "Een klacht.")
    holds.lift_hold(session, hold, "Afgehandeld.")
    holds.set_hold(session, case.case_id, "complaint", "Nog een klacht.")
    withdraw(session, one.id, Change("not_needed", "Niet nodig.", ("request_destruction",)))
    brought = import_list(session, MERGED, "lijst.csv", DAY)
    confirm_list(vault.log_in("teamleider"), brought.digest)
    assert found(vault) == []
    return case.case_id, one.id


def forged_comparison(he: Attacker) -> None:
    he.edit(
        "INSERT INTO fingerprint_comparison (gemeente, fingerprint, compared_by, compared_with,"
        " with_function, how, compared_on, recorded_at) VALUES ('0344', 'AB CD', 'a3', 'J', 'f',"
        " 'telephone', '2026-11-01', '2026-11-01T09:00:00Z')"
    )


ROWS: dict[str, tuple[Callable[[Attacker], None], str]] = {
    "a comparison of somebody else": (forged_comparison, "vergeleken vingerafdrukken"),
    "a comparison of another fingerprint": (
        lambda he: he.edit("UPDATE fingerprint_comparison SET fingerprint = 'AB CD'"),
        "vergeleken vingerafdrukken",
    ),
    "a comparison taken out": (
        lambda he: he.edit("DELETE FROM fingerprint_comparison"),
        "vergeleken vingerafdrukken",
    ),
    "a list confirmed by somebody else": (
        lambda he: he.edit("UPDATE gemeente_list SET confirmed_by = 'a4'"),
        "lijsten van gemeenten",
    ),
    "another list under the same digest": (
        lambda he: he.edit("UPDATE gemeente_list SET content = CAST(content || ' ' AS BLOB)"),
        "lijsten van gemeenten",
    ),
    "a hold lifted": (
        lambda he: he.edit(
            "UPDATE legal_hold SET lifted_by = 'a3', lifted_at = '2026-11-23T10:00:00Z',"
            " lifted_reason = 'x' WHERE lifted_by IS NULL"
        ),
        "niet vernietigd mogen worden",
    ),
    "a hold taken out": (
        lambda he: he.edit("DELETE FROM legal_hold WHERE lifted_by IS NULL"),
        "niet vernietigd mogen worden",
    ),
    "a reply that nobody got": (
        lambda he: he.edit(
            "INSERT INTO reply SELECT 'ab' || substr(id, 3), case_id, notification, 'receipt',"
            " 'paper', content, hash, NULL, NULL, sent_at, 0, 'a3', recorded_at FROM reply"
        ),
        "antwoorden van gemeenten",
    ),
    "a reply that says something else": (
        lambda he: he.edit(
            "UPDATE reply SET content = CAST(replace(content, 'al zeker', 'al bekend') AS BLOB)"
        ),
        "antwoorden van gemeenten",
    ),
    "a reply taken out": (
        lambda he: he.edit("PRAGMA foreign_keys = OFF", "DELETE FROM reply"),
        "antwoorden van gemeenten",
    ),
    "a reply handled": (
        lambda he: he.edit(
            "INSERT INTO reply_handled SELECT id, case_id, 'x', 'a3', recorded_at FROM reply"
        ),
        "afgehandelde antwoorden",
    ),
    "a receipt that nobody noted": (
        lambda he: he.edit(
            "INSERT INTO receipt (notification, received_on, received_by, how, recorded_by,"
            " recorded_at) SELECT id, '2026-11-23', 'J', 'telephone', 'a3',"
            " '2026-11-23T10:00:00Z' FROM notification"
        ),
        "ontvangsten",
    ),
    "a withdrawal confirmed": (
        lambda he: he.edit(
            "INSERT INTO notice_confirmation (notice, case_id, what, settles, confirmed_on,"
            " confirmed_by, how, recorded_by, recorded_at) SELECT id, case_id, 'destroyed', 1,"
            " '2026-11-23', 'J', 'telephone', 'a3', '2026-11-23T10:00:00Z' FROM notice"
        ),
        "bevestigingen van gemeenten",
    ),
    "a withdrawal taken out": (
        lambda he: he.edit("PRAGMA foreign_keys = OFF", "DELETE FROM notice"),
        "intrekkingen en vervangingen",
    ),
    "a line of the register for another gemeente": (
        lambda he: he.edit("UPDATE disclosure SET gemeente = '0344' WHERE id = 1"),
        "verstrekkingenregister",
    ),
    "a line of the register kept shorter": (
        lambda he: he.edit("UPDATE disclosure SET keep_until = '2026-01-01' WHERE id = 2"),
        "verstrekkingenregister",
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_that_was_tampered_with_is_found(
    practice_vault: PracticeVault, key: RSAPrivateKey, name: str
) -> None:
    worked(practice_vault, key)
    attack, words = ROWS[name]
    attack(attacker_in(practice_vault))
    assert [one for one in found(practice_vault) if words in one], name


CLOSED: dict[str, tuple[str, str]] = {
    "a day of destroying": (
        "UPDATE destruction_term SET destroy_on = '2026-11-24', reason = 'x'",
        "de dag van vernietigen",
    ),
    "a new day of somebody else": (
        (
            "INSERT INTO destruction_term (case_id, rule, ground, months, counts_from,"
            " counted_from, computed_on, destroy_on, reason, set_by, set_at)"
            " SELECT case_id, rule, ground, 0,"
            " counts_from, counted_from, computed_on, '2026-11-24', 'x', 'a3', set_at"
            " FROM destruction_term"
        ),
        "de dag van vernietigen",
    ),
    "who closed it": ("UPDATE case_closing SET closed_by = 'a3'", "gesloten zaken"),
}


@pytest.mark.parametrize("name", CLOSED)
def test_how_a_case_was_closed_cannot_be_changed(practice_vault: PracticeVault, name: str) -> None:
    closed_case(practice_vault)
    assert found(practice_vault) == []
    statement, words = CLOSED[name]
    attacker_in(practice_vault).edit(statement)
    assert [one for one in found(practice_vault) if words in one], name


SETTINGS = {
    "who decides": (
        "UPDATE setting SET value ="
        ' \'{"kind":"gemachtigd","reference":"M-1","second_decision":false,"until":"2030-01-01"}\''
        " WHERE name = 'authority'"
    ),
    "the wait before destroying": (
        "INSERT OR REPLACE INTO setting VALUES ('destruction_wait_days', '0')"
    ),
    "the term of a receipt": "INSERT OR REPLACE INTO setting VALUES ('receipt_days', '60')",
    "the BSN": (
        "INSERT OR REPLACE INTO setting VALUES ('bsn_allowed', 'true'), ('bsn_ground', '\"x\"')"
    ),
    "a setting taken out": "DELETE FROM setting WHERE name = 'receipt_days'",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_with_a_setting_changed_by_a_tool_nothing_leaves(
    practice_vault: PracticeVault, name: str
) -> None:
    case = decided_case(practice_vault)
    keeper = practice_vault.log_in("beheerder")
    changed = keeper.settings.model_copy(update={"receipt_days": 3})
    vault_settings.change(keeper, changed)
    session = practice_vault.log_in("casemanager")
    (one,) = handover.notifications(session, case.case_id).notifications
    make_exemplar(session, one.id, PAPER)
    assert found(practice_vault) == []

    attacker_in(practice_vault).edit(SETTINGS[name])
    session = practice_vault.log_in("casemanager")
    with pytest.raises(NotStanding, match="instelling"):
        make_exemplar(session, one.id, PAPER)
    with pytest.raises(NotStanding):
        papers.letter(session, one.id)
    assert [one for one in found(practice_vault) if "instellingen" in one]

    keeper = practice_vault.log_in("beheerder")
    vault_settings.change(keeper, changed.model_copy(update={"lock_minutes": 20}))
    assert found(practice_vault) == []
    make_exemplar(practice_vault.log_in("casemanager"), one.id, PAPER)


def test_a_comparison_that_was_put_in_counts_for_nothing(
    practice_vault: PracticeVault, key: RSAPrivateKey
) -> None:
    """No package for his own key, no reply signed with it, no root that he trusts."""
    case = decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    (one,) = handover.notifications(session, case.case_id).notifications
    handover.hand_over(session, make_exemplar(session, one.id, PAPER).id, given(session))
    his = Gemeente.unknown(session, "0855", key)
    certificates.add_certificate(session, "0855", his.certificate.public_bytes(Encoding.PEM))
    digest = fingerprint(his.certificate.public_bytes(Encoding.DER))
    he = attacker_in(practice_vault)
    for gemeente in ("0855", ""):
        he.edit(
            "INSERT INTO fingerprint_comparison (gemeente, fingerprint, compared_by, compared_with,"
            " with_function, how, compared_on, recorded_at) VALUES (?, ?, 'a3', 'J. Jansen',"
            " 'adviseur', 'telephone', '2026-11-23', '2026-11-23T09:00:00Z')",
            values=(gemeente, digest),
        )
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="nog niet vergeleken"):
        make_exemplar(session, one.id, PACKAGE)
    with pytest.raises(Refusal, match="niet ondertekend met een certificaat"):
        replies.import_reply(session, his.answer(session, one.id))
    (view,) = certificates.certificates(session, "0855")
    assert view.comparison is None
    with pytest.raises(Refusal, match="niemand in Meldpoort deed"):
        compared(session)


def test_a_certificate_put_in_the_place_of_one_that_was_compared(
    practice_vault: PracticeVault, key: RSAPrivateKey
) -> None:
    case = decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    Gemeente.known(session, "0855", key)
    (one,) = handover.notifications(session, case.case_id).notifications
    handover.hand_over(session, make_exemplar(session, one.id, PAPER).id, given(session))
    his = Gemeente.unknown(session, "0855", generate_private_key(65537, 2048))
    attacker_in(practice_vault).edit(
        "UPDATE gemeente_certificate SET certificate = ?",
        values=(his.certificate.public_bytes(Encoding.DER),),
    )
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="buiten Meldpoort om"):
        make_exemplar(session, one.id, PACKAGE)
    with pytest.raises(Refusal, match="niet ondertekend met een certificaat"):
        replies.import_reply(session, his.answer(session, one.id))


def test_a_list_of_gemeenten_confirmed_with_a_tool_is_not_in_force(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    brought = import_list(session, MERGED, "lijst.csv", DAY)
    attacker_in(practice_vault).edit(
        "UPDATE gemeente_list SET confirmed_by = 'a3', confirmed_at = '2026-11-23T09:00:00Z'"
    )
    session = practice_vault.log_in("casemanager")
    assert gemeenten.is_current("0855")
    assert gemeenten.dated() > date(2020, 1, 1)
    assert sha256_hex(MERGED) == brought.digest
    assert [one for one in found(practice_vault) if "lijsten van gemeenten" in one]


def told_lines(session: Session) -> int:
    return len(session.connection.rows("SELECT 1 FROM journal_line"))


def test_an_honest_line_in_his_own_name_vouches_for_no_one_else(
    practice_vault: PracticeVault, key: RSAPrivateKey
) -> None:
    """He may write lines in his own name: a row in the name of the team lead stays found."""
    worked(practice_vault, key)
    session = practice_vault.log_in("casemanager")
    before = told_lines(session)
    session.record(
        "fingerprint_compared", "gemeente:0344", details={"fingerprint": "abcd", "how": "telephone"}
    )
    assert told_lines(session) == before + 1
    forged_comparison(attacker_in(practice_vault))
    assert [one for one in found(practice_vault) if "vergeleken vingerafdrukken" in one]


LAW = {
    "dropped": "UPDATE law_change SET dropped_by = 'a3', dropped_at = '2026-11-23T10:00:00Z'",
    "taken out": "DELETE FROM law_change",
    "without its people": "DELETE FROM law_confirmation",
}


@pytest.mark.parametrize("name", LAW)
def test_law_texts_that_were_taken_back_with_a_tool_are_found(
    practice_vault: PracticeVault, name: str
) -> None:
    """Then the earlier text would be in force again, and nobody would know."""
    confirm(practice_vault, propose(practice_vault), "beheerder", "teamleider")
    assert found(practice_vault) == []
    attacker_in(practice_vault).edit("PRAGMA foreign_keys = OFF", LAW[name])
    assert [one for one in found(practice_vault) if "wetteksten" in one]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE law_change SET content = CAST(replace(content, 'nieuwe', 'andere') AS BLOB)",
        "UPDATE law_confirmation SET account = 'a4' WHERE account = 'a3'",
        "UPDATE law_change SET digest = 'ab' || substr(digest, 3)",
    ],
)
def test_law_texts_of_one_person_are_not_in_force(
    practice_vault: PracticeVault, statement: str
) -> None:
    state = confirm(practice_vault, propose(practice_vault), "beheerder")
    assert state.waiting is not None
    attacker_in(practice_vault).edit(
        statement,
        "INSERT OR IGNORE INTO law_confirmation SELECT change_seq, 'a3', statement, signature,"
        " confirmed_at FROM law_confirmation",
    )
    session = practice_vault.log_in("casemanager")
    assert law_texts.law_state(session).changed == ()


def test_what_came_along_to_a_second_vault_counts_there_and_nothing_else(
    practice_vault: PracticeVault,
    key: RSAPrivateKey,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    quick_certificates(monkeypatch)
    worked(practice_vault, key)
    digest = confirm(practice_vault, propose(practice_vault), "beheerder").waiting
    assert digest is not None
    law_texts.drop_law(practice_vault.log_in("teamleider"), digest.digest)
    both = two_seats(practice_vault, tmp_path / "tweede")
    assert found(both.second) == []
    (view,) = certificates.certificates(both.second.log_in("casemanager"), "0855")
    assert view.comparison is not None
    forged_comparison(attacker_in(both.second))
    assert [one for one in found(both.second) if "vergeleken vingerafdrukken" in one]
    attacker_in(both.second).edit(
        "UPDATE fingerprint_comparison SET compared_with = 'Iemand anders' WHERE id = 1"
    )
    (view,) = certificates.certificates(both.second.log_in("casemanager"), "0855")
    assert view.comparison is None


def test_another_inrichting_that_was_put_in_with_a_tool_gets_no_case(
    practice_vault: PracticeVault, key: RSAPrivateKey
) -> None:
    case = decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    his = Gemeente.unknown(session, "0855", key).certificate.public_bytes(Encoding.DER)
    digest = fingerprint(his)
    attacker_in(practice_vault).edit(
        "INSERT INTO other_facility VALUES (?, 'PI Elders', ?, 'a3', 'P. Post', 'a3',"
        " '2026-11-23T09:00:00Z')",
        values=(digest, his),
    )
    session = practice_vault.log_in("teamleider")
    assert moving.other_facilities(session) == ()
    with pytest.raises(Refusal, match="naar welke inrichting"):
        moving.move_case(session, case.case_id, digest)
    assert [one for one in found(practice_vault) if "andere inrichtingen" in one]
