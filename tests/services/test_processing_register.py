"""The text for the register of processing follows the settings and says what is not set."""

from __future__ import annotations

import re

import pytest

from app.notification.tagging.check import problem
from app.services import settings as settings_
from app.services.dispatch.exemplars import make_exemplar
from app.services.dispatch.handover import hand_over, notifications
from app.services.rights import processing_register
from app.services.session import RoleNeeded
from tests.conftest import PracticeVault
from tests.services.decided import decided_case
from tests.services.handing import PAPER, given, whole_text


def test_it_says_what_nobody_filled_in(practice_vault: PracticeVault) -> None:
    text = processing_register.register_text(practice_vault.log_in("beheerder"))
    for line in (
        "Functionaris gegevensbescherming: nog niet ingevuld",
        "DPIA\n- Kenmerk: nog niet ingevuld",
        "Werkkopie van een zaak: nog niet ingevuld",
        "Verzoeken van betrokkenen: nog niet ingevuld",
        "Verstrekkingenregister: 4 jaar.",
        "BSN: staat uit",
        "Tot nu toe is niets gegeven.",
        "PI Voorbeeldstad",
    ):
        assert line in text, line
    assert re.search(r"Artikel 26c .*\. Wet, onze samenvatting", text)
    assert "Artikel 18b, eerste lid, Penitentiaire beginselenwet. Wet, letterlijke tekst" in text


def test_it_follows_the_settings_and_the_register(practice_vault: PracticeVault) -> None:
    case = decided_case(practice_vault)
    session = case.as_casemanager()
    (one,) = notifications(session, case.case_id).notifications
    hand_over(session, make_exemplar(session, one.id, PAPER).id, given(session))
    session = practice_vault.log_in("beheerder")
    now = settings_.read(session)
    changed = {
        "fg_contact": "FG DJI, 088 000 00 01",
        "dpia_reference": "DPIA-2026-3",
        "request_years": 5,
        "register_years": 6,
        "bsn_allowed": True,
        "bsn_ground": "besluit 12",
    }
    settings_.change(session, now.model_copy(update=changed))
    text = processing_register.register_text(session)
    for line in (
        "FG DJI, 088 000 00 01",
        "Kenmerk: DPIA-2026-3",
        "Verzoeken van betrokkenen: 5 jaar na het antwoord.",
        "Verstrekkingenregister: 6 jaar.",
        "BSN: toegestaan, op grond van besluit 12",
        "Tot nu toe: Tilburg.",
    ):
        assert line in text, line
    assert "Donkersloot" not in text


def test_on_paper_and_who_may(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    pdf = processing_register.text_paper(session)
    assert problem(pdf) is None
    text = whole_text(pdf)
    assert "Tekst voor het verwerkingsregister" in text
    assert "Een voorstel van Meldpoort" in text
    assert "Bewaren" in text
    session.account = session.account.__class__(**{**vars(session.account), "roles": ()})
    with pytest.raises(RoleNeeded):
        processing_register.register_text(session)
