"""Herbouw en vergelijk: draw a letter again from what is kept, and hold it against what was sent.

For the controleur: it shows that the letter says what was sealed, and nothing else.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import product, zip_longest
from typing import Literal, TypeAlias

import pikepdf

from app.case.refusal import Refusal
from app.notification.tagging.reading import BadStructure, Told, read
from app.services.dispatch.letterheads import kept_letterheads
from app.services.dispatch.paper_code import kept_keys
from app.services.dispatch.papers import Manner, approved_notification, draw, draw_as_now, letter
from app.services.session import Session

Outcome: TypeAlias = Literal["equal", "other_version", "not_equal"]


@dataclass(frozen=True)
class Rebuilt:
    """The result. ``other_version``: another program version made it, and it says the same.

    ``made_with`` and ``drawn_with`` are what the files name; ``first_difference`` the first
    place where text or structure differs, as (sent, drawn now).
    """

    outcome: Outcome
    made_with: str
    drawn_with: str
    first_difference: tuple[str, str] | None = None


def rebuild(session: Session, notification_id: str, exemplar: int) -> Rebuilt:
    """Draw the letter of an exemplar again and compare it with the bytes that were kept.

    The settings of then are not kept: every letterhead and every key that was used is tried,
    with and without names. Raises RoleNeeded, NotDecided, NotApproved, and NoSuchNotification
    when no letter was kept.
    """
    session.require("controleur", "teamleider")
    sent = letter(session, notification_id, exemplar)
    approved = approved_notification(session, notification_id)
    now = session.settings.names_in_letter
    ways = product(kept_letterheads(session), (now, not now), kept_keys(session))
    for image, named, key in ways:
        drawn = draw(session, approved, exemplar, Manner(image, named, key))
        if drawn == sent:
            return compare(sent, drawn)
    return compare(sent, draw_as_now(session, approved, exemplar))


def compare(sent: bytes, drawn: bytes) -> Rebuilt:
    """Compare two letters: bytes first, then text and structure."""
    made_with, drawn_with = _creator(sent), _creator(drawn)
    if sent == drawn:
        return Rebuilt("equal", made_with, drawn_with)
    difference = _difference(sent, drawn)
    other = made_with != drawn_with and difference is None
    return Rebuilt("other_version" if other else "not_equal", made_with, drawn_with, difference)


def _creator(pdf: bytes) -> str:
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return str(document.docinfo.get("/Creator", ""))
    except pikepdf.PdfError:
        raise Refusal(
            "Het bewaarde pdf-bestand is beschadigd. Laat de beheerder de reservekopie nakijken."
        ) from None


def _difference(sent: bytes, drawn: bytes) -> tuple[str, str] | None:
    try:
        told = read(sent)
    except BadStructure as bad:
        return (str(bad), "")
    pairs = zip_longest(map(_line, told.walk()), map(_line, read(drawn).walk()), fillvalue="")
    builds = {_creator(sent).split()[-1], _creator(drawn).split()[-1]}
    return next(
        (
            (before, after)
            for before, after in pairs
            if before != after and not _only_the_build(before, after, builds)
        ),
        None,
    )


def _line(element: Told) -> str:
    return f"{element.role}: {element.alt}{element.text.strip()}"


def _only_the_build(before: str, after: str, builds: set[str]) -> bool:
    """Say whether the two are the line that names the program version."""
    return {before.removeprefix("P: "), after.removeprefix("P: ")} == builds
