"""Every exchange of a case in and out: as labelled lines, without what was said in it.

Gathered from the disclosure register, notices, replies and what came in; all of it is Dutch, for
it goes into a Dutch file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from app.case.said import said
from app.handoff import channels as ways
from app.handoff import reply as replies
from app.handoff.reply_questions import option_text
from app.notification.message import from_bytes
from app.reference import gemeenten
from app.services.rights.given_kinds import kinds_recorded
from app.services.rights.inbound import party_text
from app.services.session import Session, moment_of
from app.store.disclosures import Disclosures, RegisterLine
from app.store.exemplars import Exemplars
from app.store.inbound import DossierRecords, Inbound, InboundLine
from app.store.notices import NoticeHandover, Notices, StoredNotice
from app.store.notifications import Notifications
from app.store.receipts import Receipts
from app.store.replies import Replies, StoredReply
from app.wizard import registers
from app.wizard.dates import short_date
from app.wizard.registers import Answers

ExchangeKind: TypeAlias = Literal["exemplar", "reply", "notice", "inbound"]


@dataclass(frozen=True)
class Placed:
    """That an exchange stands in the dossier; ``by`` is a name."""

    on: date
    reference: str
    by: str


@dataclass(frozen=True)
class Exchange:
    """One exchange of a case: its text, and where it stands in the dossier once somebody said so.

    ``direction`` tells whether we gave it; ``rows`` are the labelled lines of its text.
    ``by_others``: it is, or reports, an exchange between other parties (Pbw 18b lid 2).
    """

    kind: ExchangeKind
    id: str
    direction: Literal["in", "out"]
    title: str
    on: date
    rows: tuple[tuple[str, str], ...]
    placed: Placed | None
    by_others: bool = False

    @property
    def text(self) -> str:
        """The text block: a title and one line for each row."""
        return "\n".join((str(self.title), *(f"{label}: {value}" for label, value in self.rows)))


def exchanges_of(session: Session, case_id: str) -> tuple[Exchange, ...]:
    """Give every exchange of a case, oldest first; no journal line."""
    placed = {
        (line.kind, line.subject): Placed(
            date.fromisoformat(line.on_day), line.reference, session.name_of(line.recorded_by)
        )
        for line in DossierRecords(session.connection).of_case(case_id)
    }
    found = (
        *_given(session, case_id),
        *_notices(session, case_id),
        *_replies(session, case_id),
        *_items(session, case_id),
    )
    with_place = (
        Exchange(**{**vars(one), "placed": placed.get((one.kind, one.id))}) for one in found
    )
    return tuple(sorted(with_place, key=lambda one: (one.on, one.kind, one.id)))


def _given(session: Session, case_id: str) -> Iterator[Exchange]:
    for line in Disclosures(session.connection).of_case(case_id):
        name = gemeenten.by_code(line.gemeente).name
        on = moment_of(line.given_at).astimezone().date()
        rows = _rows(
            (
                "Kenmerk",
                f"{line.reference}, versie {line.version}, exemplaar {line.exemplar_number}",
            ),
            ("Datum", short_date(on)),
            ("Van", f"de directeur van {session.settings.facility.name}"),
            ("Aan", ", ".join(filter(None, (f"de burgemeester van {name}", line.given_function)))),
            ("Grond", line.ground),
            ("Soorten gegevens", _kinds_given(session, line)),
            ("Weg en vorm", f"{_channel(line.channel)}, {_form(line.form)}"),
            ("Berichtnummer", _official_number(session, line)),
            ("Ontvangst bevestigd", _receipt(session, line.notification)),
            ("De brief zelf", _where(session, line.reference)),
        )
        title = said("Melding gegeven aan de burgemeester van {name}", name=name)
        yield Exchange("exemplar", str(line.exemplar), "out", title, on, rows, None)


def _kinds_given(session: Session, line: RegisterLine) -> str:
    stored = Notifications(session.connection).get(line.notification)
    return ", ".join(kinds_recorded((from_bytes(stored.content),))) if stored else ""


def _official_number(session: Session, line: RegisterLine) -> str:
    for one in Exemplars(session.connection).of_notification(line.notification):
        if one.id == line.exemplar:
            return one.official_id or ""
    return ""


def _receipt(session: Session, notification: str) -> str:
    known = Receipts(session.connection).of_notification(notification)
    return short_date(date.fromisoformat(known[0].received_on)) if known else "nog niet"


def _where(session: Session, reference: str) -> str:
    facility = session.settings.facility.name
    return f"in Meldpoort van {facility}, onder {reference}, tot de zaak daar wordt vernietigd"


def _notices(session: Session, case_id: str) -> Iterator[Exchange]:
    store = Notices(session.connection)
    for notice in store.of_case(case_id):
        handed = store.handovers(notice.id)
        if handed:
            yield _notice(session, notice, handed[0])


def _notice(session: Session, notice: StoredNotice, first: NoticeHandover) -> Exchange:
    name = gemeenten.by_code(notice.gemeente).name
    on = moment_of(first.given_at).astimezone().date()
    about = Notifications(session.connection).get(notice.notification)
    reference = from_bytes(about.content).file_name if about else ""
    confirmed = [
        short_date(date.fromisoformat(one.confirmed_on))
        for one in Notices(session.connection).confirmations(notice.id)
        if one.settles
    ]
    rows = _rows(
        ("Gaat over", reference),
        ("Datum", short_date(on)),
        ("Van", f"de directeur van {session.settings.facility.name}"),
        (
            "Aan",
            ", ".join(filter(None, (f"de burgemeester van {name}", first.given_function))),
        ),
        ("Weg", _channel(first.channel)),
        ("Bevestigd", confirmed[0] if confirmed else "nog niet"),
    )
    title = said(_NOTICES[notice.kind], name=name)
    return Exchange("notice", notice.id, "out", title, on, rows, None)


def _replies(session: Session, case_id: str) -> Iterator[Exchange]:
    for stored in Replies(session.connection).of_case(case_id):
        yield _reply(session, stored)


def _reply(session: Session, stored: StoredReply) -> Exchange:
    reply = replies.from_bytes(stored.content)
    on = moment_of(stored.sent_at).astimezone().date()
    name = gemeenten.by_code(reply.gemeente).name
    shared = "; ".join(
        f"{one.party}, {short_date(one.on)}, {one.kinds}, op grond van artikel 18b:"
        f" {_YES_NO[one.on_18b]}"
        for one in reply.exchanged
    )
    rows = _rows(
        ("Hoort bij", f"{reply.ref.reference}, versie {reply.ref.version}"),
        ("Datum", short_date(on)),
        ("Van", f"gemeente {name}"),
        ("Aan", f"de directeur van {session.settings.facility.name}"),
        ("Soort bericht", str(option_text("kind", reply.kind))),
        ("Grond", _ground(reply)),
        ("Soorten gegevens", ", ".join(dict.fromkeys(one.kind for one in reply.data))),
        ("Gedeeld met anderen", shared),
        ("Het antwoord zelf", _where(session, reply.ref.reference)),
    )
    title = said("Antwoord van gemeente {name}", name=name)
    by_others = any(one.on_18b != "no" for one in reply.exchanged)
    return Exchange("reply", stored.id, "in", title, on, rows, None, by_others)


def _ground(reply: replies.Reply) -> str:
    """Give the ground of what a reply says; lid 2 only for what was exchanged on 18b."""
    if any(one.on_18b == "yes" for one in reply.exchanged):
        return "art. 18b lid 1 en lid 2 Pbw" if reply.data else "art. 18b lid 2 Pbw"
    return "art. 18b Pbw" if reply.data or reply.exchanged else ""


def _items(session: Session, case_id: str) -> Iterator[Exchange]:
    store = Inbound(session.connection)
    for line in store.of_case(case_id):
        answers = registers.from_json(store.entries(line.id)[-1].answers)
        yield _item(session, line, answers)


def _item(session: Session, line: InboundLine, answers: Answers) -> Exchange:
    on = date.fromisoformat(line.on_day)
    us = f"de directeur van {session.settings.facility.name}"

    def told(form: registers.FormName, name: str) -> str:
        return str(registers.answer_text(registers.form(form), f"{form}.{name}", answers))

    if line.kind == "received":
        party = party_text("received", answers)
        rows = _rows(
            ("Datum", short_date(on)),
            ("Van", ", ".join(filter(None, (party, told("received", "source"))))),
            ("Aan", us),
            ("Grond", told("received", "ground_text") or told("received", "ground")),
            ("Soorten gegevens", told("received", "kinds")),
            ("Weg", told("received", "how")),
        )
        return Exchange(
            "inbound", line.id, "in", said("Gekregen van: {party}", party=party), on, rows, None
        )
    if line.kind == "question":
        party = party_text("question", answers)
        rows = _rows(
            ("Datum", short_date(on)),
            ("Van", us),
            ("Aan", party),
            ("Grond", told("question", "ground_text") or told("question", "ground")),
            ("Beantwoord", told("question", "answered")),
        )
        return Exchange(
            "inbound", line.id, "out", said("Vraag aan: {party}", party=party), on, rows, None
        )
    party, other = (party_text("exchange", answers, which) for which in ("party", "other"))
    rows = _rows(
        ("Datum", short_date(on)),
        ("Van", party),
        ("Aan", other),
        ("Soorten gegevens", told("exchange", "kinds")),
        ("Op grond van artikel 18b", told("exchange", "on_18b")),
        ("Aan ons gemeld op", told("exchange", "reported_on")),
        ("Gemeld door", told("exchange", "reported_by")),
    )
    title = said("Uitwisseling tussen anderen: {party} aan {other}", party=party, other=other)
    by_others = answers.get("exchange.on_18b") != "no"
    return Exchange("inbound", line.id, "in", title, on, rows, None, by_others)


_NOTICES = {
    "withdrawal": said("Intrekking van een melding, aan de burgemeester van {name}"),
    "replacement": said("Vervanging van een melding, aan de burgemeester van {name}"),
}
_YES_NO = {"yes": "ja", "no": "nee", "unknown": "weet niet"}


def _rows(*rows: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((label, value) for label, value in rows if value)


def _channel(code: str) -> str:
    return str(ways.text_of(ways.channels(), code))


def _form(code: str) -> str:
    return str(ways.text_of(ways.forms(), code))
