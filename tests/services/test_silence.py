"""The alarm on silence: each kind comes when its term is over, goes when the thing is done."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import pytest

from app.case import paths
from app.case.workflow import Role
from app.services import settings
from app.services.alarms import silence
from app.services.alarms.alarm import CONCERNS, GROUPS, HEADS, MOST, AlarmGroup, AlarmKind
from app.services.casework import cases, work_list
from app.services.dispatch import handover
from app.services.session import Session, stamp
from app.services.settings import AuthoritySetting
from app.store.connection import transaction
from app.store.silences import Silences
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import PAPER, given


def kinds(session: Session) -> list[AlarmKind]:
    return [alarm.kind for alarm in silence.alarms(session)]


def set_terms(session: Session, **terms: object) -> None:
    session.settings = session.settings.model_copy(update=terms)


@pytest.fixture
def session(practice_vault: PracticeVault) -> Session:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    for name, days in (("Zeeman", 5), ("Ångström", None), ("Bos", 40), ("Aalbers", -2)):
        release = today + timedelta(days=days) if days is not None else None
        cases.record_signal(session, f"Signaal over {name} en ruzie.", name, release)
    return session


def test_every_kind_has_a_head_a_term_and_people_it_concerns(session: Session) -> None:
    assert set(GROUPS) == set(CONCERNS) == set(get_args(AlarmKind))
    groups = get_args(AlarmGroup)
    assert set(GROUPS.values()) == set(groups) == set(HEADS)
    lines = silence.term_lines(session)
    assert tuple(line.group for line in lines) == groups
    # A law gives only the clock of a data breach; everything else is our own choice, and says so.
    assert [line.group for line in lines if not line.own_choice] == ["breach"]


def test_a_bare_signal_near_its_release_is_an_alarm(session: Session) -> None:
    found = [(alarm.kind, alarm.name, alarm.days) for alarm in silence.alarms(session)]
    assert found == [("release_passed", "Aalbers", -2), ("release_near", "Zeeman", 5)]
    assert "alleen een signaal" in str(silence.alarms(session)[1].sentence)


def test_the_alarm_begins_on_the_day_that_was_set(session: Session) -> None:
    set_terms(session, alarm_days=40)
    assert len(silence.alarms(session)) == 3
    set_terms(session, alarm_days=39)
    assert len(silence.alarms(session)) == 2


def test_another_release_date_moves_the_alarm(session: Session) -> None:
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    document = paths.put(document, "person.surname", "Oud")
    far, near = session.today() + timedelta(days=90), session.today() + timedelta(days=10)

    def says(release: date) -> list[tuple[str, int]]:
        cases.save_draft(session, case_id, paths.put(document, "release.date", release))
        return [(a.kind, a.days) for a in silence.alarms(session) if a.case_id == case_id]

    assert says(far) == []
    assert says(near) == [("release_near", 10)]
    assert says(session.today() - timedelta(days=1)) == [("release_passed", -1)]
    assert says(far) == []


def test_a_case_without_a_release_date_does_not_stay_quiet(
    practice_vault: PracticeVault, session: Session
) -> None:
    wait = session.settings.unknown_release_days
    practice_vault.clock.advance(days=wait - 1)
    session = practice_vault.log_in("casemanager")
    assert "release_unknown" not in kinds(session)
    practice_vault.clock.advance(days=1)
    session = practice_vault.log_in("casemanager")
    (alarm,) = [a for a in silence.alarms(session) if a.kind == "release_unknown"]
    assert (alarm.name, alarm.day, alarm.days) == ("Ångström", session.today(), 0)


def test_who_is_told(practice_vault: PracticeVault, session: Session) -> None:
    assert all(alarm.own for alarm in silence.alarms(session))
    for role in ("teamleider", "beslisser", "controleur"):
        other = practice_vault.log_in(role)
        assert kinds(other) == ["release_passed", "release_near"]
        assert not any(alarm.own for alarm in silence.alarms(other))
    assert kinds(practice_vault.log_in("beheerder")) == []


def test_what_was_decided_is_handed_over_at_once_when_the_release_is_near(
    practice_vault: PracticeVault,
) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    assert silence.alarms(session) == ()
    days = session.settings.notice_days

    def release_in(count: int) -> None:  # as a new version that is being written shows it
        day = session.today() + timedelta(days=count)
        session.connection.execute("UPDATE case_file SET release_date = ?", (day.isoformat(),))

    release_in(days + 1)
    assert silence.alarms(session) == ()
    release_in(days)
    (alarm,) = silence.alarms(session)
    assert (alarm.kind, alarm.case_id) == ("not_handed_over", case.case_id)
    assert "Draag de melding nu over" in str(alarm.sentence)


def test_handing_over_has_a_term_of_its_own(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault)  # on a Monday
    session = case.as_casemanager()
    set_terms(session, handover_days=4, receipt_days=1)
    practice_vault.clock.advance(days=4)
    assert silence.alarms(session) == ()
    practice_vault.clock.advance(days=1)
    (alarm,) = silence.alarms(session)
    assert (alarm.kind, alarm.days) == ("not_handed_over", -1)
    view = handover.notifications(session, case.case_id).notifications[0]
    assert [str(one) for one in view.alarms] == [str(alarm.sentence)]


def test_a_closed_case_asks_no_receipt_any_more(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    (one,) = handover.notifications(session, case.case_id).notifications
    made = handover.make_exemplar(session, one.id, PAPER)
    handover.hand_over(session, made.id, given(session))
    practice_vault.clock.advance(days=8)
    session = case.as_casemanager()
    assert kinds(session) == ["receipt_late"]
    session.connection.execute("UPDATE case_file SET state = 'closed'")
    assert kinds(session) == []


@pytest.mark.parametrize(
    ("until", "told"),
    [(60, "eindigt op"), (61, None), (0, "eindigt op"), (-1, "verlopen op")],
)
def test_the_end_of_the_mandate(
    practice_vault: PracticeVault, until: int, told: str | None
) -> None:
    session = practice_vault.log_in("beheerder")
    day = session.today() + timedelta(days=70)
    authority = AuthoritySetting(kind="gemachtigd", reference="M-7", until=day)
    settings.change(session, session.settings.model_copy(update={"authority": authority}))
    practice_vault.clock.advance(days=70 - until)
    for role in ("casemanager", "teamleider", "beslisser", "beheerder", "controleur"):
        found = silence.alarms(practice_vault.log_in(role))
        about = [a for a in found if a.kind != "backup_due"]
        assert [a.kind for a in about] == (["authority_ending"] if told else [])
        assert told is None or told in str(about[0].sentence)


def test_a_mandate_that_ended_is_refused_when_filled_in(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    gone = AuthoritySetting(
        kind="gemachtigd", reference="M-7", until=session.today() - timedelta(days=1)
    )
    with pytest.raises(settings.MandateEnded, match="is voorbij"):
        settings.change(session, session.settings.model_copy(update={"authority": gone}))
    today = gone.model_copy(update={"until": session.today()})
    settings.change(session, session.settings.model_copy(update={"authority": today}))
    practice_vault.clock.advance(days=1)
    session = practice_vault.log_in("beheerder")  # it ended by itself: the rest can be changed
    settings.change(session, session.settings.model_copy(update={"alarm_days": 30}))


def test_the_end_of_the_own_certificate(practice_vault: PracticeVault) -> None:
    practice_vault.clock.advance(days=5 * 365 - 30)
    assert kinds(practice_vault.log_in("casemanager")) == ["certificate_ending"]
    assert kinds(practice_vault.log_in("controleur")) == []


def test_mandates_and_certificates_of_gemeenten(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    soon, later = (today + timedelta(days=n) for n in (60, 61))
    mandate = (
        "INSERT INTO recipient_mandate VALUES (?, '0855', 'adviseur', '', 'M', ?, NULL, '',"
        " 'a', '2026-01-01T00:00:00Z', ?, NULL)"
    )
    with transaction(session.connection):
        for number, (until, ended) in enumerate(
            [(soon, None), (soon, None), (soon, session.stamp())]
        ):
            session.connection.execute(mandate, (f"m{number}", until.isoformat(), ended))
        for number, gemeente in enumerate(["0758", "0855", "0855"]):
            ends = session.now() + timedelta(days=30 + 400 * (number // 2))
            session.connection.execute(
                "INSERT INTO gemeente_certificate (gemeente, fingerprint, certificate, subject,"
                " valid_from, valid_until, self_signed, added_by, added_at)"
                " VALUES (?, ?, X'00', 's', '2026-01-01T00:00:00Z', ?, 1, 'a', ?)",
                (gemeente, f"f{number}", stamp(ends), session.stamp()),
            )
    told = [str(alarm.sentence) for alarm in silence.alarms(session)]
    assert len(told) == 2  # of Tilburg the newest certificate goes on
    assert "certificaat van gemeente Breda" in told[0]
    assert "mandaat bij gemeente Tilburg (adviseur)" in told[1]
    with transaction(session.connection):  # a newer mandate took its place
        session.connection.execute(mandate, ("m9", later.isoformat(), None))
    (left,) = silence.alarms(session)
    assert "certificaat van gemeente Breda" in str(left.sentence)


def test_the_clock_of_a_data_breach(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    found = session.now() - timedelta(hours=70)
    session.connection.execute(
        "INSERT INTO breach (id, reference, discovered_at, is_breach, made_at)"
        " VALUES ('b1', 'MP-2026-x7k3q', ?, 'unknown', ?)",
        (stamp(found), session.stamp()),
    )
    (alarm,) = silence.alarms(session)
    assert (alarm.kind, alarm.reference) == ("breach_running", "MP-2026-x7k3q")
    assert "nog 2 over" in str(alarm.sentence)
    practice_vault.clock.advance(hours=3)
    assert "zijn voorbij" in str(silence.alarms(session)[0].sentence)
    session.connection.execute("UPDATE breach SET settled_at = ?", (session.stamp(),))
    assert silence.alarms(session) == ()


def test_the_term_of_a_request(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("teamleider")
    for number, days in enumerate((7, 8, -1)):
        due = session.today() + timedelta(days=days)
        session.connection.execute(
            "INSERT INTO person_request (id, kind, name, received_on, due, made_at)"
            " VALUES (?, 'access', 'Geheime Naam', '2026-11-01', ?, ?)",
            (f"r{number}", due.isoformat(), session.stamp()),
        )
    alarms = silence.alarms(session)
    assert [alarm.days for alarm in alarms] == [-1, 7]
    assert "liep af" in str(alarms[0].sentence)
    assert "Geheime" not in "".join(f"{a.name}{a.reference}{a.sentence}" for a in alarms)


def test_a_question_a_notice_and_a_stick(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    (one,) = handover.notifications(session, case.case_id).notifications
    made = handover.make_exemplar(session, one.id, PAPER)
    handover.hand_over(session, made.id, given(session))
    handover.record_receipt(session, one.id, session.today(), "J. Jansen", "telephone")
    yesterday = (session.today() - timedelta(days=1)).isoformat()
    written = stamp(session.now() - timedelta(days=session.settings.medium_days))
    execute = session.connection.execute
    execute(
        "INSERT INTO inbound (id, case_id, kind, party, on_day, waiting, expected_by, made_at)"
        " VALUES ('i1', ?, 'question', 'politie', ?, 1, ?, ?)",
        (case.case_id, yesterday, yesterday, session.stamp()),
    )
    execute(
        "INSERT INTO notice (id, case_id, notification, gemeente, kind, change, reason, asks,"
        " confirm_by, content, made_by, made_at) VALUES ('n1', ?, ?, '0855', 'withdrawal',"
        " 'not_needed', 'r', '[]', ?, X'7B7D', 'a', ?)",
        (case.case_id, one.id, yesterday, session.stamp()),
    )
    execute(
        "INSERT INTO exemplar_medium (exemplar, case_id, place, file_name, hash, written_by,"
        " written_at) VALUES (?, ?, 'usb', 'MP-2026-x7k3q-v1-e1.p7m', 'h', 'a', ?)",
        (made.id, case.case_id, written),
    )
    assert kinds(session) == ["withdrawal_unconfirmed", "question_unanswered", "medium_not_wiped"]
    told = [str(alarm.sentence) for alarm in silence.alarms(session)]
    assert "Gemeente Tilburg" in told[0]
    assert "de politie" in told[1]
    assert "MP-2026-x7k3q-v1-e1.p7m" in told[2]
    execute("UPDATE case_file SET state = 'closed'")
    assert kinds(session) == ["withdrawal_unconfirmed", "medium_not_wiped"]  # closing hides nothing
    execute(
        "INSERT INTO notice_confirmation (notice, case_id, what, settles, confirmed_on,"
        " confirmed_by, how, recorded_by, recorded_at) VALUES ('n1', ?, 'destroyed', 1, ?, 'J',"
        " 'letter', 'a', ?)",
        (case.case_id, yesterday, session.stamp()),
    )
    execute("UPDATE exemplar_medium SET wiped_at = ?, wiped_how = 'told'", (session.stamp(),))
    assert kinds(session) == []


def test_destructions_and_backups(practice_vault: PracticeVault, session: Session) -> None:
    case_id, other = (row.case_id for row in work_list.rows(session, limit=2).rows)
    execute, today = session.connection.execute, session.today()
    for id_, days in ((case_id, 0), (other, 1)):
        execute("UPDATE case_file SET state = 'closed' WHERE id = ?", (id_,))
        execute(
            "INSERT INTO destruction_term (case_id, rule, ground, months, counts_from,"
            " counted_from, computed_on, destroy_on, set_by, set_at)"
            " VALUES (?, 'r', 'g', 1, 'closing', ?, ?, ?, 'a', ?)",
            (
                id_,
                today.isoformat(),
                *([(today + timedelta(days=days)).isoformat()] * 2),
                session.stamp(),
            ),
        )
    lead = practice_vault.log_in("teamleider")
    assert _upkeep(lead) == ["destruction_due"]
    hold = (
        "INSERT INTO legal_hold (id, case_id, kind, reason, set_by, set_at)"
        " VALUES ('h', ?, 'complaint', 'r', 'a', ?)"
    )
    lead.connection.execute(hold, (case_id, lead.stamp()))
    assert _upkeep(lead) == []
    lead.connection.execute(
        "UPDATE legal_hold SET lifted_by = 'a', lifted_at = ?, lifted_reason = 'r'",
        (lead.stamp(),),
    )
    lead.connection.execute(
        "INSERT INTO destruction (id, subject, case_id, reference, content_hash, rule, ground,"
        " destroy_on, proposed_at, waits_until)"
        " VALUES ('d', 'case', ?, 'MP-2026-x7k3q', 'h', 'r', 'g', ?, ?, ?)",
        (case_id, today.isoformat(), lead.stamp(), stamp(lead.now() + timedelta(days=7))),
    )
    assert _upkeep(lead) == []
    practice_vault.clock.advance(days=7)
    lead = practice_vault.log_in("teamleider")
    assert _upkeep(lead) == ["destruction_due", "destruction_waiting"]  # the other one by now
    keeper = practice_vault.log_in("beheerder")
    assert _upkeep(keeper) == ["destruction_due", "destruction_waiting", "backup_due"]
    assert {(alarm.name, alarm.case_id) for alarm in silence.alarms(keeper)} == {("", None)}


def _upkeep(session: Session) -> list[AlarmKind]:
    return [alarm.kind for alarm in silence.alarms(session) if alarm.group == "upkeep"]


def test_more_than_are_shown_is_said(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    with transaction(session.connection):
        for number in range(MOST + 1):
            for days in (-1, 0):
                day = session.today() + timedelta(days=days)
                cases.record_signal(session, "Signaal.", f"Naam {number}", day)
    found = silence.alarms(session)
    assert len(found) == 2 * MOST
    assert silence.is_cut(found[MOST:])
    assert silence.is_cut(found)
    assert not silence.is_cut(found[1:MOST])


_LOOK_UPS = {
    "released_before": ("2026-11-23", 50),
    "releasing": ("2026-11-23", "2026-12-24", 50),
    "without_release": ("2026-11-01T00:00:00Z", 50),
    "held_before": ("2026-11-24", 50),
    "not_handed_over": ("2026-11-20T00:00:00Z", "2026-12-08", 50),
    "receipt_late": ("2026-11-24", 50),
    "notices_due": ("2026-11-24", 50),
    "questions_due": ("2026-11-24", 50),
    "media_in_use": ("2026-11-20T00:00:00Z", 50),
    "running_breaches": (50,),
    "requests_due": ("2026-12-01", 50),
    "destructions_due": ("2026-11-23", 50),
    "destructions_waiting": ("2026-11-23T09:00:00Z", 50),
}


@pytest.mark.parametrize("name", sorted(_LOOK_UPS))
def test_no_look_up_walks_past_every_case(session: Session, name: str) -> None:
    session.connection.execute("ANALYZE")  # what is empty has no statistics to plan by
    asked: list[str] = []
    session.connection.set_trace_callback(asked.append)
    getattr(Silences(session.connection), name)(*_LOOK_UPS[name])
    session.connection.set_trace_callback(None)
    plan = [row[3] for row in session.connection.rows(f"EXPLAIN QUERY PLAN {asked[0]}")]
    assert [line for line in plan if line.startswith("SCAN")] in ([], ["SCAN notice"])


@pytest.mark.parametrize("role", ["casemanager", "beheerder"])
def test_the_alarms_are_read_and_nothing_is_opened(
    practice_vault: PracticeVault, role: Role
) -> None:
    """No document, no notification and no certificate is loaded to say what is silent."""
    decided_case(practice_vault)
    practice_vault.clock.advance(days=9)
    session = practice_vault.log_in(role)
    asked: list[str] = []
    session.connection.set_trace_callback(asked.append)
    silence.alarms(session)
    session.connection.set_trace_callback(None)
    assert asked
    assert not [text for text in asked if "document" in text or "content," in text]
