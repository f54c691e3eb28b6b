"""Checking a package without a vault: every check with its outcome, for the command line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
from app.handoff.checking import CHECKS, Check, Opened, checks
from app.notification.letter import in_groups
from app.trust.facility import fingerprint

_NAMES: Final[dict[Check, tuple[str, str]]] = {
    "envelope": ("Envelop", "Uw sleutel opent dit pakket."),
    "signature": ("Handtekening", "Ondertekend met het certificaat van de inrichting."),
    "zip": ("Inhoud", "De inhoud is opgebouwd zoals het hoort."),
    "format": ("Format", "Dit programma kent dit format."),
    "hashes": ("Bestanden", "Brief en gegevens zijn onveranderd."),
    "recipient": ("Ontvanger", "Het pakket is gemaakt voor deze sleutel en deze gemeente."),
    "purpose": ("Doel", "Het is een melding van deze inrichting."),
    "roster": ("Rollenlijst", "De rollenlijst is heel, vanaf de eerste regel."),
    "seals": ("Zegels", "De goedkeuringszegels kloppen en gaan over deze melding."),
    "two_people": ("Vier ogen", "Twee verschillende mensen maakten en keurden haar goed."),
    "version": ("Versie", "Kenmerk en versie zijn overal dezelfde."),
}


_ACTS: Final = {"submit": "Ingediend", "approve": "Goedgekeurd", "decide": "Beslist"}


class UnusableKey(Refusal):
    """A private key or certificate with which nothing can be checked."""


@dataclass(frozen=True)
class CheckResult:
    """The outcome: ``lines`` are (check, holds, sentence), up to the first that does not hold.

    ``ok`` and ``opened`` only when everything holds.
    """

    ok: bool
    lines: tuple[tuple[str, bool, str], ...]
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
    lines: list[tuple[str, bool, str]] = []
    try:
        while True:
            name, sentence = _NAMES[next(steps)]
            lines.append((name, True, sentence))
    except Refusal as refusal:
        name, _ = _NAMES[CHECKS[len(lines)]]
        lines.append((name, False, str(refusal)))
        return CheckResult(ok=False, lines=tuple(lines))
    except StopIteration as end:
        opened: Opened = end.value
    lines.extend(_told(opened, facility, root_known=expected_root is not None))
    return CheckResult(ok=True, lines=tuple(lines), opened=opened)


def _told(
    opened: Opened, facility: x509.Certificate, *, root_known: bool
) -> Iterator[tuple[str, bool, str]]:
    """Say what a person must compare or know; nothing of the content."""
    listed = opened.manifest
    yield (
        "Melding",
        True,
        f"{listed.reference} versie {listed.version}, exemplaar {listed.exemplar}."
        + (" OEFENING: dit is geen echte melding." if listed.practice else ""),
    )
    for approval in opened.approvals:
        act = _ACTS.get(approval.act, approval.act)
        yield "Zegel", True, f"{act} door {approval.name}, {approval.function}, {approval.at}."
    mark = fingerprint(facility.public_bytes(Encoding.DER))
    yield "Vergelijk", True, f"Vingerafdruk van de inrichting: {mark}"
    yield "Papiercode", True, f"Sleutel voor codes op papier: {in_groups(listed.paper_key)}"
    if not root_known:
        yield (
            "Vergelijk",
            True,
            f"Wortel van de rollenlijst: {opened.roster_root}. Leg die naast het uitwisselblad.",
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
