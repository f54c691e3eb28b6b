"""The register of recipients: contacts, mandates and what ends soon."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.reference.gemeenten import UnknownGemeente
from app.services.dispatch.recipients import (
    Contact,
    Mandate,
    WrongEntry,
    add_mandate,
    contacts_of,
    delegate_of,
    end_mandate,
    mandates_ending,
    put_contact,
    recipient,
    recipients,
    remove_contact,
)
from app.services.session import RoleNeeded, Session
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import events

ADVISER = Contact(
    "adviseur openbare orde",
    "J. Jansen",
    "088 000 00 01",
    "j.jansen@gemeente.example",
    "veilig://tilburg",
    "werkdagen 9-17 uur",
)


@pytest.fixture
def session(practice_vault: PracticeVault) -> Session:
    return practice_vault.log_in("casemanager")


def test_a_contact_is_kept_changed_and_thrown_away(session: Session) -> None:
    contact_id = put_contact(session, "0855", ADVISER)
    (kept,) = contacts_of(session, "0855")
    assert (kept.function, kept.email, kept.id) == (ADVISER.function, ADVISER.email, contact_id)
    assert kept.changed_by == "Casper Kaas"
    assert put_contact(session, "0855", Contact("griffier"), contact_id) == contact_id
    (kept,) = contacts_of(session, "0855")
    assert (kept.function, kept.name) == ("griffier", "")
    remove_contact(session, "0855", contact_id)
    assert contacts_of(session, "0855") == ()
    assert session.connection.rows("SELECT * FROM recipient_contact") == []
    assert events(session)[-3:] == [
        "recipient_contact_changed",
        "recipient_contact_changed",
        "recipient_contact_removed",
    ]


def test_what_cannot_be_right_is_refused_at_its_field(session: Session) -> None:
    for contact, field in (
        (Contact(" "), "function"),
        (Contact("adviseur", email="geen adres"), "email"),
        (Contact("adviseur", name="x" * 201), "name"),
    ):
        with pytest.raises(WrongEntry) as told:
            put_contact(session, "0855", contact)
        assert told.value.field == field
    today = session.today()
    for mandate, field in (
        (Mandate(""), "function"),
        (Mandate("gemandateerde", until=today - timedelta(days=1)), "until"),
        (Mandate("gemandateerde", asked_on=today + timedelta(days=1)), "asked_on"),
        (Mandate("gemandateerde", asked_on=today), "asked_of"),
    ):
        with pytest.raises(WrongEntry) as told:
            add_mandate(session, "0855", mandate)
        assert told.value.field == field
    with pytest.raises(UnknownGemeente):
        put_contact(session, "9999", ADVISER)
    with pytest.raises(Refusal):
        remove_contact(session, "0758", put_contact(session, "0855", ADVISER))


def test_the_mandate_that_counts_is_offered(session: Session) -> None:
    assert delegate_of(session, "0855") is None
    today = session.today()
    first = add_mandate(
        session,
        "0855",
        Mandate("adviseur", "J. Jansen", "MB-1", today + timedelta(days=300), today, "de griffie"),
    )
    found = delegate_of(session, "0855")
    assert found is not None
    assert (found.name, found.reference, found.state) == ("J. Jansen", "MB-1", "holds")
    add_mandate(session, "0855", Mandate("gemandateerde", "B. Bode"))
    found = delegate_of(session, "0855")
    assert found is not None
    assert found.name == "B. Bode"
    end_mandate(session, "0855", found.id)
    found = delegate_of(session, "0855")
    assert found is not None
    assert found.id == first
    with pytest.raises(Refusal, match="telt al niet meer"):
        end_mandate(session, "0758", first)
    states = [one.state for one in recipient(session, "0855").mandates]
    assert states == ["ended", "holds"]


def test_a_mandate_that_ends_is_announced_and_then_told(
    practice_vault: PracticeVault, session: Session
) -> None:
    today = session.today()
    add_mandate(session, "0855", Mandate("adviseur", until=today + timedelta(days=61)))
    add_mandate(session, "0758", Mandate("adviseur"))
    assert mandates_ending(session) == ()
    practice_vault.clock.advance(days=1)
    session = practice_vault.log_in("casemanager")
    (one,) = mandates_ending(session)
    assert (one.gemeente_name, one.days) == ("Tilburg", 60)
    assert "Vraag op tijd" in str(one.sentence)
    practice_vault.clock.advance(days=61)
    session = practice_vault.log_in("casemanager")
    (one,) = mandates_ending(session)
    assert one.days == -1
    assert "eindigde" in str(one.sentence)
    assert delegate_of(session, "0855") is None
    add_mandate(session, "0855", Mandate("adviseur", until=session.today() + timedelta(days=400)))
    assert mandates_ending(session) == ()  # the newest replaced it


def test_the_list_has_every_gemeente_we_deal_with(practice_vault: PracticeVault) -> None:
    decided_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    put_contact(session, "0758", ADVISER)
    rows = recipients(session)
    assert [(one.name, one.contacts, one.notifications) for one in rows] == [
        ("Breda", 1, 0),
        ("Tilburg", 0, 1),
    ]
    assert next(one.name for one in recipients(session, "Den Haag")) == "'s-Gravenhage"


def test_who_may_do_what(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    assert recipients(session) == ()
    with pytest.raises(RoleNeeded):
        put_contact(session, "0855", ADVISER)
    with pytest.raises(RoleNeeded):
        add_mandate(session, "0855", Mandate("adviseur"))
    session = practice_vault.log_in("beheerder")
    put_contact(session, "0855", ADVISER)
    assert recipient(session, "0855").contacts


def test_a_mandate_stays_as_it_was_recorded(session: Session) -> None:
    add_mandate(session, "0855", Mandate("adviseur", until=date(2030, 1, 1)))
    with pytest.raises(Exception, match="immutable"):
        session.connection.execute("UPDATE recipient_mandate SET until = '2040-01-01'")


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=st.text(max_size=250))
def test_any_text_is_kept_or_refused_in_words(session: Session, text: str) -> None:
    try:
        put_contact(session, "0855", Contact(text, text, text, "", text, text))
    except Refusal as refusal:
        assert str(refusal)
