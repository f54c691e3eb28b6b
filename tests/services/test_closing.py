"""Closing with a rule, what is open named, and the day of destroying."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app import law
from app.case import paths
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.services import settings
from app.services.casework import cases
from app.services.ending import closing, holds, retention
from app.services.ending.open_items import open_items
from app.services.lawbook.law_texts import texts_in_force
from app.services.rights.breaches import open_breach
from app.services.session import RoleNeeded, Session
from app.store.closings import Closings
from app.store.notifications import Notifications
from tests.conftest import PracticeVault
from tests.services.closed import RULE, VALUES, closed_case, closing_of, hand_over, with_rule
from tests.services.decided import decided_case
from tests.services.founded import SECOND, found_real
from tests.services.handing import events


def draft(vault: PracticeVault, **answers: object) -> tuple[Session, str]:
    """Start a case and answer some questions; ``__`` stands for a dot in the path."""
    session = vault.log_in("casemanager")
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    for name, value in answers.items():
        document = paths.put(document, name.replace("__", "."), value)
    cases.save_draft(session, case_id, document)
    return session, case_id


def kinds(session: Session, case_id: str) -> list[str]:
    return [item.kind for item in open_items(session, case_id)]


def test_what_is_open_is_named_and_asks_a_reason(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    case_id = decided_case(practice_vault).case_id
    session = practice_vault.log_in("casemanager")
    assert kinds(session, case_id)[0] == "not_handed_over"
    (stored,) = Notifications(session.connection).decided(case_id)
    hand_over(session, stored.id)
    assert {"receipt", "dossier"} <= set(kinds(session, case_id))
    open_breach(session, case_id, stored.id, "wrong_gemeente", session.now())
    assert "breach" in kinds(session, case_id)
    with pytest.raises(Refusal, match="staat nog iets open"):
        closing.close_case(session, case_id, closing_of(open_reason=" "))
    assert cases.open_case(session, case_id).state == "decided_notify"
    closing.close_case(session, case_id, closing_of())
    kept = Closings(session.connection).of_case(case_id)
    assert kept is not None
    assert {"receipt", "dossier", "breach"} <= set(json.loads(kept.open_items))
    assert kept.open_reason


def test_a_reason_never_contradicts_what_happened(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    case_id = decided_case(practice_vault).case_id
    session = practice_vault.log_in("casemanager")
    for reason, words in (
        ("notified_and_handled", "niets overhandigd"),
        ("not_notified", "niet beslist om niet te melden"),
        ("created_by_mistake", "al beslist"),
        ("transferred", "naar welke inrichting"),
        ("zomaar", "waarom"),
    ):
        with pytest.raises(Refusal, match=words):
            closing.close_case(session, case_id, closing_of(reason))
    closing.close_case(
        session, case_id, closing_of("transferred", transferred_to="PI Elders, deze week")
    )
    kept = Closings(session.connection).of_case(case_id)
    assert kept is not None
    assert kept.transferred_to == "PI Elders, deze week"


def test_a_silent_case_cannot_be_closed_as_not_notified(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    session, case_id = draft(practice_vault)
    with pytest.raises(Refusal, match="niet beslist om niet te melden"):
        closing.close_case(session, case_id, closing_of("not_notified"))


def test_released_without_a_decision_is_a_signal(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    yesterday = practice_vault.clock().date() - timedelta(days=1)
    session, case_id = draft(practice_vault, release__date=yesterday)
    assert closing.closing_page(session, case_id).undecided
    closing.close_case(session, case_id, closing_of("released_without_decision"))
    assert "case_closed_undecided" in events(session)
    # also under another name it stays a signal
    session, other = draft(practice_vault, release__date=yesterday)
    closing.close_case(session, other, closing_of("other_way"))
    assert events(session).count("case_closed_undecided") == 2
    session, mistake = draft(practice_vault)
    assert not closing.closing_page(session, mistake).undecided


def test_the_dossier_is_accounted_for(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    session, case_id = draft(practice_vault)
    nothing = {"dossier_on": None, "dossier_reference": "", "dossier_reason": ""}
    with pytest.raises(Refusal, match="penitentiair dossier"):
        closing.close_case(session, case_id, closing_of("other_way", **nothing))
    future = session.today() + timedelta(days=1)
    with pytest.raises(Refusal, match="toekomst"):
        closing.close_case(session, case_id, closing_of("other_way", dossier_on=future))
    because = nothing | {"dossier_reason": "Er is niets uitgewisseld."}
    closing.close_case(session, case_id, closing_of("other_way", **because))
    session, mistake = draft(practice_vault)
    closing.close_case(session, mistake, closing_of("created_by_mistake", **nothing))


@pytest.mark.parametrize(
    ("counts_from", "answers", "expected"),
    [
        ("closing", {}, date(2027, 5, 23)),
        ("release", {}, date(2027, 6, 30)),
        ("release", {"counted_from": date(2026, 12, 31)}, date(2027, 6, 30)),
        ("end_of_stay", {"counted_from": date(2026, 8, 31)}, date(2027, 2, 28)),
    ],
)
def test_the_rule_gives_the_day(
    practice_vault: PracticeVault, counts_from: str, answers: dict[str, date], expected: date
) -> None:
    with_rule(practice_vault, counts_from=counts_from)
    session, case_id = draft(practice_vault, release__date=date(2026, 12, 30))
    if answers.get("counted_from") is None and counts_from == "release":
        expected = date(2027, 6, 30)
    closing.close_case(session, case_id, closing_of("other_way", **answers))
    view = closing.closed_view(session, case_id)
    assert view is not None
    assert (view.destroy_on, view.rule, view.deviation) == (expected, RULE, "")


def test_a_rule_that_counts_from_what_never_was(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault, counts_from="last_disclosure")
    session, case_id = draft(practice_vault)
    with pytest.raises(Refusal, match="niets overhandigd"):
        closing.close_case(session, case_id, closing_of("other_way"))
    session = with_rule(practice_vault, counts_from="end_of_stay", name="Eind")
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match="nog niet is ingevuld"):
        closing.close_case(session, case_id, closing_of("other_way", rule="Eind"))
    with pytest.raises(Refusal, match="welke bewaarregel"):
        closing.close_case(session, case_id, closing_of("other_way", rule="Verzonnen"))


def test_another_day_has_a_reason_now_and_later(practice_vault: PracticeVault) -> None:
    case_id = closed_case(
        practice_vault, destroy_on=date(2027, 1, 1), deviation="De FG vroeg hierom."
    )
    session = practice_vault.sessions[-1]
    view = closing.closed_view(session, case_id)
    assert view is not None
    assert (view.destroy_on, view.deviation) == (date(2027, 1, 1), "De FG vroeg hierom.")

    def later(reason: str, destroy_on: date | None) -> None:
        closing.change_term(
            session, case_id, rule=RULE, counted_from=None, destroy_on=destroy_on, reason=reason
        )

    with pytest.raises(Refusal, match="waarom"):
        later(" ", date(2028, 1, 1))
    later("Er loopt nog een gesprek.", date(2028, 1, 1))
    later("Toch volgens de regel.", None)
    assert [term.destroy_on for term in Closings(session.connection).terms(case_id)] == [
        "2027-05-23",
        "2028-01-01",
        "2027-01-01",
    ]
    assert events(session).count("term_changed") == 2
    session = practice_vault.log_in("controleur")
    with pytest.raises(RoleNeeded):
        later("Mag niet.", None)


def test_an_open_case_has_no_term_to_change(practice_vault: PracticeVault) -> None:
    with_rule(practice_vault)
    session, case_id = draft(practice_vault)
    with pytest.raises(Refusal, match="nog niet gesloten"):
        closing.change_term(
            session, case_id, rule=RULE, counted_from=None, destroy_on=None, reason="x"
        )
    assert closing.closed_view(session, case_id) is None


def test_a_closed_case_stays_closed(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.sessions[-1]
    with pytest.raises(NotAllowed):
        closing.close_case(session, case_id, closing_of())
    with pytest.raises(NotAllowed):
        cases.new_version(session, case_id)


def test_closing_breaks_off_as_a_whole(
    practice_vault: PracticeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_rule(practice_vault)
    session, case_id = draft(practice_vault)
    monkeypatch.setattr(Closings, "set_term", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        closing.close_case(session, case_id, closing_of("other_way"))
    assert cases.open_case(session, case_id).state == "draft"
    assert "case_closed" not in events(session)


# ------------------------------------------------------------------------------- the rules
def test_a_rule_is_the_organisations_own(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    assert retention.rule_views(session) == ()
    view = retention.add_rule(session, VALUES)
    assert view.text == "6 maanden na de dag waarop de zaak is gesloten"
    for wrong, words in (
        ({}, "dezelfde naam"),
        ({"name": ""}, "klopt niet"),
        ({"name": "X", "months": -1}, "klopt niet"),
        ({"name": "X", "counts_from": "ooit"}, "klopt niet"),
        ({"name": "X", "ground": " "}, "klopt niet"),
        ({"name": "X", "decided_on": date(2027, 1, 1)}, "toekomst"),
    ):
        with pytest.raises(Refusal, match=words):
            retention.add_rule(session, VALUES | wrong)
    assert len(retention.rule_views(session)) == 1
    with pytest.raises(RoleNeeded):
        retention.add_rule(practice_vault.log_in("casemanager"), VALUES | {"name": "Y"})


def test_a_dropped_rule_stays_with_the_cases_that_have_it(practice_vault: PracticeVault) -> None:
    case_id = closed_case(practice_vault)
    session = practice_vault.log_in("beheerder")
    retention.remove_rule(session, RULE)
    assert retention.rule_views(session) == ()
    session = practice_vault.log_in("casemanager")
    view = closing.closed_view(session, case_id)
    assert view is not None
    assert view.rule == RULE


def test_a_real_vault_waits_at_least_seven_days(tmp_path: Path) -> None:
    vault = found_real(tmp_path / "kluis")
    session = vault.log_in(SECOND)
    now = settings.read(session)
    assert now.destruction_wait_days == 7
    with pytest.raises(Refusal, match="minstens 7 dagen"):
        settings.change(session, now.model_copy(update={"destruction_wait_days": 6}))
    changed = settings.change(session, now.model_copy(update={"destruction_wait_days": 14}))
    assert changed.destruction_wait_days == 14
    vault.close()


def test_the_sources_say_under_which_rules_they_fall(practice_vault: PracticeVault) -> None:
    case_id = decided_case(practice_vault).case_id
    session = practice_vault.log_in("casemanager")
    found = retention.regimes_of(session, case_id)
    named = [fact for one in found for fact in one.facts]
    assert any(fact.startswith("Feit 1: ") for fact in named)
    assert len(named) == len(set(named))
    for one in found:
        assert bool(one.here) == bool(one.there) == bool(one.label)
        assert one.there_term == ""  # no term was found for the gemeente, and none is made up


def test_what_the_law_says_about_keeping_is_what_is_in_force(
    practice_vault: PracticeVault,
) -> None:
    shipped = retention.regime_views(law.shipped())
    entry = law.shipped().entry(shipped[0].law)
    changed = replace(entry, citation="Een andere vindplaats")
    views = retention.regime_views(law.shipped().with_changes((changed,)))
    assert views[0].citation == "Een andere vindplaats" != shipped[0].citation
    session = practice_vault.log_in("casemanager")
    assert retention.regime_views(texts_in_force(session)) == shipped


# ------------------------------------------------------------------------------- holding
def test_a_hold_can_be_set_and_lifted_at_any_time(practice_vault: PracticeVault) -> None:
    session, case_id = draft(practice_vault)
    with pytest.raises(Refusal, match="Schrijf waarom"):
        holds.set_hold(session, case_id, "complaint", " ")
    with pytest.raises(Refusal, match="na vandaag"):
        holds.set_hold(session, case_id, "complaint", "Klacht", session.today())
    with pytest.raises(Refusal, match="Kies waarom"):
        holds.set_hold(session, case_id, "zomaar", "x")  # type: ignore[arg-type]
    hold = holds.set_hold(session, case_id, "new_detention", "Weer vast sinds gisteren")
    with pytest.raises(Refusal, match="weer vernietigd"):
        holds.lift_hold(session, hold, "")
    holds.lift_hold(session, hold, "Vrij")
    with pytest.raises(Refusal, match="al opgeheven"):
        holds.lift_hold(session, hold, "Nog eens")
    assert [e for e in events(session) if e.startswith("hold")] == ["hold_set", "hold_lifted"]
    with pytest.raises(RoleNeeded):
        holds.set_hold(practice_vault.log_in("beheerder"), case_id, "complaint", "x")
