"""Revocation lists (CRL) given as a file: read, checked with their issuer, and looked up in.

The program fetches nothing: a list is as new as the file that somebody brought.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import MD5, SHA1, SHA224
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal

LARGEST_LIST = 16 * 1024 * 1024
"""Bytes; the lists of large issuers run into megabytes."""

LookedUp: TypeAlias = Literal["not_listed", "old_list", "no_list", "not_possible", "revoked"]


class WrongRevocationList(Refusal):
    """A file that is no revocation list that can be used."""


@dataclass(frozen=True, eq=False)
class RevocationList:
    """A list of one issuer; ``next_update`` is when a newer one should have come, or None.

    Each object is only itself, so that what was checked of it can be remembered.
    """

    der: bytes
    digest: str
    crl: x509.CertificateRevocationList
    this_update: datetime
    next_update: datetime | None


@dataclass(frozen=True)
class RevocationFound:
    """How revocation was looked up for a whole chain: the least certain of its links counts.

    ``on`` is the day of the list (``not_listed``), or the day it went out of date (``old_list``).
    ``name`` and ``revoked_on`` say which certificate was revoked.
    """

    how: LookedUp
    on: datetime | None = None
    name: str = ""
    revoked_on: datetime | None = None


def read_revocation_list(
    data: bytes, issuers: Sequence[x509.Certificate], now: datetime
) -> tuple[RevocationList, x509.Certificate]:
    """Read a list (PEM or DER) and give it with the issuer under whose key it holds.

    A list that should have been replaced already is taken; who shows it says so. Raises
    WrongRevocationList.
    """
    found = _list(data)
    issuer = next((one for one in issuers if issued_by(found, one)), None)
    if issuer is None:
        raise WrongRevocationList(
            "Deze intrekkingslijst hoort niet bij een uitgever in het register. Voeg eerst het"
            " certificaat van de uitgever toe."
        )
    if found.this_update > now:
        raise WrongRevocationList(
            "Deze intrekkingslijst is van later dan nu. Kijk of de klok van deze computer klopt."
        )
    return found, issuer


@lru_cache(maxsize=8)
def load_list(der: bytes) -> RevocationList:
    """Read a list that was kept; raises WrongRevocationList.

    Remembered, because a screen with many gemeenten asks for the same large lists.
    """
    return _list(der)


@lru_cache(maxsize=64)
def issued_by(one: RevocationList, issuer: x509.Certificate) -> bool:
    """Tell whether this issuer signed the list and may sign lists."""
    crl = one.crl
    try:
        key = issuer.public_key()
        if crl.issuer != issuer.subject or not isinstance(key, RSAPublicKey):
            return False
        usages = (e.value for e in issuer.extensions if isinstance(e.value, x509.KeyUsage))
        usage = next(usages, None)
        return (usage is None or usage.crl_sign) and crl.is_signature_valid(key)
    except Exception:  # noqa: BLE001 - an algorithm or structure that cannot be checked: no
        return False


def look_up(
    path: Sequence[x509.Certificate], lists: Sequence[RevocationList], now: datetime
) -> RevocationFound:
    """Look up every certificate of a chain but its root in the newest list of its issuer."""
    if len(path) == 1:
        return RevocationFound("no_list")
    found = [_looked_up(one, issuer, lists, now) for one, issuer in pairwise(path)]
    return min(found, key=lambda one: _CERTAINTY.index(one.how))


_CERTAINTY: tuple[LookedUp, ...] = (
    "revoked",
    "not_possible",
    "no_list",
    "old_list",
    "not_listed",
)


def _looked_up(
    certificate: x509.Certificate,
    issuer: x509.Certificate,
    lists: Sequence[RevocationList],
    now: datetime,
) -> RevocationFound:
    of_issuer = [one for one in lists if issued_by(one, issuer)]
    covering = [one for one in of_issuer if _covers(one.crl, certificate)]
    newest = max(covering, key=lambda one: one.this_update, default=None)
    # A list that covers other certificates says nothing by silence, but it may name this one.
    for one in (newest, *(other for other in of_issuer if other not in covering)):
        listed = one and one.crl.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if listed:
            names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
            name = str(names[0].value) if names else certificate.subject.rfc4514_string()
            return RevocationFound("revoked", name=name, revoked_on=listed.revocation_date_utc)
    if newest is None:
        return RevocationFound("no_list")
    if newest.next_update is None or newest.next_update < now:
        return RevocationFound("old_list", newest.next_update or newest.this_update)
    return RevocationFound("not_listed", newest.this_update)


def _covers(crl: x509.CertificateRevocationList, certificate: x509.Certificate) -> bool:
    """Tell whether a certificate would be in this list when it was revoked (RFC 5280, 5.2.5)."""
    try:
        point = crl.extensions.get_extension_for_class(x509.IssuingDistributionPoint).value
    except x509.ExtensionNotFound:
        return True
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
        is_ca = constraints.value.ca
    except x509.ExtensionNotFound:
        is_ca = False
    if point.only_contains_attribute_certs or point.only_some_reasons:
        return False
    if (point.only_contains_user_certs and is_ca) or (point.only_contains_ca_certs and not is_ca):
        return False
    return not point.full_name or _names_point(certificate, point.full_name)


def _names_point(certificate: x509.Certificate, names: Sequence[x509.GeneralName]) -> bool:
    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return False
    return any(name in names for point in points for name in point.full_name or ())


def _list(data: bytes) -> RevocationList:
    if len(data) > LARGEST_LIST:
        raise WrongRevocationList("Dit bestand is te groot voor een intrekkingslijst.")
    try:
        load = x509.load_pem_x509_crl if b"-----BEGIN X509 CRL" in data else x509.load_der_x509_crl
        crl = load(data)
        weak = crl.signature_hash_algorithm
        unusual = _unusual(crl)
        found = RevocationList(
            der=(der := crl.public_bytes(Encoding.DER)),
            digest=sha256_hex(der),
            crl=crl,
            this_update=crl.last_update_utc,
            next_update=crl.next_update_utc,
        )
    except Exception:  # noqa: BLE001 - whatever a parser makes of foreign bytes: no list
        raise WrongRevocationList(
            "Dit bestand is geen intrekkingslijst. Vraag de uitgever om een bestand dat eindigt op"
            " .crl of .pem."
        ) from None
    if weak is None or isinstance(weak, MD5 | SHA1 | SHA224):
        raise WrongRevocationList(
            "Deze intrekkingslijst is met een te zwakke methode ondertekend. Vraag de uitgever om"
            " een lijst met SHA-256 of sterker."
        )
    if unusual:
        raise WrongRevocationList(
            "Dit is een deel van een intrekkingslijst, of een lijst over certificaten van anderen."
            " Meldpoort kan die niet gebruiken. Vraag de uitgever om de hele lijst."
        )
    return found


def _unusual(crl: x509.CertificateRevocationList) -> bool:
    """Tell whether this is a delta or an indirect list, or has a critical part we do not know."""
    for extension in crl.extensions:
        value = extension.value
        if isinstance(value, x509.DeltaCRLIndicator):
            return True
        if isinstance(value, x509.IssuingDistributionPoint):
            if value.indirect_crl:
                return True
        elif extension.critical:
            return True
    return False
