"""What the maker proposes, in one line; each of the three proposals is said the same way."""

from __future__ import annotations

from app.case.model import CaseDocument
from ui.text import t


def proposal_told(document: CaseDocument) -> str:
    """Give the proposal of a case as the reviewer reads it."""
    words = {"notify": t("melden"), "not_notify": t("niet melden"), "hold": t("aanhouden")}
    return t(
        "Voorstel van de maker: {proposal}.",
        proposal=words.get(document.proposal.choice or "", "–"),
    )
