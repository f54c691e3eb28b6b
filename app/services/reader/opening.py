"""Opening a file from an inrichting: every check with its outcome, and nothing shown before.

A file is a notification, or a message that takes one back or replaces it. What was kept, replaced,
withdrawn or destroyed before is never shown as new.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.said import Said, said
from app.case.workflow import Role
from app.handoff import archive, checking, cms, messages, notice, records
from app.handoff.checking import Opened
from app.handoff.manifest import ReplacedNotification
from app.handoff.messages import OpenedMessage
from app.notification.message import Notification
from app.notification.message import from_bytes as read_notification
from app.services.dispatch.package_check import outcome_of
from app.services.reader.own_certificate import OwnKey, opening_keys
from app.services.reader.pinned import FacilityView, PinView, facilities
from app.services.reader.reading import note_reading
from app.services.reader.terms import default_term
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.reader_received import (
    ReceivedContent,
    ReceivedLine,
    ReceivedNotifications,
    StoredReceived,
)
from app.store.reader_sent import Correspondence, StoredNotice
from app.wizard.dates import short_date

READERS: tuple[Role, ...] = ("gemandateerde", "lezer")
"""Who may see what a notification says."""

Outcome: TypeAlias = Literal["new", "known", "replaced", "withdrawn", "notice", "refused"]
Line: TypeAlias = tuple[Said, bool, Said]

_WHO: Final = said("Afzender")
_TIME: Final = said("Certificaat")
_VAULT: Final = said("Soort kluis")
_PLACE: Final = said("In deze kluis")


class NotTrusted(Refusal):
    """A vault in which no inrichting was pinned yet."""


@dataclass(frozen=True)
class Opening:
    """What came of opening a file: (what was checked, holds, sentence) and where to look on.

    ``received`` is the notification that was opened or that a message is about; ``notice`` the
    message. Both None when something does not hold: then nothing of the file is kept.
    """

    outcome: Outcome
    lines: tuple[Line, ...]
    sentence: Said
    received: str | None = None
    notice: str | None = None

    @property
    def ok(self) -> bool:
        """Whether every check held."""
        return self.outcome != "refused"


@dataclass(frozen=True)
class Source:
    """A file with the own key that opened it, and by whom it was signed."""

    data: bytes
    key: OwnKey
    facility: FacilityView
    pin: PinView

    @property
    def sender(self) -> x509.Certificate:
        """The certificate that signed it."""
        return x509.load_der_x509_certificate(self.pin.certificate)


def open_file(session: Session, data: bytes, why: str = "") -> Opening:
    """Open a file of an inrichting; keep it and note who read it when every check holds.

    ``why``: what it is read for, as the person says it. Raises RoleNeeded, OtherProfile, and
    NotTrusted when there is no inrichting yet; what is wrong with the file is a line.
    """
    session.require(*READERS)
    code = session.gemeente.organisation.code
    trusted = [one for one in facilities(session) if one.trusted]
    if not trusted:
        raise NotTrusted(
            "Er is nog geen inrichting vastgelegd die u vertrouwt. Leg eerst een inrichting vast,"
            " met het certificaat en het uitwisselblad."
        )
    try:
        zipped, source = _opened_envelope(session, data, trusted)
    except _Stopped as stopped:
        return _refused(session, stopped.lines)
    if _is_message(zipped):
        return _open_notice(session, source)
    root = source.facility.roster_root
    result = outcome_of(
        checking.checks(data, source.key.private, source.sender, gemeente=code, roster_root=root)
    )
    if result.opened is None:
        return _refused(session, result.lines)
    listed = result.opened.manifest
    more = _more_checks(session, source, listed.made_at, practice=listed.practice)
    lines = (*result.lines, *more)
    if not all(holds for _check, holds, _sentence in lines):
        return _refused(session, lines)
    return _keep(session, source, result.opened, lines, why)


class _Stopped(Exception):
    """The envelope or the signature does not hold."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        super().__init__()
        self.lines = lines


def _opened_envelope(
    session: Session, data: bytes, trusted: Sequence[FacilityView]
) -> tuple[bytes, Source]:
    """Find the own key that opens the envelope and the pinned certificate that signed it."""
    pins = [
        (x509.load_der_x509_certificate(pin.certificate), facility, pin)
        for facility in trusted
        for pin in facility.certificates
        if pin.trusted
    ]
    senders = [certificate for certificate, _facility, _pin in pins]
    envelope = said("Envelop")
    stopped: list[tuple[Line, ...]] = []
    for key in opening_keys(session):
        try:
            signed = cms.decrypt(checking.bounded(data), key.private)
        except Refusal as refusal:
            stopped.append(((envelope, False, _said(refusal)),))
            continue
        try:
            zipped, sender = cms.verified_by_one_of(signed, senders)
        except Refusal as refusal:
            opened = (envelope, True, said("Uw sleutel opent dit bestand."))
            # Of several keys the one that came furthest says what is wrong.
            stopped.insert(0, (opened, (said("Handtekening"), False, _said(refusal))))
            continue
        der = sender.public_bytes(Encoding.DER)
        for certificate, facility, pin in pins:
            if certificate.public_bytes(Encoding.DER) == der:
                return zipped, Source(data, key, facility, pin)
    if not stopped:
        raise Refusal("Er is geen certificaat van uw gemeente in gebruik. Maak er eerst een.")
    raise _Stopped(stopped[0])


def _is_message(zipped: bytes) -> bool:
    try:
        value = records.read_value(archive.Archive(zipped).read(archive.MANIFEST))
    except Refusal:
        return False
    stated = records.stated_format(value) if value else None
    return stated is not None and stated[0] == messages.NAME


def _more_checks(
    session: Session, source: Source, made_at: str, *, practice: bool
) -> tuple[Line, ...]:
    """Check what only this vault can know: who sent it, when, and whether it is practice."""
    pin = source.pin
    lines: list[Line] = [(_WHO, True, said("Het komt van {name}.", name=source.facility.name))]
    if not pin.valid_from <= moment_of(made_at) <= pin.valid_until:
        late = said(
            "Dit bestand is gemaakt op een moment waarop het certificaat niet gold. Gebruik het"
            " niet en bel de inrichting."
        )
        return (*lines, (_TIME, False, late))
    when = said("Het certificaat was geldig toen dit bestand werd gemaakt.")
    lines.append((_TIME, True, when))
    if practice is not session.practice:
        wrong = (
            said("Dit is een oefening. Open haar in een oefenkluis, niet in deze kluis.")
            if practice
            else said("Dit is een echte melding. Open haar niet in een oefenkluis.")
        )
        return (*lines, (_VAULT, False, wrong))
    if practice:
        told = said("OEFENING: dit is geen echte melding, en dit is een oefenkluis.")
        lines.append((_VAULT, True, told))
    return tuple(lines)


def _keep(
    session: Session, source: Source, opened: Opened, lines: tuple[Line, ...], why: str
) -> Opening:
    """Keep a notification, or find the one that was kept before."""
    listed, facility = opened.manifest, source.facility
    kept = ReceivedNotifications(session.connection)
    known = kept.find(facility.id, listed.reference, listed.version)
    content_hash = sha256_hex(opened.notification)
    if known is not None:
        return _known(session, known, content_hash, lines, why)
    new = StoredReceived(
        id=session.new_id(),
        facility=facility.id,
        fingerprint=source.pin.fingerprint,
        reference=listed.reference,
        version=listed.version,
        exemplar=listed.exemplar,
        content_hash=content_hash,
        package_hash=sha256_hex(source.data),
        replaces_reference=_replaced(listed.replaces)[0],
        replaces_version=_replaced(listed.replaces)[1],
        made_at=listed.made_at,
        opened_by=session.account.id,
        opened_at=session.stamp(),
    )
    content = read_notification(opened.notification)
    with transaction(session.connection):
        kept.add(new, _content(new.id, opened, content, lines))
        default_term(session, new.id)
        session.record("notification_received", f"melding:{new.id}", details={"hash": content_hash})
        note_reading(session, new.id, why)
    line = kept.line(new.id)
    if line is None:
        raise ValueError("what was just kept is there")
    outcome: Outcome = "withdrawn" if line.withdrawn else "replaced" if line.replaced else "new"
    return Opening(outcome, lines, _sentences()[outcome], new.id)


def _known(
    session: Session, line: ReceivedLine, content_hash: str, lines: tuple[Line, ...], why: str
) -> Opening:
    if line.stored.content_hash != content_hash:
        other = said(
            "Onder dit kenmerk en deze versie staat hier al een melding met een andere inhoud."
            " Gebruik geen van beide en bel de inrichting."
        )
        return _refused(session, (*lines, (_PLACE, False, other)))
    if line.destroyed_on is not None:
        gone = said(
            "Deze melding is in deze kluis vernietigd op {day}. Zij wordt niet opnieuw bewaard."
            " Vernietig ook dit bestand.",
            day=short_date(date.fromisoformat(line.destroyed_on)),
        )
        return _refused(session, (*lines, (_PLACE, False, gone)))
    with transaction(session.connection):
        note_reading(session, line.stored.id, why)
    outcome: Outcome = "withdrawn" if line.withdrawn else "replaced" if line.replaced else "known"
    return Opening(outcome, lines, _sentences()[outcome], line.stored.id)


def _open_notice(session: Session, source: Source) -> Opening:
    """Open a withdrawal or a replacement and keep it, also before what it is about came."""
    lines: list[Line] = [
        (said("Envelop"), True, said("Uw sleutel opent dit bestand.")),
        (
            said("Handtekening"),
            True,
            said("Ondertekend met het certificaat van de inrichting."),
        ),
    ]
    facility = source.facility
    try:
        opened = messages.open_message(
            source.data, source.key.private, (source.sender,), purposes={"notice"}
        )
        found = notice.from_bytes(opened.message.content)
    except Refusal as refusal:
        return _refused(session, (*lines, (said("Bericht"), False, _said(refusal))))
    lines.append((said("Bericht"), True, said("Het bericht is onveranderd en voor u gemaakt.")))
    message = opened.message
    lines.extend(_more_checks(session, source, message.made_at, practice=message.practice))
    if not all(holds for _check, holds, _sentence in lines):
        return _refused(session, tuple(lines))
    line = ReceivedNotifications(session.connection).find(
        facility.id, found.ref.reference, found.ref.version
    )
    if line is not None and line.stored.content_hash != found.ref.content_hash:
        other = said(
            "Dit bericht gaat over een andere inhoud dan de melding die hier staat. Gebruik het"
            " niet en bel de inrichting."
        )
        return _refused(session, (*lines, (_PLACE, False, other)))
    known = Correspondence(session.connection).notice(found.id) is not None
    gone_on = line.destroyed_on if line is not None else None
    if not _keep_notice(session, facility, found, opened, gone=gone_on is not None):
        reused = said(
            "Er is hier al een ander bericht met hetzelfde nummer. Gebruik geen van beide en bel"
            " de inrichting."
        )
        return _refused(session, (*lines, (_PLACE, False, reused)))
    received = line.stored.id if line is not None else None
    if gone_on is not None:
        told = said(
            "Dit bericht gaat over een melding die hier op {day} is vernietigd. Van het bericht is"
            " niets bewaard. Laat de inrichting weten dat de melding vernietigd is.",
            day=short_date(date.fromisoformat(gone_on)),
        )
    elif received is None:
        told = said(
            "Dit bericht gaat over melding {reference} versie {version}. Die staat hier niet. Komt"
            " zij nog, dan ziet u meteen dat zij niet meer geldt.",
            reference=found.ref.reference,
            version=found.ref.version,
        )
    elif known:
        told = said("Alles klopt. Dit bericht had u al; er is niets veranderd.")
    else:
        told = _sentences()["notice"]
    return Opening("notice", tuple(lines), told, received, found.id)


def _keep_notice(
    session: Session,
    facility: FacilityView,
    found: notice.Notice,
    opened: OpenedMessage,
    *,
    gone: bool,
) -> bool:
    """Keep a notice once; tell whether what is kept under its number is this one.

    About a notification that was destroyed only its line is kept: its bytes may name the person.
    """
    kept = Correspondence(session.connection)
    about = (facility.id, found.ref.reference, found.ref.version, found.ref.content_hash)
    before = kept.notice(found.id)
    if before is not None:
        content = kept.file(found.id, "content")
        same = (before.facility, before.reference, before.version, before.content_hash) == about
        return same and content in {None, opened.message.content}
    with transaction(session.connection):
        kept.add_notice(
            StoredNotice(found.id, *about, found.kind, session.account.id, session.stamp())
        )
        if not gone:
            kept.add_file(found.id, "content", opened.message.content)
        if not gone and opened.message.letter is not None:
            kept.add_file(found.id, "letter", opened.message.letter)
        session.record("notice_received", f"bericht:{found.id}")
    return True


def _refused(session: Session, lines: tuple[Line, ...]) -> Opening:
    session.record("package_refused", "pakket", "refused")
    told = said("Dit bestand is niet geopend. Er is niets van bewaard.")
    return Opening("refused", lines, told)


def _content(
    received: str, opened: Opened, content: Notification, lines: tuple[Line, ...]
) -> ReceivedContent:
    told = {
        "approvals": [vars(one) for one in opened.approvals],
        "checks": [
            [check.template, sentence.template, dict(sentence.values)]
            for check, _holds, sentence in lines
        ],
    }
    name = content.full_name
    return ReceivedContent(
        received=received,
        notification=opened.notification,
        letter=opened.letter,
        approvals=json.dumps(told, ensure_ascii=False, sort_keys=True),
        name=name,
        name_key=" ".join(name.split()).casefold(),
        release_date=content.release.day.isoformat() if content.release.day else None,
    )


def _replaced(replaces: ReplacedNotification | None) -> tuple[str | None, int | None]:
    return (replaces.reference, replaces.version) if replaces else (None, None)


def _said(refusal: Refusal) -> Said:
    return said(refusal.template, **refusal.values)


def _sentences() -> dict[Outcome, Said]:
    return {
        "new": said("Alles klopt. De melding is versleuteld bewaard in deze kluis."),
        "known": said("Alles klopt. Deze melding had u al; er is niets veranderd."),
        "replaced": said(
            "Alles klopt, maar deze melding is vervangen. Gebruik de nieuwere versie."
        ),
        "withdrawn": said("Alles klopt, maar deze melding is ingetrokken. Gebruik haar niet."),
        "notice": said("Alles klopt. Lees wat de inrichting u vraagt."),
    }
