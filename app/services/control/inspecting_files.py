"""The parts of an inspection that look at files: database, keyfile, certificates."""

from __future__ import annotations

from typing import TypeAlias

from app.case.refusal import Refusal
from app.services.keys.key_rotation import revoked_in
from app.services.session import Session
from app.store.connection import Connection
from app.store.facility import FacilityCertificate, FacilityCertificates
from app.store.seats import Seats
from app.store.soundness import damaged_pages, schema_differences, structure_holds
from app.trust.facility import belongs_together, fingerprint, unwrap_private_key
from app.trust.roster import Roster
from app.trust.shapes import Finding
from app.vault.keyfile import (
    RECOVERY_READER,
    Keyfile,
    account_reader,
    comparable_name,
    invitation_reader,
)
from app.vault.opening import own_keyfile

Outcome: TypeAlias = tuple[tuple[Finding, ...], Refusal]
"""What does not hold, and a sentence that says what was checked."""


def inspect_database(connection: Connection) -> Outcome:
    """Look at every page, the tables and their triggers."""
    found = []
    pages = damaged_pages(connection)
    if pages:
        found.append(
            Refusal(
                "In het databasebestand zijn {pages} bladzijden beschadigd."
                " Zet de reservekopie terug.",
                pages=pages,
            )
        )
    if not structure_holds(connection):
        found.append(
            Refusal(
                "De tabellen van de database kloppen niet met elkaar. Zet de reservekopie terug."
            )
        )
    found += [
        Refusal(
            "Een beveiliging in de database is weg of veranderd: {name}."
            " Iemand werkte buiten Meldpoort om. Bel uw beheerder.",
            name=difference.name,
        )
        for difference in schema_differences(connection)
    ]
    done = Refusal("Elke bladzijde van de database, de tabellen en hun beveiligingen.")
    return _outcome("database", found, done)


def inspect_keyfile(session: Session) -> Outcome:
    """Hold the keyfile against its MAC and the roster: who may read the keys, and who slots has.

    Raises DamagedKeyfile.
    """
    keyfile = own_keyfile(session.unlocked)
    found = [*_differences(keyfile, session.roster), *_strangers(keyfile, session.roster)]
    if keyfile.readers.get(RECOVERY_READER, b"").hex() != session.roster.recovery.recovery_sealing:
        found.append(
            Refusal(
                "De herstelsleutel in het sleutelbestand is niet die van de rollenlijst."
                " Bel uw beheerder."
            )
        )
    if any(place.next is not None for place in keyfile.keys.values()):
        found.append(
            Refusal(
                "Het vernieuwen van de sleutels is niet afgerond."
                " Sluit Meldpoort en open het weer; dan gaat het vanzelf verder."
            )
        )
    done = Refusal(
        "Het sleutelbestand: {count} accounts, {slots} werkplekken.",
        count=len(keyfile.accounts),
        slots=len(keyfile.slots),
    )
    return _outcome("keyfile", found, done)


def inspect_certificate(session: Session) -> Outcome:
    """Look whether the inrichting's certificates belong to their keys and are valid."""
    now = session.stamp()
    certificates = FacilityCertificates(session.connection)
    current = certificates.current(now)
    found = []
    own = Seats(session.connection).own()
    elsewhere = own is not None and not own.first and not certificates.all()
    if elsewhere:
        pass  # a second vault hands nothing over: the certificate stays in the first
    elif current is None:
        found.append(
            Refusal(
                "Het certificaat van de inrichting ontbreekt of geldt niet meer."
                " Laat uw beheerder er een maken."
            )
        )
    elif current.valid_until < now:
        found.append(
            Refusal(
                "Het certificaat van de inrichting is verlopen."
                " Laat uw beheerder een nieuw certificaat maken."
            )
        )
    if not all(_fits(session, kept) for kept in certificates.all()):
        found.append(
            Refusal(
                "Een certificaat van de inrichting past niet bij zijn sleutel."
                " Verstuur niets en bel uw beheerder."
            )
        )
    done = Refusal("Het certificaat van de inrichting en zijn sleutel.")
    return _outcome("certificate", found, done)


def _differences(keyfile: Keyfile, roster: Roster) -> list[Refusal]:
    found = []
    for account in roster.accounts():
        if account.state == "revoked":
            continue
        public = keyfile.readers.get(account_reader(account.id))
        own = keyfile.accounts.get(account.id, "")
        expected = account.sealing_public if account.state == "active" else None
        if comparable_name(own) != comparable_name(account.name) or public != expected:
            found.append(
                Refusal(
                    "Het sleutelbestand en de rollenlijst verschillen over {name}."
                    " Is een activering afgebroken, rond die dan af. Bel anders uw beheerder.",
                    name=account.name,
                )
            )
    found += [
        Refusal(
            "Een ingetrokken account kan de sleutels nog lezen: {name}."
            " Sluit Meldpoort en open het weer; dan worden de sleutels vernieuwd.",
            name=keyfile.accounts.get(account, account),
        )
        for account in sorted(revoked_in(keyfile, roster))
    ]
    return found


def _strangers(keyfile: Keyfile, roster: Roster) -> list[Refusal]:
    """Accounts and readers that the roster does not know."""
    accounts = {account.id: account for account in roster.accounts()}
    found = [
        Refusal(
            "In het sleutelbestand staat een account dat de rollenlijst niet kent: {name}."
            " Bel uw beheerder.",
            name=keyfile.accounts[stranger],
        )
        for stranger in sorted(keyfile.accounts.keys() - accounts.keys())
    ]
    known = {RECOVERY_READER}
    for account in accounts.values():
        known.add(account_reader(account.id))
        invited = keyfile.readers.get(invitation_reader(account.id))
        if account.invitation_sealing is None or invited == account.invitation_sealing:
            known.add(invitation_reader(account.id))
    if keyfile.readers.keys() - known:
        found.append(
            Refusal(
                "Het sleutelbestand geeft iemand toegang die de rollenlijst niet kent."
                " Bel uw beheerder en laat de sleutels vernieuwen."
            )
        )
    return found


def _fits(session: Session, kept: FacilityCertificate) -> bool:
    private = unwrap_private_key(session.unlocked.facility_key, kept.wrapped_private_key)
    same = fingerprint(kept.certificate) == kept.fingerprint
    return same and belongs_together(private, kept.certificate)


def _outcome(where: str, found: list[Refusal], done: Refusal) -> Outcome:
    return tuple(Finding(where, sentence) for sentence in found), done
