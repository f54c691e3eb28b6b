"""The keyring: what is accepted, and one sentence for each way in which it fails."""

from __future__ import annotations

from typing import ClassVar

import keyring.backend
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from app.vault import secrets
from app.vault.refusals import KeyringFailed
from app.vault.secrets import KeyringSecrets, MemorySecrets, probe, refuse_unsafe, secret_name


class Kept(keyring.backend.KeyringBackend):
    """A backend that keeps what it is given, under the name of one that is trusted."""

    priority: ClassVar[float] = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def _fail(self) -> None:
        if self.error:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        del self.kept[service, username]


Kept.__module__ = "keyring.backends.SecretService"


@given(st.binary(max_size=64))
def test_round_trip(secret: bytes) -> None:
    for store in (KeyringSecrets(Kept()), MemorySecrets()):
        assert store.get("a") is None
        store.set("a", secret)
        store.set("b", b"iets anders")
        assert store.get("a") == secret
        store.delete("a")
        store.delete("a")
        assert store.get("a") is None
        assert store.get("b") == b"iets anders"


def test_probe_leaves_nothing() -> None:
    backend = Kept()
    probe(KeyringSecrets(backend))
    assert backend.kept == {}


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NoKeyringError("x"), "geen sleutelbos"),
        (InitError("x"), "op slot"),
        (KeyringLocked("x"), "op slot"),
        (PasswordSetError("x"), "weigert"),
        (RuntimeError("dbus is weg"), "geeft een fout"),
        (OSError("geen socket"), "geeft een fout"),
    ],
)
def test_each_failure_has_its_own_sentence(error: Exception, sentence: str) -> None:
    backend = Kept()
    backend.error = error
    with pytest.raises(KeyringFailed, match=sentence) as caught:
        KeyringSecrets(backend).set("a", b"geheim")
    assert "geheim" not in str(caught.value)
    with pytest.raises(KeyringFailed, match=sentence):
        probe(KeyringSecrets(backend))


def test_a_backend_that_forgets_is_found() -> None:
    class Forgetful(Kept):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    Forgetful.__module__ = Kept.__module__
    with pytest.raises(KeyringFailed, match="bewaart niets"):
        probe(KeyringSecrets(Forgetful()))


def test_a_backend_that_never_deletes_is_found() -> None:
    class Clinging(Kept):
        def delete_password(self, service: str, username: str) -> None:
            pass

    Clinging.__module__ = Kept.__module__
    with pytest.raises(KeyringFailed):
        probe(KeyringSecrets(Clinging()))


def test_rubbish_in_the_keyring_is_named() -> None:
    backend = Kept()
    backend.set_password("Meldpoort a", "werkplek", "geen base64!")
    with pytest.raises(KeyringFailed, match="beschadigde"):
        KeyringSecrets(backend).get("a")


def test_missing_null_and_plain_text_keyrings_are_refused() -> None:
    class PlaintextKeyring(Kept):
        pass

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    with pytest.raises(KeyringFailed, match="geen sleutelbos"):
        refuse_unsafe(fail.Keyring())
    for backend in (null.Keyring(), PlaintextKeyring()):
        with pytest.raises(KeyringFailed, match="niet veilig"):
            KeyringSecrets(backend).set("a", b"x")


def test_a_chain_is_as_safe_as_its_least_safe_backend() -> None:
    class Chain:
        def __init__(self, *backends: object) -> None:
            self.backends = backends

    Chain.__module__ = "keyring.backends.chainer"
    refuse_unsafe(Chain(Kept(), Kept()))
    with pytest.raises(KeyringFailed, match="niet veilig"):
        refuse_unsafe(Chain(Kept(), null.Keyring()))
    with pytest.raises(KeyringFailed, match="geen sleutelbos"):
        refuse_unsafe(Chain())


def test_on_windows_the_entry_stays_on_this_machine() -> None:
    class WinVaultKeyring(Kept):
        persist = "enterprise"

    WinVaultKeyring.__module__ = "keyring.backends.Windows"
    backend = WinVaultKeyring()
    KeyringSecrets(backend).set("a", b"x")
    assert backend.persist == "local machine"


def test_the_system_keyring_is_looked_up_at_the_first_use(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    def system() -> Kept:
        asked.append(1)
        return backend

    backend = Kept()
    monkeypatch.setattr(secrets, "_system_backend", system)
    store = KeyringSecrets()
    assert asked == []
    store.set("a", b"x")
    store.get("a")
    assert asked == [1]


def test_names_do_not_meet() -> None:
    assert secret_name("ab", "cd") != secret_name("abcd", "")
