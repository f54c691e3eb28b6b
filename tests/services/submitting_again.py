"""Submitting a case once more, as a maker does: the sources are compared anew each time."""

from __future__ import annotations

from app.case import paths
from app.services.casework import cases, submission
from app.services.session import Session


def tick(session: Session, case_id: str) -> None:
    """Say again that the data were compared with the sources."""
    view = cases.open_case(session, case_id)
    document = paths.put(view.document, "proposal.checked", True)  # noqa: FBT003 - the answer
    cases.save_draft(session, case_id, document, view.pending, view.place)


def submit_again(session: Session, case_id: str) -> int:
    """Tick and submit; gives the number of the new version."""
    tick(session, case_id)
    return submission.submit(session, case_id)
