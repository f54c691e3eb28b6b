"""Keys that take long to make, made once, and a world with an approved notification."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from app.trust.facility import FacilityKeyPair, make_certificate
from tests.handoff.correspondence import Correspondence
from tests.handoff.world import NOW, People, World, build_world


@pytest.fixture(scope="session")
def gemeente_key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def other_key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def facility() -> FacilityKeyPair:
    key = generate_private_key(65537, 2048)
    return make_certificate("PI Voorbeeld", "Vught", NOW, private_key=key)


@pytest.fixture(scope="session")
def world(facility: FacilityKeyPair, gemeente_key: RSAPrivateKey) -> World:
    return build_world(facility, gemeente_key, People())


@pytest.fixture(scope="session")
def letters(facility: FacilityKeyPair, gemeente_key: RSAPrivateKey) -> Correspondence:
    """An inrichting and a gemeente whose certificates both sign and decrypt."""
    gemeente = make_certificate("Gemeente Tilburg", "Tilburg", NOW, private_key=gemeente_key)
    return Correspondence(facility, gemeente)
