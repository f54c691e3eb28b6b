"""More vaults of one roster: making a second one, and bringing the roster to it.

Each vault has its own folder, database key and journal. They share the roster: the same people,
the same root. Cases go between them as sealed files (``travelling``).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from app.case.refusal import Refusal
from app.case.text import checked
from app.handoff.messages import Message, make_message
from app.handoff.travel import Travel, text64, to_bytes
from app.services.keys.first_start import new_folder
from app.services.keys.key_rotation import revoked_in, rotate_keys
from app.services.keys.people import require_foundation
from app.services.keys.roster_writing import add_entry
from app.services.session import Session
from app.store.connection import Connection, create_database, transaction
from app.store.journal_lines import JournalLines, StoredLine
from app.store.seats import Seats, StoredSeat, take_along
from app.store.vouching import settings_digest, taken_along, taken_digest
from app.trust.facility import (
    FacilityKeyPair,
    fingerprint,
    make_certificate,
    unwrap_private_key,
    wrap_private_key,
)
from app.trust.journal import next_line
from app.trust.roster import Roster
from app.trust.roster_entries import read_entry
from app.vault.keyfile import DATABASE_NAME, slot_from_bytes, slot_to_bytes
from app.vault.opening import own_keyfile
from app.vault.readers import VaultKeys
from app.vault.seats import admit_people, enrolments, new_keys, write_second_keyfile

_LONGEST_NAME = 60


class RosterConflict(Refusal):
    """Two vaults have both gone on with the roster, each in another way."""


class NoSeat(Refusal):
    """There is no other vault to send to."""


@dataclass(frozen=True)
class SeatRow:
    """One vault of this roster; ``own`` is this one."""

    id: str
    name: str
    own: bool
    first: bool
    fingerprint: str


@dataclass(frozen=True)
class SentFile:
    """A file that was made, with the name to save it under."""

    name: str
    data: bytes


def seats(session: Session) -> tuple[SeatRow, ...]:
    """Give the vaults of this roster that this one knows; none while there is only this one."""
    return tuple(
        SeatRow(seat.id, seat.name, seat.own, seat.first, fingerprint(seat.certificate))
        for seat in Seats(session.connection).all()
    )


def make_seat(session: Session, folder: Path, name: str, own_name: str) -> SeatRow:
    """Make one more vault of this roster in ``folder``, which must be empty and local.

    It has the roster, the settings, the recipients and the law texts; no cases, and not the
    inrichting's own certificate. ``own_name`` is what this vault is called from now on, if it has
    no name yet. Whoever works there makes a workstation code here first. Raises RoleNeeded,
    Refusal for a name or folder that cannot be; then nothing has changed.
    """
    session.require("beheerder")
    if session.profile == "gemeente":
        raise Refusal("Een gemeente heeft één kluis. Een tweede kluis is er voor inrichtingen.")
    require_foundation(session)
    known = Seats(session.connection)
    name, mine = _name(name), known.own()
    here = mine.name if mine else _name(own_name)
    if name.casefold() in {here.casefold(), *(seat.name.casefold() for seat in known.all())}:
        raise Refusal("Er is al een kluis met de naam '{name}'. Kies een andere naam.", name=name)
    keys = new_keys(session.env.random_bytes)
    pair = _certificate(session, name)
    with new_folder(folder), transaction(session.connection):
        if mine is None:
            mine = _own_seat(session, here)
            known.add(mine)
        seat = _seat(session, name, pair, None)
        known.add(seat)
        session.record("seat_made", f"seat:{seat.id}")
        _fill(session, folder, keys, _as_itself(session, seat, pair, keys))
    return SeatRow(
        seat.id, seat.name, own=False, first=False, fingerprint=fingerprint(pair.certificate)
    )


def roster_file(session: Session, seat_id: str) -> SentFile:
    """Make a file that brings the roster, and the workstation codes in use, to another vault.

    Raises RoleNeeded, NoSeat.
    """
    session.require("beheerder")
    seat = other_seat(session, seat_id)
    with transaction(session.connection):
        travel = Travel(
            id=session.new_id(),
            practice=session.practice,
            kind="roster",
            vault=session.unlocked.vault_id,
            sender=own_seat(session).name,
            sent_by=session.account.id,
            sent_at=session.stamp(),
            roster=tuple(text64(entry.content) for entry in session.roster.entries),
            enrolments=tuple(text64(slot_to_bytes(s)) for s in enrolments(session.unlocked)),
        )
        session.record("roster_sent", f"seat:{seat.id}", details={"travel": travel.id})
        data = sealed(session, travel, seat.certificate)
    return SentFile(f"rollenlijst-{travel.id[:8]}.p7m", data)


def sealed(session: Session, travel: Travel, recipient: bytes) -> bytes:
    """Sign as this vault and encrypt for the certificate of another one. Raises Refusal."""
    own = own_seat(session)
    return make_message(
        Message("case", travel.id, travel.practice, travel.sent_at, to_bytes(travel)),
        recipient_certificate=recipient,
        sender_certificate=own.certificate,
        sender_key=_private(session, own),
    )


def own_key(session: Session) -> RSAPrivateKey:
    """Give the private key with which this vault opens what is sent to it. Raises NoSeat."""
    # The shortcut of packages: this key was kept under AES-GCM.
    key = load_der_private_key(
        _private(session, own_seat(session)), None, unsafe_skip_rsa_key_validation=True
    )
    if not isinstance(key, RSAPrivateKey):
        raise TypeError("a vault has an RSA key")
    return key


def own_seat(session: Session) -> StoredSeat:
    """Give this vault as the others know it. Raises NoSeat."""
    own = Seats(session.connection).own()
    if own is None:
        raise NoSeat("Er is nog geen tweede kluis. De beheerder maakt die bij 'Zaken overbrengen'.")
    return own


def other_seat(session: Session, seat_id: str) -> StoredSeat:
    """Give another vault by its id. Raises NoSeat."""
    seat = Seats(session.connection).get(seat_id)
    if seat is None or seat.own:
        raise NoSeat("Kies een van de andere kluizen.")
    return seat


def senders(session: Session) -> dict[bytes, StoredSeat]:
    """Give the other vaults by their certificate (DER)."""
    return {seat.certificate: seat for seat in Seats(session.connection).all() if not seat.own}


def pinned(session: Session) -> tuple[x509.Certificate, ...]:
    """Give the certificates of the other vaults."""
    return tuple(x509.load_der_x509_certificate(der) for der in senders(session))


def joined_roster(session: Session, contents: tuple[bytes, ...]) -> Roster:
    """Give the longer of two rosters, when one goes on where the other stops.

    Raises RosterConflict when both went on in another way, BrokenRoster.
    """
    ours = tuple(entry.content for entry in session.roster.entries)
    shared = min(len(ours), len(contents))
    place = next((n for n in range(shared) if ours[n] != contents[n]), None)
    if place is not None:
        raise RosterConflict(
            "De twee kluizen hebben de rollenlijst elk anders veranderd, vanaf regel {place}. Er"
            " wordt niets samengevoegd. Bepaal met de beheerder welke lijst geldt, en maak de"
            " andere kluis opnieuw.",
            place=place + 1,
        )
    roster = session.roster
    for number, content in enumerate(contents[shared:], start=shared + 1):
        roster = roster.with_entry(read_entry(content, number))
    return roster


def keep_roster(session: Session, roster: Roster) -> bool:
    """Add the entries that are new here; tells whether there were any. In one transaction."""
    new = roster.entries[len(session.roster.entries) :]
    for entry in new:
        add_entry(session.connection, entry)
    session.go_on_with(roster)
    return bool(new)


def let_in(session: Session, enrolled: tuple[bytes, ...] = ()) -> None:
    """Bring the keyfile in step with the roster: who is new gets in, who was revoked goes out."""
    people = {
        account.id: (account.name, account.sealing_public)
        for account in session.roster.accounts()
        if account.state == "active" and account.sealing_public is not None
    }
    recovery = bytes.fromhex(session.roster.recovery.recovery_sealing)
    codes = tuple(slot_from_bytes(data) for data in enrolled)
    admit_people(session.unlocked, people, codes, recovery)
    if revoked_in(own_keyfile(session.unlocked), session.roster):
        rotate_keys(session)


def _as_itself(
    session: Session, seat: StoredSeat, pair: FacilityKeyPair, keys: VaultKeys
) -> StoredSeat:
    """Give a new vault as it knows itself: with its private key, under its own facility key."""
    wrapped = wrap_private_key(keys.facility_key, pair.private_key, session.env.random_bytes)
    return replace(seat, wrapped_private_key=wrapped, own=True, first=False)


def _fill(session: Session, folder: Path, keys: VaultKeys, itself: StoredSeat) -> None:
    target = create_database(folder / DATABASE_NAME, keys.database_key)
    try:
        with transaction(target):
            take_along(session.connection, target)
            known = Seats(target)
            known.add(itself)
            for seat in Seats(session.connection).all():
                if seat.id != itself.id:
                    known.add(replace(seat, wrapped_private_key=None, own=False))
            _begin_journal(session, target, itself.id)
        people = {
            account.id: account.sealing_public
            for account in session.roster.accounts()
            if account.state == "active" and account.sealing_public is not None
        }
        write_second_keyfile(
            session.unlocked,
            folder,
            keys,
            people,
            created=session.stamp(),
            random_bytes=session.env.random_bytes,
        )
    finally:
        target.close()


def _begin_journal(session: Session, target: Connection, seat_id: str) -> None:
    """Write the second line: from here on the two journals go each their own way.

    It says what came along from this vault that its own journal vouches for.
    """
    lines, at = JournalLines(target), session.stamp()
    comparisons, lists, changes = taken = taken_along(target)
    head, first = JournalLines(session.connection).last(), lines.last()
    if head is None or first is None:
        raise ValueError("a vault in which somebody works has a journal")
    line = next_line(
        first,
        event="seat_begun",
        about=f"seat:{seat_id}",
        at=at,
        account=session.account.id,
        roster_head=session.roster.head,
        signing_key=session.unlocked.signing_key,
        details={
            "line": head.seq,
            "hash": head.hash,
            "settings": settings_digest(target),
            "comparisons": comparisons,
            "lists": lists,
            "law": changes,
            "taken": taken_digest(target, taken, at),
        },
    )
    lines.append(StoredLine(**vars(line)))


def _own_seat(session: Session, name: str) -> StoredSeat:
    pair = _certificate(session, name)
    wrapped = wrap_private_key(
        session.unlocked.facility_key, pair.private_key, session.env.random_bytes
    )
    return _seat(session, name, pair, wrapped, first=True)


def _seat(
    session: Session,
    name: str,
    pair: FacilityKeyPair,
    wrapped: bytes | None,
    *,
    first: bool = False,
) -> StoredSeat:
    return StoredSeat(
        id=session.new_id(),
        name=name,
        certificate=pair.certificate,
        wrapped_private_key=wrapped,
        own=wrapped is not None,
        first=first,
        added_by=session.account.id,
        added_at=session.stamp(),
    )


def _certificate(session: Session, name: str) -> FacilityKeyPair:
    whose = session.house.organisation
    return make_certificate(f"{whose.name} {name}", whose.city or whose.name, session.now())


def _private(session: Session, own: StoredSeat) -> bytes:
    if own.wrapped_private_key is None:
        raise ValueError("this vault has its own private key")
    return unwrap_private_key(session.unlocked.facility_key, own.wrapped_private_key)


def _name(text: str) -> str:
    name = checked(" ".join(text.split()))
    if not name or len(name) > _LONGEST_NAME:
        raise Refusal("Geef de kluis een naam van ten hoogste 60 tekens.")
    return name
