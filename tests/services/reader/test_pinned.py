from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.notification.preview import document_text
from app.services.keys import facility_certificates
from app.services.reader import own_certificate, pinned
from app.services.reader.facility_file import read_certificate
from app.services.reader.notifications import content_of
from app.services.reader.paper_codes import check_code
from app.services.reader.pinned import Compared, NewFacility, WrongPin
from app.services.session import RoleNeeded, Session
from app.store.journal_lines import JournalLines
from tests.both_sides import THERE, BothSides
from tests.conftest import FIRST_MOMENT


def pem_of(both: BothSides) -> tuple[bytes, str]:
    keeper = both.inrichting.log_in("beheerder")
    row = facility_certificates.certificates(keeper)[0]
    return facility_certificates.certificate_pem(keeper, row.fingerprint), row.fingerprint


def wish(both: BothSides, **changes: str) -> NewFacility:
    known = NewFacility("PI Voorbeeldstad", "088 000 00 00", both.sender.roster.root)
    return replace(known, **changes)


def aloud(session: Session, fingerprint: str) -> Compared:
    return Compared(fingerprint, THERE, "telephone", session.today())


def test_what_cannot_be_trusted_is_told_before_anybody_compares(both: BothSides) -> None:
    pem, fingerprint = pem_of(both)
    session = both.gemeente.log_in("gemandateerde")
    assert pinned.look_at(session, pem).fingerprint == fingerprint
    row = facility_certificates.certificates(session)[0]
    own = facility_certificates.certificate_pem(session, row.fingerprint)
    with pytest.raises(pinned.WrongFile, match="eigen gemeente"):
        pinned.look_at(session, own)
    with pytest.raises(pinned.WrongFile, match="eigen gemeente"):
        pinned.pin_facility(session, own, wish(both), aloud(session, row.fingerprint))
    pinned.pin_facility(session, pem, wish(both), aloud(session, fingerprint))
    with pytest.raises(pinned.WrongFile, match="al vertrouwd"):
        pinned.look_at(session, pem)


def test_pin_shows_who_compared_it_with_whom(both: BothSides) -> None:
    pem, fingerprint = pem_of(both)
    session = both.gemeente.log_in("gemandateerde")
    root = both.sender.roster.root
    grouped = " ".join(root[i : i + 4].upper() for i in range(0, 64, 4))
    view = pinned.pin_facility(
        session, pem, wish(both, roster_root=grouped), aloud(session, fingerprint.lower())
    )
    assert view.roster_root == root
    (pin,) = view.certificates
    assert (pin.compared_here, pin.compared_there) == ("Greet Mandaat", THERE)
    assert pin.receives
    assert pin.self_signed
    assert view.trusted
    assert [line.event for line in JournalLines(session.connection).from_seq()][-1] == (
        "facility_pinned"
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"roster_root": "abc"}, "roster_root"),
        ({"roster_root": "x" * 64}, "roster_root"),
        ({"paper_key": "geen sleutel"}, "paper_key"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    both: BothSides, changes: dict[str, str], field: str
) -> None:
    pem, fingerprint = pem_of(both)
    session = both.gemeente.log_in("gemandateerde")
    with pytest.raises(WrongPin) as told:
        pinned.pin_facility(session, pem, wish(both, **changes), aloud(session, fingerprint))
    assert told.value.field == field
    assert pinned.facilities(session) == ()


def test_compared_with_nobody_or_wrongly_or_tomorrow(both: BothSides) -> None:
    pem, fingerprint = pem_of(both)
    session = both.gemeente.log_in("gemandateerde")
    right = aloud(session, fingerprint)
    for compared, field in (
        (replace(right, there=" "), "compared_there"),
        (replace(right, fingerprint="0" * 64), "compared"),
        (replace(right, on=session.today() + timedelta(days=1)), "compared_on"),
    ):
        with pytest.raises(WrongPin) as told:
            pinned.pin_facility(session, pem, wish(both), compared)
        assert told.value.field == field
    reader = both.gemeente.log_in("lezer")
    with pytest.raises(RoleNeeded):
        pinned.pin_facility(reader, pem, wish(both), right)


def test_a_new_certificate_comes_beside_the_old_and_ends_it_later(both: BothSides) -> None:
    first = both.pin()
    keeper = both.inrichting.log_in("beheerder")
    new = facility_certificates.renew_certificate(keeper, keeper.today())
    pem = facility_certificates.certificate_pem(keeper, new.fingerprint)
    session = both.gemeente.log_in("gemandateerde")
    with pytest.raises(WrongPin):
        pinned.pin_facility(session, pem, wish(both), aloud(session, new.fingerprint))
    view = pinned.add_certificate(session, first.id, pem, aloud(session, new.fingerprint))
    assert [pin.trusted for pin in view.certificates] == [True, True]
    with pytest.raises(WrongPin):
        pinned.add_certificate(session, first.id, pem, aloud(session, new.fingerprint))
    old = view.certificates[1].fingerprint
    with pytest.raises(WrongPin) as told:
        pinned.unpin(session, old, "")
    assert told.value.field == "why"
    view = pinned.unpin(session, old, "vervangen")
    assert [pin.trusted for pin in view.certificates] == [True, False]
    assert view.certificates[1].ended_why == "vervangen"
    with pytest.raises(WrongPin):
        pinned.unpin(session, old, "nog een keer")


def test_an_inrichting_that_comes_back_is_the_same_one(both: BothSides) -> None:
    first = both.pin()
    session = both.reader
    pinned.unpin(session, first.certificates[0].fingerprint, "nummer niet gecontroleerd")
    assert not pinned.facilities(session)[0].trusted
    again = both.pin()
    assert again.id == first.id
    assert len(again.certificates) == 2


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_certificate_or_refused(data: bytes) -> None:
    with pytest.raises(WrongPin):
        read_certificate(data, FIRST_MOMENT)


def test_files_that_are_no_certificate_of_an_inrichting(both: BothSides) -> None:
    pem, _fingerprint = pem_of(both)
    key = ec.generate_private_key(ec.SECP256R1())
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for data, words in (
        (pem + pem, "één certificaat"),
        (pem + secret, "geheime sleutel"),
        (b"x" * 300_000, "te groot"),
    ):
        with pytest.raises(WrongPin, match=words):
            read_certificate(data, FIRST_MOMENT)
    with pytest.raises(WrongPin, match="verlopen of nog niet geldig"):
        read_certificate(pem, FIRST_MOMENT + timedelta(days=4000))


def test_own_certificate_is_exported_and_told_on_paper(both: BothSides) -> None:
    session = both.gemeente.log_in("beheerder")
    (row,) = facility_certificates.certificates(session)
    assert "Gemeente Tilburg" in row.subject
    text = document_text(own_certificate.exchange_sheet(session))
    plain = "".join(text.split())
    assert row.fingerprint.replace(" ", "") in plain
    assert "013 000 00 00" in text
    assert "OEFENING" in text
    assert "Inrichting" not in text.split("Zo vergelijkt u ze")[0].split("Onze codes")[0]
    assert own_certificate.file_name(session) == "gemeente-tilburg.pem"
    assert len(own_certificate.opening_keys(session)) == 1
    events = [line.event for line in JournalLines(session.connection).from_seq()]
    assert "own_certificate_made" in events
    assert "facility_certificate_made" not in events


def test_code_on_paper_is_held_against_the_pinned_key(both: BothSides) -> None:
    received = both.received()
    session = both.reader
    content = content_of(session, received)
    text = " ".join(document_text(content.letter).split())
    code = text[text.index("MELDPOOR") : text.index("De code hoort bij")]
    found = check_code(session, code, content.notification)
    assert found.result.ok
    assert found.facility is not None
    assert found.facility.name == "PI Voorbeeldstad"
    assert check_code(session, code, content.letter).result.ok
    other = check_code(session, code, content.notification.replace(b"Tilburg", b"Tilbrug"))
    assert not other.result.ok
    assert other.facility is not None
    session.connection.execute("DROP TRIGGER pinned_certificate_stays")
    session.connection.execute("UPDATE pinned_certificate SET paper_key = ?", ("ab" * 32,))
    foreign = check_code(session, code)
    assert not foreign.result.ok
    assert foreign.facility is None


def test_without_a_key_no_code_can_be_checked(both: BothSides) -> None:
    with pytest.raises(Refusal, match="uitwisselblad"):
        check_code(both.gemeente.log_in("lezer"), "x")
