"""Certificates of gemeenten in the vault: added by file, with their history."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.refusal import Refusal
from app.handoff.certificates import WrongCertificate
from app.reference.gemeenten import UnknownGemeente
from app.services.dispatch.certificates import (
    add_certificate,
    add_certificate_file,
    certificate_of,
    certificates,
)
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from tests.conftest import PracticeVault
from tests.handoff.world import certificate


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def session(practice_vault: PracticeVault) -> Session:
    return practice_vault.log_in("casemanager")


def pem(key: RSAPrivateKey, session: Session, **changes: object) -> bytes:
    made = certificate(key, starts=session.now() - timedelta(days=1), **changes)  # type: ignore[arg-type]
    return made.public_bytes(Encoding.PEM)


def test_a_certificate_is_kept_with_its_fingerprint(session: Session, key: RSAPrivateKey) -> None:
    assert certificate_of(session, "0855") is None
    added = add_certificate(session, "0855", pem(key, session))
    assert added.gemeente_name == "Tilburg"
    assert added.self_signed
    assert added.in_use
    assert added.added_by == "Casper Kaas"
    assert certificate_of(session, "0855") == added
    assert certificates(session) == (added,)
    line = JournalLines(session.connection).last()
    assert line is not None
    assert (line.event, line.object) == ("gemeente_certificate_added", "gemeente:0855")
    assert added.fingerprint.replace(" ", "").lower().encode() in line.content


def test_earlier_ones_stay_and_the_last_is_in_use(session: Session, key: RSAPrivateKey) -> None:
    first = add_certificate(session, "0855", pem(key, session))
    second = add_certificate(session, "0855", pem(key, session))
    other = add_certificate(session, "0758", pem(key, session))
    assert [(c.fingerprint, c.in_use) for c in certificates(session, "0855")] == [
        (second.fingerprint, True),
        (first.fingerprint, False),
    ]
    assert {c.fingerprint for c in certificates(session)} == {
        first.fingerprint,
        second.fingerprint,
        other.fingerprint,
    }


def test_the_same_one_again_changes_nothing(session: Session, key: RSAPrivateKey) -> None:
    data = pem(key, session)
    add_certificate(session, "0855", data)
    with pytest.raises(Refusal, match="al in gebruik"):
        add_certificate(session, "0855", data)
    assert len(certificates(session)) == 1


def test_one_that_comes_back_keeps_its_history(session: Session, key: RSAPrivateKey) -> None:
    data = pem(key, session)
    first = add_certificate(session, "0855", data)
    add_certificate(session, "0855", pem(key, session))
    again = add_certificate(session, "0855", data)
    kept = certificates(session, "0855")
    assert [c.fingerprint for c in kept][0::2] == [again.fingerprint, first.fingerprint]
    assert [c.in_use for c in kept] == [True, False, False]


def test_what_cannot_be_used_is_not_kept(session: Session, key: RSAPrivateKey) -> None:
    expired = pem(key, session, ends=session.now() - timedelta(hours=1))
    for wrong in (b"x", expired):
        with pytest.raises(WrongCertificate):
            add_certificate(session, "0855", wrong)
    with pytest.raises(UnknownGemeente):
        add_certificate(session, "9999", pem(key, session))
    assert certificates(session) == ()


def test_from_a_file(session: Session, key: RSAPrivateKey, tmp_path: Path) -> None:
    path = tmp_path / "tilburg.cer"
    path.write_bytes(pem(key, session))
    assert add_certificate_file(session, "0855", str(path)).gemeente == "0855"
    for wrong in (tmp_path, tmp_path / "weg.cer"):
        with pytest.raises(Refusal, match="niet worden gelezen"):
            add_certificate_file(session, "0855", wrong)


def test_the_controleur_adds_none(practice_vault: PracticeVault, key: RSAPrivateKey) -> None:
    session = practice_vault.log_in("controleur")
    with pytest.raises(RoleNeeded):
        add_certificate(session, "0855", pem(key, session))
