"""Requests of the person concerned and complaints: what was asked, by when, what was answered.

At the inrichting the Wjsg counts: four weeks (art. 51b lid 2 and 22, text of 1-9-2026), no verzet.
The terms themselves are data with their labels (``app.wizard.registers``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.case.deadlines import add_months, days_until
from app.case.refusal import Refusal
from app.case.said import said
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.rights.register_entries import WRITERS, Written, written
from app.services.session import Session
from app.store.connection import transaction
from app.store.requests import RequestLine, Requests
from app.wizard import registers
from app.wizard.dates import days_text, short_date
from app.wizard.registers import Answer, Answers, Term

_CHANGING = ("correction", "erasure", "restriction")
MOST = 50
"""Requests about which there is a warning, at a time."""


class NoSuchRequest(Refusal):
    """There is no request with this id."""


@dataclass(frozen=True)
class RequestView:
    """One request as a screen shows it.

    ``due`` is the last day of the term, None where no law that was read gives one; ``when`` says
    it in words. ``warns``: the term ends soon or has ended. ``reminders`` are what else to do.
    """

    id: str
    case_id: str | None
    kind: str
    kind_text: str
    name: str
    received_on: date
    term: Term | None
    due: date | None
    days_left: int | None
    when: str
    warns: bool
    closed_on: date | None
    result_text: str
    answers: Mapping[str, Answer]
    reminders: tuple[Refusal, ...]
    history: tuple[Written, ...]


@dataclass(frozen=True)
class RequestPage:
    """A page of the register of requests: open ones first, by the end of their term."""

    rows: tuple[RequestView, ...]
    total: int


def record_request(session: Session, answers: Answers, *, case_id: str | None = None) -> str:
    """Note a request and give its id; with a case when it came in about that one.

    Raises Incomplete, RoleNeeded, NoSuchCase.
    """
    session.require(*WRITERS)
    kept = registers.cleaned_answers(registers.form("request"), answers, session.today())
    if case_id is not None:
        case_of(session, case_id)
    line = _line(
        kept,
        RequestLine(
            id=session.new_id(),
            case_id=case_id,
            kind="",
            name="",
            received_on="",
            due=None,
            closed_on=None,
            made_at=session.stamp(),
        ),
    )
    store = Requests(session.connection)
    with transaction(session.connection):
        store.add(line)
        store.add_entry(line.id, registers.to_json(kept), session.account.id, session.stamp())
        session.record("request_recorded", f"request:{line.id}")
    return line.id


def change_request(session: Session, request_id: str, answers: Answers) -> RequestView:
    """Change what was noted when it came in; what was answered stays.

    Raises Incomplete, NoSuchRequest, RoleNeeded.
    """
    return _write(session, request_id, "request", answers)


def answer_request(session: Session, request_id: str, answers: Answers) -> RequestView:
    """Note what was answered, to whom and when; the term stops. Can be corrected later.

    Raises Incomplete, NoSuchRequest, RoleNeeded.
    """
    return _write(session, request_id, "outcome", answers)


def request(session: Session, request_id: str) -> RequestView:
    """Give one request. Raises NoSuchRequest, RoleNeeded."""
    session.require(*READERS)
    line = found(session, request_id)
    session.record("requests_consulted", f"request:{request_id}")
    return _view(session, line)


def requests(
    session: Session, case_id: str | None = None, *, offset: int = 0, limit: int = 100
) -> RequestPage:
    """Give a page of all requests, or those noted with one case. Raises RoleNeeded."""
    session.require(*READERS)
    store = Requests(session.connection)
    lines = store.page(offset, limit) if case_id is None else store.of_case(case_id)
    session.record("requests_consulted", f"case:{case_id}" if case_id else "register")
    total = store.count() if case_id is None else len(lines)
    return RequestPage(tuple(_view(session, line) for line in lines), total)


def due_soon(session: Session) -> tuple[RequestView, ...]:
    """Give the open requests whose term ends soon or has ended: for the alarm, no journal line.

    Nobody without a role that reads cases gets any.
    """
    if not any(session.can(role) for role in READERS):
        return ()
    last = date.fromordinal(session.today().toordinal() + session.settings.request_days + 1)
    lines = Requests(session.connection).open_before(last.isoformat(), MOST)
    return tuple(_view(session, line) for line in lines)


def removable(session: Session) -> tuple[RequestView, ...]:
    """Give the closed requests whose term of keeping has passed; none while no term is set.

    No law that was read gives a term for this register: the organisation sets one.
    """
    session.require(*READERS)
    years = session.settings.request_years
    if years is None:
        return ()
    before = add_months(session.today(), -12 * years)
    lines = Requests(session.connection).closed_before(before.isoformat())
    return tuple(_view(session, line) for line in lines)


def remove(session: Session, request_id: str) -> None:
    """Take away a request whose term of keeping has passed.

    Raises Refusal while it has not, NoSuchRequest, RoleNeeded.
    """
    session.require("teamleider", "beslisser")
    found(session, request_id)
    if request_id not in {one.id for one in removable(session)}:
        raise Refusal("De bewaartermijn van dit verzoek is nog niet voorbij. Het blijft staan.")
    with transaction(session.connection):
        Requests(session.connection).remove(request_id)
        session.record("request_removed", f"request:{request_id}")


def found(session: Session, request_id: str) -> RequestLine:
    """Give the line of a request; raises NoSuchRequest."""
    line = Requests(session.connection).get(request_id)
    if line is None:
        raise NoSuchRequest("Dit verzoek is er niet. Ververs het scherm.")
    return line


def add_entry(session: Session, line: RequestLine, more: Answers) -> None:
    """Write more answers of the program beside what stands there; inside a transaction."""
    entries = Requests(session.connection).entries(line.id)
    answers = {**registers.from_json(entries[-1].answers), **more}
    Requests(session.connection).add_entry(
        line.id, registers.to_json(answers), session.account.id, session.stamp()
    )


def _write(
    session: Session, request_id: str, form_name: registers.FormName, answers: Answers
) -> RequestView:
    session.require(*WRITERS)
    line = found(session, request_id)
    store = Requests(session.connection)
    before = registers.from_json(store.entries(request_id)[-1].answers)
    form = registers.form(form_name)
    known = answers if form_name == "request" else {**answers, "outcome.kind": line.kind}
    kept = registers.cleaned_answers(form, known, session.today())
    _check_order(form_name, {**before, **kept})
    rest = {path: a for path, a in before.items() if not path.startswith(f"{form_name}.")}
    merged = {**rest, **kept}
    changed = _line(merged, line)
    with transaction(session.connection):
        store.change(changed)
        store.add_entry(request_id, registers.to_json(merged), session.account.id, session.stamp())
        session.record("request_changed", f"request:{request_id}")
    return _view(session, changed)


def _check_order(form_name: registers.FormName, answers: Answers) -> None:
    received, answered = answers.get("request.received_on"), answers.get("outcome.on")
    if isinstance(received, str) and isinstance(answered, str) and answered < received:
        path = "outcome.on" if form_name == "outcome" else "request.received_on"
        raise registers.Incomplete(
            (
                registers.Problem(
                    path,
                    Refusal("Het antwoord ligt vóór het verzoek. Kijk de datums na."),
                ),
            )
        )


def _line(answers: Answers, before: RequestLine) -> RequestLine:
    received = date.fromisoformat(str(answers["request.received_on"]))
    term = registers.term_for(str(answers["request.kind"]), str(answers["request.regime"]))
    closed = answers.get("outcome.on")
    return replace(
        before,
        kind=str(answers["request.kind"]),
        name=str(answers["request.name"]),
        received_on=received.isoformat(),
        due=term.due(received).isoformat() if term else None,
        closed_on=closed if isinstance(closed, str) else None,
    )


def _view(session: Session, line: RequestLine) -> RequestView:
    history = written(session, Requests(session.connection).entries(line.id))
    answers = history[-1].answers
    due = date.fromisoformat(line.due) if line.due else None
    closed = date.fromisoformat(line.closed_on) if line.closed_on else None
    left = days_until(due, session.today()) if due else None
    warns = closed is None and left is not None and left <= session.settings.request_days
    return RequestView(
        id=line.id,
        case_id=line.case_id,
        kind=line.kind,
        kind_text=registers.answer_text(registers.form("request"), "request.kind", answers),
        name=line.name,
        received_on=date.fromisoformat(line.received_on),
        term=registers.term_for(line.kind, str(answers["request.regime"])),
        due=due,
        days_left=left if closed is None else None,
        when=_when(due, left, closed),
        warns=warns,
        closed_on=closed,
        result_text=registers.answer_text(registers.form("outcome"), "outcome.result", answers),
        answers=answers,
        reminders=tuple(_reminders(line, answers)),
        history=history,
    )


def _when(due: date | None, left: int | None, closed: date | None) -> str:
    if closed is not None:
        if due is not None and closed > due:
            return said("beantwoord op {day}, na de termijn", day=short_date(closed))
        return said("beantwoord op {day}", day=short_date(closed))
    if due is None or left is None:
        return said("geen termijn bekend")
    return said("{day}, {when}", day=short_date(due), when=days_text(left))


def _reminders(line: RequestLine, answers: Answers) -> list[Refusal]:
    found_: list[Refusal] = []
    granted = answers.get("outcome.result") in {"granted", "partly"}
    to_tell = answers.get("outcome.recipients") not in {"yes", "not_needed"}
    if line.kind in _CHANGING and (line.closed_on is None or granted) and to_tell:
        found_.append(
            Refusal(
                "Verandert er iets? Gebruik dan 'Wijzigen of intrekken' bij de melding. Waren"
                " gegevens onjuist of onrechtmatig gegeven, dan horen de ontvangers dat"
                " onverwijld (art. 24 jo. 51b Wjsg, onze samenvatting)."
            )
        )
    if line.closed_on is None and answers.get("request.identity") != "yes":
        found_.append(
            Refusal(
                "Ga na of het verzoek van deze persoon zelf komt, vóór u iets laat zien. Eigen"
                " keuze van dit programma."
            )
        )
    if line.closed_on is None and answers.get("request.how") == "spoken_only":
        found_.append(
            Refusal(
                "De wet spreekt van een schriftelijk verzoek. Help betrokkene om het op te"
                " schrijven. Het programma telt de termijn al."
            )
        )
    if line.closed_on is None and answers.get("request.regime") == "avg":
        found_.append(
            Refusal("Dit verzoek gaat over gegevens van een ander. Wijs betrokkene naar die ander.")
        )
    return found_
