"""The chain of a gemeente's certificate: from its issuer up to a root, and revocation lists.

There is no store of the system: a root counts only when its fingerprint was compared aloud. The
checks are those of RFC 5280 that fit here. cryptography's own verifier is made for servers and
clients on the web: it wants names of hosts and gives no sentence for a person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias, TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import MD5, SHA1, SHA224, HashAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtensionOID

from app.case.refusal import Refusal
from app.handoff.revocation import RevocationFound, RevocationList, look_up
from app.trust.facility import fingerprint

Standing: TypeAlias = Literal["self_signed", "no_issuer", "root_not_compared", "root_compared"]

LEAST_BITS = 2048
LONGEST_CHAIN = 6
"""Certificates from leaf to root; a real chain has three or four."""
MOST_PATHS = 64
"""Ways up that are tried: pools with many look-alikes cannot keep us busy."""

E = TypeVar("E", bound=x509.ExtensionType)

_WEAK: tuple[type[HashAlgorithm], ...] = (MD5, SHA1, SHA224)
_UNDERSTOOD = frozenset(
    {
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
        ExtensionOID.EXTENDED_KEY_USAGE,
        ExtensionOID.SUBJECT_ALTERNATIVE_NAME,
        ExtensionOID.CERTIFICATE_POLICIES,
    }
)
"""Extensions that may be critical; any other critical one must stop us (RFC 5280, 4.2)."""
_DATE = "%d-%m-%Y"


class WrongCertificate(Refusal):
    """A certificate for which we cannot encrypt: too weak, not valid, revoked, a bad chain."""


@dataclass(frozen=True)
class Chain:
    """What stands behind a certificate, and how its revocation was looked up.

    ``links`` goes from the certificate to the last issuer that is known. ``root`` is the
    fingerprint of the root, or empty when the chain does not reach one. Only with standing
    ``root_compared`` an issuer vouches; with the others the compared fingerprint alone does.
    """

    standing: Standing
    links: tuple[x509.Certificate, ...]
    root: str
    revocation: RevocationFound


def check_chain(
    leaf: x509.Certificate,
    issuers: Sequence[x509.Certificate],
    lists: Sequence[RevocationList],
    compared_roots: Collection[str],
    now: datetime,
) -> Chain:
    """Check a certificate with everything that is known about its issuers.

    ``compared_roots`` are fingerprints as ``fingerprint`` gives them; ``now`` is aware. Of
    several ways up one that holds is taken, a compared root before another. Raises
    WrongCertificate.
    """
    try:
        return _checked(leaf, issuers, lists, compared_roots, now)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension):
        raise WrongCertificate(
            "Een certificaat in deze keten is niet goed opgebouwd. Vraag de gemeente om een nieuw"
            " certificaat, of gebruik de versleutelde pdf."
        ) from None


def check_strength(certificate: x509.Certificate, *, issuer: bool = False) -> None:
    """Check the key and the signature of a certificate; raises WrongCertificate.

    RSA of at least 2048 bits, signed with SHA-256 or better: what is weaker can be forged.
    """
    key = certificate.public_key()
    if issuer and not (isinstance(key, RSAPublicKey) and key.key_size >= LEAST_BITS):
        raise WrongCertificate(
            "Uitgever {name} heeft geen RSA-sleutel, of een te korte. Meldpoort kan deze keten niet"
            " vertrouwen. Vraag de gemeente om een andere keten, of gebruik de versleutelde pdf.",
            name=common_name(certificate),
        )
    if not isinstance(key, RSAPublicKey):
        raise WrongCertificate(
            "Dit certificaat heeft geen RSA-sleutel, en alleen daarmee kan Meldpoort versleutelen."
            " Vraag de gemeente om een RSA-certificaat, of gebruik de versleutelde pdf."
        )
    if key.key_size < LEAST_BITS:
        raise WrongCertificate(
            "De sleutel van dit certificaat is te kort: {bits} bits. Vraag de gemeente om een"
            " certificaat met een sleutel van ten minste {least} bits, of gebruik de versleutelde"
            " pdf.",
            bits=key.key_size,
            least=LEAST_BITS,
        )
    if key.public_numbers().e < 3:
        raise WrongCertificate(
            "De sleutel van dit certificaat is onbruikbaar. Vraag de gemeente om een nieuw"
            " certificaat, of gebruik de versleutelde pdf."
        )
    check_digest(certificate.signature_hash_algorithm)


def check_digest(algorithm: HashAlgorithm | None) -> None:
    """Check the digest of a signature (of a certificate or a list); raises WrongCertificate."""
    if algorithm is None or isinstance(algorithm, _WEAK):
        name = algorithm.name.upper() if algorithm is not None else "?"
        raise WrongCertificate(
            "Dit is ondertekend met een te zwakke methode ({name}). Vraag de gemeente om een"
            " certificaat dat met SHA-256 of sterker is ondertekend, of gebruik de versleutelde"
            " pdf.",
            name=name,
        )


def _checked(
    leaf: x509.Certificate,
    issuers: Sequence[x509.Certificate],
    lists: Sequence[RevocationList],
    compared_roots: Collection[str],
    now: datetime,
) -> Chain:
    check_strength(leaf)
    _check_extensions(leaf)
    if is_self_signed(leaf):
        return Chain("self_signed", (leaf,), "", RevocationFound("not_possible"))
    found: Chain | None = None
    refused: WrongCertificate | None = None
    for path in _paths(leaf, issuers):
        try:
            chain = _hold(path, lists, compared_roots, now)
        except WrongCertificate as refusal:
            refused = refused or refusal
            continue
        if chain.standing == "root_compared":
            return chain
        if found is None or (found.standing == "no_issuer" != chain.standing):
            found = chain
    if found is None:
        if refused is None:  # there is always the path of the leaf alone
            raise ValueError("no path")
        raise refused
    return found


def _paths(
    leaf: x509.Certificate, issuers: Sequence[x509.Certificate]
) -> Iterator[tuple[x509.Certificate, ...]]:
    """Give every longest way up from a certificate, none of them with a loop."""
    given = 0
    open_paths: list[tuple[x509.Certificate, ...]] = [(leaf,)]
    while open_paths and given < MOST_PATHS:
        path = open_paths.pop()
        last = path[-1]
        higher = [
            issuer
            for issuer in issuers
            if issuer not in path and last.issuer == issuer.subject and _signed(last, issuer)
        ]
        if is_self_signed(last) or not higher or len(path) >= LONGEST_CHAIN:
            given += 1
            yield path
        else:
            open_paths.extend((*path, issuer) for issuer in reversed(higher))


def _hold(
    path: tuple[x509.Certificate, ...],
    lists: Sequence[RevocationList],
    compared_roots: Collection[str],
    now: datetime,
) -> Chain:
    for place, certificate in enumerate(path):
        _check_extensions(certificate)
        if place:
            _check_issuer(certificate, place, path, now)
    revocation = look_up(path, lists, now)
    if revocation.revoked_on is not None:
        raise WrongCertificate(
            "Dit certificaat is ingetrokken: {name}, op {day}. Gebruik het niet meer. Bel de"
            " gemeente en vraag om een nieuw certificaat, of gebruik de versleutelde pdf.",
            name=revocation.name,
            day=revocation.revoked_on.strftime(_DATE),
        )
    last = path[-1]
    if len(path) == 1 or not is_self_signed(last):
        return Chain("no_issuer", path, "", revocation)
    root = fingerprint(last.public_bytes(Encoding.DER))
    standing: Standing = "root_compared" if root in compared_roots else "root_not_compared"
    return Chain(standing, path, root, revocation)


def _check_issuer(
    issuer: x509.Certificate, place: int, path: tuple[x509.Certificate, ...], now: datetime
) -> None:
    name = common_name(issuer)
    check_strength(issuer, issuer=True)
    if not issuer.not_valid_before_utc <= now <= issuer.not_valid_after_utc:
        raise WrongCertificate(
            "Het certificaat van uitgever {name} is verlopen of nog niet geldig ({first} tot"
            " {last}). Vraag de gemeente om een nieuwe keten, of gebruik de versleutelde pdf.",
            name=name,
            first=issuer.not_valid_before_utc.strftime(_DATE),
            last=issuer.not_valid_after_utc.strftime(_DATE),
        )
    constraints = _extension(issuer, x509.BasicConstraints)
    usage = _extension(issuer, x509.KeyUsage)
    if constraints is None or not constraints.ca or usage is None or not usage.key_cert_sign:
        raise WrongCertificate(
            "{name} mag geen certificaten uitgeven, maar heeft dit certificaat wel ondertekend."
            " Gebruik het niet. Vraag de gemeente om een andere keten, of gebruik de versleutelde"
            " pdf.",
            name=name,
        )
    below = sum(one.issuer != one.subject for one in path[1:place])
    if constraints.path_length is not None and below > constraints.path_length:
        raise WrongCertificate(
            "De keten onder {name} is langer dan die uitgever toestaat. Gebruik dit certificaat"
            " niet. Vraag de gemeente om een andere keten, of gebruik de versleutelde pdf.",
            name=name,
        )


def _check_extensions(certificate: x509.Certificate) -> None:
    for extension in certificate.extensions:
        # Limits on names count whether or not their issuer called them critical.
        limits = extension.oid == ExtensionOID.NAME_CONSTRAINTS
        if limits or (extension.critical and extension.oid not in _UNDERSTOOD):
            raise WrongCertificate(
                "Het certificaat van {name} stelt een voorwaarde die Meldpoort niet kent. Vraag de"
                " gemeente om een ander certificaat, of gebruik de versleutelde pdf.",
                name=common_name(certificate),
            )


def is_self_signed(certificate: x509.Certificate) -> bool:
    """Tell whether a certificate was signed with its own key."""
    return certificate.issuer == certificate.subject and _signed(certificate, certificate)


def common_name(certificate: x509.Certificate) -> str:
    """Give the name in a certificate as a person would say it."""
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(names[0].value) if names else certificate.subject.rfc4514_string()


def _signed(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except Exception:  # noqa: BLE001 - other issuer, bad signature or an unknown algorithm
        return False
    return True


def _extension(certificate: x509.Certificate, kind: type[E]) -> E | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None
