"""Checking the code on a letter against the keys of the inrichtingen that this gemeente trusts."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.refusal import Refusal
from app.services.dispatch import paper_code
from app.services.dispatch.paper_code import CodeResult
from app.services.reader.pinned import FacilityView, facilities
from app.services.session import Session


@dataclass(frozen=True)
class CheckedCode:
    """The outcome, and of which inrichting the key was that signed the code (None: of none)."""

    result: CodeResult
    facility: FacilityView | None


def check_code(session: Session, text: str, file: bytes | None = None) -> CheckedCode:
    """Check a code that was scanned or typed, against every key that is trusted now.

    ``file``: melding.json or the letter as PDF, to compare with. Raises NotAPaperCode, and Refusal
    when no key was taken over from an exchange sheet.
    """
    session.require("gemandateerde", "lezer")
    known = [
        (facility, pin.paper_key)
        for facility in facilities(session)
        for pin in facility.certificates
        if pin.trusted and pin.paper_key
    ]
    if not known:
        raise Refusal(
            "Van geen inrichting is de sleutel voor codes op papier vastgelegd. Neem die over van"
            " het uitwisselblad."
        )
    checked: CheckedCode | None = None
    for facility, key in known:
        result = paper_code.check(text, key, file)
        # The second line says whether this key signed the code.
        if result.lines[1][1]:
            checked = CheckedCode(result, facility)
            break
        checked = checked or CheckedCode(result, None)
    session.record("paper_code_checked", "code")
    if checked is None:
        raise ValueError("at least one key was tried")
    return checked
