"""A decided case and the session of who hands it over."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from app.services.dispatch import handover
from app.services.session import Session
from tests.conftest import PracticeVault
from tests.services.decided import Decided, decided_case


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def decided(practice_vault: PracticeVault) -> Decided:
    return decided_case(practice_vault)


@pytest.fixture
def session(decided: Decided) -> Session:
    return decided.as_casemanager()


@pytest.fixture
def one(session: Session, decided: Decided) -> str:
    """The id of the only notification of the case."""
    return handover.notifications(session, decided.case_id).notifications[0].id
