"""What tests of the hand-over share: wishes, facts and what the journal says."""

from __future__ import annotations

from dataclasses import replace

from app.notification.preview import page_count, page_text
from app.services.handover import HandOver, MakeExemplar
from app.services.session import Session
from app.store.journal_lines import JournalLines

PAPER = MakeExemplar("in_person", "paper", "Tilburg")
ENCRYPTED = MakeExemplar("courier", "encrypted_pdf", "Tilburg")
PACKAGE = MakeExemplar("secure_platform", "p7m", "Tilburg")
COPIED = MakeExemplar("official", "copied", "Tilburg", official_id="18B-2026-0001")


def events(session: Session) -> list[str]:
    return [line.event for line in JournalLines(session.connection).from_seq()]


def given(session: Session, **changes: object) -> HandOver:
    facts = HandOver("J. Jansen", "adviseur openbare orde", session.now())
    return replace(facts, **changes)


def with_secret(session: Session) -> HandOver:
    return given(session, secret_by="telephone", secret_to="J. Jansen", secret_at=session.now())


def whole_text(pdf: bytes) -> str:
    pages = (page_text(pdf, page) for page in range(page_count(pdf)))
    return " ".join(" ".join(pages).split())
