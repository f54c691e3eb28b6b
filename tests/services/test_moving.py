"""A case moves to another inrichting, with its history."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from app.case.refusal import Refusal
from app.handoff.travel import WrongTravel
from app.services.casework import cases
from app.services.control import inspection
from app.services.ending.closing import close_case
from app.services.environment import Environment
from app.services.keys import access, facility_certificates
from app.services.keys.first_start import SetUp, set_up_vault
from app.services.rights import inbound
from app.services.seating import arriving, moving, travelling
from app.services.seating.case_away import CaseAway
from app.services.seating.travelling import CannotTravel
from app.services.session import Session
from app.services.settings import AuthoritySetting, FacilityDetails
from app.store.notifications import Notifications
from app.trust.facility import make_certificate
from app.vault.kdf import FLOOR
from app.vault.secrets import MemorySecrets
from tests.acceptance.walking import decided, imported, submitted
from tests.conftest import FIRST_MOMENT, PASSPHRASE, PracticeVault
from tests.services.closed import closing_of, hand_over, with_rule
from tests.services.test_inbound import received


@dataclass
class Elsewhere:
    """The vault of another inrichting, with one person who does everything."""

    env: Environment
    folder: Path
    session: Session | None = None

    def log_in(self) -> Session:
        self.close()
        self.session = access.log_in(self.env, self.folder, "Ellen Elders", PASSPHRASE)
        return self.session

    def close(self) -> None:
        if self.session is not None:
            access.close(self.session)
            self.session = None


@pytest.fixture
def elsewhere(practice_vault: PracticeVault, tmp_path: Path) -> Iterator[Elsewhere]:
    env = Environment(practice_vault.clock, os.urandom, MemorySecrets(), FLOOR)
    folder = tmp_path / "elders"
    made = set_up_vault(
        env,
        SetUp(
            folder=folder,
            kind="practice",
            facility=FacilityDetails(name="PI Elders", city="Elders"),
            authority=AuthoritySetting(kind="directeur"),
            name="Ellen Elders",
            function="casemanager",
            passphrase=PASSPHRASE,
            roles=("beheerder", "casemanager", "controleur"),
        ),
    )
    access.close(made.session)
    vault = Elsewhere(env, folder)
    yield vault
    vault.close()


def know(session: Session, certificate: bytes, name: str) -> str:
    """Add the certificate of another inrichting after comparing it."""
    compared = moving.read_fingerprint(session, certificate)
    return moving.add_other_facility(
        session, name, certificate, compared, "P. Post, casemanager"
    ).fingerprint


def exchanged(vault: PracticeVault, elsewhere: Elsewhere) -> str:
    """Both know each other's certificate; gives the fingerprint of the other one."""
    theirs, ours = elsewhere.log_in(), vault.log_in("beheerder")
    (their_row,) = facility_certificates.certificates(theirs)
    (our_row,) = facility_certificates.certificates(ours)
    pem = facility_certificates.certificate_pem(theirs, their_row.fingerprint)
    know(
        theirs, facility_certificates.certificate_pem(ours, our_row.fingerprint), "PI Voorbeeldstad"
    )
    found = know(ours, pem, "PI Elders")
    elsewhere.close()
    return found


def test_a_decided_case_moves_with_its_history(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    file = moving.move_case(session, case_id, other)
    with pytest.raises(CaseAway, match="onderweg naar PI Elders"):
        cases.new_version(session, case_id)

    there = elsewhere.log_in()
    seen = moving.look(there, file.data)
    assert (seen.sender, seen.state, seen.versions) == ("PI Voorbeeldstad", "decided_notify", 1)
    assert len(seen.people) == 3
    assert seen.roster_root == session.roster.root
    new = moving.take(there, file.data)
    view = cases.open_case(there, new)
    assert (view.state, view.notifications, view.version_number) == ("draft", (), 0)
    assert view.document.detention.facility == "PI Elders"
    assert view.document.person.surname == cases.open_case(session, case_id).document.person.surname
    assert not view.document.proposal.checked
    (copy,) = travelling.copies(there)
    assert (copy.kind, copy.case_id, copy.other) == ("history", new, "PI Voorbeeldstad")
    read = travelling.read_copy(there, copy.id)
    assert (read.state, read.versions) == ("decided_notify", 1)
    assert read.steps
    assert moving.take(there, file.data) == new
    assert inspection.inspect(there, whole=True).findings == ()
    assert inspection.inspect(practice_vault.log_in("controleur"), whole=True).findings == ()


def test_what_was_exchanged_goes_along_to_read(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    (stored,) = Notifications(session.connection).decided(case_id)
    hand_over(session, stored.id)
    inbound.record_inbound(session, case_id, "received", received(session))
    file = moving.move_case(session, case_id, other)
    there = elsewhere.log_in()
    moving.take(there, file.data)
    (copy,) = travelling.copies(there)
    told = dict(travelling.read_copy(there, copy.id).told)
    assert "exemplaar 1" in told["Melding gegeven aan de burgemeester van Tilburg"]
    assert any("politie" in f"{title} {text}".casefold() for title, text in told.items())
    assert len(told) == 2
    assert "Donkersloot" not in str(told)  # kinds of data, never the data


def test_after_it_the_case_is_closed_as_transferred(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    other = exchanged(practice_vault, elsewhere)
    with_rule(practice_vault)
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    moving.move_case(session, case_id, other)
    assert cases.open_case(session, case_id).may == {"close"}
    close_case(session, case_id, closing_of("transferred", transferred_to="PI Elders"))
    assert cases.open_case(session, case_id).state == "closed"


def test_a_case_under_review_does_not_move(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = submitted(practice_vault, "a")
    with pytest.raises(CannotTravel, match="beoordeeld"):
        moving.move_case(practice_vault.sessions[-1], case_id, other)
    with pytest.raises(Refusal, match="Kies naar welke"):
        moving.move_case(practice_vault.sessions[-1], case_id, "unknown")


def test_it_can_be_recalled(practice_vault: PracticeVault, elsewhere: Elsewhere) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = imported(practice_vault, "a")
    session = practice_vault.sessions[-1]
    moving.move_case(session, case_id, other)
    travelling.recall(session, case_id)
    assert cases.open_case(session, case_id).writable


def test_who_is_not_known_there_is_refused(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    theirs, ours = elsewhere.log_in(), practice_vault.log_in("beheerder")
    (row,) = facility_certificates.certificates(theirs)
    other = know(ours, facility_certificates.certificate_pem(theirs, row.fingerprint), "PI Elders")
    case_id = imported(practice_vault, "a")
    file = moving.move_case(practice_vault.sessions[-1], case_id, other)
    with pytest.raises(Refusal, match="niet ondertekend met een certificaat dat u vertrouwt"):
        moving.take(theirs, file.data)
    with pytest.raises(Refusal, match="gaat niet open"):
        moving.look(practice_vault.sessions[-1], file.data)


def test_a_history_is_no_case_of_this_roster(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    other = exchanged(practice_vault, elsewhere)
    case_id = imported(practice_vault, "a")
    file = moving.move_case(practice_vault.sessions[-1], case_id, other)
    with pytest.raises(Refusal):
        arriving.take(elsewhere.log_in(), file.data)


def test_a_changed_history_is_refused(
    practice_vault: PracticeVault, elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever holds the certificate of the other inrichting cannot make up who decided."""
    other = exchanged(practice_vault, elsewhere)
    case_id = decided(practice_vault, "a")
    plain = moving.to_bytes

    def lying(travel: Any) -> bytes:
        case = travel.case.model_copy(update={"owner": "a9"})
        return plain(travel.model_copy(update={"case": case}))

    monkeypatch.setattr(moving, "to_bytes", lying)
    file = moving.move_case(practice_vault.sessions[-1], case_id, other)
    monkeypatch.undo()
    there = elsewhere.log_in()
    with pytest.raises(WrongTravel, match="wie deze zaak verstuurde"):
        moving.take(there, file.data)
    assert there.connection.rows("SELECT * FROM case_file") == []


@pytest.mark.parametrize(
    ("name", "compared", "whom", "told"),
    [
        ("", None, "P. Post", "naam"),
        ("PI Elders", None, " ", "naam"),
        ("PI Elders", "0000 1111", "P. Post", "andere"),
    ],
)
def test_a_certificate_is_compared_before_it_is_kept(
    practice_vault: PracticeVault, name: str, compared: str | None, whom: str, told: str
) -> None:
    session = practice_vault.log_in("beheerder")
    pair = make_certificate(
        "PI Elders", "Elders", FIRST_MOMENT, private_key=generate_private_key(65537, 2048)
    )
    aloud = compared or moving.read_fingerprint(session, pair.certificate)
    with pytest.raises(Refusal, match=told):
        moving.add_other_facility(session, name, pair.certificate, aloud, whom)
    assert moving.other_facilities(session) == ()


def test_the_own_certificate_and_one_that_is_there_are_refused(
    practice_vault: PracticeVault, elsewhere: Elsewhere
) -> None:
    exchanged(practice_vault, elsewhere)
    session = practice_vault.log_in("beheerder")
    (own,) = facility_certificates.certificates(session)
    pem = facility_certificates.certificate_pem(session, own.fingerprint)
    with pytest.raises(Refusal, match="eigen inrichting"):
        moving.add_other_facility(session, "X", pem, own.fingerprint, "P. Post")
    theirs = elsewhere.log_in()
    (row,) = facility_certificates.certificates(theirs)
    pem = facility_certificates.certificate_pem(theirs, row.fingerprint)
    with pytest.raises(Refusal, match="al in de lijst"):
        moving.add_other_facility(session, "X", pem, row.fingerprint, "P. Post")
    with pytest.raises(Refusal, match="rol beheerder"):
        moving.add_other_facility(
            practice_vault.log_in("casemanager"), "X", pem, row.fingerprint, "P. Post"
        )
