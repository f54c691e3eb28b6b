"""Certificates of gemeenten: what is read, and the sentence for each file that will not do."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs7,
    pkcs12,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.handoff.certificates import WrongCertificate, public_key_digest, read_certificate
from tests.handoff.world import NOW, World, certificate

PEM, DER = Encoding.PEM, Encoding.DER


@pytest.mark.parametrize("encoding", [PEM, DER])
def test_reads_pem_and_der(gemeente_key: RSAPrivateKey, encoding: Encoding) -> None:
    made = certificate(gemeente_key)
    read = read_certificate(made.public_bytes(encoding), NOW)
    assert read.der == made.public_bytes(DER)
    assert read.self_signed
    assert read.subject == "CN=Gemeente Tilburg"
    assert read.valid_until == made.not_valid_after_utc
    assert read.fingerprint.replace(" ", "").lower() == made.fingerprint(SHA256()).hex()
    assert [len(group) for group in read.fingerprint.split(" ")] == [4] * 16


def test_pem_with_text_and_windows_line_ends(gemeente_key: RSAPrivateKey) -> None:
    pem = certificate(gemeente_key).public_bytes(PEM).replace(b"\n", b"\r\n")
    assert read_certificate(b"Bag Attributes\r\n  name: x\r\n" + pem, NOW).self_signed


@pytest.mark.parametrize("encoding", [PEM, DER])
def test_reads_p7b(gemeente_key: RSAPrivateKey, encoding: Encoding) -> None:
    data = pkcs7.serialize_certificates([certificate(gemeente_key)], encoding)
    assert read_certificate(data, NOW).self_signed


@pytest.mark.parametrize("turned", [False, True])
def test_of_a_chain_the_last_is_taken_and_the_others_are_kept(
    gemeente_key: RSAPrivateKey, other_key: RSAPrivateKey, *, turned: bool
) -> None:
    root = certificate(other_key, name="Uitgever", ca=True)
    leaf = certificate(gemeente_key, issuer=("Uitgever", other_key))
    chain = [root, leaf] if turned else [leaf, root]
    read = read_certificate(b"".join(c.public_bytes(PEM) for c in chain), NOW)
    assert read.subject == "CN=Gemeente Tilburg"
    assert read.issuer == "CN=Uitgever"
    assert not read.self_signed
    assert read.issuers == (root.public_bytes(DER),)


def test_the_same_certificate_twice_is_one(gemeente_key: RSAPrivateKey) -> None:
    pem = certificate(gemeente_key).public_bytes(PEM)
    assert read_certificate(pem + pem, NOW).issuers == ()


def test_two_holders_in_one_file_are_refused(
    gemeente_key: RSAPrivateKey, other_key: RSAPrivateKey
) -> None:
    first, second = certificate(gemeente_key), certificate(other_key, name="Gemeente Breda")
    with pytest.raises(WrongCertificate, match="meer dan een houder"):
        read_certificate(first.public_bytes(PEM) + second.public_bytes(PEM), NOW)


def test_an_elliptic_curve_key_is_refused() -> None:
    made = certificate(ec.generate_private_key(ec.SECP256R1()))
    with pytest.raises(WrongCertificate, match="geen RSA"):
        read_certificate(made.public_bytes(PEM), NOW)


def test_a_short_key_is_refused() -> None:
    key = generate_private_key(65537, 1024)  # noqa: S505 - too short, which is the point
    with pytest.raises(WrongCertificate, match="1024 bits"):
        read_certificate(certificate(key).public_bytes(PEM), NOW)


def test_an_expired_certificate_is_refused(gemeente_key: RSAPrivateKey) -> None:
    made = certificate(gemeente_key, ends=NOW - timedelta(seconds=1))
    with pytest.raises(WrongCertificate, match="verlopen op 23-11-2026"):
        read_certificate(made.public_bytes(PEM), NOW)


def test_a_certificate_of_tomorrow_is_refused(gemeente_key: RSAPrivateKey) -> None:
    made = certificate(gemeente_key, starts=NOW + timedelta(days=1))
    with pytest.raises(WrongCertificate, match="vanaf 24-11-2026"):
        read_certificate(made.public_bytes(PEM), NOW)


def test_a_certificate_for_signing_only_is_refused(gemeente_key: RSAPrivateKey) -> None:
    made = certificate(gemeente_key, key_encipherment=False)
    with pytest.raises(WrongCertificate, match="sleutelgebruik"):
        read_certificate(made.public_bytes(PEM), NOW)


def test_without_key_use_it_may_be_used(gemeente_key: RSAPrivateKey) -> None:
    made = certificate(gemeente_key, key_encipherment=None)
    assert read_certificate(made.public_bytes(DER), NOW).self_signed


@pytest.mark.parametrize("encoding", [PEM, DER])
@pytest.mark.parametrize("locked", [False, True])
def test_a_secret_key_is_told_to_be_one(
    gemeente_key: RSAPrivateKey, encoding: Encoding, *, locked: bool
) -> None:
    lock = BestAvailableEncryption(b"geheim") if locked else NoEncryption()
    data = gemeente_key.private_bytes(encoding, PrivateFormat.PKCS8, lock)
    with pytest.raises(WrongCertificate, match="geheime sleutel"):
        read_certificate(data, NOW)


def test_a_file_with_certificate_and_secret_key_is_told_to_be_one(
    gemeente_key: RSAPrivateKey,
) -> None:
    made = certificate(gemeente_key)
    secret = gemeente_key.private_bytes(PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    with pytest.raises(WrongCertificate, match="geheime sleutel"):
        read_certificate(made.public_bytes(PEM) + secret, NOW)
    store = pkcs12.serialize_key_and_certificates(
        b"x", gemeente_key, made, None, BestAvailableEncryption(b"geheim")
    )
    with pytest.raises(WrongCertificate, match="geheime sleutel"):
        read_certificate(store, NOW)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hallo",
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        b"-----BEGIN CERTIFICATE-----\n",
        b"-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n",
        b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
        b"\xff\xfe\x00",
    ],
)
def test_something_else_is_no_certificate(data: bytes) -> None:
    with pytest.raises(WrongCertificate, match="geen certificaat"):
        read_certificate(data, NOW)


def test_a_self_signed_certificate_that_was_changed_is_refused(world: World) -> None:
    data = bytearray(world.gemeente.public_bytes(DER))
    data[-1] ^= 1  # in the signature
    with pytest.raises(WrongCertificate, match="niet goed opgebouwd"):
        read_certificate(bytes(data), NOW)


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(WrongCertificate, match="te groot"):
        read_certificate(b"0" * 300_000, NOW)


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_any_bytes_give_a_sentence(data: bytes) -> None:
    with pytest.raises(WrongCertificate):
        read_certificate(data, NOW)


@given(st.integers(0, 5000), st.integers(1, 255))
@settings(max_examples=200)
def test_a_damaged_certificate_gives_a_sentence_or_is_read(
    world: World, place: int, change: int
) -> None:
    data = bytearray(world.gemeente.public_bytes(DER))
    data[place % len(data)] ^= change
    try:
        read = read_certificate(bytes(data), NOW)
    except Refusal as refusal:
        assert str(refusal).endswith(".")
    else:
        assert read.der == bytes(data)
        assert read.valid_until > NOW


def test_the_digest_of_a_public_key_is_that_of_its_private_key(
    gemeente_key: RSAPrivateKey, other_key: RSAPrivateKey
) -> None:
    digest = public_key_digest(certificate(gemeente_key))
    assert digest == public_key_digest(certificate(gemeente_key, name="Anders"))
    assert digest != public_key_digest(certificate(other_key))
