"""Chains of certificates: what holds, what does not, and the same verdict as ``openssl verify``."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA224
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.refusal import Refusal
from app.handoff.certificates import WrongCertificate, read_certificates
from app.handoff.chains import check_chain, check_strength
from app.handoff.revocation import (
    RevocationList,
    WrongRevocationList,
    load_list,
    read_revocation_list,
)
from app.trust.facility import fingerprint
from tests.handoff.chains import (
    Three,
    curve,
    key,
    leaf,
    make,
    revocation_list,
    three,
)
from tests.handoff.world import NOW

LATER = NOW + timedelta(days=800)


def root_of(chain: Three) -> set[str]:
    return {fingerprint(chain.root.der)}


def check(chain: Three, *lists: bytes, compared: bool = True, now: Any = NOW) -> Any:
    return check_chain(
        chain.leaf.certificate,
        chain.issuers,
        [load_list(one) for one in lists],
        root_of(chain) if compared else set(),
        now,
    )


def test_a_chain_up_to_a_compared_root_counts() -> None:
    chain = three()
    found = check(chain)
    assert found.standing == "root_compared"
    assert found.root in root_of(chain)
    assert len(found.links) == 3
    assert found.revocation.how == "no_list"


def test_a_root_that_nobody_compared_vouches_for_nothing() -> None:
    assert check(three(), compared=False).standing == "root_not_compared"


def test_the_fingerprint_of_another_root_does_not_help() -> None:
    chain = three()
    other = make("Testwortel", key(9))
    found = check_chain(chain.leaf.certificate, chain.issuers, [], {fingerprint(other.der)}, NOW)
    assert found.standing == "root_not_compared"


def test_an_intermediate_that_was_compared_is_no_root() -> None:
    chain = three()
    found = check_chain(
        chain.leaf.certificate,
        [chain.intermediate.certificate],
        [],
        {fingerprint(chain.intermediate.der)},
        NOW,
    )
    assert found.standing == "no_issuer"


def test_without_issuers_only_the_fingerprint_is_left() -> None:
    chain = three()
    assert check_chain(chain.leaf.certificate, [], [], root_of(chain), NOW).standing == "no_issuer"
    only_root = [chain.root.certificate]
    found = check_chain(chain.leaf.certificate, only_root, [], root_of(chain), NOW)
    assert found.standing == "no_issuer"


def test_self_signed_is_said() -> None:
    alone = leaf(None)
    found = check_chain(alone.certificate, [], [], {fingerprint(alone.der)}, NOW)
    assert (found.standing, found.revocation.how) == ("self_signed", "not_possible")


def test_a_namesake_with_another_key_is_no_issuer() -> None:
    chain = three()
    namesake = make("Testuitgever", key(9), chain.root)
    issuers = [namesake.certificate, chain.root.certificate]
    found = check_chain(chain.leaf.certificate, issuers, [], root_of(chain), NOW)
    assert found.standing == "no_issuer"


def test_of_two_ways_up_the_one_that_holds_is_taken() -> None:
    chain = three()
    expired = make("Testuitgever", key(2), chain.root, ends=NOW - timedelta(days=1))
    for issuers in (
        [expired.certificate, *chain.issuers],
        [*chain.issuers, expired.certificate],
    ):
        found = check_chain(chain.leaf.certificate, issuers, [], root_of(chain), NOW)
        assert found.standing == "root_compared"


def test_a_loop_of_issuers_ends() -> None:
    first = make("Een", key(1), make("Twee", key(2)))
    second = make("Twee", key(2), make("Een", key(1)))
    end = leaf(first)
    found = check_chain(end.certificate, [first.certificate, second.certificate], [], set(), NOW)
    assert found.standing == "no_issuer"


BROKEN: dict[str, tuple[dict[str, Any], str]] = {
    "expired intermediate": ({"intermediate": {"ends": NOW - timedelta(days=1)}}, "verlopen"),
    "intermediate of tomorrow": (
        {"intermediate": {"starts": NOW + timedelta(days=1)}},
        "nog niet geldig",
    ),
    "expired root": ({"root": {"ends": NOW - timedelta(days=1)}}, "verlopen"),
    "intermediate is no CA": ({"intermediate": {"ca": False}}, "mag geen certificaten"),
    "intermediate without constraints": ({"intermediate": {"ca": None}}, "mag geen certificaten"),
    "intermediate may not sign": (
        {"intermediate": {"sign_certificates": False}},
        "mag geen certificaten",
    ),
    "root may not sign": ({"root": {"sign_certificates": False}}, "mag geen certificaten"),
    "too long below the root": ({"root": {"path_length": 0}}, "langer dan"),
    "weak intermediate": ({"intermediate": {"own": key(7, 1024)}}, "te korte"),
    "curve above": ({"intermediate": {"own": curve(1)}}, "geen RSA"),
    "leaf signed with SHA-224": ({"of_leaf": {"digest": SHA224()}}, "te zwakke methode"),
    "intermediate signed with SHA-224": (
        {"intermediate": {"digest": SHA224()}},
        "te zwakke methode",
    ),
    "a condition we do not know": (
        {
            "intermediate": {
                "extra": [(x509.NameConstraints([x509.DNSName("example.org")], None), True)]
            }
        },
        "voorwaarde die Meldpoort niet kent",
    ),
    "limits on names that are not called critical": (
        {
            "intermediate": {
                "extra": [(x509.NameConstraints([x509.DNSName("example.org")], None), False)]
            }
        },
        "voorwaarde die Meldpoort niet kent",
    ),
    "a condition we do not know in the leaf": (
        {
            "of_leaf": {
                "extra": [
                    (
                        x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"\x05\x00"),
                        True,
                    )
                ]
            }
        },
        "voorwaarde die Meldpoort niet kent",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_chain_is_refused_with_a_sentence(what: str) -> None:
    changes, words = BROKEN[what]
    with pytest.raises(WrongCertificate, match=words) as told:
        check(three(**{part: dict(values) for part, values in changes.items()}))
    assert "versleutelde pdf" in " ".join(str(told.value).split())


def test_a_forged_signature_breaks_the_chain() -> None:
    chain = three()
    der = bytearray(chain.leaf.der)
    der[-1] ^= 1
    forged = x509.load_der_x509_certificate(bytes(der))
    found = check_chain(forged, chain.issuers, [], root_of(chain), NOW)
    assert found.standing == "no_issuer"


@pytest.mark.parametrize("who", ["leaf", "intermediate"])
def test_a_revoked_link_is_refused(who: str) -> None:
    chain = three()
    if who == "leaf":
        data = revocation_list(chain.intermediate, [chain.leaf.certificate])
    else:
        data = revocation_list(chain.root, [chain.intermediate.certificate])
    with pytest.raises(WrongCertificate, match="ingetrokken"):
        check(chain, data)


def test_revoked_stays_revoked_when_the_list_is_old() -> None:
    chain = three()
    old = revocation_list(
        chain.intermediate,
        [chain.leaf.certificate],
        this_update=NOW - timedelta(days=20),
        next_update=NOW - timedelta(days=10),
    )
    with pytest.raises(WrongCertificate, match="ingetrokken"):
        check(chain, old)


def test_the_newest_list_decides_whoever_comes_first() -> None:
    chain = three()
    held = revocation_list(
        chain.intermediate, [chain.leaf.certificate], this_update=NOW - timedelta(days=3)
    )
    lifted = revocation_list(chain.intermediate, this_update=NOW - timedelta(days=1))
    above = revocation_list(chain.root)
    for lists in ([held, lifted, above], [above, lifted, held]):
        assert check(chain, *lists).revocation.how == "not_listed"


def test_the_least_certain_link_is_told() -> None:
    chain = three()
    good = revocation_list(chain.intermediate)
    assert check(chain, good).revocation.how == "no_list"  # nothing about the intermediate
    old = revocation_list(
        chain.root, this_update=NOW - timedelta(days=9), next_update=NOW - timedelta(days=2)
    )
    assert check(chain, good, old).revocation.how == "old_list"
    assert check(chain, good, revocation_list(chain.root)).revocation.how == "not_listed"


def test_a_list_by_somebody_else_does_not_revoke() -> None:
    chain = three()
    forged = revocation_list(chain.intermediate, [chain.leaf.certificate], signer=key(9))
    assert check(chain, forged).revocation.how == "no_list"


def test_a_list_about_issuers_only_says_nothing_of_a_leaf() -> None:
    chain = three()
    about = x509.IssuingDistributionPoint(
        full_name=None,
        relative_name=None,
        only_contains_user_certs=False,
        only_contains_ca_certs=True,
        only_some_reasons=None,
        indirect_crl=False,
        only_contains_attribute_certs=False,
    )
    data = revocation_list(chain.intermediate, extra=[(about, True)])
    found = check(chain, data, revocation_list(chain.root))
    assert found.revocation.how == "no_list"


def _issuer_of(data: bytes, *issuers: x509.Certificate) -> tuple[RevocationList, x509.Certificate]:
    return read_revocation_list(data, issuers, NOW)


def test_a_list_comes_in_with_its_issuer() -> None:
    chain = three()
    found, issuer = _issuer_of(revocation_list(chain.intermediate), *chain.issuers)
    assert issuer == chain.intermediate.certificate
    assert found.next_update == NOW + timedelta(days=6)
    pem = x509.load_der_x509_crl(found.der).public_bytes(Encoding.PEM)
    assert _issuer_of(pem, *chain.issuers)[0].digest == found.digest


def test_lists_that_cannot_be_used_are_refused() -> None:
    chain = three()
    delta = x509.DeltaCRLIndicator(1)
    no_lists = make("Testuitgever", key(2), chain.root, sign_lists=False)
    for data, issuers, words in (
        (revocation_list(chain.intermediate), [chain.root.certificate], "niet bij een uitgever"),
        (
            revocation_list(chain.intermediate, signer=key(9)),
            chain.issuers,
            "niet bij een uitgever",
        ),
        (revocation_list(no_lists), [no_lists.certificate], "niet bij een uitgever"),
        (
            revocation_list(chain.intermediate, this_update=NOW + timedelta(days=1)),
            chain.issuers,
            "later dan nu",
        ),
        (
            revocation_list(chain.intermediate, extra=[(delta, True)]),
            chain.issuers,
            "deel van een intrekkingslijst",
        ),
        (revocation_list(chain.intermediate, digest=SHA224()), chain.issuers, "te zwakke"),
        (b"", chain.issuers, "geen intrekkingslijst"),
        (chain.leaf.der, chain.issuers, "geen intrekkingslijst"),
    ):
        with pytest.raises(WrongRevocationList, match=words):
            _issuer_of(data, *issuers)


def test_several_files_make_one_chain() -> None:
    chain = three()
    files = [chain.root.der, chain.leaf.pem, chain.intermediate.pem]
    read = read_certificates(files, NOW)
    assert read.der == chain.leaf.der
    assert set(read.issuers) == {chain.root.der, chain.intermediate.der}


def test_too_many_certificates_are_refused() -> None:
    many = b"".join(make(f"U{n}", key(1)).pem for n in range(21))
    with pytest.raises(WrongCertificate, match="te veel certificaten"):
        read_certificates([many], NOW)


# The same chains under openssl.

OPENSSL = shutil.which("openssl")
STRICTER = {
    "a condition we do not know",
    "limits on names that are not called critical",
    "curve above",
}
"""Openssl knows limits on names and takes curves and SHA-224."""
SAME: dict[str, dict[str, Any]] = {"sound": {}} | {
    what: changes
    for what, (changes, _) in BROKEN.items()
    if what not in STRICTER and "SHA-224" not in what
}


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("what", SAME)
def test_openssl_says_the_same(what: str, tmp_path: Path) -> None:
    chain = three(**{part: dict(values) for part, values in SAME[what].items()})
    assert _ours(lambda: check(chain)) == _openssl(chain, tmp_path)


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("revoked", [False, True])
def test_openssl_says_the_same_of_a_revocation(tmp_path: Path, *, revoked: bool) -> None:
    chain = three()
    gone = [chain.leaf.certificate] if revoked else []
    lists = [revocation_list(chain.intermediate, gone), revocation_list(chain.root)]
    assert _ours(lambda: check(chain, *lists)) == _openssl(chain, tmp_path, lists)


def _ours(act: Callable[[], Any]) -> bool:
    try:
        return bool(act().standing == "root_compared")
    except WrongCertificate:
        return False


def _openssl(chain: Three, folder: Path, lists: list[bytes] | None = None) -> bool:
    (folder / "root.pem").write_bytes(chain.root.pem)
    (folder / "between.pem").write_bytes(chain.intermediate.pem)
    (folder / "leaf.pem").write_bytes(chain.leaf.pem)
    command = [
        str(OPENSSL), "verify", "-x509_strict", "-auth_level", "2",
        "-attime", str(int(NOW.timestamp())), "-no-CApath", "-no-CAstore",
        "-CAfile", "root.pem", "-untrusted", "between.pem",
    ]  # fmt: skip
    if lists:
        crls = [x509.load_der_x509_crl(one).public_bytes(Encoding.PEM) for one in lists]
        (folder / "lists.pem").write_bytes(b"".join(crls))
        command += ["-crl_check_all", "-CRLfile", "lists.pem"]
    done = subprocess.run([*command, "leaf.pem"], cwd=folder, capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("digest", ["sha1", "md5"])
def test_sha1_and_md5_are_refused(digest: str, tmp_path: Path) -> None:
    subprocess.run(
        [str(OPENSSL), "req", "-x509", f"-{digest}", "-newkey", "rsa:2048", "-nodes",
         "-keyout", "key.pem", "-out", "weak.pem", "-days", "3000", "-subj", "/CN=Tilburg"],
        cwd=tmp_path, capture_output=True, check=True,
    )  # fmt: skip
    with pytest.raises(WrongCertificate, match="te zwakke methode"):
        read_certificates([(tmp_path / "weak.pem").read_bytes()], NOW)


# Whatever comes in gives a sentence, never a crash.

_SEEDS = three()
_LIST = revocation_list(_SEEDS.intermediate, [_SEEDS.leaf.certificate])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    which=st.sampled_from(["leaf", "intermediate", "root"]),
    place=st.integers(0, 5000),
    value=st.integers(0, 255),
)
def test_a_changed_certificate_never_crashes(which: str, place: int, value: int) -> None:
    chain = _SEEDS
    der = bytearray(getattr(chain, which).der)
    der[place % len(der)] = value
    files = [
        bytes(der) if name == which else getattr(chain, name).der
        for name in ("leaf", "intermediate", "root")
    ]
    try:
        read = read_certificates(files, NOW)
        issuers = [x509.load_der_x509_certificate(one) for one in read.issuers]
        found = check_chain(
            x509.load_der_x509_certificate(read.der), issuers, [], root_of(chain), NOW
        )
    except Refusal as refusal:
        assert str(refusal)
        return
    changed = bytes(der) != getattr(chain, which).der
    if found.standing == "root_compared" and changed:
        # only bytes outside what was signed can differ, and then the root is still the same
        assert found.root in root_of(chain)


@settings(max_examples=300, deadline=None)
@given(place=st.integers(0, 5000), value=st.integers(0, 255))
def test_a_changed_list_never_crashes_and_never_frees(place: int, value: int) -> None:
    data = bytearray(_LIST)
    data[place % len(data)] = value
    try:
        found, _ = read_revocation_list(bytes(data), _SEEDS.issuers, NOW)
    except WrongRevocationList as refusal:
        assert str(refusal)
        return
    with pytest.raises(WrongCertificate, match="ingetrokken"):
        check(_SEEDS, found.der)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=400))
def test_any_bytes_give_a_sentence(data: bytes) -> None:
    with pytest.raises(WrongRevocationList):
        read_revocation_list(data, _SEEDS.issuers, NOW)
    with pytest.raises(WrongCertificate):
        read_certificates([data], NOW)


def test_an_exponent_of_one_encrypts_nothing() -> None:
    from asn1crypto import keys as asn1_keys
    from asn1crypto import x509 as asn1

    made = asn1.Certificate.load(_SEEDS.leaf.der)
    info = made["tbs_certificate"]["subject_public_key_info"]
    info["public_key"] = asn1_keys.RSAPublicKey(
        {"modulus": info["public_key"].parsed["modulus"].native, "public_exponent": 1}
    )
    try:
        weak = x509.load_der_x509_certificate(made.dump(force=True))
        check_strength(weak)
    except (Refusal, ValueError):
        return
    pytest.fail("a key that encrypts nothing was taken")
