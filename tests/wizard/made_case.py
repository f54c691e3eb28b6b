"""A complete fictitious case that ends in a notification, for tests that change one thing."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

from app.case.model import CaseDocument

TODAY = date(2026, 11, 23)
RELEASE = TODAY + timedelta(days=60)
ROWS = [
    "judgment",
    "risk_assessment",
    "offence_analysis",
    "behaviour_reports",
    "mdo",
    "dr_plan",
    "reclassering",
    "om_police",
    "gemeente",
]
FRAMES = [
    "vi",
    "conditional_part",
    "tbs_pij",
    "measure_38z",
    "penitentiary_programme",
    "isd",
    "measure_38v",
    "care_order",
    "suspension",
]

_CASE: dict[str, Any] = {
    "format": "meldpoort.case/1",
    "source": [
        {
            "kind": "facility_registration",
            "date": "2026-11-16",
            "author": "Bureau registratie, PI Vught",
            "verified": "seen",
            "regime": "enforcement",
            "owner_ok": "own",
        }
    ],
    "signal": {
        "date": "2026-11-02",
        "origin": "mdo",
        "summary": "Betrokkene komt vrij zonder toezicht.",
        "mdo": "yes",
        "mdo_on": "2026-11-02",
        "mdo_outcome": "De casemanager bereidt een melding voor.",
    },
    "person": {
        "surname": "Testpersoon",
        "given_names": "Kim",
        "birth_date": "1985-03",
        "skn": "4711002",
    },
    "detention": {"facility": "PI Vught", "titles": ["prison_sentence"]},
    "release": {
        "date": RELEASE.isoformat(),
        "certainty": "definitive",
        "source": "s1",
        "calculated_on": "2026-11-16",
        "manner": "end_of_sentence",
    },
    "offence": [
        {
            "article": "Zware mishandeling (art. 302 Sr)",
            "judgment_on": "2021-06-01",
            "judgment_court": "Rechtbank Zeeland-West-Brabant",
            "sentence": "5 jaar",
            "final": "yes",
            "current": "yes",
        }
    ],
    "scope": {
        "detained": "yes",
        "place": "pi",
        "frame": {name: {"state": "not_applicable"} for name in FRAMES},
        "no_frame": "no",
        "no_frame_reason": "Er is geen toezicht na de straf.",
        "other_track": ["nothing"],
        "outcome": "within",
    },
    "risk": {
        "nature": ["violence"],
        "feared": "Zware mishandeling van oude bekenden.",
        "why_serious": "Bij het laatste feit raakte iemand blijvend gewond.",
        "for_whom": ["former_associates"],
        "when": "Bij een ontmoeting met oude bekenden.",
        "term": "weeks",
        "facts": [{"what": "Vocht in de inrichting.", "when": "2026-10", "source": "s1"}],
        "raises": [{"what": "Het conflict is niet opgelost.", "source": "s1"}],
        "lowers": [{"what": "Een zus biedt een kamer aan.", "source": "s1"}],
        "unknown": "Of er nog contact is met oude bekenden.",
        "instrument": [
            {
                "name": "risicoscreener_geweld",
                "on": "2026-08-20",
                "assessor": "Psycholoog",
                "conclusion": "Hoog risico op geweld.",
                "motivation": "Eerder en recent geweld.",
                "source": "s1",
            }
        ],
        "behaviour": [{"what": "Afzondering.", "when": "2026-10-09", "source": "s1"}],
        "expert": "yes",
        "expert_who": "Psycholoog",
        "expert_on": "2026-11-01",
        "expert_said": "De conclusie klopt nog.",
        "sources": {name: {"state": "consulted"} for name in ROWS},
    },
    "test": {
        name: {"answer": "yes", "reason": "Om deze reden."}
        for name in ["risk", "necessary", "sender_task", "receiver_task", "proportional", "quality"]
    }
    | {
        "less_intrusive": ["less_data"],
        "less_intrusive_note": "Alleen de conclusie gaat mee.",
        "consequences": "Meer mensen weten van de vrijlating.",
    },
    "address": [
        {
            "kind": "intended",
            "text": "Bij een zus",
            "gemeente": "0855",
            "source": "s1",
            "on": "2026-11-02",
            "confirmed": "yes",
        }
    ],
    "residence": {"expected": "yes"},
    "muni": [
        {
            "code": "0855",
            "basis": ["ad1"],
            "why": "Betrokkene gaat daar wonen.",
            "delegate_function": "Adviseur openbare orde",
            "delegate_mandate": "Mandaatbesluit 12",
            "delegate_until": "2027-12-31",
            "delegate_asked_on": "2026-11-20",
            "ask": ["confirm_receipt"],
            "reply_by": "2026-12-07",
        }
    ],
    "informed_none": "nobody",
    "inform": {
        "status": "told",
        "when": "2026-11-18",
        "by": "Casemanager",
        "how": "conversation",
        "paper": "none",
    },
    "proposal": {"choice": "notify", "reason": "Aan alles is voldaan.", "checked": True},
    "contact": {
        "person": "Casemanager afdeling 5",
        "phone": "073 555 01 23",
        "hours": "werkdagen van 9 tot 17 uur",
        "until": "twee weken na de vrijlating",
        "deputy": "Afdelingshoofd",
        "deputy_phone": "073 555 01 24",
    },
}


def complete(**changes: Any) -> CaseDocument:
    """Give the complete case; each change is a path with dots as double underscores."""
    value = copy.deepcopy(_CASE)
    for name, given in changes.items():
        *above, last = name.split("__")
        here: Any = value
        for step in above:
            here = here[int(step)] if step.isdecimal() else here.setdefault(step, {})
        if given is None:
            here.pop(int(last) if last.isdecimal() else last, None)
        else:
            here[last] = given
    return CaseDocument.from_value(value)
