"""Text for the penitentiair dossier: every exchange in and out, and nothing of what was said."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.case.refusal import Refusal
from app.notification.tagging.check import problem
from app.services.answers import changes, replies
from app.services.answers.changes import Change, GivenNotice
from app.services.casework import cases
from app.services.dispatch import handover
from app.services.rights import dossier_text, inbound
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import PAPER, given, whole_text
from tests.services.test_inbound import exchange, question, received

SECRET = "De burgemeester hoorde van een buurvrouw over de bijl in de schuur."


def given_case(vault: PracticeVault) -> tuple[Session, str, str]:
    case = decided_case(vault)
    session = case.as_casemanager()
    (notification,) = handover.notifications(session, case.case_id).notifications
    made = handover.make_exemplar(session, notification.id, PAPER)
    handover.hand_over(session, made.id, given(session))
    return session, case.case_id, notification.id


def answered(session: Session, notification_id: str) -> None:
    """Note an answer of the gemeente by telephone, with data and an exchange in it."""
    fields = {
        "kind": "new_data",
        "data": [
            {
                "kind": "incident",
                "text": SECRET,
                "source": "wijkagent",
                "on": session.today().isoformat(),
            }
        ],
        "exchanged": [
            {
                "party": "Politie",
                "on": session.today().isoformat(),
                "kinds": "naam en risico",
                "on_18b": "yes",
            }
        ],
    }
    reply = replies.typed_reply(session, notification_id, fields, session.today())
    replies.record_reply(session, notification_id, reply, "telephone")


def withdrawn(session: Session, notification_id: str) -> None:
    change = Change("unlawful", "Dit had niet gegeven mogen worden.", ("destroy",))
    notice = changes.withdraw(session, notification_id, change)
    made = changes.notice_letter(session, notice.id)
    facts = GivenNotice("registered_post", "J. Jansen", "adviseur", session.now())
    changes.hand_over_notice(session, made.id, facts)


def test_every_exchange_in_and_out_has_its_text(practice_vault: PracticeVault) -> None:
    session, case_id, notification_id = given_case(practice_vault)
    answered(session, notification_id)
    withdrawn(session, notification_id)
    for kind, answers in (
        ("received", received(session)),
        ("question", question(session)),
        ("exchange", exchange(session)),
    ):
        inbound.record_inbound(session, case_id, kind, answers)  # type: ignore[arg-type]
    found = dossier_text.exchanges(session, case_id)
    assert sorted((one.kind, one.direction) for one in found) == [
        ("exemplar", "out"),
        ("inbound", "in"),
        ("inbound", "in"),
        ("inbound", "out"),
        ("notice", "out"),
        ("reply", "in"),
    ]
    titles = {one.title.partition(":")[0] for one in found if one.by_others}
    assert titles == {"Antwoord van gemeente Tilburg", "Uitwisseling tussen anderen"}
    text = dossier_text.text_of(session, case_id)
    reference = cases.open_case(session, case_id).reference
    for line in (
        "Melding gegeven aan de burgemeester van Tilburg",
        f"Kenmerk: {reference}, versie 1, exemplaar 1",
        "Van: de directeur van PI Voorbeeldstad",
        "Aan: de burgemeester van Tilburg, adviseur openbare orde",
        "Grond: art. 18b lid 1 Pbw",
        "Antwoord van gemeente Tilburg",
        "Soorten gegevens: incident",
        "op grond van artikel 18b: ja",
        "Intrekking van een melding, aan de burgemeester van Tilburg",
        "Gekregen van: Politie (eenheid Oost)",
        "Vraag aan: Burgemeester (Tilburg)",
        "Beantwoord: Nog niet",
        "Uitwisseling tussen anderen: Burgemeester aan Politie",
        "Aan ons gemeld op: 23 november 2026",
    ):
        assert line in text, line


def test_the_text_says_no_more_than_needed(practice_vault: PracticeVault) -> None:
    session, case_id, notification_id = given_case(practice_vault)
    answered(session, notification_id)
    inbound.record_inbound(session, case_id, "received", received(session))
    document = cases.open_case(session, case_id).document
    text = dossier_text.text_of(session, case_id)
    hidden = (
        SECRET,
        str(received(session)["received.summary"]),
        "J. Jansen",
        "Casper Kaas",
        document.person.surname,
        document.risk.feared,
        *(fact.what for fact in document.risk.facts),
    )
    for words in hidden:
        assert words
        assert words not in text


def test_it_is_noted_where_an_exchange_stands(practice_vault: PracticeVault) -> None:
    session, case_id, _notification = given_case(practice_vault)
    item = inbound.record_inbound(session, case_id, "received", received(session))
    assert len(dossier_text.not_placed(session, case_id)) == 2
    exemplar = next(
        one for one in dossier_text.exchanges(session, case_id) if one.kind == "exemplar"
    )
    today = session.today()
    dossier_text.record_dossier(session, "exemplar", exemplar.id, today, "PD 12/4 ")
    dossier_text.record_dossier(session, "inbound", item, today, "PD 12/5")
    dossier_text.record_dossier(session, "inbound", item, today, "PD 12/6")
    assert dossier_text.not_placed(session, case_id) == ()
    placed = {one.kind: one.placed for one in dossier_text.exchanges(session, case_id)}
    assert placed["exemplar"] == dossier_text.Placed(today, "PD 12/4", "Casper Kaas")
    assert placed["inbound"] is not None
    assert placed["inbound"].reference == "PD 12/6"
    assert session.connection.row("SELECT count(*) FROM dossier_record") == (3,)
    events = [line.event for line in JournalLines(session.connection).about(f"case:{case_id}")]
    assert events.count("dossier_recorded") == 3


def test_what_cannot_be_noted_is_refused(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    today = session.today()
    item = inbound.record_inbound(session, case_id, "received", received(session))
    for on, reference, says in (
        (today + timedelta(days=1), "PD 1", "toekomst"),
        (today - timedelta(days=1), "PD 1", "vóór de uitwisseling"),
        (today, "  ", "kenmerk"),
        (today, "x" * 201, "kenmerk"),
    ):
        with pytest.raises(Refusal, match=says):
            dossier_text.record_dossier(session, "inbound", item, on, reference)
    for kind, exchange_id in (
        ("inbound", "f" * 32),
        ("exemplar", "999"),
        ("exemplar", "x"),
        ("reply", item),
        ("other", item),
    ):
        with pytest.raises(dossier_text.NoSuchExchange):
            dossier_text.record_dossier(session, kind, exchange_id, today, "PD 1")
    with pytest.raises(RoleNeeded):
        dossier_text.record_dossier(
            practice_vault.log_in("controleur"), "inbound", item, today, "PD 1"
        )


def test_one_exchange_alone_and_on_paper(practice_vault: PracticeVault) -> None:
    session, case_id, _notification = given_case(practice_vault)
    item = inbound.record_inbound(session, case_id, "question", question(session))
    alone = dossier_text.text_of(session, case_id, f"inbound:{item}")
    assert alone.startswith("Vraag aan: Burgemeester (Tilburg)\nDatum: 23-11-2026\n")
    assert "Melding gegeven" not in alone
    pdf = dossier_text.text_paper(session, case_id)
    assert problem(pdf) is None
    text = whole_text(pdf)
    assert "Melding gegeven aan de burgemeester van Tilburg" in text
    assert "Vraag aan: Burgemeester (Tilburg)" in text
    with pytest.raises(dossier_text.NoSuchExchange):
        dossier_text.text_of(session, case_id, f"reply:{item}")


def test_nothing_was_exchanged_yet(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "c")
    session = practice_vault.sessions[-1]
    assert dossier_text.exchanges(session, case_id) == ()
    with pytest.raises(dossier_text.NoSuchExchange, match="nog niets uitgewisseld"):
        dossier_text.text_of(session, case_id)
    with pytest.raises(RoleNeeded):
        dossier_text.exchanges(practice_vault.log_in("beheerder"), case_id)
