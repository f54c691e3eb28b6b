"""What strangers and accidents may do to the gemeente's vault, and what then still holds."""

from __future__ import annotations

import random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from app.case.refusal import Refusal
from app.services.control.inspection import inspect
from app.services.keys import facility_certificates, people
from app.services.reader import notifications, own_certificate
from app.services.reader.opening import open_file
from app.trust.facility import make_certificate
from tests.both_sides import BothSides
from tests.gemeente import GemeenteVault


def rows(both: BothSides) -> list[int]:
    return [
        len(both.reader.connection.rows(f"SELECT 1 FROM {name}"))  # noqa: S608
        for name in ("received", "received_content", "received_notice", "received_file", "reading")
    ]


def test_mutated_files_open_nothing_and_crash_nothing(both: BothSides) -> None:
    both.exchange()
    both.decide()
    data = both.send()
    notice = both.withdraw()
    session = both.gemeente.log_in("gemandateerde")
    dice = random.Random(18)  # noqa: S311 - the same damage each time
    before = rows(both)
    for source in (data, notice):
        for _ in range(60):
            broken = bytearray(source)
            for _ in range(dice.randrange(1, 4)):
                broken[dice.randrange(2_000, len(broken))] ^= 1 << dice.randrange(8)
            cut = bytes(broken[: dice.randrange(1, len(broken))]) if dice.random() < 0.2 else broken
            opened = open_file(session, bytes(cut))
            assert not opened.ok
            assert opened.received is None
            assert opened.notice is None
    assert rows(both) == before == [0, 0, 0, 0, 0]
    assert open_file(session, data).ok


def test_after_somebody_left_everything_still_opens(both: BothSides) -> None:
    received = both.received()
    keeper = both.gemeente.log_in("beheerder")
    lezer = next(one for one in people.accounts(keeper) if one.roles == ("lezer",))
    people.revoke(keeper, lezer.id)
    keys = own_certificate.opening_keys(keeper)
    assert len(keys) == 1
    assert both.open(both.send()).received == received
    assert notifications.view(both.reader, received).letter
    assert inspect(both.gemeente.log_in("controleur")).sound
    with pytest.raises(Refusal):
        both.gemeente.log_in("lezer")


def test_a_certificate_that_cannot_receive_is_not_taken_over(
    gemeente_vault: GemeenteVault,
) -> None:
    session = gemeente_vault.log_in("beheerder")
    key = generate_private_key(65537, 2048)
    pair = make_certificate("Gemeente Tilburg", "Tilburg", session.now(), private_key=key)
    good = x509.load_der_x509_certificate(pair.certificate)
    builder = (
        x509.CertificateBuilder()
        .subject_name(good.subject)
        .issuer_name(good.issuer)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(good.not_valid_before_utc)
        .not_valid_after(good.not_valid_after_utc)
    )
    only_signs = builder.add_extension(
        x509.KeyUsage(
            digital_signature=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=False,
            crl_sign=False,
            encipher_only=False,
            decipher_only=False,
        ),
        critical=True,
    ).sign(key, SHA256())

    def store(certificate: x509.Certificate) -> bytes:
        lock = BestAvailableEncryption(b"geheim")
        return serialize_key_and_certificates(b"x", key, certificate, None, lock)

    with pytest.raises(Refusal, match="sleutelgebruik"):
        facility_certificates.import_certificate(session, store(only_signs), "geheim")
    taken = facility_certificates.import_certificate(
        session, store(good), "geheim", session.today()
    )
    assert taken.state == "in_use"
    assert len(own_certificate.opening_keys(session)) == 2
