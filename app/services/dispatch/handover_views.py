"""The notifications of a case as a screen shows them: exemplars, receipts, silence, sticks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.case.deadlines import days_until
from app.case.refusal import Refusal
from app.case.workflow import NotificationState
from app.handoff import channels as ways
from app.notification.message import from_bytes
from app.services.alarms.silence import alarm_of
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.dispatch.addressees import OtherAddress, addresses_elsewhere
from app.services.dispatch.certificates import CertificateView, certificate_of
from app.services.dispatch.exemplar_ends import EndView, end_of
from app.services.dispatch.mediums import MediumView, mediums_of
from app.services.session import Session, moment_of
from app.store.disclosures import Disclosures, RegisterLine
from app.store.exemplars import Exemplars, StoredExemplar
from app.store.inbound import DossierLine, DossierRecords
from app.store.notifications import Notifications, StoredNotification
from app.store.receipts import Receipts


@dataclass(frozen=True)
class ExemplarView:
    """One exemplar; the ``given`` and ``secret`` fields are None until it was handed over.

    ``ended`` when it was put aside; ``has_file`` when it can be put on a stick. ``dossier_on``
    since which day it stands in the penitentiair dossier.
    """

    id: int
    number: int
    channel: str
    channel_text: str
    form: str
    form_text: str
    official_id: str | None
    file_name: str | None
    digest: str
    made_at: datetime
    made_by: str
    given_to: str | None
    given_function: str | None
    given_at: datetime | None
    secret_text: str | None
    secret_to: str | None
    secret_at: datetime | None
    ended: EndView | None
    mediums: tuple[MediumView, ...]
    dossier_on: date | None
    dossier_reference: str | None

    @property
    def has_file(self) -> bool:
        """Whether it is an encrypted file."""
        return self.form in {"encrypted_pdf", "p7m"}

    @property
    def is_open(self) -> bool:
        """Whether it still has to be handed over."""
        return self.given_at is None and self.ended is None


@dataclass(frozen=True)
class ReceiptView:
    """That a notification arrived."""

    on: date
    by: str
    how_text: str


@dataclass(frozen=True)
class NotificationView:
    """One notification with everything that happened to it. ``alarms`` are sentences.

    ``elsewhere`` are known addresses in other gemeenten, asked about at every exemplar.
    """

    id: str
    gemeente: str
    gemeente_name: str
    version: int
    state: NotificationState
    exemplars: tuple[ExemplarView, ...]
    certificate: CertificateView | None
    receipts: tuple[ReceiptView, ...]
    receipt_due: date | None
    alarms: tuple[Refusal, ...]
    elsewhere: tuple[OtherAddress, ...]


@dataclass(frozen=True)
class CaseHandover:
    """A case with its notifications; ``days`` is until the release, negative when it passed."""

    case_id: str
    name: str
    reference: str
    version: int
    release_date: date | None
    days: int | None
    notifications: tuple[NotificationView, ...]


def notifications(session: Session, case_id: str) -> CaseHandover:
    """Give the notifications of a case that were decided, oldest version first.

    Raises NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case = case_of(session, case_id)
    decided = Notifications(session.connection).decided(case_id)
    release = date.fromisoformat(case.release_date) if case.release_date else None
    return CaseHandover(
        case_id=case_id,
        name=case.name,
        reference=case.reference,
        version=case.version,
        release_date=release,
        days=days_until(release, session.today()) if release else None,
        notifications=tuple(_view(session, one) for one in decided),
    )


def _view(session: Session, stored: StoredNotification) -> NotificationView:
    lines = {
        line.exemplar: line for line in Disclosures(session.connection).of_notification(stored.id)
    }
    made = Exemplars(session.connection).of_notification(stored.id)
    filed = {
        line.subject: line
        for line in DossierRecords(session.connection).of_case(stored.case_id)
        if line.kind == "exemplar"
    }
    alarm = alarm_of(session, stored)
    return NotificationView(
        id=stored.id,
        gemeente=stored.gemeente,
        gemeente_name=from_bytes(stored.content).recipient.gemeente,
        version=stored.version,
        state=stored.state or "to_hand_over",
        exemplars=tuple(
            _exemplar(session, one, lines.get(one.id), filed.get(str(one.id))) for one in made
        ),
        certificate=certificate_of(session, stored.gemeente),
        receipts=tuple(
            ReceiptView(
                date.fromisoformat(one.received_on),
                one.received_by,
                ways.how_text(one.how),
            )
            for one in Receipts(session.connection).of_notification(stored.id)
        ),
        receipt_due=date.fromisoformat(stored.receipt_due) if stored.receipt_due else None,
        alarms=(alarm.sentence,) if alarm else (),
        elsewhere=addresses_elsewhere(session, stored),
    )


def _exemplar(
    session: Session, one: StoredExemplar, given: RegisterLine | None, filed: DossierLine | None
) -> ExemplarView:
    return ExemplarView(
        id=one.id,
        number=one.number,
        channel=one.channel,
        channel_text=ways.text_of(ways.channels(), one.channel),
        form=one.form,
        form_text=ways.text_of(ways.forms(), one.form),
        official_id=one.official_id,
        file_name=one.file_name,
        digest=one.hash,
        made_at=moment_of(one.made_at),
        made_by=session.name_of(one.made_by),
        given_to=given.given_to if given else None,
        given_function=given.given_function if given else None,
        given_at=moment_of(given.given_at) if given else None,
        secret_text=ways.text_of(ways.ways_to_give_a_secret(), given.secret_by)
        if given and given.secret_by
        else None,
        secret_to=given.secret_to if given else None,
        secret_at=moment_of(given.secret_at) if given and given.secret_at else None,
        ended=end_of(session, one.id),
        mediums=mediums_of(session, one.id),
        dossier_on=date.fromisoformat(filed.on_day) if filed else None,
        dossier_reference=filed.reference if filed else None,
    )
