from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import textwrap
from datetime import date, timedelta

import pytest

from app.case import paths
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.services.casework import cases, submission
from app.services.casework.cases import BsnNotAllowed, CannotWrite
from app.services.session import RoleNeeded, Session
from app.store.failures import FullDisk
from app.store.journal_lines import JournalLines, StoredLine
from app.trust.journal import check_chain
from tests.conftest import NAMES, PASSPHRASE, PracticeVault
from tests.services.example_cases import imported


def lines(session: Session, about: str) -> list[tuple[str, str]]:
    return [(line.event, line.account) for line in all_lines(session) if line.object == about]


def all_lines(session: Session) -> tuple[StoredLine, ...]:
    return JournalLines(session.connection).from_seq()


def test_a_new_case_is_empty_and_mine(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    view = cases.open_case(session, case_id)
    assert re.fullmatch(r"[0-9a-f]{32}", case_id)
    assert re.fullmatch(r"MP-2026-[2-9a-hjkmnp-z]{5}", view.reference)
    assert (view.state, view.owner, view.version_number) == ("draft", session.account.id, 0)
    assert view.document.detention.facility == "PI Voorbeeldstad"
    assert view.writable
    assert view.may == {"submit", "close"}
    assert lines(session, f"case:{case_id}") == [
        ("case_created", session.account.id),
        ("case_consulted", session.account.id),
    ]


@pytest.mark.parametrize("role", ["beheerder", "teamleider", "beslisser", "controleur"])
def test_only_a_casemanager_starts_a_case(practice_vault: PracticeVault, role) -> None:  # type: ignore[no-untyped-def]
    session = practice_vault.log_in(role)
    for start in (cases.new_case, lambda s: cases.record_signal(s, "Een signaal.")):
        with pytest.raises(RoleNeeded):
            start(session)


def test_a_beheerder_reads_no_case(practice_vault: PracticeVault) -> None:
    case_id = cases.new_case(practice_vault.log_in("casemanager"))
    session = practice_vault.log_in("beheerder")
    with pytest.raises(RoleNeeded):
        cases.open_case(session, case_id)


def test_a_signal_in_one_line_becomes_a_case(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.record_signal(session, "Dreigt met ruzie.", "Waterreus", date(2027, 1, 4))
    view = cases.open_case(session, case_id)
    assert (view.state, view.name, view.writable) == ("signal", "Waterreus", False)
    assert view.document.signal.summary == "Dreigt met ruzie."
    assert view.document.release.date == date(2027, 1, 4)
    with pytest.raises(CannotWrite):
        cases.save_draft(session, case_id, view.document)
    cases.start_signal(session, case_id)
    assert cases.open_case(session, case_id).state == "draft"
    with pytest.raises(NotAllowed):
        cases.start_signal(session, case_id)


def test_an_empty_signal_is_refused(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    for text in ("", "  \n", "a\x00b", "links\u202erechts"):
        with pytest.raises(Refusal):
            cases.record_signal(session, text)


def test_what_is_saved_comes_back(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    document = paths.put(document, "person.surname", "Waterreus")
    saved = cases.save_draft(session, case_id, document, {"person.birth_date": "3 jan"}, "person-1")
    assert saved == practice_vault.clock.moment
    practice_vault.close()
    view = cases.open_case(practice_vault.log_in("casemanager"), case_id)
    assert view.document == document
    assert view.pending == {"person.birth_date": "3 jan"}
    assert (view.place, view.saved_at, view.name) == ("person-1", saved, "Waterreus")


def test_one_line_per_sitting_and_not_per_save(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    for number in range(5):
        practice_vault.clock.advance(minutes=1)
        document = paths.put(document, "risk.feared", f"versie {number}")
        cases.save_draft(session, case_id, document)
    events = [event for event, _ in lines(session, f"case:{case_id}")]
    assert events.count("case_changed") == 1
    practice_vault.clock.advance(minutes=10)
    cases.save_draft(session, case_id, paths.put(document, "risk.feared", "later"))
    events = [event for event, _ in lines(session, f"case:{case_id}")]
    assert events.count("case_changed") == 2
    assert check_chain(all_lines(session), session.roster) == ()


def test_saving_the_same_again_writes_nothing(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = paths.put(cases.open_case(session, case_id).document, "risk.feared", "x")
    first = cases.save_draft(session, case_id, document)
    before = session.connection.row("SELECT total_changes()")
    practice_vault.clock.advance(hours=2)
    assert cases.save_draft(session, case_id, document) == first
    assert session.connection.row("SELECT total_changes()") == before


def test_looking_around_makes_nobody_a_writer(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    session.connection.execute("DELETE FROM draft_writer")
    document = cases.open_case(session, case_id).document
    cases.save_draft(session, case_id, document, place="risk-2")
    assert session.connection.rows("SELECT * FROM draft_writer") == []
    cases.save_draft(session, case_id, document, {"signal.date": "morgen"}, "risk-2")
    assert session.connection.rows("SELECT account FROM draft_writer") == [(session.account.id,)]


def test_a_bsn_only_when_the_settings_allow_it(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    with_bsn = paths.put(document, "person.bsn", "999990019")
    with pytest.raises(BsnNotAllowed, match="BSN"):
        cases.save_draft(session, case_id, with_bsn)
    assert cases.open_case(session, case_id).document == document
    session.settings = session.settings.model_copy(
        update={"bsn_allowed": True, "bsn_ground": "Besluit 12"}
    )
    cases.save_draft(session, case_id, with_bsn)
    assert cases.open_case(session, case_id).document.person.bsn == "999990019"


def test_a_full_disk_keeps_the_last_save(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = paths.put(cases.open_case(session, case_id).document, "risk.feared", "eerst")
    cases.save_draft(session, case_id, document)
    (pages,) = session.connection.row("PRAGMA page_count") or (0,)
    session.connection.execute(f"PRAGMA max_page_count = {pages}")
    larger = document
    for name in ("why_serious", "when", "for_whom_note", "unknown"):
        larger = paths.put(larger, f"risk.{name}", "lang " * 3000)
    with pytest.raises(FullDisk):
        cases.save_draft(session, case_id, larger)
    session.connection.execute("PRAGMA max_page_count = 1000000")
    assert cases.open_case(session, case_id).document == document
    cases.save_draft(session, case_id, larger)


def test_another_casemanager_takes_over(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    for wrong in ("a99", "a1"):
        with pytest.raises(Refusal, match="casemanager"):
            cases.change_owner(session, case_id, wrong)
    cases.change_owner(session, case_id, session.account.id)
    assert lines(session, f"case:{case_id}")[-1][0] == "case_owner_changed"


def test_an_earlier_release_date_is_kept_in_a_new_version(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "a")
    first = cases.open_case(session, case_id).document.release.date
    assert first
    moved = paths.put(
        cases.open_case(session, case_id).document, "release.date", first + timedelta(days=1)
    )
    cases.save_draft(session, case_id, moved)
    assert cases.open_case(session, case_id).document.release.history == ()
    cases.save_draft(session, case_id, paths.put(moved, "release.date", first))
    submission.submit(session, case_id)
    submission.withdraw(session, case_id)

    document = cases.open_case(session, case_id).document
    day = session.today()
    for days in (9, 10):
        practice_vault.clock.advance(days=1)
        changed = paths.put(document, "release.date", first + timedelta(days=days))
        cases.save_draft(session, case_id, changed)
        (earlier,) = cases.open_case(session, case_id).document.release.history
        assert (earlier.date, earlier.replaced_on) == (first, day + timedelta(days=1))
        assert earlier.certainty == document.release.certainty
    cases.save_draft(session, case_id, document)
    assert cases.open_case(session, case_id).document.release.history == ()


CHILD = textwrap.dedent(
    """
    import json, os, sys
    from datetime import UTC, datetime
    from pathlib import Path
    from app.case import paths
    from app.services.casework import cases
    from app.services.keys import access
    from app.services.environment import Environment
    from app.vault.kdf import FLOOR
    from app.vault.secrets import MemorySecrets

    given = json.loads(sys.stdin.readline())
    secrets = MemorySecrets()
    for name, value in given["secrets"].items():
        secrets.set(name, bytes.fromhex(value))
    env = Environment(lambda: datetime(2026, 11, 23, 10, tzinfo=UTC), os.urandom, secrets, FLOOR)
    session = access.log_in(env, Path(given["folder"]), given["name"], given["passphrase"])
    document = cases.open_case(session, given["case"]).document
    for number in range(1, 100_000):
        text = f"{number} " + "lange tekst " * 900
        cases.save_draft(session, given["case"], paths.put(document, "risk.feared", text))
        print(number, flush=True)
    """
)


@pytest.mark.slow
def test_kill_9_in_the_middle_of_saving_loses_nothing(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    practice_vault.close()
    secrets = practice_vault.env.secrets
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin
    assert child.stdout
    given = {
        "folder": str(practice_vault.folder),
        "secrets": {name: value.hex() for name, value in vars(secrets)["_secrets"].items()},
        "name": NAMES["casemanager"],
        "passphrase": PASSPHRASE,
        "case": case_id,
    }
    child.stdin.write(json.dumps(given) + "\n")
    child.stdin.flush()
    confirmed = 0
    for line in child.stdout:
        confirmed = int(line)
        if confirmed == 25:
            child.send_signal(signal.SIGKILL)
            break
    for line in child.stdout:
        if line.endswith("\n"):
            confirmed = int(line)
    assert child.wait() == -signal.SIGKILL
    child.stdin.close()
    child.stdout.close()

    session = practice_vault.log_in("casemanager")
    text = cases.open_case(session, case_id).document.risk.feared
    assert text is not None
    number, rest = text.split(" ", 1)
    assert int(number) in {confirmed, confirmed + 1}
    assert rest.strip() == ("lange tekst " * 900).strip()
    assert session.connection.rows("PRAGMA integrity_check") == [("ok",)]
    assert check_chain(all_lines(session), session.roster) == ()
