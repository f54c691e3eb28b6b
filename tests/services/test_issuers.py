"""Chains and comparisons in the vault: what makes a package possible, and what blocks it later."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from cryptography import x509

from app.case.refusal import Refusal
from app.handoff.certificates import WrongCertificate
from app.services.dispatch import handover, issuers
from app.services.dispatch.certificates import (
    Compared,
    NoCertificate,
    add_certificate,
    certificate_of,
    certificates,
    compare_certificate,
    compared_certificates,
    remove_certificate,
    usable_certificate,
)
from app.services.dispatch.issuers import add_issuers, add_revocation_list, compare_root
from app.services.session import RoleNeeded, Session
from tests.conftest import PracticeVault
from tests.handoff import chains
from tests.services.decided import Decided, decided_case
from tests.services.handing import PACKAGE, compared, events


@pytest.fixture
def decided(practice_vault: PracticeVault) -> Decided:
    return decided_case(practice_vault)


def chain(session: Session, **of_leaf: Any) -> chains.Three:
    """Make a chain that is valid at the moment of the vault."""
    starts = session.now() - timedelta(days=2)
    return chains.three(
        root={"starts": starts},
        intermediate={"starts": starts},
        of_leaf={"starts": starts, **of_leaf},
    )


def revoking(session: Session, made: chains.Three, *gone: x509.Certificate) -> bytes:
    return chains.revocation_list(
        made.intermediate, gone, this_update=session.now() - timedelta(hours=1)
    )


def whom(session: Session) -> Compared:
    return Compared("U. Gever", "beheerder", "telephone", session.today())


def test_no_package_before_two_people_compared(decided: Decided) -> None:
    session = decided.as_casemanager()
    (one,) = handover.notifications(session, decided.case_id).notifications
    made = chain(session)
    view = add_certificate(session, "0855", made.leaf.pem)
    assert view.comparison is None
    with pytest.raises(NoCertificate, match="nog niet vergeleken"):
        handover.make_exemplar(session, one.id, PACKAGE)
    assert events(session)[-1] == "export_refused"
    compared(session)
    assert handover.make_exemplar(session, one.id, PACKAGE).data
    (view,) = certificates(session, "0855")
    assert view.comparison is not None
    assert (view.comparison.here, view.comparison.there) == ("Casper Kaas", "J. Jansen")
    assert view.problem is None


def test_the_words_tell_how_much_stands_behind_it(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    made = chain(session)

    def words() -> str:
        view = certificate_of(session, "0855")
        assert view is not None
        return " ".join(view.trust)

    add_certificate(session, "0855", made.leaf.pem)
    assert "de uitgever is niet meegeleverd" in words()
    assert "Intrekking is niet nagekeken" in words()
    add_issuers(session, [made.intermediate.pem, made.root.der])
    assert "nog niet vergeleken" in words()
    root = next(one for one in issuers.issuers(session) if one.is_root)
    compare_root(session, root.fingerprint, whom(session))
    assert "waarvan de vingerafdruk is vergeleken" in words()
    add_revocation_list(session, revoking(session, made))
    add_revocation_list(
        session,
        chains.revocation_list(made.root, this_update=session.now() - timedelta(hours=1)),
    )
    assert "Niet ingetrokken volgens de lijst van" in words()
    practice_vault.clock.advance(days=200)
    session = practice_vault.log_in("casemanager")
    assert "te oud" in words()
    alone = chains.leaf(None, starts=session.now() - timedelta(days=1))
    add_certificate(session, "0855", alone.pem)
    assert "Zelf ondertekend" in words()


def test_the_chain_of_the_same_files_is_kept(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    made = chain(session)
    add_certificate(session, "0855", made.root.pem, made.leaf.der, made.intermediate.pem)
    assert {one.name for one in issuers.issuers(session)} == {"Testwortel", "Testuitgever"}


def test_a_broken_chain_is_not_kept(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    starts = session.now() - timedelta(days=2)
    made = chains.three(
        root={"starts": starts},
        intermediate={"starts": starts, "ca": False},
        of_leaf={"starts": starts},
    )
    with pytest.raises(WrongCertificate, match="mag geen certificaten"):
        add_certificate(session, "0855", made.leaf.pem, made.intermediate.pem, made.root.pem)
    assert certificates(session) == ()
    assert issuers.issuers(session) == ()


def test_a_list_that_comes_later_blocks(decided: Decided) -> None:
    session = decided.as_casemanager()
    (one,) = handover.notifications(session, decided.case_id).notifications
    made = chain(session)
    add_certificate(session, "0855", made.leaf.pem, made.intermediate.pem, made.root.pem)
    compared(session)
    assert handover.make_exemplar(session, one.id, PACKAGE).data
    assert compared_certificates(session, "0855") == (made.leaf.der,)
    view = add_revocation_list(session, revoking(session, made, made.leaf.certificate))
    assert view.name == "Testuitgever"
    with pytest.raises(WrongCertificate, match="ingetrokken"):
        handover.make_exemplar(session, one.id, PACKAGE)
    assert compared_certificates(session, "0855") == ()
    shown = certificate_of(session, "0855")
    assert shown is not None
    assert "ingetrokken" in str(shown.problem)


def test_what_expires_later_blocks(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    made = chain(session, ends=session.now() + timedelta(days=10))
    add_certificate(session, "0855", made.leaf.pem)
    compared(session)
    assert usable_certificate(session, "0855").certificate == made.leaf.der
    practice_vault.clock.advance(days=11)
    session = practice_vault.log_in("casemanager")
    with pytest.raises(WrongCertificate, match="verlopen"):
        usable_certificate(session, "0855")


def test_an_older_list_does_not_free(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    made = chain(session)
    add_certificate(session, "0855", made.leaf.pem, made.intermediate.pem)
    newest = revoking(session, made, made.leaf.certificate)
    add_revocation_list(session, newest)
    with pytest.raises(Refusal, match="staat al"):
        add_revocation_list(session, newest)
    older = chains.revocation_list(made.intermediate, this_update=session.now() - timedelta(days=1))
    with pytest.raises(Refusal, match="ouder dan"):
        add_revocation_list(session, older)


def test_the_comparison_of_one_gemeente_does_not_serve_another(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    made = chain(session)
    add_certificate(session, "0855", made.leaf.pem)
    compared(session)
    add_certificate(session, "0758", made.leaf.pem)
    with pytest.raises(NoCertificate, match="nog niet vergeleken"):
        usable_certificate(session, "0758")


def test_out_of_use_takes_the_earlier_ones_along(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    first, second = chain(session), chain(session, own=chains.key(4))
    add_certificate(session, "0855", first.leaf.pem)
    compared(session)
    view = add_certificate(session, "0855", second.leaf.pem)
    compared(session)
    assert len(compared_certificates(session, "0855")) == 2
    remove_certificate(session, "0855", view.fingerprint)
    with pytest.raises(NoCertificate, match="geen certificaat"):
        usable_certificate(session, "0855")
    kept = certificates(session, "0855")
    assert len(kept) == 2
    assert all(one.removed_at for one in kept)
    with pytest.raises(Refusal, match="Ververs"):
        remove_certificate(session, "0855", view.fingerprint)


def test_a_comparison_needs_two_people_and_a_way(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    view = add_certificate(session, "0855", chain(session).leaf.pem)
    today = session.today()
    for wrong in (
        Compared("", "adviseur", "telephone", today),
        Compared("J. Jansen", " ", "telephone", today),
        Compared("J. Jansen", "adviseur", "e-mail", today),
        Compared("J. Jansen", "adviseur", "telephone", today + timedelta(days=1)),
    ):
        with pytest.raises(Refusal):
            compare_certificate(session, "0855", view.fingerprint, wrong)
    compared(session)
    with pytest.raises(Refusal, match="al vergeleken"):
        compared(session)
    with pytest.raises(Refusal, match="geen wortelcertificaat"):
        compare_root(session, view.fingerprint, whom(session))


def test_only_who_keeps_the_register_changes_it(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("controleur")
    made = chain(session)
    with pytest.raises(RoleNeeded):
        add_issuers(session, [made.root.pem])
    with pytest.raises(RoleNeeded):
        add_revocation_list(session, revoking(session, made))


def test_a_comparison_cannot_be_made_up_with_sql(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    add_certificate(session, "0855", chain(session).leaf.pem)
    compared(session)
    for statement in (
        "UPDATE fingerprint_comparison SET compared_with = 'x'",
        "DELETE FROM fingerprint_comparison",
        "UPDATE gemeente_certificate SET fingerprint = 'x'",
        "DELETE FROM gemeente_certificate",
    ):
        with pytest.raises(Exception, match="immutable"):
            session.connection.execute(statement)
