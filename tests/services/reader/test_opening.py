from __future__ import annotations

from datetime import timedelta

import pytest

from app.case.canonical import sha256_hex
from app.notification.preview import document_text
from app.services.dispatch.handover import notifications as sent_notifications
from app.services.keys import facility_certificates
from app.services.reader import notifications, pinned
from app.services.reader.notifications import NoSuchNotification
from app.services.reader.opening import NotTrusted, Opening, open_file
from app.services.reader.reading import OtherReader, note_other_reader, readings
from app.services.session import RoleNeeded
from app.store.journal_lines import JournalLines
from tests.both_sides import BothSides


def wrong(opened: Opening) -> tuple[str, str]:
    """Give the check that does not hold and what it says; it is the last one."""
    assert not opened.ok
    assert opened.received is None
    assert [holds for _check, holds, _sentence in opened.lines].count(False) == 1
    check, holds, sentence = opened.lines[-1]
    assert not holds
    return str(check), str(sentence)


def tables(both: BothSides) -> list[int]:
    return [
        len(both.reader.connection.rows(f"SELECT 1 FROM {name}"))  # noqa: S608
        for name in ("received", "received_content", "received_notice", "received_file", "reading")
    ]


def test_a_gemeente_opens_what_an_inrichting_sent(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    view = notifications.view(session, received)
    assert view.line.state == "new"
    assert view.line.facility == "PI Voorbeeldstad"
    assert view.letter.startswith(b"%PDF-")
    assert [one.act for one in view.approvals] == ["submit", "approve", "decide"]
    assert {one.name for one in view.approvals} == {"Casper Kaas", "Tessa Team", "Dirk Directie"}
    assert all(holds for _check, holds, _sentence in view.checks)
    assert len(view.checks) >= 12
    shown = {row for section in view.sections for row in section.rows}
    assert view.notification is not None
    assert ("Achternaam", view.notification.person.surname) in shown
    assert view.line.name in {one.name for one in notifications.notifications(session)}
    events = [line.event for line in JournalLines(session.connection).from_seq()]
    assert "notification_received" in events
    assert "notification_read" in events


def test_data_say_what_the_letter_says(both: BothSides) -> None:
    received = both.received()
    view = notifications.view(both.reader, received)
    letter = "".join(document_text(view.letter).split()).replace("-", "")
    for section in view.sections[1:]:
        for _label, text in section.rows:
            for line in text.splitlines():
                if line.startswith("Kenmerk") or ": " in line:
                    continue  # a row of a table: its cells stand apart in the letter
                plain = "".join(line.split()).replace("-", "")
                assert plain[:30] in letter, line  # a page may end further on


def test_nobody_is_trusted_before_an_inrichting_was_pinned(both: BothSides) -> None:
    with pytest.raises(NotTrusted):
        open_file(both.gemeente.log_in("gemandateerde"), b"x")


@pytest.mark.parametrize("role", ["beheerder", "controleur"])
def test_only_readers_open_and_see(both: BothSides, role: str) -> None:
    received = both.received()
    session = both.gemeente.log_in(role)  # type: ignore[arg-type]
    with pytest.raises(RoleNeeded):
        open_file(session, both.packages[0])
    with pytest.raises(RoleNeeded):
        notifications.view(session, received)
    if role == "controleur":
        assert [one.name for one in notifications.notifications(session)] == [""]
    else:
        with pytest.raises(RoleNeeded):
            notifications.notifications(session)


def test_a_damaged_file_leaves_nothing(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    before = tables(both)
    for place in (0, len(data) // 2, len(data) - 40):
        broken = bytearray(data)
        broken[place] ^= 1
        wrong(open_file(session, bytes(broken)))
    wrong(open_file(session, b""))
    wrong(open_file(session, data[:-1]))
    assert tables(both) == before == [0, 0, 0, 0, 0]


def test_another_inrichting_is_refused(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    keeper = both.inrichting.log_in("beheerder")
    facility_certificates.renew_certificate(keeper, keeper.today())
    session = both.gemeente.log_in("gemandateerde")
    assert both.facility is not None
    pinned.unpin(session, both.facility.certificates[0].fingerprint, "sleutel kwijt")
    with pytest.raises(NotTrusted):
        open_file(session, data)
    both.pin()
    check, sentence = wrong(open_file(both.reader, data))
    assert check == "Handtekening"
    assert "certificaat dat u vertrouwt" in sentence


def test_another_root_is_refused(both: BothSides) -> None:
    """Another root that was put in with a tool; see test_attacks_reader for one that was typed."""
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    assert both.facility is not None
    session.connection.execute("DROP TRIGGER pinned_facility_stays")
    session.connection.execute("UPDATE pinned_facility SET roster_root = ?", ("ab" * 32,))
    with pytest.raises(NotTrusted):
        open_file(session, data)
    (facility,) = pinned.facilities(session)
    assert not facility.trusted


def test_a_file_for_another_gemeente_is_refused(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    details = session.gemeente.organisation.model_copy(update={"code": "0758"})
    session.house = session.gemeente.model_copy(update={"organisation": details})
    assert wrong(open_file(session, data))[0] == "Ontvanger"


def test_a_practice_notification_stays_out_of_a_real_vault(
    both: BothSides, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    monkeypatch.setattr(type(session), "practice", False)
    check, sentence = wrong(open_file(session, data))
    assert check == "Soort kluis"
    assert "oefenkluis" in sentence


def test_a_certificate_that_was_not_valid_then_is_refused(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    session = both.gemeente.log_in("gemandateerde")
    session.connection.execute("DROP TRIGGER pinned_certificate_stays")
    session.connection.execute("UPDATE pinned_certificate SET valid_until = '2026-11-23T09:30:00Z'")
    assert wrong(open_file(session, data))[0] == "Certificaat"


def test_the_same_file_twice_changes_nothing(both: BothSides) -> None:
    received = both.received()
    again = open_file(both.reader, both.packages[0])
    assert again.outcome == "known"
    assert again.received == received
    assert len(notifications.notifications(both.reader)) == 1
    other_exemplar = both.open(both.send())
    assert (other_exemplar.outcome, other_exemplar.received) == ("known", received)


def test_other_content_under_the_same_number_is_refused(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    session.connection.execute("DROP TRIGGER received_stays")
    session.connection.execute("UPDATE received SET content_hash = ?", ("cd" * 32,))
    assert wrong(open_file(session, both.packages[0]))[0] == "In deze kluis"
    assert notifications.view(session, received).content_hash == "cd" * 32


def test_a_newer_version_replaces_the_old_whichever_comes_first(both: BothSides) -> None:
    received = both.received()
    old = both.notification
    both.decide_again()
    second = both.open(both.send())
    assert second.outcome == "new"
    assert second.received is not None
    view = notifications.view(both.reader, second.received)
    assert view.line.version == 2
    assert view.notification is not None
    assert view.notification.replaces is not None
    states = {one.id: one.states for one in notifications.notifications(both.reader)}
    assert states == {second.received: ("new",), received: ("replaced", "new")}
    replayed = open_file(both.reader, both.packages[0])
    assert (replayed.outcome, replayed.received) == ("replaced", received)
    told = both.open(both.replace(old))
    assert (told.outcome, told.received) == ("notice", received)
    (shown,) = notifications.view(both.reader, received).notices
    assert shown.notice is not None
    assert shown.notice.replaced_by is not None
    assert shown.notice.replaced_by.version == 2
    assert shown.owed


def test_an_old_version_that_comes_late_is_not_new(both: BothSides) -> None:
    both.exchange()
    both.decide()
    first = both.send()
    both.decide_again()
    second = both.open(both.send())
    assert second.outcome == "new"
    late = both.open(first)
    assert late.outcome == "replaced"
    assert late.received != second.received


def test_an_older_version_is_never_shown_as_new(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    stored = session.connection.row("SELECT * FROM received")
    assert stored is not None
    session.connection.execute("DROP TRIGGER received_stays")
    session.connection.execute("UPDATE received SET version = version + 1")
    old = open_file(session, both.packages[0])
    assert old.outcome == "replaced"
    assert old.received is not None
    states = {one.id: one.states for one in notifications.notifications(session)}
    assert states == {old.received: ("replaced", "new"), received: ("new",)}


@pytest.mark.parametrize(
    ("kind", "owed"), [("not_needed", False), ("unlawful", True), ("wrong_gemeente", False)]
)
def test_a_withdrawal_marks_what_it_is_about(both: BothSides, kind: str, owed: bool) -> None:
    received = both.received()
    notice = both.withdraw(kind)
    opened = both.open(notice)
    assert (opened.outcome, opened.received) == ("notice", received)
    view = notifications.view(both.reader, received)
    assert view.line.states == ("withdrawn", "new")
    (shown,) = view.notices
    assert shown.notice is not None
    assert shown.owed is owed
    assert not shown.confirmed
    assert notifications.notice_letter(both.reader, shown.id).startswith(b"%PDF-")
    assert both.open(notice).received == received  # twice the same changes nothing
    assert len(notifications.view(both.reader, received).notices) == 1


def test_the_same_withdrawal_twice_is_told(both: BothSides) -> None:
    both.received()
    file = both.withdraw()
    assert "Lees wat" in str(both.open(file).sentence)
    again = both.open(file)
    assert again.ok
    assert "had u al" in str(again.sentence)


def test_a_withdrawal_before_the_notification_counts_when_it_comes(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    early = both.open(both.withdraw())
    assert early.ok
    assert early.received is None
    late = both.open(data)
    assert late.outcome == "withdrawn"
    assert late.received is not None
    assert notifications.view(both.reader, late.received).line.state == "withdrawn"


def test_a_damaged_withdrawal_leaves_nothing(both: BothSides) -> None:
    both.received()
    notice = bytearray(both.withdraw())
    before = tables(both)
    notice[len(notice) // 2] ^= 1
    wrong(both.open(bytes(notice)))
    assert tables(both) == before


def test_an_earlier_key_of_the_gemeente_still_opens(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    keeper = both.gemeente.log_in("beheerder")
    new = facility_certificates.renew_certificate(keeper, keeper.today())
    assert new.state == "in_use"
    assert both.open(data).ok
    keeper = both.gemeente.log_in("beheerder")
    old = facility_certificates.certificates(keeper)[-1]
    facility_certificates.revoke_certificate(keeper, old.fingerprint)
    assert wrong(both.open(data))[0] == "Envelop"


def test_who_read_it_is_kept(both: BothSides) -> None:
    received = both.received()
    session = both.gemeente.log_in("lezer")
    notifications.view(session, received)
    notifications.view(session, received)  # the same visit
    both.gemeente.clock.advance(minutes=20)
    notifications.view(session, received, "overleg in de driehoek")
    when = session.now() - timedelta(hours=1)
    note_other_reader(session, received, OtherReader("B. Burger", "burgemeester", when, "besluit"))
    found = readings(session, received)
    assert [(one.name, one.purpose, one.account) for one in found] == [
        ("B. Burger", "besluit", False),
        ("Leo Lezer", "overleg in de driehoek", True),
        ("Leo Lezer", "", True),
        ("Greet Mandaat", "voorbereiding overleg", True),
    ]
    assert readings(both.gemeente.log_in("controleur"), received) == found


def test_what_is_not_there(both: BothSides) -> None:
    session = both.gemeente.log_in("lezer")
    with pytest.raises(NoSuchNotification):
        notifications.view(session, "0" * 32)
    with pytest.raises(NoSuchNotification):
        notifications.letter(session, "0" * 32)


def test_hashes_are_those_of_the_inrichting(both: BothSides) -> None:
    received = both.received()
    view = notifications.view(both.reader, received)
    case = sent_notifications(both.inrichting.log_in("casemanager"), both.case_id)
    (sent,) = [one for one in case.notifications if one.gemeente == "0855"]
    row = both.sender.connection.row("SELECT content FROM notification WHERE id = ?", (sent.id,))
    assert row is not None
    assert view.content_hash == sha256_hex(row[0])
