"""Case A with markup in every text that a person types, walked as far as a test asks."""

from __future__ import annotations

import json
import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Union, get_args, get_origin

from app.case.model import CaseDocument
from app.case.model.parts import Part, Text
from app.services import settings
from app.services.casework import case_import, cases, submission
from app.services.deciding import decision, review
from app.services.session import Session
from app.services.settings import make_settings
from tests.acceptance import walking
from tests.conftest import PracticeVault

MARK = "<para>&amp;<b>x</b>"
OTHERS = ("</font>", "<br/>", "%s {0} {naam}", "'; DROP TABLE draft; --", "<img src=x>", "&lt;")
"""Signs that mean something to ReportLab, Qt, SQL or Python."""

_TYPED = get_args(Text)[1]
"""The check that every text of a person goes through, and nothing else does."""

_SHAPED = ("skn", "parket")
"""Texts of which the form is checked; they take no markup at all."""


def is_text(annotation: Any) -> bool:
    """Tell whether an annotation is (or may be) the text that a person types."""
    inner = get_args(annotation)
    if get_origin(annotation) in {Union, types.UnionType}:
        return any(is_text(each) for each in inner)
    return _TYPED in inner


def part_in(annotation: Any) -> type[Part] | None:
    """Give the model part in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    if get_origin(annotation) in {tuple, Union, types.UnionType, Annotated}:
        found = (part_in(each) for each in get_args(annotation))
        return next((part for part in found if part is not None), None)
    return None


@dataclass
class Marker:
    """Adds a mark with a number of its own to every text of a case file."""

    count: int = 0

    def marked(self, model: type[Part], value: dict[str, Any]) -> dict[str, Any]:
        """Give the values of one part with their marks."""
        return {name: self._field(model, name, inner) for name, inner in value.items()}

    def _field(self, model: type[Part], name: str, value: Any) -> Any:
        field = model.model_fields[name]
        if isinstance(value, str):
            typed = _TYPED in field.metadata or is_text(field.annotation)
            return self._mark(value) if typed and name not in _SHAPED else value
        part = part_in(field.annotation)
        if part is None and isinstance(value, list):
            typed = get_origin(field.annotation) is tuple and is_text(get_args(field.annotation)[0])
            return [self._mark(each) for each in value] if typed else value
        if part is not None and isinstance(value, dict):
            return self.marked(part, value)
        if part is not None and isinstance(value, list):
            return [self.marked(part, each) for each in value]
        return value

    def _mark(self, text: str) -> str:
        self.count += 1
        other = OTHERS[self.count % len(OTHERS)]
        return f"{text} [{self.count}] {MARK} {other}"


def marked_case(session: Session) -> tuple[bytes, int]:
    """Give case A with marks, and how many."""
    marker = Marker()
    value = json.loads(walking.case_file("a", session.today()))
    return json.dumps(marker.marked(CaseDocument, value)).encode("utf-8"), marker.count


def submitted(vault: PracticeVault) -> str:
    """Submit the marked case, in a vault with markup in its settings too; gives the case's id."""
    keeper = vault.log_in("beheerder")
    values = settings.read(keeper).model_dump(mode="json")
    for name in ("name", "address", "return_address", "phone"):
        values["facility"][name] = f"{values['facility'][name]} {MARK}"
    values["handling_text"] = f"Vertrouwelijk {MARK}"
    values["fg_contact"] = f"FG {MARK}"
    settings.change(keeper, make_settings(values))
    session = vault.log_in("casemanager")
    data, count = marked_case(session)
    assert count > 70
    case_id = case_import.import_case(session, data)
    _give_reasons(session, case_id)
    submission.submit(session, case_id)
    return case_id


def _give_reasons(session: Session, case_id: str) -> None:
    """Keep every finding of the scan and give every soft stop its reason, with a mark."""
    document = cases.open_case(session, case_id).document
    value = json.loads(document.to_bytes())
    open_stops = [s for s in submission.check(session, case_id).soft_stops if s.reason is None]
    value.setdefault("reasons", []).extend(
        {"about": stop.path or stop.name, "text": f"Omdat {MARK}"} for stop in open_stops
    )
    cases.save_draft(session, case_id, CaseDocument.from_value(value))


def decided(vault: PracticeVault, case_id: str) -> Session:
    """Let the marked case be decided; gives the casemanager's session."""
    lead = vault.log_in("teamleider")
    answers = walking.answers_for(review.review_view(lead, case_id), reason=f"Goed. {MARK}")
    review.agree(lead, case_id, answers)
    decision.decide_notify(vault.log_in("beslisser"), case_id, authority="directeur")
    return vault.log_in("casemanager")


def squeezed(text: str) -> str:
    """Give a text without the spaces and hyphens that a page adds."""
    return re.sub(r"[\s\u2028\u00ad\ufffe-]+", "", text)


def strings(value: Any) -> Iterator[str]:
    """Give every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)
