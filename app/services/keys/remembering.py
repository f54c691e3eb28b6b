"""What a workstation remembers of a vault in its keyring: the roster's root, the journal's head.

Whoever rewrites the vault's files does not reach the keyrings of the others, so a journal that
was cut off is found at the next inspection on any workstation that saw more of it.
"""

from __future__ import annotations

import re
from contextlib import suppress

from app.case.refusal import Refusal
from app.services.session import Session
from app.store.journal_lines import JournalLines
from app.store.seats import Seats
from app.trust.journal import ChainPlace
from app.trust.roster_entries import BrokenRoster
from app.vault.refusals import KeyringFailed
from app.vault.secrets import WorkstationSecrets
from app.vault.unlocked import Unlocked

_HEAD = re.compile(r"([1-9][0-9]{0,11}):([0-9a-f]{64})\Z", re.ASCII)


def pin_root(secrets: WorkstationSecrets | None, unlocked: Unlocked) -> None:
    """Remember the roster's root at the first login here, and hold every later one against it.

    Raises BrokenRoster when this workstation knows another foundation of the same vault.
    """
    if secrets is None or unlocked.passphrase_only:
        return
    with suppress(KeyringFailed):  # the login itself has just read from it
        name = f"{unlocked.vault_id}/root"
        known = secrets.get(name)
        if known is None:
            secrets.set(name, unlocked.roster_root.encode("ascii"))
        elif known.decode("ascii", "replace") != unlocked.roster_root:
            raise BrokenRoster(
                "Deze kluis heeft een andere oprichting dan deze computer kent."
                " Werk niet verder in deze kluis en bel uw beheerder."
            )


def remembered_head(session: Session) -> ChainPlace | None:
    """Give the last journal line that this workstation saw, or None when it knows of none."""
    secrets = _secrets(session)
    if secrets is None:
        return None
    with suppress(KeyringFailed):
        kept = secrets.get(_head_name(session))
        found = _HEAD.match(kept.decode("ascii", "replace")) if kept else None
        if found:
            return ChainPlace(int(found[1]), found[2])
    return None


def remember_head(session: Session) -> None:
    """Remember the journal's last line, unless the one that was remembered is gone.

    What is remembered then is the proof that something was cut off; it is not overwritten.
    """
    secrets = _secrets(session)
    last = JournalLines(session.connection).last()
    if secrets is None or last is None or journal_shortened(session) is not None:
        return
    with suppress(KeyringFailed):
        secrets.set(_head_name(session), f"{last.seq}:{last.hash}".encode("ascii"))


def forget_head(session: Session) -> None:
    """Remember the journal's last line as it is now, also when a later one was seen before.

    Only after somebody answered for that; see ``restoring.accept_older_copy``.
    """
    secrets = _secrets(session)
    last = JournalLines(session.connection).last()
    if secrets is not None and last is not None:
        with suppress(KeyringFailed):
            secrets.set(_head_name(session), f"{last.seq}:{last.hash}".encode("ascii"))


def journal_shortened(session: Session) -> Refusal | None:
    """Give a sentence when the line that this workstation saw last is not in the journal."""
    head = remembered_head(session)
    if head is None or JournalLines(session.connection).hash_at(head.seq) == head.hash:
        return None
    return Refusal(
        "Deze computer zag eerder een regel {position} in het logboek die nu weg of anders is."
        " Is er een reservekopie teruggezet, leg dat dan vast. Bel anders uw beheerder.",
        position=head.seq,
    )


def _secrets(session: Session) -> WorkstationSecrets | None:
    return None if session.unlocked.passphrase_only else session.env.secrets


def _head_name(session: Session) -> str:
    # Every vault of a roster has a journal of its own; the first one has the plain name.
    seat = Seats(session.connection).own()
    suffix = f"/{seat.id}" if seat is not None and not seat.first else ""
    return f"{session.unlocked.vault_id}/head{suffix}"
