"""Both sides of a case in one test: the vault of the inrichting and those of the gemeenten.

Each gemeente is a practice vault of its own, founded by one person; everybody shares one clock.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.handoff import reply as replies_format
from app.handoff.reply import ReplyKind
from app.reference import gemeenten
from app.services.answers import replies
from app.services.answers.replies import ReplyView
from app.services.dispatch import certificates, exemplars, handover
from app.services.dispatch.exemplars import MakeExemplar
from app.services.dispatch.handover import HandOver, NotificationView
from app.services.dispatch.paper_code import public_key
from app.services.environment import Environment
from app.services.keys import access, facility_certificates
from app.services.keys.first_start import set_up_vault
from app.services.reader import answering, opening, pinned
from app.services.reader.opening import Opening
from app.services.reader.pinned import Compared, NewFacility
from app.services.reader.profile import GemeenteDetails, GemeenteSettings, Mandate
from app.services.session import Session
from app.store.facility import FacilityCertificates
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets
from tests.conftest import PASSPHRASE, PracticeVault
from tests.gemeente import gemeente_set_up
from tests.services.handing import WHY, compared

READER = "Greet Mandaat"
ADVISER = ("Mevrouw De Adviseur", "Adviseur openbare orde en veiligheid")


@dataclass
class Side:
    """The vault of one gemeente, with one person who does everything there."""

    code: str
    env: Environment
    folder: Path
    open: list[Session] = field(default_factory=list)

    @classmethod
    def of(cls, code: str, folder: Path, vault: PracticeVault) -> Side:
        """Let the gemeente with this code make its vault."""
        env = Environment(vault.clock, os.urandom, MemorySecrets(), FLOOR)
        found = gemeenten.by_code(code)
        assert found is not None
        settings = GemeenteSettings(
            organisation=GemeenteDetails(
                code=code, name=f"Gemeente {found.name}", phone="088 111 11 11", city=found.name
            ),
            mandate=Mandate(kind="burgemeester", name="B. Burgemeester"),
        )
        wishes = gemeente_set_up(
            folder, name=READER, roles=("beheerder", "gemandateerde"), settings=settings
        )
        side = cls(code, env, folder)
        side.open.append(set_up_vault(env, wishes).session)
        return side

    @property
    def name(self) -> str:
        """The name of the gemeente, as one types it at the hand-over."""
        found = gemeenten.by_code(self.code)
        assert found is not None
        return found.name

    @property
    def session(self) -> Session:
        """Whoever is at work there; logs in anew when nobody is."""
        if not self.open:
            self.open.append(access.log_in(self.env, self.folder, READER, PASSPHRASE))
        return self.open[-1]

    def leave(self) -> None:
        """Log out."""
        while self.open:
            access.close(self.open.pop())

    def receive(self, data: bytes, why: str = "") -> Opening:
        """Open a file."""
        return opening.open_file(self.session, data, why)

    def answer(
        self, received: str, kind: ReplyKind, about_notice: str | None = None, **fields: Any
    ) -> bytes:
        """Make a reply file for the inrichting."""
        given = answering.given_fields(self.session, received, about_notice)
        reply = replies_format.from_fields({"kind": kind, **fields, **given})
        return answering.make_reply(self.session, received, reply).data


def acquainted(vault: PracticeVault, side: Side) -> None:
    """Exchange certificates; each side compares the fingerprint of the other aloud."""
    theirs = facility_certificates.certificates(side.session)[0]
    pem = facility_certificates.certificate_pem(side.session, theirs.fingerprint)
    here = vault.log_in("casemanager")
    certificates.add_certificate(here, side.code, pem)
    compared(here, side.code)
    keeper = vault.log_in("beheerder")
    (ours,) = facility_certificates.certificates(keeper)
    kept = FacilityCertificates(keeper.connection).current(keeper.stamp())
    assert kept is not None
    pinned.pin_facility(
        side.session,
        facility_certificates.certificate_pem(keeper, ours.fingerprint),
        NewFacility(
            name="PI Voorbeeldstad",
            phone="088 000 00 00",
            roster_root=keeper.roster.root,
            paper_key=public_key(keeper, kept),
        ),
        Compared(ours.fingerprint, "Tessa Team, teamleider", "telephone", side.session.today()),
    )


def notifications_of(
    vault: PracticeVault, case_id: str, version: int
) -> dict[str, NotificationView]:
    """Give the notifications of one version by gemeente. Leaves the casemanager logged in."""
    session = vault.log_in("casemanager")
    found = handover.notifications(session, case_id).notifications
    return {one.gemeente: one for one in found if one.version == version}


def sent(vault: PracticeVault, notification: NotificationView, form: str = "p7m") -> bytes:
    """Make an exemplar, hand it over, and give its bytes. Leaves the casemanager logged in."""
    session = vault.log_in("casemanager")
    channel = "secure_platform" if form == "p7m" else "in_person"
    made = exemplars.make_exemplar(
        session,
        notification.id,
        MakeExemplar(channel, form, notification.gemeente_name, right_because=WHY),
    )
    secret: Mapping[str, Any] = {}
    if made.passphrase:
        secret = {
            "secret_by": "telephone",
            "secret_to": ADVISER[0],
            "secret_at": session.now(),
        }
    handover.hand_over(session, made.id, HandOver(*ADVISER, session.now(), **secret))
    vault.clock.advance(hours=1)
    assert made.data is not None
    return made.data


def brought_back(vault: PracticeVault, data: bytes) -> ReplyView:
    """Import a reply at the inrichting. Leaves the casemanager logged in."""
    return replies.import_reply(vault.log_in("casemanager"), data)
