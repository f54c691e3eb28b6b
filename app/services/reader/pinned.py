"""The inrichtingen that a gemeente trusts, each by certificate and root of its roster.

What counts is what was compared aloud: by somebody here with somebody there, on a known number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from cryptography import x509

from app.case.refusal import Refusal
from app.case.text import checked
from app.case.workflow import Role
from app.services.control.vouched import pinned_told
from app.services.dispatch.paper_code import read_public_key
from app.services.reader.facility_file import (
    FoundCertificate,
    WrongFile,
    WrongPin,
    read_certificate,
)
from app.services.session import Session, moment_of, stamp
from app.store.connection import transaction
from app.store.facility import FacilityCertificates
from app.store.reader_pins import Pins, StoredFacility, StoredPin
from app.trust.facility import fingerprint, may_receive
from app.trust.fingerprints import Fingerprint, fingerprint_of, same_fingerprint

__all__ = [
    "Compared",
    "FacilityView",
    "FoundCertificate",
    "How",
    "NewFacility",
    "PinView",
    "WrongPin",
    "add_certificate",
    "facilities",
    "pin_facility",
    "read_certificate",
    "unpin",
]

How: TypeAlias = Literal["telephone", "in_person"]

LONGEST_LINE = 200
_ROOT = re.compile(r"[0-9a-f]{64}")

MANAGERS: tuple[Role, ...] = ("gemandateerde", "beheerder")


@dataclass(frozen=True)
class Compared:
    """How a fingerprint was compared aloud. ``there`` is name and function at the inrichting."""

    fingerprint: str
    there: str
    how: How
    on: date


@dataclass(frozen=True)
class NewFacility:
    """An inrichting as its exchange sheet names it."""

    name: str
    phone: str
    roster_root: str
    paper_key: str = ""


@dataclass(frozen=True)
class PinView:
    """A certificate of an inrichting as a screen shows it."""

    fingerprint: str
    subject: str
    valid_from: datetime
    valid_until: datetime
    self_signed: bool
    receives: bool
    paper_key: str
    compared_here: str
    compared_there: str
    compared_how: How
    compared_on: date
    ended_at: datetime | None
    ended_by: str
    ended_why: str
    certificate: bytes
    vouched: bool
    """Whether somebody signed in the journal for trusting exactly this."""

    @property
    def trusted(self) -> bool:
        """Whether packages signed with it are opened."""
        return self.ended_at is None and self.vouched


@dataclass(frozen=True)
class FacilityView:
    """An inrichting with every certificate it had, newest first; trusted while one of them is."""

    id: str
    name: str
    phone: str
    roster_root: str
    root: Fingerprint
    certificates: tuple[PinView, ...]

    @property
    def trusted(self) -> bool:
        """Whether anything of it is opened."""
        return any(one.trusted for one in self.certificates)


def look_at(session: Session, data: bytes) -> FoundCertificate:
    """Read a certificate that may be trusted here, before anybody compares it aloud.

    Raises WrongFile: no certificate of an inrichting, one of this gemeente, or trusted already.
    """
    found = read_certificate(data, session.now())
    _check_new(session, found)
    return found


def pin_facility(
    session: Session, data: bytes, facility: NewFacility, compared: Compared
) -> FacilityView:
    """Trust an inrichting from now on. Raises RoleNeeded, WrongPin.

    One that was trusted before is known by its root: then the certificate comes with the others.
    """
    session.require(*MANAGERS)
    found = read_certificate(data, session.now())
    name = _line(facility.name, WrongPin("Vul de naam van de inrichting in.", field="name"))
    root = _root(facility.roster_root)
    pins = Pins(session.connection)
    known = next((one for one in pins.facilities() if one.roster_root == root), None)
    if known is not None and any(one.ended_at is None for one in pins.certificates(known.id)):
        raise WrongPin(
            "Deze inrichting staat er al: {name}. Voeg daar het nieuwe certificaat toe.",
            name=known.name,
            field="roster_root",
        )
    pin = _pin(session, known.id if known else session.new_id(), found, facility, compared)
    with transaction(session.connection):
        if known is None:
            pins.add_facility(
                StoredFacility(
                    pin.facility,
                    name,
                    _short(facility.phone),
                    root,
                    session.account.id,
                    session.stamp(),
                )
            )
        pins.add_certificate(pin)
        session.record(
            "facility_pinned",
            f"inrichting:{pin.facility}",
            details={**_named(pin.fingerprint), "root": root},
        )
    return _facility(session, pin.facility)


def add_certificate(
    session: Session, facility_id: str, data: bytes, compared: Compared, paper_key: str = ""
) -> FacilityView:
    """Trust another certificate of an inrichting, beside those it has.

    Raises RoleNeeded, WrongPin.
    """
    session.require(*MANAGERS)
    known = _facility(session, facility_id)
    found = read_certificate(data, session.now())
    wanted = NewFacility(known.name, known.phone, known.roster_root, paper_key)
    pin = _pin(session, known.id, found, wanted, compared)
    with transaction(session.connection):
        Pins(session.connection).add_certificate(pin)
        session.record(
            "facility_certificate_pinned",
            f"inrichting:{known.id}",
            details=_named(pin.fingerprint),
        )
    return _facility(session, known.id)


def unpin(session: Session, certificate: str, why: str) -> FacilityView:
    """Trust a certificate no longer; what it signed before stays readable here.

    Raises RoleNeeded, WrongPin.
    """
    session.require(*MANAGERS)
    reason = _line(
        why, WrongPin("Vul in waarom u dit certificaat niet meer vertrouwt.", field="why")
    )
    for facility in facilities(session):
        for pin in facility.certificates:
            if pin.trusted and same_fingerprint(pin.fingerprint, certificate):
                with transaction(session.connection):
                    Pins(session.connection).end(
                        pin.fingerprint, by=session.account.id, at=session.stamp(), why=reason
                    )
                    session.record(
                        "facility_unpinned",
                        f"inrichting:{facility.id}",
                        details=_named(pin.fingerprint),
                    )
                return _facility(session, facility.id)
    raise WrongPin("Dit certificaat wordt al niet meer vertrouwd. Ververs het scherm.")


def facilities(session: Session) -> tuple[FacilityView, ...]:
    """Give every inrichting that was ever trusted, by name, with all its certificates."""
    pins = Pins(session.connection)
    stored = pins.certificates()
    return tuple(
        FacilityView(
            id=one.id,
            name=one.name,
            phone=one.phone,
            roster_root=one.roster_root,
            root=fingerprint_of(bytes.fromhex(one.roster_root)),
            certificates=tuple(
                _view(session, pin, one.roster_root) for pin in stored if pin.facility == one.id
            ),
        )
        for one in pins.facilities()
    )


def _facility(session: Session, facility_id: str) -> FacilityView:
    found = next((one for one in facilities(session) if one.id == facility_id), None)
    if found is None:
        raise WrongPin("Deze inrichting staat er niet. Ververs het scherm.")
    return found


def _check_new(session: Session, found: FoundCertificate) -> None:
    own = FacilityCertificates(session.connection).all()
    if any(one.fingerprint == found.fingerprint for one in own):
        raise WrongFile(
            "Dit is het certificaat van uw eigen gemeente. Kies het bestand dat u van de inrichting"
            " kreeg."
        )
    if any(
        pin.ended_at is None and pin.fingerprint == found.fingerprint
        for pin in Pins(session.connection).certificates()
    ):
        raise WrongFile("Dit certificaat wordt al vertrouwd. U hoeft niets te doen.")


def _pin(
    session: Session,
    facility_id: str,
    found: FoundCertificate,
    facility: NewFacility,
    compared: Compared,
) -> StoredPin:
    _check_new(session, found)
    if not same_fingerprint(found.fingerprint, compared.fingerprint):
        raise WrongPin(
            "Deze vingerafdruk is niet die van dit certificaat. Vergelijk hem opnieuw, hardop.",
            field="compared",
        )
    if compared.on > session.today():
        raise WrongPin("Deze dag moet nog komen. Kijk de datum na.", field="compared_on")
    return StoredPin(
        facility=facility_id,
        fingerprint=found.fingerprint,
        certificate=found.der,
        subject=found.subject,
        valid_from=stamp(found.valid_from),
        valid_until=stamp(found.valid_until),
        self_signed=found.self_signed,
        paper_key=_paper_key(facility.paper_key),
        compared_here=session.account.id,
        compared_there=_line(
            compared.there,
            WrongPin(
                "Vul naam en functie in van wie bij de inrichting meelas.",
                field="compared_there",
            ),
        ),
        compared_how=compared.how,
        compared_on=compared.on.isoformat(),
        added_by=session.account.id,
        added_at=session.stamp(),
    )


def _view(session: Session, pin: StoredPin, root: str) -> PinView:
    same = fingerprint(pin.certificate) == pin.fingerprint and pin.added_by == pin.compared_here
    return PinView(
        fingerprint=pin.fingerprint,
        subject=pin.subject,
        valid_from=moment_of(pin.valid_from),
        valid_until=moment_of(pin.valid_until),
        self_signed=pin.self_signed,
        receives=may_receive(x509.load_der_x509_certificate(pin.certificate)),
        paper_key=pin.paper_key,
        compared_here=session.name_of(pin.compared_here),
        compared_there=pin.compared_there,
        compared_how="telephone" if pin.compared_how == "telephone" else "in_person",
        compared_on=date.fromisoformat(pin.compared_on),
        ended_at=moment_of(pin.ended_at) if pin.ended_at else None,
        ended_by=session.name_of(pin.ended_by) if pin.ended_by else "",
        ended_why=pin.ended_why or "",
        certificate=pin.certificate,
        vouched=same
        and pinned_told(session.connection, pin.facility, root, pin.fingerprint, pin.added_by),
    )


def _root(text: str) -> str:
    plain = "".join(text.split()).lower()
    if not _ROOT.fullmatch(plain):
        raise WrongPin(
            "Het begin van de rollenlijst heeft 64 tekens: cijfers en a tot en met f. Neem het"
            " over van het uitwisselblad van de inrichting.",
            field="roster_root",
        )
    return plain


def _paper_key(text: str) -> str:
    if not text.strip():
        return ""
    try:
        return read_public_key(text).hex()
    except Refusal as refusal:
        raise WrongPin(refusal.template, field="paper_key") from None


def _line(text: str, missing: WrongPin) -> str:
    found = " ".join(checked(text).split())
    if not found:
        raise missing
    return found[:LONGEST_LINE]


def _short(text: str) -> str:
    return " ".join(checked(text).split())[:LONGEST_LINE]


def _named(digest: str) -> dict[str, str | int]:
    return {"fingerprint": digest.replace(" ", "").lower()}
