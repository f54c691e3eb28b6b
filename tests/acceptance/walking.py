"""Walking a fictitious case through the services, as far as a test asks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.case import paths
from app.case.model import CaseDocument
from app.services.casework import case_import, cases, submission
from app.services.deciding import decision, review
from app.services.deciding.review import ReviewAnswers
from app.services.session import Session
from tests.conftest import PracticeVault
from ui.demo.example import case_on, example_case

CASES = Path(__file__).parent / "cases"


def case_file(name: str, today: date) -> bytes:
    """Give case a (the one of the demonstration), b or c with dates that count from today."""
    if name == "a":
        return example_case(today)
    return case_on((CASES / f"{name}.json").read_bytes(), today)


def imported(vault: PracticeVault, name: str) -> str:
    """Bring in a case as casemanager; gives its id. Leaves the casemanager logged in."""
    session = vault.log_in("casemanager")
    return case_import.import_case(session, case_file(name, session.today()))


def change(session: Session, case_id: str, **answers: object) -> CaseDocument:
    """Save other answers; ``__`` in a name stands for a dot in the path."""
    view = cases.open_case(session, case_id)
    document = view.document
    for name, value in answers.items():
        document = paths.put(document, name.replace("__", "."), value)
    cases.save_draft(session, case_id, document, view.pending, view.place)
    return document


def submitted(vault: PracticeVault, name: str) -> str:
    """Bring in a case and submit it. Leaves the casemanager logged in."""
    case_id = imported(vault, name)
    submission.submit(vault.sessions[-1], case_id)
    return case_id


def answers_for(view: review.ReviewView, **others: object) -> ReviewAnswers:
    """Give a full set of answers of a reviewer who agrees."""
    values: dict[str, object] = {
        "quality": "yes",
        "letters_read": tuple(letter.muni_id for letter in view.letters),
        "reason": "De onderbouwing is duidelijk.",
        "authority": "directeur",
    }
    return ReviewAnswers(**(values | others))  # type: ignore[arg-type]


def agreed(vault: PracticeVault, name: str) -> str:
    """Let the team lead agree. Leaves the team lead logged in."""
    case_id = submitted(vault, name)
    session = vault.log_in("teamleider")
    review.agree(session, case_id, answers_for(review.review_view(session, case_id)))
    return case_id


def decided(vault: PracticeVault, name: str) -> str:
    """Let the directeur decide to notify. Leaves the casemanager logged in."""
    case_id = agreed(vault, name)
    decision.decide_notify(vault.log_in("beslisser"), case_id, authority="directeur")
    vault.log_in("casemanager")
    return case_id
