"""Attacks on the vault of a gemeente by an inrichting that it trusts, and by its own lezer."""

from __future__ import annotations

from typing import Any

import pytest

from app.case.refusal import Refusal
from app.handoff import messages
from app.handoff import notice as notice_format
from app.handoff import reply as reply_format
from app.handoff.messages import Message
from app.services.answers.changes import Change, notice_file, withdraw
from app.services.control.inspection import inspect
from app.services.dispatch.certificates import certificate_of
from app.services.reader import answering, notifications, pinned, retention
from app.services.reader.opening import open_file
from app.services.reader.pinned import Compared, NewFacility
from app.services.session import RoleNeeded
from app.store.connection import Connection
from app.store.facility import FacilityCertificates
from app.store.gemeente_certificates import GemeenteCertificates
from app.store.notices import Notices
from app.trust.facility import unwrap_private_key
from tests.both_sides import THERE, BothSides
from tests.gemeente import GEMEENTE


def everything(connection: Connection) -> dict[str, list[Any]]:
    """All that is in the vault but the journal and the search index."""
    tables = connection.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_search%'"
        " AND name <> 'journal_line' ORDER BY name"
    )
    return {name: connection.rows(f"SELECT * FROM {name}") for (name,) in tables}  # noqa: S608


def refused(both: BothSides, data: bytes, match: str) -> None:
    """The file shows nothing, keeps nothing, and says one thing that is wrong."""
    session = both.gemeente.log_in("gemandateerde")
    before = everything(session.connection)
    opened = open_file(session, data)
    assert not opened.ok
    assert (opened.received, opened.notice) == (None, None)
    assert [holds for _check, holds, _sentence in opened.lines].count(False) == 1
    assert match in str(opened.lines[-1][2])
    assert everything(session.connection) == before


def sent_by_the_inrichting(both: BothSides, message: Message) -> bytes:
    """Send anything as the inrichting: everything about the envelope holds."""
    session = both.inrichting.log_in("casemanager")
    facility = FacilityCertificates(session.connection).current(session.stamp())
    recipient = GemeenteCertificates(session.connection).current(GEMEENTE)
    assert facility is not None
    assert recipient is not None
    return messages.make_message(
        message,
        recipient_certificate=recipient.certificate,
        sender_certificate=facility.certificate,
        sender_key=unwrap_private_key(session.unlocked.facility_key, facility.wrapped_private_key),
    )


def withdrawn(both: BothSides) -> notice_format.Notice:
    """Withdraw at the inrichting and give what the notice says."""
    both.withdraw()
    (stored,) = Notices(both.sender.connection).of_notification(both.notification)
    assert stored.content is not None
    return notice_format.from_bytes(stored.content)


def as_message(said: notice_format.Notice, made_at: str | None = None) -> Message:
    content = notice_format.to_bytes(said)
    return Message("notice", said.id, said.practice, made_at or said.at, content)


def test_a_number_that_is_used_again_for_another_notice(both: BothSides) -> None:
    both.received()
    said = withdrawn(both)
    assert both.open(sent_by_the_inrichting(both, as_message(said))).ok
    other = said.model_copy(update={"reason": "Iets heel anders."})
    refused(both, sent_by_the_inrichting(both, as_message(other)), "zelfde nummer")
    elsewhere = said.model_copy(
        update={"ref": said.ref.model_copy(update={"reference": "MP-2026-22222"})}
    )
    refused(both, sent_by_the_inrichting(both, as_message(elsewhere)), "zelfde nummer")
    assert both.open(sent_by_the_inrichting(both, as_message(said))).ok


def test_a_notice_about_something_else_than_was_opened(both: BothSides) -> None:
    both.received()
    said = withdrawn(both)
    other = said.model_copy(update={"ref": said.ref.model_copy(update={"content_hash": "ab" * 32})})
    refused(both, sent_by_the_inrichting(both, as_message(other)), "andere inhoud")


def test_a_notice_of_a_real_vault_is_none_of_a_practice_vault(both: BothSides) -> None:
    both.received()
    said = withdrawn(both).model_copy(update={"practice": False})
    refused(both, sent_by_the_inrichting(both, as_message(said)), "oefenkluis")


def test_a_notice_made_outside_the_days_of_the_certificate(both: BothSides) -> None:
    both.received()
    said = withdrawn(both)
    late = as_message(said, "2099-01-01T00:00:00Z")
    refused(both, sent_by_the_inrichting(both, late), "certificaat niet gold")


@pytest.mark.parametrize("purpose", ["reply", "case"])
def test_a_message_for_another_purpose(both: BothSides, purpose: Any) -> None:
    both.received()
    said = withdrawn(both)
    forms = {"reply": b"meldpoort.reply/1", "case": b"meldpoort.travel/1"}
    content = notice_format.to_bytes(said).replace(b"meldpoort.notice/1", forms[purpose])
    sent = Message(purpose, said.id, said.practice, said.at, content)
    refused(both, sent_by_the_inrichting(both, sent), "iets anders bedoeld")


def test_a_reply_of_its_own_is_no_file_of_an_inrichting(both: BothSides) -> None:
    """What the gemeente sent comes back: signed by itself, and for another key."""
    received = both.received()
    session = both.reader
    answer = {
        **answering.given_fields(session, received),
        "kind": "receipt",
        "received_on": session.today().isoformat(),
        "received_by": "G. Mandaat",
        "received_function": "adviseur",
    }
    made = answering.make_reply(session, received, reply_format.from_fields(answer))
    refused(both, made.data, "gaat niet open")


def test_a_notice_after_destroying_brings_nothing_back(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    reference = notifications.view(session, received).line.reference
    retention.destroy(session, received, reference, "termijn om")
    team_lead = both.inrichting.log_in("teamleider")
    reason = "Jan Donkersloot woont elders."
    change = Change("not_needed", reason, ("request_destruction",))
    notice = withdraw(team_lead, both.notification, change)
    data = notice_file(team_lead, notice.id).data
    for _time in range(2):
        opened = both.open(data)
        assert (opened.outcome, opened.received) == ("notice", received)
        assert "niets bewaard" in str(opened.sentence)
    session = both.reader
    assert session.connection.rows("SELECT * FROM received_file") == []
    assert "Donkersloot" not in str(everything(session.connection))
    (shown,) = notifications.view(session, received).notices
    assert shown.notice is None


def test_a_destroyed_notification_does_not_come_back_from_the_file(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    reference = notifications.view(session, received).line.reference
    retention.destroy(session, received, reference, "termijn om")
    refused(both, both.packages[0], "vernietigd")
    refused(both, both.send(), "vernietigd")  # another exemplar of the same


def test_two_inrichtingen_never_share_a_root_or_a_certificate(both: BothSides) -> None:
    both.exchange()
    session = both.reader
    (facility,) = pinned.facilities(session)
    (pin,) = facility.certificates
    aloud = Compared(pin.fingerprint, THERE, "telephone", session.today())
    before = everything(session.connection)
    same_root = NewFacility("PI Elders", "", facility.roster_root.upper())
    other_root = NewFacility("PI Elders", "", "ab" * 32)
    for new in (same_root, other_root):
        with pytest.raises(Refusal):
            pinned.pin_facility(session, pin.certificate, new, aloud)
    with pytest.raises(Refusal):
        pinned.add_certificate(session, facility.id, pin.certificate, aloud)
    assert everything(session.connection) == before


def test_a_pinned_certificate_with_another_root_opens_nothing(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    (facility,) = pinned.facilities(session)
    (pin,) = facility.certificates
    pinned.unpin(session, pin.fingerprint, "opnieuw vergelijken")
    aloud = Compared(pin.fingerprint, THERE, "telephone", session.today())
    pinned.pin_facility(
        session, pin.certificate, NewFacility("PI Voorbeeldstad", "", "ab" * 32), aloud
    )
    refused(both, data, "rollenlijst")


def test_after_unpinning_nothing_opens_and_what_was_read_stays(both: BothSides) -> None:
    received = both.received()
    other = both.inrichting.log_in("beheerder")
    assert certificate_of(other, GEMEENTE) is not None
    session = both.gemeente.log_in("gemandateerde")
    (facility,) = pinned.facilities(session)
    pinned.unpin(session, facility.certificates[0].fingerprint, "sleutel gelekt")
    with pytest.raises(Refusal, match="nog geen inrichting"):
        open_file(session, both.packages[0])
    assert notifications.view(session, received).letter.startswith(b"%PDF")


def test_a_lezer_answers_and_destroys_nothing(both: BothSides) -> None:
    received = both.received()
    reference = notifications.view(both.reader, received).line.reference
    lezer = both.gemeente.log_in("lezer")
    answer = {
        **answering.given_fields(lezer, received),
        "kind": "error",
        "error": "Dit klopt niet.",
    }
    before = everything(lezer.connection)
    with pytest.raises(RoleNeeded):
        answering.make_reply(lezer, received, reply_format.from_fields(answer))
    with pytest.raises(RoleNeeded):
        retention.destroy(lezer, received, reference, "zomaar")
    (facility,) = pinned.facilities(lezer)
    with pytest.raises(RoleNeeded):
        pinned.unpin(lezer, facility.certificates[0].fingerprint, "zomaar")
    assert everything(lezer.connection) == before


def test_the_key_of_the_inrichting_does_not_open_the_vault_of_the_gemeente(
    both: BothSides,
) -> None:
    from sqlcipher3 import dbapi2

    both.received()
    keys = both.inrichting.log_in("beheerder").unlocked
    for key in (keys.database_key, keys.facility_key):
        both.gemeente.close()
        raw = dbapi2.connect(str(both.gemeente.folder / "meldpoort.db"))
        raw.execute("PRAGMA cipher_log_level = NONE")
        raw.execute(f"PRAGMA key = \"x'{bytes(key).hex()}'\"")
        with pytest.raises(dbapi2.DatabaseError):
            raw.execute("SELECT count(*) FROM received").fetchall()
        raw.close()


READER_ROWS = {
    "what it says": (
        "UPDATE received_content SET notification = CAST(notification || ' ' AS BLOB)",
        "ontvangen meldingen",
    ),
    "the hash of it": ("UPDATE received SET content_hash = 'ab'", "ontvangen meldingen"),
    "who opened it": ("UPDATE received SET opened_by = 'a3'", "ontvangen meldingen"),
    "that it was there": ("DELETE FROM received", "ontvangen meldingen"),
    "that it was destroyed": (
        (
            "INSERT INTO received_destroyed SELECT id, '2026-11-23', 'a2',"
            " '2026-11-23T10:00:00Z', 'x'"
            " FROM received"
        ),
        "vernietigde meldingen",
    ),
    "whom the gemeente trusts": (
        "UPDATE pinned_certificate SET compared_here = 'a3', added_by = 'a3'",
        "certificaten die de gemeente vertrouwt",
    ),
    "that it trusts no longer": (
        (
            "UPDATE pinned_certificate SET ended_by = 'a2', ended_why = 'x',"
            " ended_at = '2026-11-23T10:00:00Z'"
        ),
        "certificaten die de gemeente vertrouwt",
    ),
}


@pytest.mark.parametrize("name", READER_ROWS)
def test_a_row_that_was_tampered_with_is_found(both: BothSides, name: str) -> None:
    both.received()
    controleur = both.gemeente.log_in("controleur")
    assert inspect(controleur).sound
    statement, words = READER_ROWS[name]
    connection = controleur.connection
    triggers = connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    connection.execute("PRAGMA foreign_keys = OFF")
    for trigger, _ in triggers:
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    found = [str(one) for one in inspect(controleur).findings if one.where == "record"]
    assert [one for one in found if words in one]
