"""Both vaults at work: the inrichting sends, the gemeente opens and answers.

Each vault has its own session at a time; both share one clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.services.answers.changes import Change, notice_file, replacement_notice, withdraw
from app.services.casework import cases
from app.services.deciding import decision, review
from app.services.dispatch import certificates, exemplars, handover
from app.services.dispatch.exemplars import MakeExemplar
from app.services.dispatch.paper_code import public_key
from app.services.keys import facility_certificates
from app.services.reader import opening, pinned
from app.services.reader.opening import Opening
from app.services.reader.pinned import Compared, FacilityView, NewFacility
from app.services.session import Session
from app.store.facility import FacilityCertificates
from tests.acceptance.walking import answers_for, change
from tests.conftest import PracticeVault
from tests.gemeente import GEMEENTE, GemeenteVault
from tests.services.decided import decided_case
from tests.services.handing import WHY, compared, given
from tests.services.submitting_again import submit_again

THERE = "Tessa Team, teamleider"


@dataclass
class BothSides:
    """An inrichting and a gemeente that know each other's certificates."""

    inrichting: PracticeVault
    gemeente: GemeenteVault
    facility: FacilityView | None = None
    case_id: str = ""
    notification: str = ""
    packages: list[bytes] = field(default_factory=list)

    @property
    def sender(self) -> Session:
        """Whoever is logged in at the inrichting."""
        return self.inrichting.sessions[-1]

    @property
    def reader(self) -> Session:
        """Whoever is logged in at the gemeente."""
        return self.gemeente.sessions[-1]

    def exchange(self) -> None:
        """Exchange certificates: each compares the fingerprint of the other aloud."""
        there = self.gemeente.log_in("beheerder")
        row = facility_certificates.certificates(there)[0]
        pem = facility_certificates.certificate_pem(there, row.fingerprint)
        here = self.inrichting.log_in("casemanager")
        certificates.add_certificate(here, GEMEENTE, pem)
        compared(here, GEMEENTE)
        self.pin()

    def pin(self) -> FacilityView:
        """Let the gemeente trust the certificate that the inrichting uses now."""
        keeper = self.inrichting.log_in("beheerder")
        row = next(
            one for one in facility_certificates.certificates(keeper) if one.state == "in_use"
        )
        pem = facility_certificates.certificate_pem(keeper, row.fingerprint)
        session = self.gemeente.log_in("gemandateerde")
        aloud = Compared(row.fingerprint, THERE, "telephone", session.today())
        self.facility = pinned.pin_facility(
            session,
            pem,
            NewFacility(
                name="PI Voorbeeldstad",
                phone="088 000 00 00",
                roster_root=keeper.roster.root,
                paper_key=self.paper_key(),
            ),
            aloud,
        )
        return self.facility

    def paper_key(self) -> str:
        """Give the key for codes on paper, as the exchange sheet prints it."""
        current = FacilityCertificates(self.sender.connection).current(self.sender.stamp())
        assert current is not None
        return public_key(self.sender, current)

    def decide(self, **changes: object) -> str:
        """Decide to notify; gives the id of the notification at the inrichting."""
        self.case_id = decided_case(self.inrichting, **changes).case_id
        session = self.inrichting.log_in("casemanager")
        (self.notification,) = (
            one.id
            for one in handover.notifications(session, self.case_id).notifications
            if one.gemeente == GEMEENTE
        )
        return self.notification

    def decide_again(self, **answers: object) -> str:
        """Decide on a new version of the case; gives the id of the new notification."""
        session = self.inrichting.log_in("casemanager")
        cases.new_version(session, self.case_id)
        change(session, self.case_id, **(answers or {"signal__summary": "Een ander signaal."}))
        submit_again(session, self.case_id)
        lead = self.inrichting.log_in("teamleider")
        review.agree(lead, self.case_id, answers_for(review.review_view(lead, self.case_id)))
        decider = self.inrichting.log_in("beslisser")
        decision.decide_notify(decider, self.case_id, authority="directeur")
        self.inrichting.clock.advance(hours=1)
        session = self.inrichting.log_in("casemanager")
        found = [
            one
            for one in handover.notifications(session, self.case_id).notifications
            if one.gemeente == GEMEENTE
        ]
        self.notification = max(found, key=lambda one: one.version).id
        return self.notification

    def replace(self, notification: str) -> bytes:
        """Say that a newer version replaces this notification; gives the file for the gemeente."""
        session = self.inrichting.log_in("teamleider")
        corrected = Change("incorrect", "De datum was fout.", ("correct",))
        notice = replacement_notice(session, notification, corrected)
        data = notice_file(session, notice.id).data
        self.inrichting.clock.advance(hours=1)
        return data

    def send(self) -> bytes:
        """Make a package for the gemeente and hand it over; gives its bytes."""
        session = self.inrichting.log_in("casemanager")
        made = exemplars.make_exemplar(
            session,
            self.notification,
            MakeExemplar("secure_platform", "p7m", "Tilburg", right_because=WHY),
        )
        assert made.data is not None
        handover.hand_over(session, made.id, given(session))
        self.inrichting.clock.advance(hours=1)
        self.packages.append(made.data)
        return made.data

    def open(self, data: bytes, why: str = "") -> Opening:
        """Open a file at the gemeente."""
        return opening.open_file(self.gemeente.log_in("gemandateerde"), data, why)

    def received(self) -> str:
        """Exchange, decide, send and open; gives the id of the notification at the gemeente."""
        self.exchange()
        self.decide()
        opened = self.open(self.send(), "voorbereiding overleg")
        assert opened.ok, opened.lines
        assert opened.received is not None
        return opened.received

    def withdraw(self, kind: str = "not_needed") -> bytes:
        """Take the notification back at the inrichting; gives the file for the gemeente."""
        session = self.inrichting.log_in("teamleider")
        asks = ("destroy",) if kind in {"incorrect", "unlawful"} else ("request_destruction",)
        change = Change(kind=kind, reason="De melding is niet meer nodig.", asks=asks)  # type: ignore[arg-type]
        notice = withdraw(session, self.notification, change)
        data = notice_file(session, notice.id).data
        self.inrichting.clock.advance(hours=1)
        return data
