"""Both ways: data from other parties, questions to them, and exchanges that they report.

Pbw 18b lid 1 (parties give each other the data) and lid 2 (others tell the directeur). Data of
police, OM and reclassering keep their own rules: the screen says so, it does not decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias, cast

from app.case import paths
from app.case.deadlines import days_until
from app.case.refusal import Refusal
from app.case.said import joined, said
from app.services.casework import cases
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.rights.register_entries import WRITERS, Written, written
from app.services.seating.case_away import require_here
from app.services.session import Session
from app.store.connection import transaction
from app.store.inbound import Inbound, InboundLine
from app.wizard import registers
from app.wizard.dates import days_text, short_date
from app.wizard.registers import Answer, Answers

InboundKind: TypeAlias = Literal["received", "question", "exchange"]

_POLICE = Refusal(
    "Politiegegevens houden hun eigen regels. Of artikel 18b daarvoor ook geldt, is nog te"
    " controleren. Overleg met de politie voor u dit doorgeeft."
)
_PROSECUTION = Refusal(
    "Gegevens van het openbaar ministerie houden hun eigen regels. Overleg met het openbaar"
    " ministerie voor u dit doorgeeft."
)
_PROBATION = Refusal(
    "Dit is een stuk van de reclassering. Vraag of u het mag gebruiken en doorgeven."
)
_MAYOR = Refusal(
    "Artikel 18b noemt de burgemeester, niet het college. Komt dit uit zorg, jeugd, schulden of een"
    " uitkering? Dan opent artikel 18b dat niet, zo lezen wij het. Overleg eerst."
)
_NOT_NAMED = Refusal(
    "Deze partij staat niet in artikel 18b. Zoek uit op welke grond er is gedeeld."
)
_NOTES = {
    "politie": _POLICE,
    "om": _PROSECUTION,
    "reclassering": _PROBATION,
    "burgemeester": _MAYOR,
    "other": _NOT_NAMED,
}


_SOURCE_KINDS = {
    "politie": "police",
    "om": "om",
    "reclassering": "reclassering",
    "burgemeester": "gemeente",
}
"""Party -> the kind of source that it is in the list of sources of a case."""


class NoSuchItem(Refusal):
    """There is no such item."""


@dataclass(frozen=True)
class InboundView:
    """One item as a screen shows it.

    ``title`` says what it is in a few words, ``when`` the day and, for a question, how it stands.
    ``notes`` are what to mind with this party.
    """

    id: str
    case_id: str
    kind: InboundKind
    title: str
    on: date
    when: str
    kinds_text: str
    ground_text: str
    summary: str
    waiting: bool
    late: bool
    notes: tuple[Refusal, ...]
    answers: Mapping[str, Answer]
    history: tuple[Written, ...]


def record_inbound(session: Session, case_id: str, kind: InboundKind, answers: Answers) -> str:
    """Note an item with a case, in any state but closed, and give its id.

    Raises Incomplete, Refusal, NoSuchCase, RoleNeeded.
    """
    session.require(*WRITERS)
    _check_open(session, case_id)
    kept = checked_answers(session, kind, answers)
    line = line_of(
        kept,
        InboundLine(
            id=session.new_id(),
            case_id=case_id,
            kind=kind,
            party="",
            other_party=None,
            on_day="",
            waiting=0,
            expected_by=None,
            made_at=session.stamp(),
        ),
    )
    store = Inbound(session.connection)
    with transaction(session.connection):
        store.add(line)
        store.add_entry(
            line.id, case_id, registers.to_json(kept), session.account.id, session.stamp()
        )
        session.record("inbound_recorded", f"case:{case_id}", details={"kind": kind})
    return line.id


def change_inbound(session: Session, item_id: str, answers: Answers) -> InboundView:
    """Write an item as it is now; what stood there before stays readable.

    Raises Incomplete, Refusal, NoSuchItem, RoleNeeded.
    """
    session.require(*WRITERS)
    before = _found(session, item_id)
    _check_open(session, before.case_id)
    kept = checked_answers(session, cast("InboundKind", before.kind), answers)
    line = line_of(kept, before)
    store = Inbound(session.connection)
    with transaction(session.connection):
        store.change(line)
        store.add_entry(
            item_id, line.case_id, registers.to_json(kept), session.account.id, session.stamp()
        )
        session.record("inbound_changed", f"case:{line.case_id}", details={"kind": line.kind})
    return _view(session, line)


def inbound_items(session: Session, case_id: str) -> tuple[InboundView, ...]:
    """Give the items of a case, the newest day first. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case_of(session, case_id)
    lines = Inbound(session.connection).of_case(case_id)
    session.record("case_consulted", f"case:{case_id}")
    return tuple(_view(session, line) for line in lines)


def name_as_source(session: Session, item_id: str) -> str:
    """Put data that came in on the list of sources of the case; gives the id of the source.

    Only what it is, from when and whose function: facts and regime stay to be filled in by a
    person. Raises CannotWrite when the case cannot be changed, Refusal, NoSuchItem, RoleNeeded.
    """
    line = _found(session, item_id)
    if line.kind != "received":
        raise Refusal("Alleen gegevens die u kreeg, kunnen een bron zijn.")
    answers = written(session, Inbound(session.connection).entries(line.id))[-1].answers
    view = cases.open_case(session, line.case_id)
    document, source_id = paths.add_item(view.document, "source", "s")
    who = joined(", ", tuple(filter(None, (_said(answers, "source"), _said(answers, "who")))))
    kind = _SOURCE_KINDS.get(line.party, "other")
    values = {
        "kind": kind,
        "kind_other": str(party_text("received", answers)) if kind == "other" else None,
        "date": line.on_day,
        "author": str(who),
        "verified": _said(answers, "verified") or None,
    }
    for name, value in values.items():
        if value is not None:
            document = paths.put(document, f"source.{source_id}.{name}", value)
    cases.save_draft(session, line.case_id, document, view.pending, view.place)
    return source_id


def waiting_questions(session: Session, case_id: str | None = None) -> tuple[InboundView, ...]:
    """Give the questions without an answer, of a case or of all; no journal line.

    Nobody without a role that reads cases gets any.
    """
    if not any(session.can(role) for role in READERS):
        return ()
    lines = Inbound(session.connection).waiting(case_id)
    return tuple(_view(session, line) for line in lines)


def party_text(kind: InboundKind, answers: Answers, which: str = "party") -> str:
    """Give a party in words, with its organisation when that was filled in."""
    name = registers.answer_text(registers.form(kind), f"{kind}.{which}", answers)
    who = answers.get(f"{kind}.who") if which == "party" else None
    if isinstance(who, str) and who:
        return said("{party} ({who})", party=name, who=who)
    return name


def _said(answers: Answers, name: str) -> str:
    return str(answers.get(f"received.{name}", ""))


def _check_open(session: Session, case_id: str) -> None:
    require_here(session, case_id)
    if case_of(session, case_id).state == "closed":
        raise Refusal("Deze zaak is gesloten. Er kan niets meer bij.")


def checked_answers(session: Session, kind: InboundKind, answers: Answers) -> dict[str, Answer]:
    """Give answers about an item as they are kept. Raises Incomplete."""
    return registers.cleaned_answers(registers.form(kind), answers, session.today())


def line_of(answers: Answers, before: InboundLine) -> InboundLine:
    """Give the row of an item as these answers make it."""
    kind = before.kind
    expected, other = answers.get(f"{kind}.expected_by"), answers.get(f"{kind}.other")
    return replace(
        before,
        party=str(answers[f"{kind}.party"]),
        other_party=str(other) if other else None,
        on_day=str(answers[f"{kind}.on"]),
        waiting=int(kind == "question" and answers["question.answered"] == "not_yet"),
        expected_by=str(expected) if expected else None,
    )


def _found(session: Session, item_id: str) -> InboundLine:
    line = Inbound(session.connection).get(item_id)
    if line is None:
        raise NoSuchItem("Dit is er niet in deze zaak. Ververs het scherm.")
    return line


def _view(session: Session, line: InboundLine) -> InboundView:
    history = written(session, Inbound(session.connection).entries(line.id))
    answers = history[-1].answers
    kind = cast("InboundKind", line.kind)
    form = registers.form(kind)
    late = _is_late(session, line)
    return InboundView(
        id=line.id,
        case_id=line.case_id,
        kind=kind,
        title=_title(kind, answers),
        on=date.fromisoformat(line.on_day),
        when=_when(session, line),
        kinds_text=_text(form, f"{kind}.kinds", answers),
        ground_text=_ground(kind, answers),
        summary=str(answers.get("received.summary") or answers.get("question.what") or ""),
        waiting=bool(line.waiting),
        late=late,
        notes=_notes(kind, line),
        answers=answers,
        history=history,
    )


def _title(kind: InboundKind, answers: Answers) -> str:
    party = party_text(kind, answers)
    if kind == "received":
        return said("Gekregen van: {party}", party=party)
    if kind == "question":
        return said("Vraag aan: {party}", party=party)
    other = party_text(kind, answers, "other")
    return said("Uitwisseling van {party} aan {other}", party=party, other=other)


def _ground(kind: InboundKind, answers: Answers) -> str:
    if kind == "exchange":
        told = registers.answer_text(registers.form(kind), "exchange.on_18b", answers)
        return said("Op grond van artikel 18b: {answer}", answer=told)
    written_out = answers.get(f"{kind}.ground_text")
    if isinstance(written_out, str):
        return written_out
    return _text(registers.form(kind), f"{kind}.ground", answers)


def _text(form: registers.Form, path: str, answers: Answers) -> str:
    known = {question.path for question in form.questions}
    return registers.answer_text(form, path, answers) if path in known else ""


def _when(session: Session, line: InboundLine) -> str:
    day = short_date(date.fromisoformat(line.on_day))
    if line.kind != "question":
        return day
    if not line.waiting:
        return said("{day}, afgehandeld", day=day)
    if line.expected_by is None:
        return said("{day}, nog geen antwoord", day=day)
    left = days_until(date.fromisoformat(line.expected_by), session.today())
    return said("{day}, antwoord verwacht: {when}", day=day, when=days_text(left))


def _is_late(session: Session, line: InboundLine) -> bool:
    expected = line.expected_by
    return bool(line.waiting and expected and expected < session.today().isoformat())


def _notes(kind: InboundKind, line: InboundLine) -> tuple[Refusal, ...]:
    parties = (line.party,) if kind != "exchange" else (line.other_party,)
    if kind == "question":
        return (_NOT_NAMED,) if line.party == "other" else ()
    return tuple(_NOTES[one] for one in parties if one in _NOTES and _told(kind, one))


def _told(kind: InboundKind, party: str) -> bool:
    return kind == "received" or party == "other"
