"""Remarks as a screen shows them: with the name of the field and of who made them."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.model import CaseDocument
from app.case.paths import NoSuchPath
from app.case.said import said
from app.services.session import Session
from app.store.remarks import Answer, Remarks
from app.store.remarks import Remark as StoredRemark
from app.wizard import questions


@dataclass(frozen=True)
class Remark:
    """A remark on a field (``label`` is its Dutch name) or on the whole case (``path`` None).

    ``answer`` is the maker's answer as a sentence, ``answer_code`` and ``because`` what it is
    made of. ``removable``: it was not sent yet and this person wrote it.
    """

    id: int
    version: int
    path: str | None
    label: str | None
    text: str
    author: str
    made_at: str
    answer: str | None
    answer_code: Answer | None
    because: str | None
    sent: bool
    removable: bool

    @property
    def open(self) -> bool:
        """Whether the maker still has to answer it."""
        return self.sent and self.answer_code is None


def remarks_of(
    session: Session, case_id: str, document: CaseDocument, *, sent_only: bool
) -> tuple[Remark, ...]:
    """Give the remarks on a case, oldest first; those not sent only for whoever reviews."""
    return tuple(
        _shown(session, remark, document)
        for remark in Remarks(session.connection).of_case(case_id)
        if remark.sent or not sent_only
    )


def label_of(path: str, document: CaseDocument) -> str:
    """Give the Dutch name of a field, or its path when the case no longer has it."""
    try:
        return questions.label(path, document)
    except (NoSuchPath, KeyError):
        return path


def _shown(session: Session, remark: StoredRemark, document: CaseDocument) -> Remark:
    return Remark(
        id=remark.id,
        version=remark.version,
        path=remark.path,
        label=label_of(remark.path, document) if remark.path else None,
        text=remark.text,
        author=session.name_of(remark.author),
        made_at=remark.made_at,
        answer=_answer(remark),
        answer_code=remark.answer,
        because=remark.because,
        sent=remark.sent,
        removable=not remark.sent and remark.author == session.account.id,
    )


def _answer(remark: StoredRemark) -> str | None:
    if remark.answer is None:
        return None
    if remark.answer == "changed":
        if remark.because:
            return said("Aangepast. {because}", because=remark.because)
        return said("Aangepast.")
    return said("Niet aangepast, want {because}", because=remark.because)
