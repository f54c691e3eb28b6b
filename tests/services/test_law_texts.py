"""Law texts changed by an organisation: put forward, confirmed by two people, in the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app import law
from app.case.refusal import Refusal
from app.case.workflow import Role
from app.law import Entry, library, text_file
from app.services.casework import submission
from app.services.deciding import review
from app.services.lawbook import law_texts
from app.services.lawbook.law_assessed import assessed_under
from app.services.session import RoleNeeded, Session
from app.store.case_versions import CaseVersions
from app.store.journal_lines import JournalLines
from app.store.law_texts import LawConfirmation, LawTexts
from tests.acceptance.walking import imported
from tests.conftest import PracticeVault

TODAY = date(2026, 11, 23)
NEW = replace(
    law.entry("wjsg-24"), text="De nieuwe tekst van artikel 24.", version=date(2026, 11, 1)
)


def propose(vault: PracticeVault, *texts: Entry) -> str:
    """Put texts forward as beheerder; gives the digest of the change."""
    state = law_texts.propose_law(vault.log_in("beheerder"), text_file.to_toml(texts or (NEW,)))
    assert state.waiting is not None
    return state.waiting.digest


def confirm(vault: PracticeVault, digest: str, *roles: Role) -> law_texts.LawState:
    for role in roles:
        vault.clock.advance(minutes=5)
        state = law_texts.confirm_law(vault.log_in(role), digest)
    return state


def events(session: Session) -> list[str]:
    return [one.event for one in JournalLines(session.connection).walk()]


def test_at_first_the_texts_of_the_program_are_in_force(practice_vault: PracticeVault) -> None:
    state = law_texts.law_state(practice_vault.log_in("casemanager"))
    assert state.digest == law.version()
    assert state.confirmed
    assert (state.changed, state.waiting, state.on_disk, state.added) == ((), None, (), ())
    assert not state.may_propose


def test_a_change_counts_once_two_people_confirmed_it(practice_vault: PracticeVault) -> None:
    digest = propose(practice_vault)
    session = practice_vault.log_in("beheerder")
    waiting = law_texts.law_state(session).waiting
    assert waiting is not None
    assert [(one.before, one.after) for one in waiting.texts] == [(law.entry("wjsg-24"), NEW)]
    assert waiting.missing == ("beheer", "inhoud")
    assert law_texts.texts_in_force(session).digest == law.version()

    state = confirm(practice_vault, digest, "beheerder")
    assert state.waiting is not None
    assert (state.waiting.confirmed_by, state.waiting.missing) == (("Bente Beheer",), ("inhoud",))
    assert state.digest == law.version()

    state = confirm(practice_vault, digest, "teamleider")
    assert state.waiting is None
    assert state.confirmed_by == ("Bente Beheer", "Tessa Team")
    assert [one.after for one in state.changed] == [NEW]
    assert state.digest == law.shipped().with_changes([NEW]).digest
    assert events(practice_vault.sessions[-1]).count("law_confirmed") == 2


def test_the_order_does_not_matter(practice_vault: PracticeVault) -> None:
    state = confirm(practice_vault, propose(practice_vault), "beslisser", "beheerder")
    assert state.confirmed_by == ("Dirk Directie", "Bente Beheer")
    assert state.changed


@pytest.mark.parametrize(
    ("first", "second"),
    [("beheerder", "beheerder"), ("teamleider", "teamleider"), ("teamleider", "beslisser")],
)
def test_nobody_confirms_alone_nor_two_of_one_side(
    practice_vault: PracticeVault, first: Role, second: Role
) -> None:
    digest = propose(practice_vault)
    confirm(practice_vault, digest, first)
    with pytest.raises(Refusal, match="Twee verschillende mensen"):
        confirm(practice_vault, digest, second)
    assert law_texts.law_state(practice_vault.sessions[-1]).changed == ()


@pytest.mark.parametrize("role", ["casemanager", "controleur", "teamleider", "beslisser"])
def test_only_a_beheerder_puts_texts_forward(practice_vault: PracticeVault, role: Role) -> None:
    session = practice_vault.log_in(role)
    for act in (
        lambda: law_texts.propose_law(session, text_file.to_toml([NEW])),
        lambda: law_texts.propose_installed(session),
        lambda: law_texts.propose_shipped(session),
    ):
        with pytest.raises(RoleNeeded):
            act()
    assert "law_proposed" not in events(session)


@pytest.mark.parametrize("role", ["casemanager", "controleur"])
def test_who_reads_only_confirms_nothing(practice_vault: PracticeVault, role: Role) -> None:
    digest = propose(practice_vault)
    session = practice_vault.log_in(role)
    waiting = law_texts.law_state(session).waiting
    assert waiting is not None
    assert not waiting.may_confirm
    assert not waiting.may_drop
    for act in (law_texts.confirm_law, law_texts.drop_law):
        with pytest.raises(RoleNeeded):
            act(session, digest)


def test_only_what_was_seen_is_confirmed(practice_vault: PracticeVault) -> None:
    propose(practice_vault)
    with pytest.raises(Refusal, match="wacht niet meer"):
        confirm(practice_vault, "00" * 32, "beheerder")


def test_one_change_waits_at_a_time(practice_vault: PracticeVault) -> None:
    digest = propose(practice_vault)
    with pytest.raises(Refusal, match="wacht al"):
        propose(practice_vault)
    state = law_texts.drop_law(practice_vault.log_in("teamleider"), digest)
    assert state.waiting is None
    assert state.digest == law.version()
    assert propose(practice_vault) == digest


def test_a_dropped_change_is_not_confirmed_later(practice_vault: PracticeVault) -> None:
    digest = propose(practice_vault)
    confirm(practice_vault, digest, "beheerder")
    law_texts.drop_law(practice_vault.log_in("teamleider"), digest)
    with pytest.raises(Refusal, match="wacht niet meer"):
        confirm(practice_vault, digest, "teamleider")


def test_a_second_change_keeps_the_first_and_back_is_the_same_way(
    practice_vault: PracticeVault,
) -> None:
    confirm(practice_vault, propose(practice_vault), "beheerder", "teamleider")
    other = replace(law.entry("wjsg-26d"), text="Anders.")
    state = confirm(practice_vault, propose(practice_vault, other), "beheerder", "beslisser")
    assert {one.after for one in state.changed} == {NEW, other}
    state = confirm(
        practice_vault, propose(practice_vault, law.entry("wjsg-24")), "beheerder", "teamleider"
    )
    assert [one.after for one in state.changed] == [other]
    waiting = law_texts.propose_shipped(practice_vault.log_in("beheerder")).waiting
    assert waiting is not None
    assert [one.after for one in waiting.texts] == [law.entry("wjsg-26d")]
    state = confirm(practice_vault, waiting.digest, "beheerder", "teamleider")
    assert (state.changed, state.digest) == ((), law.version())
    with pytest.raises(Refusal, match="gelden al"):
        law_texts.propose_shipped(practice_vault.log_in("beheerder"))


def test_what_the_letter_quotes_stays_word_for_word(practice_vault: PracticeVault) -> None:
    weaker = replace(law.entry("pbw-18b-1"), evidence="paraphrase")
    with pytest.raises(Refusal, match="letterlijk in elke brief"):
        propose(practice_vault, weaker)


def test_a_file_without_a_change_is_refused(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    exported = law_texts.export_law(session)
    assert "law_exported" in events(session)
    with pytest.raises(Refusal, match="niets anders"):
        law_texts.propose_law(session, exported)
    with pytest.raises(Refusal, match="zoals ze zijn meegeleverd"):
        law_texts.propose_installed(session)


def test_a_confirmation_that_was_written_by_hand_counts_for_nothing(
    practice_vault: PracticeVault,
) -> None:
    digest = propose(practice_vault)
    confirm(practice_vault, digest, "beheerder")
    session = practice_vault.log_in("casemanager")
    store = LawTexts(session.connection)
    (change,) = store.changes()
    (real,) = store.confirmations(change.seq)
    team = next(one for one in session.roster.accounts() if one.name == "Tessa Team")
    store.add_confirmation(
        LawConfirmation(change.seq, team.id, real.statement, real.signature, real.confirmed_at)
    )
    assert law_texts.law_state(session).changed == ()
    assert law_texts.law_state(session).waiting is not None


def test_the_case_carries_the_digest_of_the_texts_in_force(practice_vault: PracticeVault) -> None:
    quoted = replace(law.entry("pbw-18b-1"), text="De nieuwe tekst van artikel 18b.")
    digest = propose(practice_vault, quoted)
    state = confirm(practice_vault, digest, "beheerder", "teamleider")
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    submission.submit(session, case_id)
    version = CaseVersions(session.connection).get(case_id, 1)
    assert version is not None
    assert version.law_version == state.digest != law.version()
    kept = law_texts.texts_with(session.connection, version.law_version)
    assert kept is not None
    assert kept.entry("pbw-18b-1") == quoted
    assert law_texts.texts_with(session.connection, "00" * 32) is None
    letter = review.review_view(practice_vault.log_in("teamleider"), case_id).letters[0]
    assert letter.notification.ground.law[0].text == quoted.text
    assert letter.notification.law_version.endswith(state.digest[:8])


def test_the_texts_of_then_are_shown_with_the_case(practice_vault: PracticeVault) -> None:
    quoted = replace(law.entry("pbw-18b-1"), text="De nieuwe tekst van artikel 18b.")
    confirm(practice_vault, propose(practice_vault, quoted), "beheerder", "teamleider")
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    assert assessed_under(session, case_id) == ()
    submission.submit(session, case_id)
    (one,) = assessed_under(session, case_id)
    assert (one.version, one.on, one.kept, one.changed, one.gone) == (1, TODAY, True, (), ())
    assert one.code.replace(" ", "") == one.digest

    # The organisation goes back to the texts of the program: then and now differ, both are shown.
    state = law_texts.propose_shipped(practice_vault.log_in("beheerder"))
    assert state.waiting is not None
    confirm(practice_vault, state.waiting.digest, "beheerder", "teamleider")
    session = practice_vault.log_in("controleur")
    (one,) = assessed_under(session, case_id)
    assert one.kept
    assert one.changed == (law_texts.ChangedText(quoted, law.entry("pbw-18b-1")),)

    # Texts that somebody changed with a tool do not give the digest in the seal any more.
    content = LawTexts(session.connection).kept_set(one.digest)
    assert content is not None
    for trigger in session.connection.rows(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'law_text_set'"
    ):
        session.connection.execute(f"DROP TRIGGER {trigger[0]}")
    forged = content.replace(b"De nieuwe tekst", b"Een andere tekst")
    assert forged != content
    session.connection.execute(
        "UPDATE law_text_set SET content = ? WHERE digest = ?", (forged, one.digest)
    )
    (one,) = assessed_under(session, case_id)
    assert (one.kept, one.changed) == (False, ())


@pytest.fixture
def touched(monkeypatch: pytest.MonkeyPatch) -> Entry:
    """A text that somebody changed in the folder of the program."""
    changed = law.shipped().with_changes([NEW])
    monkeypatch.setattr(library, "_shipped", lambda: changed)
    return NEW


def test_a_text_changed_on_the_disk_is_shown_and_stops_submitting(
    practice_vault: PracticeVault, touched: Entry
) -> None:
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    state = law_texts.law_state(session)
    assert not state.confirmed
    assert [(one.before, one.after) for one in state.on_disk] == [(None, touched)]
    with pytest.raises(law_texts.LawNotConfirmed, match=r"gewijzigd \(1\)"):
        submission.submit(session, case_id)
    assert CaseVersions(session.connection).get(case_id, 1) is None


def test_two_people_take_over_what_stands_on_the_disk(
    practice_vault: PracticeVault, touched: Entry
) -> None:
    waiting = law_texts.propose_installed(practice_vault.log_in("beheerder")).waiting
    assert waiting is not None
    state = confirm(practice_vault, waiting.digest, "beheerder", "teamleider")
    assert state.confirmed
    assert state.texts.entry("wjsg-24") == touched
    case_id = imported(practice_vault, "a")
    submission.submit(practice_vault.sessions[-1], case_id)


def test_the_text_of_the_program_is_shown_beside_what_the_disk_says_where_it_is_known(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    submission.submit(session, case_id)
    old, changed = law.entry("wjsg-24"), law.shipped().with_changes([NEW])
    monkeypatch.setattr(library, "_shipped", lambda: changed)
    assert [one.before for one in law_texts.law_state(session).on_disk] == [old]


def test_a_missing_text_stops_submitting(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = imported(practice_vault, "a")
    fewer = {key: one for key, one in law.shipped().by_id.items() if key != "avg-77"}
    monkeypatch.setattr(library, "_shipped", lambda: law.Library(fewer))
    session = practice_vault.sessions[-1]
    assert law_texts.law_state(session).missing == ("avg-77",)
    with pytest.raises(law_texts.LawNotConfirmed, match="ontbreken"):
        submission.submit(session, case_id)


def test_a_change_survives_a_text_that_a_newer_program_no_longer_has(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(practice_vault, propose(practice_vault), "beheerder", "teamleider")
    fewer = {key: one for key, one in law.shipped().by_id.items() if key != "wjsg-24"}
    monkeypatch.setattr(library, "_shipped", lambda: law.Library(fewer))
    assert law_texts.law_state(practice_vault.sessions[-1]).changed == ()


def test_a_gemeente_only_reads(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = practice_vault.log_in("beheerder")
    monkeypatch.setattr(Session, "profile", "gemeente")
    assert not law_texts.law_state(session).may_propose
    with pytest.raises(Refusal, match="alleen lezen"):
        law_texts.propose_law(session, text_file.to_toml([NEW]))


def test_a_change_that_nobody_put_forward_like_this_is_not_there(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("teamleider")
    LawTexts(session.connection).add_change("00" * 32, b"[]", session.account.id, session.stamp())
    assert law_texts.law_state(session).waiting is None
    with pytest.raises(Refusal, match="wacht niet meer"):
        law_texts.confirm_law(session, "00" * 32)
