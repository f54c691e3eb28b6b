"""The overview for inspection: what was given about one person to whom, over all their cases.

Wjsg 51b lid 2 jo. 18, as we read it: the last four years, shown or read aloud, not handed out.
Also of cases that were destroyed: their lines of the register stay. Which cases are about this
person, a person says; the program only shows what looks alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app import law
from app.case.deadlines import add_months
from app.case.refusal import Refusal
from app.case.said import said
from app.handoff import channels as ways
from app.notification.blocks import Field
from app.notification.message import from_bytes
from app.notification.papers.frame import render_paper
from app.notification.papers.inspection import AskedRow, GivenRow, InspectionOverview
from app.reference import gemeenten
from app.services.casework.cases import READERS
from app.services.dispatch.sheets import frame_of
from app.services.lawbook.law_texts import texts_in_force
from app.services.rights import requests
from app.services.rights.given_kinds import kinds_told
from app.services.rights.register_entries import WRITERS
from app.services.session import Session, moment_of
from app.store.connection import transaction
from app.store.disclosures import Disclosures, RegisterLine
from app.store.inbound import Inbound
from app.store.notices import Notices
from app.store.notifications import Notifications
from app.store.register_persons import GivenAbout, RegisterPersons
from app.store.requests import RequestLine, Requests
from app.wizard import registers
from app.wizard.dates import short_date

LOOK_BACK_YEARS = 4
"""Wjsg 51b lid 2 jo. 18: to whom data went in the four years before the request."""

READING = "wjsg-51b-2"
"""The law entry that says how inspection is given; ours is a summary of it."""

_SMALL_WORDS = frozenset(["de", "den", "der", "het", "ten", "ter", "te", "van", "von"])
_LATER = {
    "replaced": said("vervangen op {day}"),
    "withdrawn": said("ingetrokken op {day}"),
    "destroyed": said("door de gemeente vernietigd op {day}"),
}


@dataclass(frozen=True)
class Candidate:
    """A case that may be about this person; ``alike`` says in words what is alike."""

    case_id: str
    reference: str
    name: str
    birth_date: str
    destroyed: bool
    lines: int
    alike: str


@dataclass(frozen=True)
class Overview:
    """What was given; ``rows`` newest first. ``destroyed`` tells that a case of them is gone."""

    person: str
    since: date
    references: tuple[str, ...]
    rows: tuple[GivenRow, ...]
    asked: tuple[AskedRow, ...]
    destroyed: bool
    may_print: bool


def candidates(session: Session, request_id: str) -> tuple[Candidate, ...]:
    """Give the cases whose person looks like the one of the request, the most alike first.

    Nothing is chosen by itself. Raises NoSuchRequest, RoleNeeded.
    """
    session.require(*READERS)
    line = requests.found(session, request_id)
    wanted = _Wanted.of(session, line)
    persons = RegisterPersons(session.connection)
    same_number = persons.cases_with_skn(wanted.skn) if wanted.skn else frozenset()
    found = []
    for about in persons.given_since(_moment(_since(line))):
        candidate = _candidate(session, wanted, about, same_number)
        if candidate is not None:
            found.append(candidate)
    session.record("overview_shown", f"request:{request_id}")
    return tuple(one for _rank, one in sorted(found, key=lambda pair: pair[0]))


def overview(session: Session, request_id: str, case_ids: Collection[str]) -> Overview:
    """Give what was given about the person in these cases, in the four years before the request.

    What was given after the request came in is there as well. Raises NoSuchRequest, RoleNeeded.
    """
    session.require(*READERS)
    line = requests.found(session, request_id)
    made = _overview(session, line, case_ids)
    with transaction(session.connection):
        session.record("overview_shown", f"request:{request_id}")
    return made


def overview_paper(
    session: Session,
    request_id: str,
    case_ids: Collection[str],
    *,
    decided_by: str = "",
    why: str = "",
) -> bytes:
    """Give the overview as PDF, after a choice of the organisation: a setting, or a decision now.

    ``decided_by`` is a function. The decision is kept with the request. Raises Refusal without
    a choice, NoSuchRequest, RoleNeeded.
    """
    session.require(*WRITERS)
    line = requests.found(session, request_id)
    always = session.settings.overview_paper
    if not always and not (decided_by.strip() and why.strip()):
        raise Refusal(
            "Vul in wie beslist dat dit overzicht op papier komt, en waarom. Wij lezen de wet zo,"
            " dat u het toont of vertelt."
        )
    made = _overview(session, line, case_ids)
    decided = (
        "volgens de instelling van de organisatie"
        if always
        else f"{decided_by.strip()}: {why.strip()}"
    )
    paper = InspectionOverview(
        references=made.references,
        person=made.person,
        since=made.since,
        rows=made.rows,
        asked=made.asked,
        reading=_reading(session),
        decided=Field("Op papier, want", decided),
    )
    pdf = render_paper(paper, frame_of(session))
    with transaction(session.connection):
        requests.add_entry(
            session,
            line,
            {"overview.printed_on": session.today().isoformat(), "overview.decided": decided},
        )
        session.record("overview_printed", f"request:{request_id}")
    return pdf


def _overview(session: Session, line: RequestLine, case_ids: Collection[str]) -> Overview:
    since = _since(line)
    register = Disclosures(session.connection)
    given = [
        one
        for case_id in dict.fromkeys(case_ids)
        for one in register.of_case(case_id)
        if one.given_at >= _moment(since)
    ]
    given.sort(key=lambda one: (one.given_at, one.id), reverse=True)
    return Overview(
        person=line.name,
        since=since,
        references=tuple(dict.fromkeys(one.reference for one in given)),
        rows=tuple(_row(session, one) for one in given),
        asked=_asked(session, case_ids, since),
        destroyed=any(one.person is not None for one in given),
        may_print=session.settings.overview_paper,
    )


def _row(session: Session, one: RegisterLine) -> GivenRow:
    stored = Notifications(session.connection).get(one.notification)
    notes = Notices(session.connection).notes(one.id)
    later = [
        said(_LATER[note.kind], day=short_date(date.fromisoformat(note.noted_on)))
        for note in notes
        if note.kind in _LATER
    ]
    return GivenRow(
        file_name=f"{one.reference}-v{one.version}",
        exemplar=one.exemplar_number,
        gemeente=gemeenten.by_code(one.gemeente).name,
        function=one.given_function,
        given_on=moment_of(one.given_at).astimezone().date(),
        form=ways.text_of(ways.forms(), one.form),
        ground=one.ground,
        kinds=kinds_told((from_bytes(stored.content),)) if stored else (),
        later="; ".join(later),
    )


def _asked(session: Session, case_ids: Collection[str], since: date) -> tuple[AskedRow, ...]:
    form, items = registers.form("question"), Inbound(session.connection)
    found = []
    for case_id in case_ids:
        for item in items.of_case(case_id):
            if item.kind != "question" or item.on_day < since.isoformat():
                continue
            answers = registers.from_json(items.entries(item.id)[-1].answers)
            party = registers.answer_text(form, "question.party", answers)
            who = str(answers.get("question.who", ""))
            found.append(
                AskedRow(", ".join(filter(None, (party, who))), date.fromisoformat(item.on_day))
            )
    return tuple(found)


def _reading(session: Session) -> Field:
    entry = texts_in_force(session).entry(READING)
    return Field(f"{entry.citation}. {law.label(entry)}.", entry.text)


@dataclass(frozen=True)
class _Wanted:
    words: frozenset[str]
    birth_date: str
    skn: str

    @classmethod
    def of(cls, session: Session, line: RequestLine) -> _Wanted:
        entries = Requests(session.connection).entries(line.id)
        answers = registers.from_json(entries[-1].answers)
        return cls(
            words=_words(line.name),
            birth_date=str(answers.get("request.birth_date", "")),
            skn=str(answers.get("request.skn", "")),
        )


def _candidate(
    session: Session, wanted: _Wanted, about: GivenAbout, same_number: Collection[str]
) -> tuple[int, Candidate] | None:
    by_number = about.case_id in same_number
    if not by_number and not wanted.words & _words(about.name):
        return None
    born = about.birth_date if not about.present else _born(session, about.case_id)
    rank, alike = _alike(wanted, born, by_number=by_number)
    return rank, Candidate(
        case_id=about.case_id,
        reference=about.reference,
        name=about.name,
        birth_date=born,
        destroyed=not about.present,
        lines=about.lines,
        alike=alike,
    )


def _alike(wanted: _Wanted, born: str, *, by_number: bool) -> tuple[int, str]:
    if by_number:
        return 0, said("Het SKN is gelijk.")
    if not wanted.birth_date or not born:
        return 2, said("De naam lijkt erop. De geboortedatum is niet te vergelijken.")
    if wanted.birth_date == born:
        return 1, said("De naam lijkt erop en de geboortedatum is gelijk.")
    if wanted.birth_date.startswith(born):
        return 2, said("De naam lijkt erop. De geboortedatum is maar voor een deel bekend.")
    return 3, said("De naam lijkt erop, maar de geboortedatum is anders.")


def _born(session: Session, case_id: str) -> str:
    given = Notifications(session.connection).decided(case_id)
    born = from_bytes(given[-1].content).person.birth_date if given else None
    return str(born) if born else ""


def _words(name: str) -> frozenset[str]:
    """Give the words of a surname; without a comma any word may be it."""
    name = name.partition(",")[0]
    plain = unicodedata.normalize("NFKD", name)
    bare = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    return frozenset(re.findall(r"[^\W\d_]{2,}", bare)) - _SMALL_WORDS


def _since(line: RequestLine) -> date:
    return add_months(date.fromisoformat(line.received_on), -12 * LOOK_BACK_YEARS)


def _moment(day: date) -> str:
    start = datetime.combine(day, time()).astimezone()
    return start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
