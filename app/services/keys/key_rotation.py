"""Giving the vault new keys: whenever somebody is revoked or renewed, and on request.

Order: new keys beside the old in the keyfile; the inrichting's private keys under the new
facility key; the database under its new key; the keyfile with only the new keys.
"""

from __future__ import annotations

from pathlib import Path

from app.case.refusal import Refusal
from app.services.session import Session
from app.store.connection import Connection, transaction
from app.store.facility import FacilityCertificates
from app.store.rekeying import rekey
from app.store.seats import Seats
from app.trust.facility import unwrap_private_key, wrap_private_key
from app.trust.roster import Roster
from app.vault.account_keys import RandomBytes
from app.vault.keyfile import Keyfile, account_reader, invitation_reader
from app.vault.opening import own_keyfile
from app.vault.readers import HalfRotated, VaultKeys
from app.vault.rotating import begin_rotation, end_rotation


def rotate_keys(session: Session) -> None:
    """Give the vault new keys, for everybody whom the roster knows and has not revoked.

    Safe when killed at any point: the vault opens, and whoever opens it finishes the work.
    Raises DamagedKeyfile, FolderNotWritable; then nothing has changed.
    """
    session.record("keys_rotated", "vault")
    unlocked = session.unlocked
    gone = revoked_in(own_keyfile(unlocked), session.roster)
    half = begin_rotation(
        unlocked.folder,
        unlocked.keys,
        gone,
        session.env.random_bytes,
        recovery=bytes.fromhex(session.roster.recovery.recovery_sealing),
    )
    keys = finish_rotation(unlocked.folder, half, session.connection, session.env.random_bytes)
    session.unlocked = unlocked.with_keys(keys)


def finish_rotation(
    folder: Path, half: HalfRotated, connection: Connection, random_bytes: RandomBytes
) -> VaultKeys:
    """Do what is left of a rotation, wherever it was broken off, and give the keys after it."""
    _rewrap(connection, half, random_bytes)
    rekey(connection, half.database_next)
    return end_rotation(folder, half)


def revoked_in(keyfile: Keyfile, roster: Roster) -> frozenset[str]:
    """Give the accounts that can still read the keys although the roster has revoked them."""
    return frozenset(
        account.id
        for account in roster.accounts()
        if account.state == "revoked"
        and (
            account.id in keyfile.accounts
            or {account_reader(account.id), invitation_reader(account.id)} & keyfile.readers.keys()
        )
    )


def _rewrap(connection: Connection, half: HalfRotated, random_bytes: RandomBytes) -> None:
    certificates, seats = FacilityCertificates(connection), Seats(connection)
    own = seats.own()
    with transaction(connection):
        if own is not None and own.wrapped_private_key is not None:
            again = _wrapped_anew(half, own.wrapped_private_key, random_bytes)
            if again is not None:
                seats.rewrap(own.id, again)
        for kept in certificates.all():
            again = _wrapped_anew(half, kept.wrapped_private_key, random_bytes)
            if again is not None:
                certificates.rewrap(kept.fingerprint, again)


def _wrapped_anew(half: HalfRotated, wrapped: bytes, random_bytes: RandomBytes) -> bytes | None:
    try:
        private = unwrap_private_key(half.facility_current, wrapped)
    except Refusal:
        return None  # wrapped anew already, or damaged: the inspection says which
    return wrap_private_key(half.facility_next, private, random_bytes)
