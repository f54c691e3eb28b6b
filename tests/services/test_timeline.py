"""The time line of a case: everything that happened, in order, with who did it."""

from __future__ import annotations

from typing import get_args

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from app.case.workflow import VersionAct
from app.services.answers import changes, replies
from app.services.answers.changes import Change, Confirmed, GivenNotice
from app.services.answers.timeline import ACTS_SAID, Moment, timeline
from app.services.casework import cases
from app.services.dispatch import handover
from app.services.dispatch.exemplar_ends import put_aside
from app.services.session import Session
from tests.services.decided import Decided
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, given


def sentences(found: tuple[Moment, ...]) -> list[str]:
    return [str(one.sentence) for one in found]


def test_every_step_of_a_case_has_a_sentence() -> None:
    assert set(get_args(VersionAct)) == ACTS_SAID


def test_the_whole_way_of_a_case_stands_in_it(decided: Decided, key: RSAPrivateKey) -> None:
    clock = decided.vault.clock
    session = decided.as_casemanager()
    one = handover.notifications(session, decided.case_id).notifications[0].id
    tilburg = Gemeente.known(session, "0855", key)
    unused = handover.make_exemplar(session, one, PAPER)
    put_aside(session, unused.id, "unused", "Verkeerde envelop.")
    clock.advance(hours=1)
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    clock.advance(hours=1)
    handover.record_receipt(session, one, session.today(), "J. Jansen", "telephone")
    clock.advance(hours=1)
    view = replies.import_reply(session, tilburg.answer(session, one, "question"))
    clock.advance(hours=1)
    replies.handle_reply(session, view.id, "Gebeld.")
    clock.advance(hours=1)
    notice = changes.withdraw(session, one, Change("unlawful", "Mocht niet.", ("destroy",)))
    clock.advance(hours=1)
    copy = changes.notice_letter(session, notice.id)
    facts = GivenNotice("courier", "J. Jansen", "adviseur", session.now())
    changes.hand_over_notice(session, copy.id, facts)
    clock.advance(hours=1)
    lead = decided.vault.log_in("teamleider")
    changes.look_at(lead, notice.id)
    clock.advance(hours=1)
    done = Confirmed("destroyed", lead.today(), "J. Jansen", "telephone")
    changes.confirm_notice(lead, notice.id, done)
    found = timeline(lead, decided.case_id)
    assert [one.kind for one in found] == [
        "case",
        "submitted",
        "review",
        "decided",
        "exemplar_end",
        "handed_over",
        "received",
        "reply",
        "handled",
        "notice",
        "notice",
        "notice",
        "confirmed",
    ]
    assert [one.who.split()[0] for one in found] == [
        *("Casper", "Casper", "Tessa", "Dirk"),
        *("Casper",) * 7,
        *("Tessa", "Tessa"),
    ]
    assert all(one.function for one in found)
    assert list(found) == sorted(found, key=lambda moment: moment.at)
    assert len({one.at for one in found}) >= 10
    said = sentences(found)
    name = notice.file_name
    assert said[0] == "Zaak ingelezen uit een bestand."
    assert said[1] == "Versie 1 ingediend."
    assert said[3] == "Beslist om versie 1 te melden."
    assert said[4] == f"Melding {name}, exemplaar 1, is niet gebruikt. Verkeerde envelop."
    assert said[5].startswith(f"Melding {name}, exemplaar 2, overhandigd aan J. Jansen (adviseur")
    assert "door J. Jansen. Telefoon." in said[6]
    assert said[7].startswith(f"Gemeente Tilburg antwoordde over melding {name}: Vraag.")
    assert said[8] == "Antwoord van gemeente Tilburg afgehandeld: Gebeld."
    assert said[9] == (
        f"Melding {name} aan gemeente Tilburg ingetrokken. Onrechtmatig: Mocht niet. Gevraagd:"
        " vernietigen."
    )
    assert "Vorm: Papier. Weg: Koerier." in said[10]
    assert said[12].startswith(f"De gemeente heeft de melding vernietigd: melding {name}, op ")
    assert {one.notification for one in found[4:]} == {one.notification for one in found[5:6]}


def test_what_nobody_got_and_a_new_version_say_so(session: Session, decided: Decided) -> None:
    one = handover.notifications(session, decided.case_id).notifications[0].id
    changes.withdraw(session, one, Change("deceased", "Betrokkene is overleden."))
    decided.vault.clock.advance(hours=1)
    cases.new_version(session, decided.case_id)
    said = sentences(timeline(session, decided.case_id))
    assert "ingetrokken vóór de overdracht. Overleden: Betrokkene is overleden." in said[-2]
    assert said[-1] == "Begonnen met een nieuwe versie."


def test_a_receipt_in_a_file_is_said_once(
    session: Session, decided: Decided, key: RSAPrivateKey
) -> None:
    one = handover.notifications(session, decided.case_id).notifications[0].id
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    tilburg = Gemeente.known(session, "0855", key)
    reply = tilburg.reply(session, one)
    replies.import_reply(session, tilburg.send(session, reply))
    kinds = [moment.kind for moment in timeline(session, decided.case_id)]
    assert kinds.count("reply") == 1
    assert "received" not in kinds
