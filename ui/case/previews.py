"""The letters as they would go out now, made in the worker for reading on the check page."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.law import Library
from app.notification.blocks import Block
from app.notification.content import compose
from app.notification.letter import letter_blocks
from app.reference import gemeenten
from app.services.casework.case_moves import case_of
from app.services.casework.cases import CaseView
from app.services.casework.submission import last_given, letter_law_version, letter_settings
from app.services.lawbook.law_texts import texts_in_force
from app.services.session import Session
from ui.text import t


@dataclass(frozen=True)
class Letter:
    """The letter to one gemeente, or why there is none yet."""

    muni_id: str
    gemeente: str
    blocks: tuple[Block, ...] = ()
    refusal: Refusal | None = None


def letters_of(session: Session, document: CaseDocument, view: CaseView) -> tuple[Letter, ...]:
    """Give the letter to each gemeente of the case, as it stands on screen."""
    law = texts_in_force(session)
    return tuple(_letter(session, document, view, muni.id, law) for muni in document.muni)


def _letter(
    session: Session, document: CaseDocument, view: CaseView, muni_id: str, law: Library
) -> Letter:
    code = next(muni.code for muni in document.muni if muni.id == muni_id)
    name = t("Nog geen gemeente gekozen")
    try:
        name = gemeenten.by_code(code).name if code else name
        old = last_given(session, case_of(session, view.case_id)).get(code or "")
        notification = compose(
            document,
            muni_id,
            reference=view.reference,
            version=view.version_number + 1,
            settings=letter_settings(session),
            law_version=letter_law_version(law),
            law=law,
            replaces=(view.reference, old.version) if old else None,
        )
        return Letter(muni_id, name, tuple(letter_blocks(notification, None)))
    except Refusal as refusal:
        return Letter(muni_id, name, refusal=refusal)
