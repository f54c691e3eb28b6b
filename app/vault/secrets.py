"""Where a workstation keeps its half of a slot: the operating system's keyring.

The library keyring is imported only when it is used: it is slow to load and the login window
must not wait for it.
"""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from app.vault.refusals import KeyringFailed

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "Meldpoort"
_USER = "werkplek"
_TRUSTED_MODULES = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    }
)
_CHAINER = "keyring.backends.chainer"


class WorkstationSecrets(Protocol):
    """A small store of secrets that stays on this workstation and with this system user."""

    @property
    def kind(self) -> str:
        """Which kind of store it is, so that a change of it can be named."""

    def get(self, name: str) -> bytes | None:
        """Give the secret, or None when this workstation has none of that name."""

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name, in the place of an older one."""

    def delete(self, name: str) -> None:
        """Forget a secret; forgetting what is not there is fine."""


class MemorySecrets:
    """Secrets of one workstation kept in memory, for tests and the demonstration."""

    kind = "memory"

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """Give the secret, or None."""
        return self._secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret."""
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._secrets.pop(name, None)


class KeyringSecrets:
    """Secrets in the operating system's own keyring, which is looked up at the first use.

    Only backends that encrypt are accepted. Every method raises KeyringFailed with a sentence
    when the keyring is missing, locked, unsafe or refuses.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend
        self._checked: KeyringBackend | None = None

    @property
    def kind(self) -> str:
        """The name of the keyring's backend."""
        return _kind_of(self._backend())

    def get(self, name: str) -> bytes | None:
        """Give the secret, or None when this workstation has none of that name."""
        backend = self._backend()
        text = _asked(lambda: backend.get_password(_service(name), _USER))
        if text is None:
            return None
        try:
            return base64.b64decode(str(text), validate=True)
        except (binascii.Error, ValueError):
            raise KeyringFailed(
                "De sleutelbos van deze computer geeft een beschadigde sleutel terug."
                " Herstel uw account met de herstelsleutel."
            ) from None

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name."""
        backend = self._backend()
        text = base64.b64encode(secret).decode("ascii")
        _asked(lambda: backend.set_password(_service(name), _USER, text))

    def delete(self, name: str) -> None:
        """Forget a secret; forgetting what is not there is fine."""
        backend = self._backend()
        if self.get(name) is not None:
            _asked(lambda: backend.delete_password(_service(name), _USER))

    def _backend(self) -> KeyringBackend:
        if self._checked is None:
            backend = self._given if self._given is not None else _system_backend()
            refuse_unsafe(backend)
            if type(backend).__module__ == "keyring.backends.Windows":
                # The default would roam with the person to every workstation of the domain.
                setattr(backend, "persist", "local machine")  # noqa: B010 - only this one has it
            self._checked = backend
        return self._checked


def secret_name(vault: str, slot: str) -> str:
    """Give the name under which a workstation keeps the secret of one slot."""
    return f"{vault}/{slot}"


def refuse_unsafe(backend: object) -> None:
    """Refuse a keyring that keeps nothing, or keeps it in the clear. Raises KeyringFailed."""
    module = type(backend).__module__
    if module == "keyring.backends.fail":
        raise _missing()
    members: list[object] = [backend]
    if module == _CHAINER:
        members = list(getattr(backend, "backends", ()))
        if not members:
            raise _missing()
    for member in members:
        if type(member).__module__ not in _TRUSTED_MODULES:
            raise KeyringFailed(
                "De ingestelde sleutelbos '{name}' bewaart sleutels niet veilig."
                " Zet de sleutelbos van het besturingssysteem weer aan.",
                name=type(member).__module__,
            )


def _kind_of(backend: object) -> str:
    """Give the backend that keeps the secrets; a chain keeps them in its first one."""
    if type(backend).__module__ == _CHAINER:
        backend = next(iter(getattr(backend, "backends", ())), backend)
    return type(backend).__module__.rpartition(".")[2]


def probe(secrets: WorkstationSecrets) -> None:
    """Write, read and delete a random secret, because a keyring may only seem to work.

    Raises KeyringFailed.
    """
    name, secret = f"proef/{os.urandom(8).hex()}", os.urandom(32)
    secrets.set(name, secret)
    kept = secrets.get(name)
    secrets.delete(name)
    if kept != secret or secrets.get(name) is not None:
        raise KeyringFailed(
            "De sleutelbos van deze computer bewaart niets."
            " Vraag uw systeembeheerder om hem te herstellen."
        )


def _service(name: str) -> str:
    return f"{_SERVICE} {name}"


def _system_backend() -> KeyringBackend:
    import keyring  # noqa: PLC0415 - slow, see above

    backend: KeyringBackend = _asked(keyring.get_keyring)
    return backend


def _missing() -> KeyringFailed:
    return KeyringFailed(
        "Deze computer heeft geen sleutelbos die werkt."
        " Vraag uw systeembeheerder om er een aan te zetten."
    )


def _asked(call: Callable[[], Any]) -> Any:
    """Ask the keyring, and turn each way in which it can fail into its own sentence."""
    from keyring.errors import (  # noqa: PLC0415 - slow, see above
        InitError,
        KeyringError,
        KeyringLocked,
        NoKeyringError,
    )

    try:
        return call()
    except NoKeyringError:
        raise _missing() from None
    except (InitError, KeyringLocked):
        raise KeyringFailed(
            "De sleutelbos van deze computer is op slot."
            " Ontgrendel hem (vaak door opnieuw in te loggen) en probeer het nog eens."
        ) from None
    except KeyringError:
        raise KeyringFailed(
            "De sleutelbos van deze computer weigert de sleutel."
            " Probeer het nog eens of vraag uw systeembeheerder."
        ) from None
    except Exception:  # noqa: BLE001 - a backend may raise anything (dbus, ctypes, its own settings)
        raise KeyringFailed(
            "De sleutelbos van deze computer geeft een fout."
            " Log opnieuw in op de computer en probeer het nog eens."
        ) from None
