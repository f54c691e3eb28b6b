"""Who may read the vault's keys: boxes opened, made for more readers, and taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.case.refusal import Refusal
from app.vault.keyfile import Keyfile, KeyPlace, Purpose, SealedKey, check_mac
from app.vault.refusals import DamagedDatabase
from app.vault.sealing import BoxClosed, box_context, key_check, open_box, seal_box
from app.vault.strict import damaged

KEY_BYTES = 32

KeyFits = Callable[[bytes], bool]
"""Tells whether the database opens with a key; asked only while a rotation is half done."""


@dataclass(frozen=True)
class HalfRotated:
    """The keys of a rotation that is under way: where it comes from and where it goes."""

    database_current: bytes = field(repr=False)
    database_next: bytes = field(repr=False)
    facility_current: bytes = field(repr=False)
    facility_next: bytes = field(repr=False)


@dataclass(frozen=True)
class VaultKeys:
    """The keys inside the vault, opened; ``half`` while a rotation is not finished."""

    database_key: bytes = field(repr=False)
    facility_key: bytes = field(repr=False)
    half: HalfRotated | None = field(default=None, repr=False)

    @property
    def mac_key(self) -> bytes:
        """The database key that the keyfile's MAC is made with: that of before the rotation."""
        return self.half.database_current if self.half else self.database_key


def open_keys(keyfile: Keyfile, reader: str, private: X25519PrivateKey, fits: KeyFits) -> VaultKeys:
    """Open both keys for a reader, and choose between current and next while rotating.

    Raises DamagedKeyfile, DamagedDatabase.
    """
    opened: dict[Purpose, tuple[bytes, ...]] = {}
    for purpose, place in keyfile.keys.items():
        sealed = (place.current,) if place.next is None else (place.current, place.next)
        opened[purpose] = tuple(_open_one(keyfile, purpose, k, reader, private) for k in sealed)
    check_mac(keyfile, opened["database"][0])
    database_keys, facility_keys = opened["database"], opened["facility"]
    if len(database_keys) == len(facility_keys) == 1:
        return VaultKeys(database_keys[0], facility_keys[0])
    half = HalfRotated(database_keys[0], database_keys[-1], facility_keys[0], facility_keys[-1])
    fitting = next((key for key in database_keys if fits(key)), None)
    if fitting is None:
        raise DamagedDatabase(
            "De sleutel is goed, maar de database gaat niet open. De database is beschadigd."
            " Zet de reservekopie terug."
        )
    return VaultKeys(fitting, facility_keys[0], half)


def with_readers(keyfile: Keyfile, readers: Mapping[str, bytes], keys: VaultKeys) -> Keyfile:
    """Seal both keys to more readers, or to a reader's new key. Raises Refusal while rotating."""
    secrets: dict[Purpose, bytes] = {
        "database": keys.database_key,
        "facility": keys.facility_key,
    }
    places: dict[Purpose, KeyPlace] = {}
    for purpose, place in keyfile.keys.items():
        if place.next is not None:
            raise Refusal(
                "De sleutels van deze kluis worden net vernieuwd."
                " Sluit Meldpoort, open het weer en probeer het opnieuw."
            )
        current = place.current
        more = boxes_for(keyfile, purpose, current.id, secrets[purpose], readers)
        places[purpose] = KeyPlace(replace(current, boxes={**current.boxes, **more}))
    return replace(keyfile, readers={**keyfile.readers, **readers}, keys=places)


def boxes_for(
    keyfile: Keyfile, purpose: Purpose, key: str, secret: bytes, readers: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Seal one key (with the id ``key``) to each of the readers."""
    return {
        reader: seal_box(
            secret,
            public,
            box_context(
                vault=keyfile.vault, kind=keyfile.kind, purpose=purpose, key=key, reader=reader
            ),
        )
        for reader, public in readers.items()
    }


def without_readers(keyfile: Keyfile, names: set[str]) -> Keyfile:
    """Take readers and their boxes away; what they read before they still know."""

    def without(key: SealedKey) -> SealedKey:
        return replace(key, boxes={n: box for n, box in key.boxes.items() if n not in names})

    places: dict[Purpose, KeyPlace] = {
        purpose: KeyPlace(without(place.current), place.next and without(place.next))
        for purpose, place in keyfile.keys.items()
    }
    readers = {n: public for n, public in keyfile.readers.items() if n not in names}
    return replace(keyfile, readers=readers, keys=places)


def _open_one(
    keyfile: Keyfile, purpose: Purpose, key: SealedKey, reader: str, private: X25519PrivateKey
) -> bytes:
    context = box_context(
        vault=keyfile.vault, kind=keyfile.kind, purpose=purpose, key=key.id, reader=reader
    )
    try:
        secret = open_box(key.boxes[reader], private, context)
    except (BoxClosed, KeyError):
        raise damaged() from None
    if len(secret) != KEY_BYTES or key_check(secret, keyfile.vault, purpose) != key.check:
        raise damaged()
    return secret
