from __future__ import annotations

from datetime import date

import pytest

from app.case.refusal import Refusal
from app.services import settings
from app.services.session import RoleNeeded
from app.services.settings import AuthoritySetting, FacilityDetails, make_settings
from app.store.connection import create_database
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault

FACILITY = {"name": "PI Voorbeeldstad"}


def test_nothing_is_decided_for_the_organisation() -> None:
    made = make_settings({"facility": FACILITY, "authority": {"kind": "not_arranged"}})
    assert made.retention_rules == ()
    assert made.assessment_max_months is None
    assert made.bsn_allowed is False
    for missing in ("facility", "authority"):
        values = {"facility": FACILITY, "authority": {"kind": "directeur"}}
        del values[missing]
        with pytest.raises(Refusal, match=missing):
            make_settings(values)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"authority": {"kind": "gemachtigd"}}, "kenmerk"),
        ({"authority": {"kind": "gemachtigd", "reference": "M-1"}}, "einddatum"),
        ({"authority": {"kind": "iemand"}}, "authority.kind"),
        ({"bsn_allowed": True}, "grond"),
        ({"handling_text": "Dep. VERTROUWELIJK"}, "rubricering"),
        ({"receipt_days": 0}, "receipt_days"),
        ({"register_years": 3}, "register_years"),
        ({"facility": {"name": " "}}, "facility.name"),
    ],
)
def test_settings_that_cannot_be_are_refused(changed: dict[str, object], says: str) -> None:
    values = {"facility": FACILITY, "authority": {"kind": "directeur"}} | changed
    with pytest.raises(Refusal, match=says):
        make_settings(values)


def test_a_vault_without_settings_says_so(tmp_path) -> None:  # type: ignore[no-untyped-def]
    connection = create_database(tmp_path / "meldpoort.db", bytes(32))
    with pytest.raises(Refusal, match="nog niet klaar"):
        settings.load(connection)
    connection.close()


def test_a_change_is_kept_and_named_in_the_journal(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    mandate = AuthoritySetting(kind="gemachtigd", reference="M-1", until=date(2027, 12, 31))
    new = session.settings.model_copy(update={"receipt_days": 5, "authority": mandate})
    settings.change(session, new)
    assert session.settings == new
    lines = JournalLines(session.connection).from_seq()
    assert [x.object for x in lines if x.event == "setting_changed"] == [
        "setting:authority",
        "setting:receipt_days",
    ]
    practice_vault.close()
    session = practice_vault.log_in("casemanager")
    assert session.settings == new
    assert settings.read(session) == new


def test_no_change_leaves_no_line(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    before = JournalLines(session.connection).last()
    settings.change(session, session.settings)
    assert JournalLines(session.connection).last() == before


def test_only_a_beheerder_changes_settings(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    new = session.settings.model_copy(update={"receipt_days": 5})
    with pytest.raises(RoleNeeded):
        settings.change(session, new)
    assert settings.read(session).receipt_days == 2


def test_what_was_not_validated_is_not_kept(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    broken = session.settings.model_copy(
        update={"facility": FacilityDetails.model_construct(name="", address="x")}
    )
    with pytest.raises(Refusal):
        settings.change(session, broken)
    assert settings.read(session).facility.name == "PI Voorbeeldstad"
