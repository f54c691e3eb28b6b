"""Papers about keys: what was set up, the recovery key, and what a gemeente compares."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.case.refusal import Refusal
from app.notification.dutch_day import day_in_the_netherlands
from app.notification.letter import in_groups
from app.notification.papers.frame import render_paper
from app.notification.papers.keys import (
    ExchangeSheet,
    OtherCertificate,
    PassphraseSheet,
    RecoverySheet,
    SetUpSheet,
)
from app.services.control.journal_reading import head_text
from app.services.dispatch.paper_code import public_key
from app.services.dispatch.sheets import frame_of
from app.services.keys.facility_certificates import CertificateState, certificates
from app.services.keys.people import foundation
from app.services.session import Session
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.trust.facility import fingerprint
from app.trust.fingerprints import fingerprint_of
from app.wizard.dates import show_day


def set_up_sheet(session: Session) -> bytes:
    """Give what identifies this vault; nothing secret. Raises Refusal without a certificate."""
    found = foundation(session)
    founders = [f"{one.name}, {one.function}" for one in found.founders]
    paper = SetUpSheet(
        vault=session.unlocked.vault_id,
        kind=session.unlocked.kind,
        founders=(*founders, *(["Wie meekeek"] if len(founders) == 1 else [])),
        roster_root=found.root.hex,
        roster_words=found.root.words,
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
        paper_key=public_key(session, current),
        valid_until=date.fromisoformat(current.valid_until[:10]),
        roster_root=fingerprint_of(bytes.fromhex(session.roster.root)).hex,
        phone=session.settings.facility.phone,
        journal_head=_head(session),
        others=tuple(_others(session, current)),
    )
    return render_paper(paper, frame_of(session))


def _certificate(session: Session) -> FacilityCertificate:
    current = FacilityCertificates(session.connection).current(session.stamp())
    if current is None:
        raise Refusal("Er is geen certificaat van de inrichting in gebruik. Maak er eerst een.")
    return current


def _others(session: Session, current: FacilityCertificate) -> Iterator[OtherCertificate]:
    kept = {one.fingerprint: one for one in FacilityCertificates(session.connection).all()}
    for row in certificates(session):
        if row.fingerprint != current.fingerprint:
            state = _STATES[row.state].format(
                since=show_day(day_in_the_netherlands(row.use_from)),
                until=show_day(day_in_the_netherlands(row.valid_until)),
                ended=show_day(day_in_the_netherlands(row.revoked_at)) if row.revoked_at else "",
            )
            yield OtherCertificate(
                state, row.fingerprint, public_key(session, kept[row.fingerprint])
            )


def _head(session: Session) -> str:
    place, _, digest = head_text(session).partition(":")
    return f"{place}: {in_groups(digest)}"


_STATES: dict[CertificateState, str] = {
    "in_use": "in gebruik",
    "waiting": "in gebruik vanaf {since}",
    "earlier": "eerder gebruikt, geldig tot {until}",
    "expired": "verlopen op {until}",
    "revoked": "geldt niet meer sinds {ended}",
}
