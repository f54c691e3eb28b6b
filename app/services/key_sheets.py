"""Papers about keys: what was set up, the recovery key, and what a gemeente compares."""

from __future__ import annotations

from datetime import date

from app.case.refusal import Refusal
from app.notification.papers.frame import render_paper
from app.notification.papers.keys import ExchangeSheet, PassphraseSheet, RecoverySheet, SetUpSheet
from app.services.first_start import FOUNDER
from app.services.session import Session
from app.services.sheets import frame_of
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import fingerprint


def set_up_sheet(session: Session) -> bytes:
    """Give what identifies this vault; nothing secret. Raises RoleNeeded."""
    session.require("beheerder", "controleur")
    founder = session.roster.account(FOUNDER)
    if founder is None:
        raise Refusal(
            "De rollenlijst kent geen oprichter. Laat de controleur de kluis onderzoeken."
        )
    paper = SetUpSheet(
        vault=session.unlocked.vault_id,
        kind=session.unlocked.kind,
        founders=(f"{founder.name}, {founder.function}", "Wie meekeek"),
        roster_root=session.roster.root,
        certificate=fingerprint(_certificate(session).certificate),
        keyring=session.env.secrets is not None,
    )
    return render_paper(paper, frame_of(session))


def recovery_sheet(session: Session, recovery_key: str) -> bytes:
    """Give the recovery key as it was shown once, on paper; it is kept nowhere. RoleNeeded."""
    session.require("beheerder")
    paper = RecoverySheet(vault=session.unlocked.vault_id, key=recovery_key)
    return render_paper(paper, frame_of(session))


def passphrase_sheet(session: Session, file_name: str, passphrase: str) -> bytes:
    """Give the passphrase of an encrypted PDF on paper, as it was shown once. RoleNeeded."""
    session.require("casemanager", "teamleider")
    return render_paper(PassphraseSheet(file_name, passphrase), frame_of(session))


def exchange_sheet(session: Session) -> bytes:
    """Give what a gemeente compares before it trusts packages of this inrichting."""
    current = _certificate(session)
    paper = ExchangeSheet(
        certificate=fingerprint(current.certificate),
        valid_until=date.fromisoformat(current.valid_until[:10]),
        roster_root=session.roster.root,
        phone=session.settings.facility.phone,
    )
    return render_paper(paper, frame_of(session))


def _certificate(session: Session) -> FacilityCertificate:
    current = FacilityCertificates(session.connection).current()
    if current is None:
        raise Refusal("Deze kluis heeft nog geen certificaat van de inrichting. Maak er eerst een.")
    return current
