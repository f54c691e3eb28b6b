"""Telling the person concerned, after a decision to notify: a conversation by default.

Whether and when stands in step 7 of the case; here is what became of it. Paper only by choice:
a sheet in a cell is read by others (our own choice). Wjsg 17a and 17b via 51b.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.notification.blocks import Field
from app.notification.message import from_bytes
from app.notification.papers.frame import render_paper
from app.notification.papers.person import GROUND, PersonSheet, ToldGemeente
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.dispatch.sheets import frame_of
from app.services.lawbook.law_texts import texts_in_force
from app.services.rights.conversation import GuidePart, guide
from app.services.rights.given_kinds import kinds_told
from app.services.rights.informing_due import STATUS, asks
from app.services.rights.register_entries import WRITERS
from app.services.seating.case_away import require_here
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile
from app.store.case_versions import CaseVersions
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.inbound import Informing, InformingLine
from app.store.notifications import Notifications, StoredNotification
from app.wizard import registers
from app.wizard.registers import Answer, Answers


class NotNotified(Refusal):
    """There is no decision to notify, so nothing was given that the person has to hear of."""


@dataclass(frozen=True)
class Recorded:
    """What was recorded at one moment."""

    at: datetime
    by: str
    status_text: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True)
class InformingView:
    """How it stands with telling the person.

    ``status_text`` and ``since`` say what counts now; ``from_step`` that it comes out of step 7.
    ``asks`` is what to do now, None when nothing is due. ``answers`` fill the form.
    """

    case_id: str
    reference: str
    name: str
    version: int
    status: str
    status_text: str
    from_step: bool
    on: date | None
    review_on: date | None
    asks: Refusal | None
    answers: Mapping[str, Answer]
    guide: tuple[GuidePart, ...]
    history: tuple[Recorded, ...]


def informing(session: Session, case_id: str) -> InformingView:
    """Give how it stands with telling the person of a case that was decided to be notified.

    Raises NotNotified, NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case = case_of(session, case_id)
    view = _view(session, case)
    session.record("case_consulted", f"case:{case_id}")
    return view


def record_informing(session: Session, case_id: str, answers: Answers) -> InformingView:
    """Record that the person was told, or why not and when one looks again.

    Raises Incomplete, NotNotified, NoSuchCase, RoleNeeded.
    """
    session.require(*WRITERS)
    case = case_of(session, case_id)
    require_here(session, case_id)
    given = _given(session, case)
    kept = registers.cleaned_answers(registers.form("informing"), answers, session.today())
    _check_days(session, kept)
    status = str(kept["informing.status"])
    with transaction(session.connection):
        Informing(session.connection).add(
            InformingLine(
                id=session.new_id(),
                case_id=case_id,
                version=given[-1].version,
                status=status,
                told_on=_text(kept.get("informing.on")),
                review_on=_text(kept.get("informing.review_on")),
                answers=registers.to_json(kept),
                recorded_by=session.account.id,
                recorded_at=session.stamp(),
            )
        )
        session.record("informing_recorded", f"case:{case_id}", details={"status": status})
    return _view(session, case)


def waiting(session: Session) -> tuple[InformingView, ...]:
    """Give the open cases in which something is due: the day to tell or to look again has come.

    For lists and the alarm; nobody without a role that reads cases gets any. No journal line.
    """
    if not any(session.can(role) for role in READERS):
        return ()
    found = []
    for case_id in Informing(session.connection).notified_cases():
        view = _view(session, case_of(session, case_id))
        if view.asks is not None:
            found.append(view)
    return tuple(sorted(found, key=lambda one: (one.on or one.review_on or date.max, one.name)))


def person_sheet(session: Session, case_id: str, *, full: bool) -> bytes:
    """Give the sheet for the person concerned: short (nothing about why or to whom) or full.

    Raises Refusal when the person is not told for now, NotNotified, NoSuchCase, RoleNeeded.
    """
    session.require(*WRITERS)
    case = case_of(session, case_id)
    view = _view(session, case)
    if view.status not in {"told", "will_be_told"}:
        raise Refusal(
            "Betrokkene wordt nu niet ingelicht. Leg eerst vast dat het is verteld of wordt"
            " verteld."
        )
    given = _given(session, case)
    contact = from_bytes(given[-1].content).contact
    rows = (
        ("Contactpersoon", contact.person),
        ("Telefoon", session.settings.facility.phone),
    )
    latest = tuple(one for one in given if one.version == given[-1].version)
    paper = PersonSheet(
        full=full,
        contact=tuple(Field(label, value) for label, value in rows if value),
        gemeenten=tuple(_told_gemeente(session, one) for one in latest) if full else (),
        kinds=kinds_told(from_bytes(one.content) for one in latest) if full else (),
        officer=session.settings.fg_contact,
        ground=texts_in_force(session).entry(GROUND),
    )
    with transaction(session.connection):
        session.record(
            "person_sheet_made",
            f"case:{case_id}",
            details={"form": "full" if full else "short"},
        )
    return render_paper(paper, frame_of(session))


def _told_gemeente(session: Session, one: StoredNotification) -> ToldGemeente:
    lines = Disclosures(session.connection).of_notification(one.id)
    days = [moment_of(line.given_at).astimezone().date() for line in lines]
    return ToldGemeente(from_bytes(one.content).recipient.gemeente, min(days, default=None))


def _given(session: Session, case: CaseFile) -> tuple[StoredNotification, ...]:
    given = Notifications(session.connection).decided(case.id)
    if not given:
        raise NotNotified(
            "Over deze zaak is niet beslist om te melden. Er is dus niets gegeven waarover"
            " betrokkene iets moet horen."
        )
    return given


def _view(session: Session, case: CaseFile) -> InformingView:
    given = _given(session, case)
    version = given[-1].version
    lines = Informing(session.connection).of_case(case.id)
    of_version = [line for line in lines if line.version == version]
    stored = CaseVersions(session.connection).get(case.id, version)
    if stored is None:
        raise NotNotified("Deze versie van de zaak is er niet. Ververs het scherm.")
    document = CaseDocument.from_bytes(stored.document)
    answers = registers.from_json(of_version[-1].answers) if of_version else _from_step(document)
    latest = tuple(from_bytes(one.content) for one in given if one.version == version)
    status = str(answers.get("informing.status", "unknown"))
    on, review_on = _day(answers.get("informing.on")), _day(answers.get("informing.review_on"))
    return InformingView(
        case_id=case.id,
        reference=case.reference,
        name=case.name,
        version=version,
        status=status,
        status_text=STATUS[status],
        from_step=not of_version,
        on=on,
        review_on=review_on,
        asks=asks(status, on, review_on, session.today()),
        answers=answers,
        guide=guide(session.settings.fg_contact, latest),
        history=tuple(
            Recorded(
                moment_of(line.recorded_at),
                session.name_of(line.recorded_by),
                STATUS[line.status],
                registers.from_json(line.answers),
            )
            for line in lines
        ),
    )


def _from_step(document: CaseDocument) -> dict[str, Answer]:
    """Give the answers of step 7 as those of the form; a day that is not whole is left out."""
    step = document.inform
    found: dict[str, Answer] = {}
    plain = {
        "status": step.status if step.status != "unknown" else None,
        "on": step.when if step.when and len(step.when) == len("2026-11-23") else None,
        "by": step.by,
        "how": step.how,
        "interpreter": step.interpreter,
        "paper": step.paper if step.status == "told" else None,
        "view": step.view,
        "reason": step.reason,
        "review_on": step.review_on.isoformat() if step.review_on else None,
    }
    for name, answer in plain.items():
        if answer:
            found[f"informing.{name}"] = answer
    if step.ground:
        found["informing.ground"] = tuple(step.ground)
    return found


def _check_days(session: Session, answers: Answers) -> None:
    on = _day(answers.get("informing.on"))
    if answers.get("informing.status") == "told" and on is not None and on > session.today():
        raise registers.Incomplete(
            (
                registers.Problem(
                    "informing.on",
                    Refusal(
                        "Deze dag ligt in de toekomst. Kies 'Wordt verteld op een andere dag', of"
                        " vul de dag in waarop het is verteld."
                    ),
                ),
            )
        )


def _day(answer: Answer | None) -> date | None:
    return date.fromisoformat(answer) if isinstance(answer, str) else None


def _text(answer: Answer | None) -> str | None:
    return answer if isinstance(answer, str) else None
