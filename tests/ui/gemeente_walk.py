"""A case that was handed over and answered, for the screens of what comes back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from app.services.answers import replies
from app.services.dispatch import handover
from app.services.session import Session
from tests.acceptance import walking
from tests.conftest import PracticeVault
from tests.services.gemeente_side import Gemeente
from tests.services.handing import PAPER, given


@dataclass
class Answered:
    """The case, its one notification, and the gemeente that got it."""

    vault: PracticeVault
    case_id: str
    notification: str
    gemeente: Gemeente

    def session(self) -> Session:
        return self.vault.log_in("casemanager")

    def reply_file(self, folder: Path, kind: str = "receipt", **changes: object) -> Path:
        """Write a reply of the gemeente as a file; logs in and out for it."""
        session = self.session()
        path = folder / f"{kind}.p7m"
        path.write_bytes(self.gemeente.answer(session, self.notification, kind, **changes))
        self.vault.close()
        return path

    def answered(self, kind: str, **changes: object) -> None:
        """Read a reply in, before the screens come."""
        session = self.session()
        replies.import_reply(
            session, self.gemeente.answer(session, self.notification, kind, **changes)
        )
        self.vault.close()


def handed_over(vault: PracticeVault, key: RSAPrivateKey | None = None) -> Answered:
    """Walk case a to a hand-over; leaves nobody logged in."""
    case_id = walking.decided(vault, "a")
    session = vault.sessions[-1]
    one = handover.notifications(session, case_id).notifications[0].id
    gemeente = Gemeente.known(session, "0855", key or generate_private_key(65537, 2048))
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    vault.close()
    return Answered(vault, case_id, one, gemeente)
