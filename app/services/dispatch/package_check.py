"""Checking a package without a vault: every check with its outcome, for the command line."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import Final

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    load_der_private_key,
    load_pem_private_key,
)

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.handoff.checking import CHECKS, Check, Opened, checks
from app.notification.letter import in_groups
from app.trust.facility import fingerprint

_NAMES: Final[dict[Check, tuple[Said, Said]]] = {
    "envelope": (said("Envelop"), said("Uw sleutel opent dit pakket.")),
    "signature": (said("Handtekening"), said("Ondertekend met het certificaat van de inrichting.")),
    "zip": (said("Inhoud"), said("De inhoud is opgebouwd zoals het hoort.")),
    "format": (said("Format"), said("Dit programma kent dit format.")),
    "hashes": (said("Bestanden"), said("Brief en gegevens zijn onveranderd.")),
    "recipient": (
        said("Ontvanger"),
        said("Het pakket is gemaakt voor deze sleutel en deze gemeente."),
    ),
    "purpose": (said("Doel"), said("Het is een melding van deze inrichting.")),
    "roster": (said("Rollenlijst"), said("De rollenlijst is heel, vanaf de eerste regel.")),
    "seals": (
        said("Zegels"),
        said("De goedkeuringszegels kloppen en gaan over deze melding."),
    ),
    "two_people": (
        said("Vier ogen"),
        said("Twee verschillende mensen maakten en keurden haar goed."),
    ),
    "version": (said("Versie"), said("Kenmerk en versie zijn overal dezelfde.")),
}

_ACTS: Final = {
    "submit": said("Ingediend door {name}, {function}, {at}."),
    "approve": said("Goedgekeurd door {name}, {function}, {at}."),
    "decide": said("Beslist door {name}, {function}, {at}."),
}


class UnusableKey(Refusal):
    """A private key or certificate with which nothing can be checked."""


@dataclass(frozen=True)
class CheckResult:
    """The outcome: ``lines`` are (check, holds, sentence), up to the first that does not hold.

    ``ok`` and ``opened`` only when everything holds.
    """

    ok: bool
    lines: tuple[tuple[Said, bool, Said], ...]
    opened: Opened | None = None


def check_package(
    data: bytes,
    key_pem: bytes,
    facility_pem: bytes,
    expected_root: str | None = None,
    expected_gemeente: str | None = None,
) -> CheckResult:
    """Check a package with the gemeente's private key and the facility's pinned certificate.

    Both are PEM (DER is read too). ``expected_root`` is the root hash of the exchange sheet;
    without it the root is told, to be compared. Raises Refusal only for a key or certificate
    that cannot be used; anything wrong with the package is a line.
    """
    key, facility = _private_key(key_pem), _certificate(facility_pem)
    steps = checks(
        data,
        key,
        facility,
        gemeente=expected_gemeente,
        roster_root=_plain(expected_root) if expected_root else None,
    )
    outcome = outcome_of(steps)
    if outcome.opened is None:
        return outcome
    more = _told(outcome.opened, facility, root_known=expected_root is not None)
    return replace(outcome, lines=(*outcome.lines, *more))


def outcome_of(steps: Generator[Check, None, Opened]) -> CheckResult:
    """Do the checks, each with its outcome in a sentence, up to the first that does not hold."""
    lines: list[tuple[Said, bool, Said]] = []
    try:
        while True:
            name, sentence = _NAMES[next(steps)]
            lines.append((name, True, sentence))
    except Refusal as refusal:
        name, _ = _NAMES[CHECKS[len(lines)]]
        lines.append((name, False, said(refusal.template, **refusal.values)))
        return CheckResult(ok=False, lines=tuple(lines))
    except StopIteration as end:
        opened: Opened = end.value
    return CheckResult(ok=True, lines=tuple(lines), opened=opened)


def _told(
    opened: Opened, facility: x509.Certificate, *, root_known: bool
) -> Iterator[tuple[Said, bool, Said]]:
    """Say what a person must compare or know; nothing of the content."""
    listed = opened.manifest
    numbers = {
        "reference": listed.reference,
        "version": listed.version,
        "exemplar": listed.exemplar,
    }
    yield (
        said("Melding"),
        True,
        said(
            "{reference} versie {version}, exemplaar {exemplar}. OEFENING: dit is geen echte"
            " melding.",
            **numbers,
        )
        if listed.practice
        else said("{reference} versie {version}, exemplaar {exemplar}.", **numbers),
    )
    for approval in opened.approvals:
        by = {"name": approval.name, "function": approval.function, "at": approval.at}
        yield said("Zegel"), True, said(_ACTS[approval.act].template, **by)
    mark = fingerprint(facility.public_bytes(Encoding.DER))
    compare = said("Vergelijk")
    yield compare, True, said("Vingerafdruk van de inrichting: {mark}", mark=mark)
    paper = in_groups(listed.paper_key)
    yield said("Papiercode"), True, said("Sleutel voor codes op papier: {key}", key=paper)
    if not root_known:
        yield (
            compare,
            True,
            said(
                "Wortel van de rollenlijst: {root}. Leg die naast het uitwisselblad.",
                root=opened.roster_root,
            ),
        )


def _private_key(data: bytes) -> RSAPrivateKey:
    load = load_pem_private_key if b"-----BEGIN " in data else load_der_private_key
    try:
        key = load(data, None)
    except TypeError:
        raise UnusableKey(
            "De geheime sleutel heeft een wachtwoord. Geef een kopie zonder wachtwoord, en wis die"
            " daarna."
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        key = None
    if not isinstance(key, RSAPrivateKey):
        raise UnusableKey(
            "Dit bestand is geen RSA-sleutel. Kies de geheime sleutel van de gemeente (PEM)."
        )
    return key


def _certificate(data: bytes) -> x509.Certificate:
    pem = b"-----BEGIN " in data
    try:
        return x509.load_pem_x509_certificate(data) if pem else x509.load_der_x509_certificate(data)
    except ValueError:
        raise UnusableKey(
            "Dit bestand is geen certificaat. Kies het certificaat van de inrichting (PEM)."
        ) from None


def _plain(root: str) -> str:
    return "".join(root.split()).lower()
