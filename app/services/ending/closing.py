"""Closing a case: why, what was still open, and by which rule its working copy is destroyed.

A closed case is not opened again. Was it closed by mistake, then start a new case; the closed one
can be held, so that it is not destroyed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias, get_args

from app.case.refusal import Refusal
from app.case.retention import CountsFrom, check_destroy_on, destroy_by
from app.services.casework.case_moves import case_of, check_move, move
from app.services.casework.cases import READERS, consulted
from app.services.ending.open_items import OpenItem, open_items
from app.services.ending.retention import RuleView, SourceRegime, regimes_of, rule_views
from app.services.session import Session, moment_of
from app.services.settings import RetentionRule
from app.store.case_files import CaseFile, CaseFiles
from app.store.closings import Closings, StoredClosing, StoredTerm
from app.store.connection import transaction
from app.store.disclosures import Disclosures

CloseReason: TypeAlias = Literal[
    "notified_and_handled",
    "not_notified",
    "other_way",
    "released_without_decision",
    "transferred",
    "deceased",
    "created_by_mistake",
]
CLOSE_REASONS: tuple[CloseReason, ...] = get_args(CloseReason)

_DECIDED = frozenset({"decided_notify", "decided_not_notify"})
_SALT_BYTES = 32
_LONGEST = 600


@dataclass(frozen=True)
class Closing:
    """What the person who closes answers.

    ``counted_from`` is asked where the rule counts from release or the end of the stay;
    ``destroy_on`` None is the day that the rule gives. ``dossier_reason`` says why nothing is
    known of the penitentiair dossier.
    """

    reason: CloseReason
    rule: str
    transferred_to: str = ""
    open_reason: str = ""
    dossier_on: date | None = None
    dossier_reference: str = ""
    dossier_reason: str = ""
    counted_from: date | None = None
    destroy_on: date | None = None
    deviation: str = ""


@dataclass(frozen=True)
class ClosingPage:
    """What somebody who closes a case sees first.

    ``undecided`` is the signal that the release date has passed without a decision.
    """

    case_id: str
    reference: str
    name: str
    state: str
    owner_name: str
    release_date: date | None
    last_disclosure: date | None
    undecided: bool
    open_items: tuple[OpenItem, ...]
    rules: tuple[RuleView, ...]
    regimes: tuple[SourceRegime, ...]


@dataclass(frozen=True)
class ClosedView:
    """How a case was closed, and when its working copy goes."""

    reason: str
    closed_on: date
    closed_by: str
    rule: str
    ground: str
    destroy_on: date
    deviation: str
    open_reason: str


def closing_page(session: Session, case_id: str) -> ClosingPage:
    """Give what the page that closes a case shows. Raises NoSuchCase, RoleNeeded."""
    session.require(*READERS)
    case = case_of(session, case_id)
    consulted(session, case_id)
    return ClosingPage(
        case_id=case.id,
        reference=case.reference,
        name=case.name,
        state=case.state,
        owner_name=session.name_of(case.owner),
        release_date=_date(case.release_date),
        last_disclosure=_last_disclosure(session, case_id),
        undecided=_undecided(session, case),
        open_items=open_items(session, case_id),
        rules=rule_views(session),
        regimes=regimes_of(session, case_id),
    )


def destroy_day(session: Session, case_id: str, rule: str, counted_from: date | None) -> date:
    """Give the day that a rule gives for this case. Raises Refusal when it cannot be told."""
    case = case_of(session, case_id)
    known = _rule(session, rule)
    return destroy_by(known.months, _counted_from(session, case, known.counts_from, counted_from))


def close_case(session: Session, case_id: str, closing: Closing) -> None:
    """Close a case. The rules for keeping the working copy must have been set before.

    Raises NotAllowed, and Refusal for an answer that is missing or contradicts the case.
    """
    if closing.reason not in CLOSE_REASONS:
        raise Refusal("Kies waarom u de zaak sluit.")
    if not session.settings.retention_rules:
        raise Refusal(
            "Voor de eerste sluiting moet vastliggen hoe lang een zaak bewaard blijft. Vraag de"
            " beheerder om een bewaarregel in te vullen bij Beheer, Bewaarregels."
        )
    with transaction(session.connection):
        case = case_of(session, case_id)
        check_move(session, case, "close")
        _check_reason(session, case, closing)
        items = open_items(session, case_id)
        if items and not closing.open_reason.strip():
            raise Refusal(
                "Er staat nog iets open in deze zaak. Rond het af, of schrijf waarom u toch sluit."
            )
        _check_dossier(session, closing)
        term = _term(session, case, closing)
        undecided = _undecided(session, case)
        move(session, case, "close", {"destroy_on": term.destroy_on})
        CaseFiles(session.connection).set_close_reason(case_id, closing.reason)
        closings = Closings(session.connection)
        closings.add(_stored(session, case_id, closing, items))
        closings.set_term(term)
        if undecided or closing.reason == "released_without_decision":
            session.record("case_closed_undecided", f"case:{case_id}")


def change_term(
    session: Session,
    case_id: str,
    *,
    rule: str,
    counted_from: date | None,
    destroy_on: date | None,
    reason: str,
) -> None:
    """Choose another rule or day for a closed case, always with a reason.

    A proposal to destroy it does not hold any more: the case is another than was sealed. Raises
    Refusal, RoleNeeded.
    """
    session.require("casemanager", "teamleider")
    with transaction(session.connection):
        case = case_of(session, case_id)
        if case.state != "closed":
            raise Refusal("Deze zaak is nog niet gesloten. Kies de bewaarregel bij het sluiten.")
        if not reason.strip():
            raise Refusal("Schrijf waarom u de dag van vernietigen verandert.")
        closed = Closings(session.connection).of_case(case_id)
        closed_on = moment_of(closed.closed_at).astimezone().date() if closed else session.today()
        closing = Closing(
            reason="notified_and_handled",
            rule=rule,
            counted_from=counted_from,
            destroy_on=destroy_on,
            deviation=reason,
        )
        term = _term(session, case, closing, closed_on=closed_on, always=True)
        Closings(session.connection).set_term(term)
        session.record("term_changed", f"case:{case_id}", details={"destroy_on": term.destroy_on})


def closed_view(session: Session, case_id: str) -> ClosedView | None:
    """Give how a case was closed, or None. Raises RoleNeeded."""
    session.require(*READERS)
    closings = Closings(session.connection)
    closing, term = closings.of_case(case_id), closings.term(case_id)
    if closing is None or term is None:
        return None
    return ClosedView(
        reason=closing.reason,
        closed_on=moment_of(closing.closed_at).astimezone().date(),
        closed_by=session.name_of(closing.closed_by),
        rule=term.rule,
        ground=term.ground,
        destroy_on=date.fromisoformat(term.destroy_on),
        deviation=term.reason or "",
        open_reason=closing.open_reason or "",
    )


def _check_reason(session: Session, case: CaseFile, closing: Closing) -> None:
    """A reason must not contradict what happened. Raises Refusal."""
    given = _last_disclosure(session, case.id) is not None
    if closing.reason == "notified_and_handled" and not given:
        raise Refusal(
            "Er is niets overhandigd. Kies een andere reden, of leg eerst de overdracht vast."
        )
    if closing.reason == "not_notified" and (given or case.state != "decided_not_notify"):
        raise Refusal(
            "Er is niet beslist om niet te melden. Kies een andere reden, of laat eerst beslissen."
        )
    if closing.reason == "created_by_mistake" and case.state in _DECIDED:
        raise Refusal("Over deze zaak is al beslist. Kies een andere reden.")
    if closing.reason == "transferred" and not closing.transferred_to.strip():
        raise Refusal("Schrijf naar welke inrichting betrokkene is overgeplaatst.")


def _check_dossier(session: Session, closing: Closing) -> None:
    """Raise Refusal unless the dossier is accounted for; a mistake has nothing to account for."""
    if closing.reason == "created_by_mistake":
        return
    if closing.dossier_on is not None and closing.dossier_on > session.today():
        raise Refusal("De dag van vastleggen in het dossier ligt in de toekomst. Verbeter de dag.")
    complete = closing.dossier_on is not None and closing.dossier_reference.strip()
    if not complete and not closing.dossier_reason.strip():
        raise Refusal(
            "Vul in wanneer en onder welk kenmerk alles in het penitentiair dossier staat, of"
            " schrijf waarom dat er niet is."
        )


def _term(
    session: Session,
    case: CaseFile,
    closing: Closing,
    *,
    closed_on: date | None = None,
    always: bool = False,
) -> StoredTerm:
    rule = _rule(session, closing.rule)
    counted = _counted_from(session, case, rule.counts_from, closing.counted_from, closed_on)
    computed = destroy_by(rule.months, counted)
    chosen = closing.destroy_on or computed
    check_destroy_on(computed, chosen, closing.deviation)
    deviation = closing.deviation.strip() if always or chosen != computed else ""
    return StoredTerm(
        case_id=case.id,
        rule=rule.name,
        ground=rule.ground,
        months=rule.months,
        counts_from=rule.counts_from,
        counted_from=counted.isoformat(),
        computed_on=computed.isoformat(),
        destroy_on=chosen.isoformat(),
        reason=deviation[:_LONGEST] or None,
        set_by=session.account.id,
        set_at=session.stamp(),
    )


def _rule(session: Session, name: str) -> RetentionRule:
    for rule in session.settings.retention_rules:
        if rule.name == name:
            return rule
    raise Refusal("Kies welke bewaarregel voor deze zaak geldt.")


def _counted_from(
    session: Session,
    case: CaseFile,
    event: CountsFrom,
    typed: date | None,
    closed_on: date | None = None,
) -> date:
    if event == "closing":
        return closed_on or session.today()
    if event == "last_disclosure":
        last = _last_disclosure(session, case.id)
        if last is None:
            raise Refusal(
                "Deze regel telt vanaf de laatste overdracht, maar er is niets overhandigd."
                " Kies een andere regel."
            )
        return last
    found = typed or (_date(case.release_date) if event == "release" else None)
    if found is None:
        raise Refusal("Deze regel telt vanaf een dag die nog niet is ingevuld. Vul die dag in.")
    return found


def _stored(
    session: Session, case_id: str, closing: Closing, items: tuple[OpenItem, ...]
) -> StoredClosing:
    return StoredClosing(
        case_id=case_id,
        reason=closing.reason,
        transferred_to=_text(closing.transferred_to),
        open_items=json.dumps(sorted({item.kind for item in items})),
        open_reason=_text(closing.open_reason) if items else None,
        dossier_on=closing.dossier_on.isoformat() if closing.dossier_on else None,
        dossier_reference=_text(closing.dossier_reference),
        dossier_reason=_text(closing.dossier_reason),
        salt=session.env.random_bytes(_SALT_BYTES),
        closed_by=session.account.id,
        closed_at=session.stamp(),
    )


def _undecided(session: Session, case: CaseFile) -> bool:
    release = _date(case.release_date)
    return (
        release is not None
        and release < session.today()
        and case.state not in _DECIDED
        and case.state != "closed"
    )


def _last_disclosure(session: Session, case_id: str) -> date | None:
    lines = Disclosures(session.connection).of_case(case_id)
    return max((moment_of(line.given_at).astimezone().date() for line in lines), default=None)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(text: str) -> str | None:
    return text.strip()[:_LONGEST] or None
