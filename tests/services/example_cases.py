"""The fictitious case files, dated as if they were written on the day of the test clock."""

from __future__ import annotations

import json
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

from app.services.casework import case_import
from app.services.deciding import review
from app.services.deciding.review import ReviewAnswers
from app.services.session import Session
from ui.demo.example import case_on

_FOLDER = Path(__file__).parents[1] / "acceptance" / "cases"


def case_file(name: str, today: date) -> dict[str, Any]:
    """Give the case file ``a``, ``b`` or ``c`` as JSON values."""
    if name == "a":
        template = resources.files("resources.demo").joinpath("zaak-a.json").read_bytes()
    else:
        template = (_FOLDER / f"{name}.json").read_bytes()
    value: dict[str, Any] = json.loads(case_on(template, today))
    return value


def imported(session: Session, name: str) -> str:
    """Read the case file ``name`` into a new case."""
    value = case_file(name, session.today())
    return case_import.import_case(session, json.dumps(value).encode("utf-8"))


def answers(session: Session, case_id: str, **other: Any) -> ReviewAnswers:
    """Give a complete review of the case."""
    letters = review.review_view(session, case_id).letters
    given: dict[str, Any] = {
        "quality": "yes",
        "letters_read": tuple(letter.muni_id for letter in letters),
        "reason": "Het voorstel is goed onderbouwd.",
        "authority": "directeur",
    }
    return ReviewAnswers(**(given | other))
