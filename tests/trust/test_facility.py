"""The inrichting's certificate and its wrapped key."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, generate_private_key
from hypothesis import given
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.trust.facility import (
    FacilityKeyPair,
    belongs_together,
    fingerprint,
    make_certificate,
    unwrap_private_key,
    wrap_private_key,
)

NOW = datetime(2026, 11, 23, 9, 0, 0, 123, tzinfo=UTC)


@pytest.fixture(scope="module")
def pair() -> FacilityKeyPair:
    return make_certificate("PI Voorbeeldstad", "Voorbeeldstad", NOW)


def test_what_the_certificate_says(pair: FacilityKeyPair) -> None:
    certificate = x509.load_der_x509_certificate(pair.certificate)
    public = certificate.public_key()
    assert isinstance(public, RSAPublicKey)
    assert public.key_size == 3072
    assert certificate.subject == certificate.issuer
    assert "CN=PI Voorbeeldstad" in certificate.subject.rfc4514_string()
    certificate.verify_directly_issued_by(certificate)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert usage.value.content_commitment
    assert usage.value.key_encipherment  # replies are encrypted for it
    assert not usage.value.key_cert_sign
    constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert not constraints.value.ca
    assert certificate.not_valid_before_utc == pair.valid_from <= NOW - timedelta(hours=23)
    assert certificate.not_valid_after_utc == pair.valid_until
    assert pair.valid_until - NOW > timedelta(days=4 * 365)


def test_fingerprint_is_sha256_in_groups(pair: FacilityKeyPair) -> None:
    shown = fingerprint(pair.certificate)
    assert re.fullmatch(r"([0-9A-F]{4} ){15}[0-9A-F]{4}", shown)


def test_key_and_certificate_belong_together(pair: FacilityKeyPair) -> None:
    assert belongs_together(pair.private_key, pair.certificate)
    other = make_certificate(
        "PI Elders", "Elders", NOW, private_key=generate_private_key(65537, 2048)
    )
    assert not belongs_together(other.private_key, pair.certificate)
    assert not belongs_together(b"rommel", pair.certificate)
    assert not belongs_together(pair.private_key, b"rommel")
    assert "private_key" not in repr(pair)


@pytest.mark.parametrize(("name", "city"), [("", "Stad"), ("PI", " ")])
def test_name_and_place_are_needed(name: str, city: str) -> None:
    with pytest.raises(Refusal, match="Vul eerst"):
        make_certificate(name, city, NOW)


@given(st.binary(max_size=300))
def test_wrap_and_unwrap(private: bytes) -> None:
    key = os.urandom(32)
    wrapped = wrap_private_key(key, private, os.urandom)
    assert unwrap_private_key(key, wrapped) == private
    with pytest.raises(Refusal, match="beschadigd"):
        unwrap_private_key(os.urandom(32), wrapped)
    for cut in (b"", wrapped[:5], wrapped[:-1], wrapped + b"x"):
        with pytest.raises(Refusal):
            unwrap_private_key(key, cut)


def test_a_long_name_fits_the_certificate() -> None:
    made = make_certificate(
        "P" * 300, "S" * 300, NOW, private_key=generate_private_key(65537, 2048)
    )
    assert x509.load_der_x509_certificate(made.certificate).subject
