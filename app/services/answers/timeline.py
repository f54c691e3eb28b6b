"""Everything that happened to one case, in the order in which it happened: one sentence each.

Put together from what the vault keeps; nothing is stored for it. What a person said about a time
(when something was handed over) counts as its time, otherwise when it was recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from app.case.said import Said, said
from app.handoff import channels as ways
from app.handoff import reply as reply_format
from app.handoff.reply_questions import option_text
from app.notification.message import from_bytes
from app.services.answers.change_choices import ask_text, kind_text, what_text
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS, consulted
from app.services.session import Session, moment_of
from app.store.breaches import Breaches
from app.store.disclosures import Disclosures
from app.store.exemplar_ends import ExemplarEnds
from app.store.exemplars import Exemplars
from app.store.inbound import DossierRecords, Inbound, Informing
from app.store.journal_lines import JournalLines
from app.store.notices import Notices, StoredNotice
from app.store.notifications import Notifications, StoredNotification
from app.store.receipts import Receipts
from app.store.replies import Replies
from app.trust.journal import line_details
from app.wizard.dates import short_date

MomentKind: TypeAlias = Literal[
    "case",
    "submitted",
    "review",
    "decided",
    "handed_over",
    "exemplar_end",
    "received",
    "reply",
    "handled",
    "notice",
    "confirmed",
    "dossier",
    "informing",
    "inbound",
    "breach",
    "closed",
]


@dataclass(frozen=True)
class Moment:
    """One thing that happened; ``at`` is aware.

    ``who`` and ``function`` are of the account that did or recorded it. ``notification`` is its
    id, where it is about one.
    """

    at: datetime
    kind: MomentKind
    sentence: Said
    who: str
    function: str
    notification: str | None = None


def timeline(session: Session, case_id: str) -> tuple[Moment, ...]:
    """Give everything that happened to a case, newest last. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case_of(session, case_id)
    consulted(session, case_id)
    given = Notifications(session.connection).decided(case_id)
    names = {one.id: _Named.of(one) for one in given}
    found = [
        *_moves(session, case_id),
        *_handovers(session, case_id, names),
        *_replies(session, case_id, names),
        *_notices(session, case_id, names),
        *_papers(session, case_id),
    ]
    return tuple(sorted(found, key=lambda moment: moment.at))


@dataclass(frozen=True)
class _Named:
    """A notification as a sentence names it."""

    file_name: str
    gemeente: str

    @classmethod
    def of(cls, stored: StoredNotification) -> _Named:
        content = from_bytes(stored.content)
        return cls(content.file_name, content.recipient.gemeente)


_BEGINNINGS: dict[str, Said] = {
    "signal_recorded": said("Signaal genoteerd."),
    "case_created": said("Zaak begonnen."),
    "case_imported": said("Zaak ingelezen uit een bestand."),
    "case_owner_changed": said("De zaak is aan een collega gegeven."),
}

_ACTS: dict[str, tuple[MomentKind, Said]] = {
    "start": ("case", said("Van het signaal is een zaak gemaakt.")),
    "withdraw": ("review", said("Versie {version} teruggehaald vóór de beoordeling.")),
    "return": ("review", said("Versie {version} teruggestuurd met opmerkingen.")),
    "agree_notify": ("decided", said("Eens met versie {version}: beslist om te melden.")),
    "agree_forward": ("review", said("Eens met versie {version}; het wacht op de beslisser.")),
    "agree_not_notify": ("decided", said("Eens met versie {version}: beslist om niet te melden.")),
    "agree_hold": ("review", said("Eens met versie {version}: aangehouden.")),
    "disagree": ("review", said("Oneens met versie {version}: niet melden, na bevestiging.")),
    "confirm": ("decided", said("Bevestigd dat versie {version} niet wordt gemeld.")),
    "refuse_confirm": ("review", said("Niet bevestigd; versie {version} ging terug.")),
    "decide_notify": ("decided", said("Beslist om versie {version} te melden.")),
    "decide_return": ("review", said("De beslisser stuurde versie {version} terug.")),
    "decide_not_notify": ("decided", said("Beslist om versie {version} niet te melden.")),
    "resume": ("case", said("Zaak weer opgenomen.")),
    "new_version": ("case", said("Begonnen met een nieuwe versie.")),
    "submit": ("submitted", said("Versie {version} ingediend.")),
    "close": ("closed", said("Zaak afgesloten.")),
}
"""The sentence of every step of the state table of a case version."""

ACTS_SAID: Final = frozenset(_ACTS)


def _moves(session: Session, case_id: str) -> Iterator[Moment]:
    for line in JournalLines(session.connection).about(f"case:{case_id}"):
        details = line_details(line).get("details", {})
        act = str(details.get("act", ""))
        if act in _ACTS:
            kind, sentence = _ACTS[act]
            version = details.get("version", "")
            yield _moment(
                session, line.at, kind, said(sentence.template, version=version), line.account
            )
        elif line.event in _BEGINNINGS:
            yield _moment(session, line.at, "case", _BEGINNINGS[line.event], line.account)


def _handovers(session: Session, case_id: str, names: dict[str, _Named]) -> Iterator[Moment]:
    for line in Disclosures(session.connection).of_case(case_id):
        named = names[line.notification]
        sentence = said(
            "Melding {name}, exemplaar {number}, overhandigd aan {who} ({function}) van gemeente"
            " {gemeente}. Weg: {channel}.",
            name=named.file_name,
            number=line.exemplar_number,
            who=line.given_to,
            function=line.given_function,
            gemeente=named.gemeente,
            channel=said(ways.text_of(ways.channels(), line.channel)),
        )
        about = line.notification
        yield _moment(
            session, line.given_at, "handed_over", sentence, line.recorded_by, about=about
        )
    for end in ExemplarEnds(session.connection).of_case(case_id):
        exemplar = Exemplars(session.connection).get(end.exemplar)
        if exemplar is None:
            continue
        values = {
            "name": names[exemplar.notification].file_name,
            "number": exemplar.number,
            "reason": end.reason,
        }
        sentence = (
            said("Melding {name}, exemplaar {number}, is kwijt. {reason}", **values)
            if end.kind == "lost"
            else said("Melding {name}, exemplaar {number}, is niet gebruikt. {reason}", **values)
        )
        about = exemplar.notification
        yield _moment(session, end.ended_at, "exemplar_end", sentence, end.ended_by, about=about)
    for notification, named in names.items():
        for receipt in Receipts(session.connection).of_notification(notification):
            if receipt.how == "file":
                continue  # the reply it came in has a sentence of its own
            sentence = said(
                "Ontvangst van melding {name} bevestigd: op {day}, door {who}. {how}.",
                name=named.file_name,
                day=_short(receipt.received_on),
                who=receipt.received_by,
                how=said(ways.how_text(receipt.how)),
            )
            yield _moment(
                session,
                receipt.recorded_at,
                "received",
                sentence,
                receipt.recorded_by,
                about=notification,
            )


def _replies(session: Session, case_id: str, names: dict[str, _Named]) -> Iterator[Moment]:
    for reply in Replies(session.connection).of_case(case_id):
        content = reply_format.from_bytes(reply.content)
        sent_on = moment_of(reply.sent_at).astimezone().date()
        sentence = said(
            "Gemeente {gemeente} antwoordde over melding {name}: {kind}. {how}, van {day}.",
            gemeente=names[reply.notification].gemeente,
            name=names[reply.notification].file_name,
            kind=said(option_text("kind", content.kind)),
            how=said(ways.how_text(reply.how)),
            day=short_date(sent_on),
        )
        about = reply.notification
        yield _moment(session, reply.recorded_at, "reply", sentence, reply.recorded_by, about=about)
        if reply.handled_at is not None and reply.handled_by is not None:
            handled = said(
                "Antwoord van gemeente {gemeente} afgehandeld: {note}",
                gemeente=names[about].gemeente,
                note=reply.note or "",
            )
            yield _moment(
                session, reply.handled_at, "handled", handled, reply.handled_by, about=about
            )


def _notices(session: Session, case_id: str, names: dict[str, _Named]) -> Iterator[Moment]:
    notices = Notices(session.connection)
    for notice in notices.of_case(case_id):
        about, named = notice.notification, names[notice.notification]
        made = _notice_sentence(notice, named)
        yield _moment(session, notice.made_at, "notice", made, notice.made_by, about=about)
        numbers = {copy.id: copy.form for copy in notices.copies(notice.id)}
        for handed in notices.handovers(notice.id):
            sentence = said(
                "Bericht over melding {name} gegeven aan {who} ({function}) van gemeente"
                " {gemeente}. Vorm: {form}. Weg: {channel}.",
                name=named.file_name,
                who=handed.given_to,
                function=handed.given_function,
                gemeente=named.gemeente,
                form=said(ways.text_of(ways.forms(), numbers[handed.copy])),
                channel=said(ways.text_of(ways.channels(), handed.channel)),
            )
            yield _moment(
                session, handed.given_at, "notice", sentence, handed.recorded_by, about=about
            )
        for end in notices.confirmations(notice.id):
            sentence = said(
                "{what}: melding {name}, op {day}, volgens {who} van gemeente {gemeente}. {how}.",
                what=what_text(end.what),
                name=named.file_name,
                day=_short(end.confirmed_on),
                who=end.confirmed_by,
                gemeente=named.gemeente,
                how=said(ways.how_text(end.how)),
            )
            yield _moment(
                session, end.recorded_at, "confirmed", sentence, end.recorded_by, about=about
            )
        seen = notices.seen(notice.id)
        if seen is not None:
            sentence = said(
                "Teamleider bekeek het bericht over melding {name}.", name=named.file_name
            )
            yield _moment(session, seen[1], "notice", sentence, seen[0], about=about)


def _notice_sentence(notice: StoredNotice, named: _Named) -> Said:
    if notice.content is None:
        return said(
            "Melding {name} aan gemeente {gemeente} ingetrokken vóór de overdracht. {kind}:"
            " {reason}",
            name=named.file_name,
            gemeente=named.gemeente,
            kind=kind_text(notice.change),
            reason=notice.reason,
        )
    values = {
        "name": named.file_name,
        "gemeente": named.gemeente,
        "kind": kind_text(notice.change),
        "reason": notice.reason,
        "ask": ask_text(notice.asks[0]).lower(),
    }
    if notice.kind == "withdrawal":
        return said(
            "Melding {name} aan gemeente {gemeente} ingetrokken. {kind}: {reason} Gevraagd: {ask}.",
            **values,
        )
    return said(
        "Bericht dat melding {name} aan gemeente {gemeente} is vervangen. {kind}: {reason}"
        " Gevraagd: {ask}.",
        **values,
    )


_TOLD = {
    "told": said("Betrokkene is geïnformeerd."),
    "will_be_told": said("Vastgelegd wanneer betrokkene wordt geïnformeerd."),
    "postponed": said("Informeren van betrokkene uitgesteld."),
    "omitted": said("Vastgelegd waarom betrokkene niet wordt geïnformeerd."),
}


def _papers(session: Session, case_id: str) -> Iterator[Moment]:
    for line in DossierRecords(session.connection).of_case(case_id):
        sentence = said(
            "Vastgelegd in het penitentiair dossier op {day}, kenmerk {reference}.",
            day=_short(line.on_day),
            reference=line.reference,
        )
        yield _moment(session, line.recorded_at, "dossier", sentence, line.recorded_by)
    for told in Informing(session.connection).of_case(case_id):
        yield _moment(session, told.recorded_at, "informing", _TOLD[told.status], told.recorded_by)
    inbound = Inbound(session.connection)
    for item in inbound.of_case(case_id):
        values = {"party": item.party, "other": item.other_party or "", "day": _short(item.on_day)}
        sentence = {
            "received": said("Gegevens gekregen van {party}, op {day}.", **values),
            "question": said("Vraag gesteld aan {party}, op {day}.", **values),
            "exchange": said("{party} deelde gegevens met {other}, op {day}.", **values),
        }[item.kind]
        entries = inbound.entries(item.id)
        by = entries[0].recorded_by if entries else ""
        yield _moment(session, item.made_at, "inbound", sentence, by)
    breaches = Breaches(session.connection)
    for breach in breaches.of_case(case_id):
        entries = breaches.entries(breach.id)
        by = entries[0].recorded_by if entries else ""
        sentence = said("Vraag naar een datalek vastgelegd.")
        yield _moment(session, breach.made_at, "breach", sentence, by, about=breach.notification)


def _moment(
    session: Session,
    at: str,
    kind: MomentKind,
    sentence: Said,
    account: str,
    *,
    about: str | None = None,
) -> Moment:
    known = session.roster.account(account)
    return Moment(
        at=moment_of(at),
        kind=kind,
        sentence=sentence,
        who=known.name if known else account,
        function=known.function if known else "",
        notification=about,
    )


def _short(day: str) -> str:
    return short_date(date.fromisoformat(day))
