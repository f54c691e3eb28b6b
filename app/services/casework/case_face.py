"""What lists and search show of a case: taken out of its answers, nothing more than that."""

from __future__ import annotations

import unicodedata

from app.case.model import CaseDocument
from app.store.case_files import Face


def face_of(document: CaseDocument) -> Face:
    """Give the name, numbers and dates by which a case is found."""
    person = document.person
    hold = document.proposal.hold_until or document.scope.hold_until
    name = full_name(document)
    return Face(
        name=name,
        name_key=_sorted_by(name),
        skn=person.skn or "",
        summary=document.signal.summary or "",
        release_date=document.release.date.isoformat() if document.release.date else None,
        hold_until=hold.isoformat() if hold else None,
    )


def full_name(document: CaseDocument) -> str:
    """Give the name as lists show it: "Vries, Anna de"; empty when there is none."""
    person = document.person
    rest = " ".join(part for part in (person.given_names, person.prefix) if part)
    return ", ".join(part for part in (person.surname, rest) if part)


def _sorted_by(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
