"""What tests of the hand-over share: wishes, facts and what the journal says."""

from __future__ import annotations

from dataclasses import replace

from app.notification.preview import page_count, page_text
from app.services.dispatch.certificates import Compared, certificate_of, compare_certificate
from app.services.dispatch.handover import HandOver, MakeExemplar
from app.services.session import Session
from app.store.journal_lines import JournalLines

WHY = "De zus in Tilburg bevestigde dat betrokkene daar gaat wonen."
"""Why this gemeente is right, though a known address lies in another."""

PAPER = MakeExemplar("in_person", "paper", "Tilburg", right_because=WHY)
ENCRYPTED = MakeExemplar("courier", "encrypted_pdf", "Tilburg", right_because=WHY)
PACKAGE = MakeExemplar("secure_platform", "p7m", "Tilburg", right_because=WHY)
COPIED = MakeExemplar(
    "official", "copied", "Tilburg", official_id="18B-2026-0001", right_because=WHY
)


def compared(session: Session, code: str = "0855") -> None:
    """Compare the fingerprint of the certificate in use aloud with somebody of the gemeente."""
    view = certificate_of(session, code)
    assert view is not None
    with_whom = Compared("J. Jansen", "adviseur openbare orde", "telephone", session.today())
    compare_certificate(session, code, view.fingerprint, with_whom)


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
