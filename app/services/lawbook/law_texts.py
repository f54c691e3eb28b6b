"""The law texts in force in this vault: those of the program, with the organisation's changes.

A change is put forward by a beheerder and counts once two different people confirmed it: a
beheerder, and a teamleider or beslisser. Its digest goes into every case submitted under it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from app import law
from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.case.workflow import Role
from app.law import Entry, Library, library, text_file
from app.law.shipped import DIGESTS
from app.notification.content import LAW as QUOTED
from app.services.session import Session, moment_of
from app.store.connection import Connection, transaction
from app.store.law_texts import LawChange, LawConfirmation, LawTexts
from app.trust.accounts import Account
from app.trust.law_seals import LawStatement, sign_law, who_signed
from app.trust.roster import Roster

Side: TypeAlias = Literal["beheer", "inhoud"]

SIDES: dict[Side, frozenset[Role]] = {
    "beheer": frozenset({"beheerder"}),
    "inhoud": frozenset({"teamleider", "beslisser"}),
}
"""Who confirms a change: one person of each side, never the same person for both."""


class LawNotConfirmed(Refusal):
    """The law texts on this computer were changed and nobody confirmed them yet."""


@dataclass(frozen=True)
class ChangedText:
    """One text as it was and as it is or becomes; ``before`` is None where it is not known."""

    before: Entry | None
    after: Entry


@dataclass(frozen=True)
class WaitingChange:
    """A change that waits for its two people. ``missing`` names the sides that still confirm."""

    digest: str
    proposed_by: str
    proposed_at: datetime
    texts: tuple[ChangedText, ...]
    confirmed_by: tuple[str, ...]
    missing: tuple[Side, ...]
    may_confirm: bool
    may_drop: bool


@dataclass(frozen=True)
class LawState:
    """What is in force here.

    ``changed`` are the texts in force that differ from those of the program; ``confirmed`` is
    False while texts on this disk differ and nobody confirmed them (``on_disk``), or are missing
    (``missing``). Texts that are new on this disk stand in ``added``: no question uses them.
    """

    texts: Library
    changed: tuple[ChangedText, ...]
    since: datetime | None
    confirmed_by: tuple[str, ...]
    waiting: WaitingChange | None
    on_disk: tuple[ChangedText, ...]
    missing: tuple[str, ...]
    added: tuple[str, ...]
    may_propose: bool

    @property
    def digest(self) -> str:
        """The digest that a case submitted now would carry."""
        return self.texts.digest

    @property
    def confirmed(self) -> bool:
        """Whether every text in force is the program's or was confirmed by two people."""
        return not self.on_disk and not self.missing


@dataclass(frozen=True)
class _Confirmed:
    change: LawChange
    people: tuple[Account, ...]
    since: str


def texts_in_force(session: Session) -> Library:
    """Give the law texts as they count in this vault now."""
    return law.shipped().with_changes(_overrides(session))


def law_state(session: Session) -> LawState:
    """Give what is in force, what waits and what differs on this disk."""
    shipped, overrides = law.shipped(), _overrides(session)
    store = LawTexts(session.connection)
    found = _confirmed(store.changes(), store, session.roster)
    changed = (
        ChangedText(shipped.by_id.get(one.id), one)
        for one in overrides
        if one != shipped.by_id.get(one.id)
    )
    open_change, now = _waiting(store, session.roster), shipped.with_changes(overrides)
    return LawState(
        texts=now,
        changed=tuple(changed),
        since=moment_of(found.since) if found else None,
        confirmed_by=_names(found.people) if found else (),
        waiting=_told(session, open_change, now) if open_change else None,
        on_disk=_on_disk(store, overrides),
        missing=library.gone(shipped),
        added=tuple(one for one in library.touched(shipped) if one not in DIGESTS),
        may_propose=_may_propose(session) and open_change is None,
    )


def export_law(session: Session) -> bytes:
    """Give the texts in force as a file to read and change. Leaves a line in the journal."""
    texts = texts_in_force(session)
    with transaction(session.connection):
        session.record("law_exported", f"law:{texts.digest}")
    return text_file.to_toml(texts.entries())


def propose_law(session: Session, data: bytes) -> LawState:
    """Put the texts in a changed file forward; nothing is in force yet.

    Raises RoleNeeded, WrongLaw, and Refusal when another change waits or nothing is different.
    """
    session.require("beheerder")
    shipped, overrides = law.shipped(), _overrides(session)
    now = shipped.with_changes(overrides)
    changed = text_file.read_changes(data, now, shipped, session.today())
    if not changed:
        raise Refusal("In dit bestand staat niets anders dan de teksten die nu gelden.")
    together = {one.id: one for one in (*overrides, *changed)}
    # What is the program's own again needs no change, unless this disk has another text for it.
    own = {
        one.id
        for one in together.values()
        if library.is_original(one) and one == shipped.entry(one.id)
    }
    return _propose_content(session, (one for key, one in together.items() if key not in own))


def propose_installed(session: Session) -> LawState:
    """Put forward the texts as they stand on this disk, where they were changed there.

    Raises RoleNeeded, and Refusal when nothing on this disk differs or another change waits.
    """
    session.require("beheerder")
    store, overrides = LawTexts(session.connection), _overrides(session)
    found = [one.after for one in _on_disk(store, overrides)]
    if not found:
        raise Refusal("De wetteksten op deze computer zijn zoals ze zijn meegeleverd.")
    return _propose_content(session, (*overrides, *found))


def propose_shipped(session: Session) -> LawState:
    """Put forward to go back to the texts of the program. Raises RoleNeeded and Refusal."""
    session.require("beheerder")
    if not _overrides(session):
        raise Refusal("De teksten van het programma gelden al.")
    return _propose_content(session, ())


def confirm_law(session: Session, digest: str) -> LawState:
    """Confirm the change with this digest, as one of its two people.

    Raises RoleNeeded, and Refusal when it is not waiting, or when this person cannot be the one
    who is still missing.
    """
    session.require("beheerder", "teamleider", "beslisser")
    store = LawTexts(session.connection)
    change = _waiting_with(session, digest)
    people = _people(change, store, session.roster)
    if not _helps(session.account, people):
        raise Refusal(
            "Uw bevestiging telt hier niet (nog een keer) mee. Twee verschillende mensen"
            " bevestigen: een beheerder, en een teamleider of beslisser."
        )
    at = session.stamp()
    statement, signature = sign_law(
        LawStatement(
            vault=session.roster.vault,
            change=change.seq,
            digest=change.digest,
            account=session.account.id,
            roster_head=session.roster.head,
            at=at,
        ),
        session.unlocked.signing_key,
    )
    with transaction(session.connection):
        store.add_confirmation(
            LawConfirmation(change.seq, session.account.id, statement, signature, at)
        )
        session.record("law_confirmed", f"law:{change.digest}")
    return law_state(session)


def drop_law(session: Session, digest: str) -> LawState:
    """Keep that a change that waits will not come into force. Raises RoleNeeded and Refusal."""
    session.require("beheerder", "teamleider", "beslisser")
    change = _waiting_with(session, digest)
    with transaction(session.connection):
        LawTexts(session.connection).drop(change.seq, session.account.id, session.stamp())
        session.record("law_dropped", f"law:{change.digest}")
    return law_state(session)


def texts_to_assess_under(session: Session) -> Library:
    """Give the texts in force for a case that is submitted now, and keep them with their digest.

    Raises LawNotConfirmed while texts on this disk were changed and not confirmed.
    """
    state = law_state(session)
    if state.missing:
        raise LawNotConfirmed(
            "Op deze computer ontbreken wetteksten ({count}). Laat Meldpoort opnieuw installeren.",
            count=len(state.missing),
        )
    if state.on_disk:
        raise LawNotConfirmed(
            "De wetteksten op deze computer zijn gewijzigd ({count}) en nog niet bevestigd. Vraag"
            " een beheerder om ze voor te stellen bij Wetteksten. Twee mensen bevestigen ze daar.",
            count=len(state.on_disk),
        )
    LawTexts(session.connection).keep_set(
        state.digest, library.to_bytes(state.texts.entries()), session.stamp()
    )
    return state.texts


def texts_with(connection: Connection, digest: str) -> Library | None:
    """Give the texts that a case with this digest was assessed under, or None if not kept."""
    content = LawTexts(connection).kept_set(digest)
    if content is None:
        return None
    return Library({one.id: one for one in library.from_bytes(content)})


def _propose_content(session: Session, texts: Iterable[Entry]) -> LawState:
    store = LawTexts(session.connection)
    if not _may_propose(session):
        raise Refusal("In de kluis van een gemeente kunt u de wetteksten alleen lezen.")
    if _waiting(store, session.roster) is not None:
        raise Refusal("Er wacht al een voorstel. Bevestig dat eerst of wijs het af.")
    content = library.to_bytes(texts)
    _check_quoted(law.shipped().with_changes(library.from_bytes(content)))
    digest = sha256_hex(content)
    with transaction(session.connection):
        store.add_change(digest, content, session.account.id, session.stamp())
        session.record("law_proposed", f"law:{digest}")
    return law_state(session)


def _may_propose(session: Session) -> bool:
    # A gemeente submits no cases, and has nobody of the side that judges content.
    return session.can("beheerder") and session.profile == "inrichting"


def _check_quoted(wanted: Library) -> None:
    for entry_id in QUOTED:
        one = wanted.entry(entry_id)
        if not one.may_be_stated_as_law or one.version is None:
            raise Refusal(
                "De tekst van {citation} staat letterlijk in elke brief. Laat evidence op verbatim"
                " staan, met een versiedatum.",
                citation=one.citation,
            )


def _overrides(session: Session) -> tuple[Entry, ...]:
    store = LawTexts(session.connection)
    found = _confirmed(store.changes(), store, session.roster)
    return _known(library.from_bytes(found.change.content), law.shipped()) if found else ()


def _confirmed(changes: Iterable[LawChange], store: LawTexts, roster: Roster) -> _Confirmed | None:
    """Give the newest change that two people confirmed; what does not hold counts as nothing."""
    for change in changes:
        if change.dropped_at is None and sha256_hex(change.content) == change.digest:
            people = _people(change, store, roster)
            if _complete(people):
                last = store.confirmations(change.seq)[-1].confirmed_at
                return _Confirmed(change, people, last)
    return None


def _waiting(store: LawTexts, roster: Roster) -> LawChange | None:
    """Give the newest change when it was not dropped and is not in force."""
    newest = next(iter(store.changes()), None)
    if newest is None or newest.dropped_at is not None:
        return None
    if sha256_hex(newest.content) != newest.digest:  # not what anybody put forward
        return None
    return None if _confirmed([newest], store, roster) else newest


def _waiting_with(session: Session, digest: str) -> LawChange:
    change = _waiting(LawTexts(session.connection), session.roster)
    if change is None or change.digest != digest:
        raise Refusal("Dit voorstel wacht niet meer. Open het scherm Wetteksten opnieuw.")
    return change


def _told(session: Session, change: LawChange, now: Library) -> WaitingChange:
    store, shipped = LawTexts(session.connection), law.shipped()
    people = _people(change, store, session.roster)
    wanted = shipped.with_changes(_known(library.from_bytes(change.content), shipped))
    differ = (one for one in wanted.entries() if one != now.entry(one.id))
    roles = set(session.account.roles)
    return WaitingChange(
        digest=change.digest,
        proposed_by=session.name_of(change.proposed_by),
        proposed_at=moment_of(change.proposed_at),
        texts=tuple(ChangedText(now.entry(one.id), one) for one in differ),
        confirmed_by=_names(people),
        missing=_missing(people),
        may_confirm=_helps(session.account, people),
        may_drop=bool(roles & (SIDES["beheer"] | SIDES["inhoud"])),
    )


def _people(change: LawChange, store: LawTexts, roster: Roster) -> tuple[Account, ...]:
    signed = (
        who_signed(one.statement, one.signature, roster, change=change.seq, digest=change.digest)
        for one in store.confirmations(change.seq)
    )
    return tuple({one.id: one for one in signed if one is not None}.values())


def _of_side(people: Iterable[Account], side: Side) -> list[Account]:
    return [one for one in people if SIDES[side] & set(one.roles)]


def _complete(people: tuple[Account, ...]) -> bool:
    """Whether there is one person of each side, and not the same one."""
    return any(
        one.id != other.id
        for one in _of_side(people, "beheer")
        for other in _of_side(people, "inhoud")
    )


def _missing(people: tuple[Account, ...]) -> tuple[Side, ...]:
    """Give the sides that can still add what is missing; of one who could be both, either."""
    if _complete(people):
        return ()
    empty = tuple(side for side in SIDES if not _of_side(people, side))
    return empty or tuple(SIDES)


def _helps(account: Account, people: tuple[Account, ...]) -> bool:
    """Whether a confirmation of this account brings the change further."""
    if account.id in {one.id for one in people}:
        return False
    return any(_of_side([account], side) for side in _missing(people))


def _on_disk(store: LawTexts, overrides: tuple[Entry, ...]) -> tuple[ChangedText, ...]:
    """Give the texts that were changed on this disk and that no confirmed change covers."""
    shipped, covered = law.shipped(), {one.id for one in overrides}
    found = [one for one in library.touched(shipped) if one in DIGESTS and one not in covered]
    if not found:
        return ()
    known = [one for kept in store.kept_sets() for one in library.from_bytes(kept)]
    return tuple(
        ChangedText(
            next((one for one in known if one.id == name and library.is_original(one)), None),
            shipped.entry(name),
        )
        for name in found
    )


def _known(texts: Iterable[Entry], shipped: Library) -> tuple[Entry, ...]:
    """Leave out what a newer version of the program no longer has."""
    return tuple(one for one in texts if one.id in shipped.by_id)


def _names(people: Iterable[Account]) -> tuple[str, ...]:
    return tuple(one.name for one in people)
