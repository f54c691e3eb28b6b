from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.case.deadlines import add_months
from app.case.refusal import Refusal
from app.handoff import reply as replies_format
from app.handoff.reply import Reply, ReplyKind, ReplyProblem
from app.notification.preview import document_text
from app.services.answers import replies
from app.services.dispatch.handover import notifications as sent_notifications
from app.services.keys import facility_certificates
from app.services.reader import answering, notifications, pinned, profile, retention, terms
from app.services.reader.answering import CannotReply
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from tests.both_sides import BothSides
from tests.gemeente import SETTINGS

CONTACT = {"name": "Greet Mandaat", "function": "adviseur", "phone": "013 000 00 00"}
PARTY = {"party": "politie", "on": "2026-11-20", "kinds": "naam", "on_18b": "yes"}
ANSWERS: dict[ReplyKind, dict[str, Any]] = {
    "receipt": {
        "received_on": "2026-11-23",
        "received_by": "Greet Mandaat",
        "received_function": "adviseur",
    },
    "answer": {
        "right_muni": {"answer": "yes"},
        "contact": CONTACT,
        "exchanged_none": True,
        "measures": ["triangle"],
    },
    "question": {"question": "Wanneer komt betrokkene precies vrij?"},
    "disclosure_notice": {"exchanged": [PARTY]},
    "new_data": {
        "data": [{"kind": "signaal", "text": "Een feit.", "source": "wijkteam", "on": "2026-11-01"}]
    },
    "error": {"error": "De geboortedatum klopt niet."},
}


def answer(session: Session, received: str, kind: ReplyKind, **more: Any) -> Reply:
    given = answering.given_fields(session, received, more.pop("about_notice", None))
    return replies_format.from_fields({"kind": kind, **ANSWERS.get(kind, {}), **more, **given})


@pytest.mark.parametrize("kind", list(ANSWERS))
def test_every_kind_arrives_at_the_inrichting(both: BothSides, kind: ReplyKind) -> None:
    received = both.received()
    session = both.reader
    made = answering.make_reply(session, received, answer(session, received, kind))
    assert made.file_name.endswith("-v1-antwoord-1.p7m")
    imported = replies.import_reply(both.inrichting.log_in("casemanager"), made.data)
    assert imported.reply.kind == kind
    assert imported.notification_id == both.notification
    (sent,) = answering.replies(session, received)
    assert sent.reply == imported.reply
    assert notifications.view(session, received).line.state == "answered"


def test_more_than_one_and_kept(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    first = answering.make_reply(session, received, answer(session, received, "receipt"))
    second = answering.make_reply(session, received, answer(session, received, "answer"))
    assert second.file_name.endswith("-antwoord-2.p7m")
    again = answering.reply_file(session, first.id)
    assert again.data == first.data
    answering.note_given(session, first.id, "secure_platform", "C. Kaas", session.today())
    told = answering.replies(session, received)
    assert [(one.given_to, bool(one.channel)) for one in told] == [("C. Kaas", True), ("", False)]
    for wrong in (
        lambda: answering.note_given(session, first.id, "courier", "X", session.today()),
        lambda: answering.note_given(session, second.id, "e-mail", "X", session.today()),
        lambda: answering.note_given(session, second.id, "courier", " ", session.today()),
        lambda: answering.note_given(
            session, second.id, "courier", "X", session.today() + timedelta(days=1)
        ),
    ):
        with pytest.raises(Exception, match=r"overhandigd|e-mail|aan wie|moet nog komen"):
            wrong()


def test_what_is_known_is_filled_in(both: BothSides) -> None:
    received = both.received()
    known = answering.known_answers(both.reader, received)
    assert known["received_by"] == "Greet Mandaat"
    assert known["contact.phone"] == "013 000 00 00"
    assert "mandate.kind" not in known
    assert "destroyed.on" not in known


def test_incomplete_or_foreign_replies_are_not_made(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    with pytest.raises(ReplyProblem):
        answering.make_reply(
            session, received, answer(session, received, "receipt", received_by=None)
        )
    good = answer(session, received, "error")
    for changed in (
        {"gemeente": "0758"},
        {"practice": False},
        {"ref": good.ref.model_copy(update={"version": 2})},
    ):
        with pytest.raises(CannotReply):
            answering.make_reply(session, received, good.model_copy(update=changed))
    gone = {"on": "2026-11-23", "by": "Greet", "how": "gewist"}
    early = answer(session, received, "destroyed", destroyed=gone)
    with pytest.raises(CannotReply, match="staat nog in deze kluis"):
        answering.make_reply(session, received, early)
    with pytest.raises(RoleNeeded):
        answering.make_reply(both.gemeente.log_in("lezer"), received, good)
    assert answering.replies(both.reader, received) == ()


def test_after_a_new_certificate_of_the_inrichting_it_goes_to_the_newest(both: BothSides) -> None:
    received = both.received()
    keeper = both.inrichting.log_in("beheerder")
    new = facility_certificates.renew_certificate(keeper, keeper.today())
    pem = facility_certificates.certificate_pem(keeper, new.fingerprint)
    session = both.gemeente.log_in("gemandateerde")
    assert both.facility is not None
    compared = pinned.Compared(new.fingerprint, "Tessa Team", "telephone", session.today())
    pinned.add_certificate(session, both.facility.id, pem, compared)
    pinned.unpin(session, both.facility.certificates[0].fingerprint, "vervangen")
    made = answering.make_reply(session, received, answer(session, received, "receipt"))
    assert replies.import_reply(both.inrichting.log_in("casemanager"), made.data)
    pinned.unpin(session, new.fingerprint, "weg")
    with pytest.raises(CannotReply, match="antwoordblad"):
        answering.make_reply(session, received, answer(session, received, "receipt"))


def test_a_term_counts_from_the_day_it_was_opened(both: BothSides) -> None:
    session = both.gemeente.log_in("beheerder")
    wished = SETTINGS.model_copy(update={"retention_months": 9, "retention_ground": "besluit 12"})
    profile.change(session, wished)
    received = both.received()
    session = both.reader
    view = notifications.view(session, received)
    assert view.line.keep_until == date(2027, 8, 23)
    assert view.term_reason == "besluit 12"
    assert retention.reminders(session) == ()
    terms.set_term(session, received, session.today() + timedelta(days=10), "eerder klaar")
    (reminder,) = retention.reminders(session)
    assert reminder.days == 10
    assert notifications.view(session, received).line.state == "new"
    both.gemeente.clock.advance(days=10)
    assert retention.reminders(session)[0].days == 0
    assert notifications.view(session, received).line.states == ("to_destroy", "new")
    terms.set_term(session, received, None, "bezwaar loopt")
    assert retention.reminders(session) == ()


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 1), 9, date(2027, 9, 1)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


def test_a_day_before_it_was_opened_is_a_typing_error(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    terms.set_term(session, received, session.today(), "meteen klaar")
    with pytest.raises(terms.TermTooEarly):
        terms.set_term(session, received, session.today() - timedelta(days=1), "meteen klaar")


def test_without_a_setting_no_term_is_set(both: BothSides) -> None:
    received = both.received()
    view = notifications.view(both.reader, received)
    assert view.line.keep_until is None
    assert view.term_reason == ""
    with pytest.raises(Exception, match="waarom"):
        terms.set_term(both.reader, received, None, " ")


def test_the_number_as_the_screen_shows_it_may_be_typed(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    (line,) = notifications.notifications(session)
    with pytest.raises(Refusal, match="Typ het kenmerk"):
        retention.destroy(session, received, f"{line.reference}-v2", "termijn voorbij")
    retention.destroy(session, received, line.number.lower(), "termijn voorbij")
    assert notifications.view(session, received).destroyed is not None


def test_destroying_leaves_nothing_of_the_person(both: BothSides) -> None:
    received = both.received()
    notice = both.withdraw("unlawful")
    both.open(notice)
    session = both.reader
    (shown,) = notifications.view(session, received).notices
    answering.make_reply(
        session, received, answer(session, received, "answer", view="Donkersloot is bekend.")
    )
    reference = notifications.view(session, received).line.reference
    name = notifications.view(session, received).line.name
    assert name
    with pytest.raises(Exception, match="Typ het kenmerk over"):
        retention.destroy(session, received, "MP-2026-22222", "verzoek")
    with pytest.raises(Exception, match="waarom"):
        retention.destroy(session, received, reference, " ")
    retention.destroy(session, received, f" {reference.upper()} ", "verzoek van de inrichting")
    view = notifications.view(session, received)
    assert view.line.state == "destroyed"
    assert view.line.name == ""
    assert (view.letter, view.sections, view.notification) == (b"", (), None)
    assert view.notices[0].notice is None
    assert view.readings
    everything = [
        str(row)
        for (table,) in session.connection.rows("SELECT name FROM sqlite_master WHERE type='table'")
        if not table.startswith("case_search")
        for row in session.connection.rows(f"SELECT * FROM {table}")  # noqa: S608
    ]
    assert not [row for row in everything if "Donkersloot" in row or name in row]
    assert session.connection.row("PRAGMA freelist_count") == (0,)
    with pytest.raises(notifications.NoSuchNotification):
        notifications.letter(session, received)
    with pytest.raises(notifications.NoSuchNotification):
        retention.destroy(session, received, reference, "nog een keer")
    refused = both.open(both.packages[0])
    assert not refused.ok
    assert "vernietigd" in str(refused.lines[-1][2])
    session = both.reader
    text = document_text(retention.statement(session, received))
    assert reference in text
    assert "Greet Mandaat" in text
    assert name not in text
    known = answering.known_answers(session, received)
    told = answering.make_reply(
        session,
        received,
        answer(
            session,
            received,
            "destroyed",
            about_notice=shown.id,
            destroyed={
                "on": known["destroyed.on"],
                "by": known["destroyed.by"],
                "how": known["destroyed.how"],
            },
        ),
    )
    back = replies.import_reply(both.inrichting.log_in("casemanager"), told.data)
    assert back.reply.kind == "destroyed"
    case = sent_notifications(both.sender, both.case_id)
    assert case.notifications[0].state == "withdrawn"
    with pytest.raises(CannotReply):
        answering.make_reply(session, received, answer(session, received, "error"))
    events = [line.event for line in JournalLines(session.connection).from_seq()]
    assert "received_destroyed" in events


def test_no_statement_of_what_is_still_there(both: BothSides) -> None:
    received = both.received()
    with pytest.raises(notifications.NoSuchNotification):
        retention.statement(both.reader, received)
    with pytest.raises(RoleNeeded):
        retention.destroy(both.gemeente.log_in("lezer"), received, "x", "y")
