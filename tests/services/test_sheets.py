"""Papers out of a real vault: what they say, who may make them, and what is refused."""

from __future__ import annotations

import json

import pytest

from app.case.refusal import Refusal
from app.notification.tagging.check import problem
from app.services.alarms.day_list import day_list
from app.services.casework.cases import record_signal
from app.services.control.inspection import inspect
from app.services.deciding import decision, review
from app.services.dispatch import sheets
from app.services.dispatch.handover import hand_over, make_exemplar, notifications
from app.services.keys import key_sheets
from app.services.session import RoleNeeded
from app.trust.facility import fingerprint
from tests.conftest import PracticeVault
from tests.services.decided import case_file, decided_case, submitted_case
from tests.services.handing import PAPER, events, given, whole_text


def told(vault: PracticeVault, paper: str | None) -> dict[str, object]:
    inform = json.loads(case_file(vault))["inform"]
    status = "told" if paper else "postponed"
    more = {"ground": ["c"], "reason": "x", "review_on": "2026-12-24"} if not paper else {}
    kept = {"status": status, "when": "2026-11-20", "by": "Casemanager", "how": "conversation"}
    return {**inform, **kept, "paper": paper, **more}


def test_receipt_before_and_after_the_hand_over(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    notification = notifications(session, case.case_id).notifications[0]
    made = make_exemplar(session, notification.id, PAPER)
    before = whole_text(sheets.hand_over_receipt(session, case.case_id, made.id))
    assert "Overhandigd aan" not in before
    assert "Oefenlaan 1" not in before
    assert made.digest[:4] in before
    hand_over(session, made.id, given(session))
    pdf = sheets.hand_over_receipt(session, case.case_id, made.id)
    assert problem(pdf) is None
    assert "J. Jansen, adviseur openbare orde" in whole_text(pdf)
    assert "OEFENING" in whole_text(pdf)
    assert "Donkersloot" not in whole_text(pdf)
    with pytest.raises(Refusal, match="Dit exemplaar is er niet"):
        sheets.hand_over_receipt(session, case.case_id, made.id + 1)


def test_memo_of_a_case_that_is_not_notified(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    reviewer = practice_vault.log_in("teamleider")
    with pytest.raises(Refusal, match="niet beslist om niet te melden"):
        sheets.not_notify_memo(reviewer, case_id)
    review.disagree(reviewer, case_id, "Er zijn te weinig feiten.")
    decision.confirm_not_notify(practice_vault.log_in("casemanager"), case_id)
    checker = practice_vault.log_in("controleur")
    pdf = sheets.not_notify_memo(checker, case_id)
    assert problem(pdf) is None
    text = whole_text(pdf)
    assert "Er zijn te weinig feiten. teamleider PI" in text
    assert "teamleider PI casemanager PI" in text
    assert "Donkersloot" in text
    assert "het risico op een ernstig misdrijf ja" in text
    assert "Dit stuk blijft in de inrichting." in text
    assert events(checker)[-1] == "case_consulted"


def test_day_list_has_the_alarms(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    assert "geen alarm" in whole_text(day_list(session))
    day = practice_vault.clock.moment.date()
    record_signal(session, "Iemand belde.", surname="Bakker", release_date=day)
    pdf = day_list(session)
    assert problem(pdf) is None
    assert "Bakker" in whole_text(pdf)
    assert "vandaag" in whole_text(pdf)
    assert "Eigen keuze van de organisatie; geen wet noemt deze termijn." in whole_text(pdf)
    assert "weet alleen wat is ingevoerd" in whole_text(pdf)
    assert events(session).count("day_list_made") == 2


def test_result_of_an_inspection(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    result = inspect(session)
    pdf = sheets.controleur_result(session, result)
    assert problem(pdf) is None
    assert "Alles klopt." in whole_text(pdf)
    assert "Connie Controle" in whole_text(pdf)
    with pytest.raises(RoleNeeded):
        sheets.controleur_result(practice_vault.log_in("casemanager"), result)


def test_papers_about_keys(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("beheerder")
    root = session.roster.root
    set_up = key_sheets.set_up_sheet(session)
    assert problem(set_up) is None
    groups = " ".join(root[at : at + 4] for at in range(0, 64, 4)).upper()
    assert groups in whole_text(set_up)
    assert "oefenkluis" in whole_text(set_up)
    recovery = key_sheets.recovery_sheet(session, practice_vault.recovery_key)
    assert problem(recovery) is None
    first = practice_vault.recovery_key.replace("-", " ").split()[:4]
    assert " ".join(first) in whole_text(recovery)
    maker_paper = key_sheets.passphrase_sheet
    with pytest.raises(RoleNeeded):
        maker_paper(session, "brief.pdf", "a-b")
    exchange = whole_text(key_sheets.exchange_sheet(session))
    from app.store.facility import FacilityCertificates

    current = FacilityCertificates(session.connection).current()
    assert current is not None
    assert fingerprint(current.certificate) in exchange
    maker = practice_vault.log_in("casemanager")
    assert groups in exchange
    assert groups in whole_text(key_sheets.set_up_sheet(maker)), "nothing in it is secret"
    with pytest.raises(RoleNeeded):
        key_sheets.recovery_sheet(maker, "x")
    secret = maker_paper(maker, "MP-2026-x7k3q-v1-e1.pdf", "anker-boom-citroen")
    assert "anker-boom-citroen" in whole_text(secret)
    assert problem(secret) is None
