"""The organisation's own letterhead: set by the beheerder, named by its hash in every letter.

Earlier letterheads stay, so that an earlier letter can be drawn again.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode

from app.case.canonical import sha256_hex
from app.notification.letterhead import read_letterhead
from app.services.session import Session
from app.store.connection import transaction
from app.store.settings import StoredSettings
from app.store.vouching import settings_digest

_CURRENT = "letterhead"
_KEPT = "letterhead."


def set_letterhead(session: Session, data: bytes | None) -> None:
    """Use the picture in ``data`` (PNG, JPEG or PDF) as letterhead; None for none.

    Raises RoleNeeded and NoLetterhead.
    """
    session.require("beheerder")
    kept: dict[str, str] = {_CURRENT: json.dumps(None)}
    if data is not None:
        image = read_letterhead(data)
        digest = sha256_hex(image)
        kept = {
            _CURRENT: json.dumps(digest),
            _KEPT + digest: json.dumps(b64encode(image).decode("ascii")),
        }
    with transaction(session.connection):
        StoredSettings(session.connection).write(kept)
        told = {"settings": settings_digest(session.connection)}
        session.record("setting_changed", "setting:letterhead", details=told)


def current_letterhead(session: Session) -> bytes | None:
    """Give the letterhead of now as PNG, or None."""
    stored = StoredSettings(session.connection).read()
    digest = json.loads(stored.get(_CURRENT, "null"))
    return b64decode(json.loads(stored[_KEPT + digest])) if digest else None


def kept_letterheads(session: Session) -> tuple[bytes | None, ...]:
    """Give every letterhead that was ever used, the one of now first; None is none at all."""
    stored = StoredSettings(session.connection).read()
    images = (b64decode(json.loads(v)) for name, v in sorted(stored.items()) if _kept(name))
    return tuple(dict.fromkeys((current_letterhead(session), None, *images)))


def _kept(name: str) -> bool:
    return name.startswith(_KEPT)
