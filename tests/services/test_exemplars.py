"""Exemplars: numbered, named and hashed, in every shape; never to another gemeente."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import timedelta

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff.checking import open_package
from app.notification.message import from_bytes
from app.services.dispatch import exemplars, handover, papers
from app.services.dispatch.certificates import add_certificate
from app.services.dispatch.exemplars import NoCertificate, WrongChannel, WrongGemeente
from app.services.dispatch.handover import MakeExemplar
from app.services.dispatch.package_check import check_package
from app.services.session import Session
from app.store.exemplars import Exemplars
from app.store.facility import FacilityCertificates
from app.store.notifications import Notifications
from tests.handoff.world import certificate
from tests.services.decided import Decided
from tests.services.handing import (
    COPIED,
    ENCRYPTED,
    PACKAGE,
    PAPER,
    WHY,
    compared,
    events,
    whole_text,
)


@pytest.mark.parametrize("name", ["tilburg", "  TILBURG ", "Tilburg"])
def test_the_name_is_forgiving_in_case_and_spaces(session: Session, one: str, name: str) -> None:
    wish = replace(PAPER, recheck_name=name)
    assert handover.make_exemplar(session, one, wish).number == 1


@pytest.mark.parametrize("typed", ["'s-Gravenhage", "’S-GRAVENHAGE", "`s-gravenhage"])
def test_the_shape_of_an_apostrophe_is_forgiven(typed: str) -> None:
    assert exemplars._plain(typed) == exemplars._plain("'s-Gravenhage")
    assert exemplars._plain(typed) != exemplars._plain("s-Gravenhage")


@pytest.mark.parametrize("name", ["", "Breda", "Til burg", "Tilburg.", "Tílburg"])
def test_another_name_stops_it(session: Session, one: str, name: str) -> None:
    with pytest.raises(WrongGemeente):
        handover.make_exemplar(session, one, replace(PAPER, recheck_name=name))
    assert Exemplars(session.connection).of_notification(one) == ()
    assert events(session)[-1] == "export_refused"


@pytest.mark.parametrize(
    ("channel", "form", "number"),
    [
        ("email", "paper", None),
        ("", "paper", None),
        ("in_person", "copied", None),
        ("secure_platform", "paper", None),
        ("official", "copied", None),
        ("official", "copied", "   "),
        ("official", "copied", "x" * 101),
        ("courier", "usb", None),
    ],
)
def test_a_channel_or_form_that_does_not_fit_is_refused(
    session: Session, one: str, channel: str, form: str, number: str | None
) -> None:
    with pytest.raises(WrongChannel):
        handover.make_exemplar(
            session, one, MakeExemplar(channel, form, "Tilburg", number, right_because=WHY)
        )


def test_email_is_not_offered() -> None:
    assert "email" not in {option.code for option in handover.channels()}
    forms = {option.code for option in handover.forms("courier", has_certificate=False)}
    assert forms == {"paper", "encrypted_pdf"}
    assert next(o.code for o in handover.forms("official", has_certificate=True)) == "copied"
    assert handover.forms("email", has_certificate=True) == ()


def test_each_exemplar_has_its_own_number_name_and_hash(session: Session, one: str) -> None:
    made = [handover.make_exemplar(session, one, wish) for wish in (PAPER, PAPER, ENCRYPTED)]
    assert [m.number for m in made] == [1, 2, 3]
    assert len({m.digest for m in made}) == 3
    for exemplar in made:
        assert exemplar.data is not None
        assert exemplar.digest == sha256_hex(exemplar.data)
        assert exemplar.file_name is not None
        assert re.fullmatch(
            rf"MP-2026-[2-9a-hjkmnp-z]{{5}}-v1-e{exemplar.number}\.pdf", exemplar.file_name
        )
    assert events(session).count("exemplar_made") == 3


def test_the_encrypted_pdf_opens_with_the_passphrase_that_is_kept_nowhere(
    session: Session, one: str
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    assert made.passphrase is not None
    assert made.data is not None
    assert made.passphrase not in repr(made)
    with pikepdf.open(io.BytesIO(made.data), password=made.passphrase) as document:
        assert document.encryption.R == 6
        assert len(document.pages) > 1
    assert made.passphrase not in everything_in(session)


def everything_in(session: Session) -> str:
    tables = session.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = [
        row
        for (name,) in tables
        for row in session.connection.rows(f'SELECT * FROM "{name}"')  # noqa: S608 - own tables
    ]
    assert len(rows) > 50
    texts = (v.decode("latin-1") if isinstance(v, bytes) else str(v) for row in rows for v in row)
    return "\n".join(texts)


def test_copied_fields_keep_the_message_number(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, replace(COPIED, official_id=" 18B-1 "))
    assert (made.data, made.file_name, made.passphrase) == (None, None, None)
    kept = Exemplars(session.connection).get(made.id)
    assert kept is not None
    assert kept.official_id == "18B-1"
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert made.digest == sha256_hex(stored.content)


def test_the_copy_page_says_what_the_letter_says(session: Session, one: str) -> None:
    fields = handover.copy_fields(session, one)
    assert all(label.strip() and value.strip() for label, value in fields)
    labels = [label for label, _ in fields]
    assert labels[:2] == ["Kenmerk", "Betreft"]
    assert "Om wie het gaat: Achternaam" in labels
    letter = whole_text(papers.letter(session, one)).replace("- ", "-")
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    core = from_bytes(stored.content).core
    assert dict(fields)["Kern"] == core
    assert " ".join(core.split()).replace("- ", "-") in letter
    assert not any("concept" in value.lower() for _, value in fields)
    assert "copy_page_used" in events(session)


def test_the_package_opens_and_every_check_holds(
    session: Session, one: str, key: RSAPrivateKey
) -> None:
    with pytest.raises(NoCertificate, match="versleutelde pdf"):
        handover.make_exemplar(session, one, PACKAGE)
    own = certificate(key, starts=session.now() - timedelta(days=1))
    add_certificate(session, "0855", own.public_bytes(Encoding.PEM))
    compared(session)
    made = handover.make_exemplar(session, one, PACKAGE)
    assert made.data is not None
    assert (made.file_name or "").endswith("-v1-e1.p7m")
    facility = FacilityCertificates(session.connection).current()
    assert facility is not None
    pinned = x509.load_der_x509_certificate(facility.certificate)
    opened = open_package(made.data, key, pinned, gemeente="0855", roster_root=session.roster.root)
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert opened.notification == stored.content
    assert opened.letter == papers.letter(session, one, 1)
    assert opened.manifest.exemplar == 1
    assert [a.act for a in opened.approvals] == ["submit", "approve", "decide"]
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    result = check_package(made.data, secret, pinned.public_bytes(Encoding.PEM))
    assert result.ok
    assert all(ok for _, ok, _ in result.lines)


def test_no_package_for_a_certificate_that_ran_out(
    session: Session, decided: Decided, one: str, key: RSAPrivateKey
) -> None:
    soon = session.now() + timedelta(days=2)
    own = certificate(key, starts=session.now() - timedelta(days=1), ends=soon)
    add_certificate(session, "0855", own.public_bytes(Encoding.PEM))
    compared(session)
    decided.vault.clock.advance(days=3)
    with pytest.raises(Refusal, match="verlopen"):
        handover.make_exemplar(session, one, PACKAGE)
