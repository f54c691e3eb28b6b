"""A gemeente learns from its package nothing of the others that were notified, nor how many."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case import canonical
from app.case.workflow import Role
from app.handoff import cms
from app.handoff.checking import open_package
from app.services.control import inspection
from app.services.dispatch import handover
from app.services.dispatch.certificates import add_certificate
from app.services.dispatch.handover import NotificationView
from app.services.session import Session
from app.store.facility import FacilityCertificates
from app.store.notifications import Notifications
from app.trust.seals import Statement, read_statement, salted_hash
from tests.conftest import PracticeVault
from tests.handoff.world import certificate
from tests.services.decided import case_file, decided_case
from tests.services.handing import PACKAGE, compared, whole_text
from tests.services.test_inspection import edit

CODES = ("0855", "0637", "0518", "0363", "0014")


@pytest.fixture(scope="module")
def second_key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def munis(vault: PracticeVault, count: int) -> list[dict[str, Any]]:
    """Give so many gemeenten that get the same notification, none naming another."""
    first = json.loads(case_file(vault))["muni"][0]
    other = {"basis": ["other"], "basis_other": "Eigen woorden", "why": "Dat zegt betrokkene."}
    return [
        first | other | {"id": f"m{number}", "code": code}
        for number, code in enumerate(CODES[:count], start=1)
    ]


def decided_for(vault: PracticeVault, count: int, role: Role = "casemanager") -> Session:
    """Walk a case with so many gemeenten to its decision; gives who goes on with it."""
    reasons = json.loads(case_file(vault)).get("reasons", [])
    decided_case(vault, muni=munis(vault, count), reasons=reasons)
    return vault.log_in(role)


def pinned(session: Session) -> x509.Certificate:
    facility = FacilityCertificates(session.connection).current()
    assert facility is not None
    return x509.load_der_x509_certificate(facility.certificate)


def package(session: Session, to: NotificationView, key: RSAPrivateKey) -> bytes:
    own = certificate(key, name=to.gemeente_name, starts=session.now() - timedelta(days=1))
    add_certificate(session, to.gemeente, own.public_bytes(Encoding.PEM))
    compared(session, to.gemeente)
    made = handover.make_exemplar(session, to.id, replace(PACKAGE, recheck_name=to.gemeente_name))
    assert made.data is not None
    return made.data


def members(session: Session, data: bytes, key: RSAPrivateKey) -> dict[str, bytes]:
    zipped = cms.verified_content(cms.decrypt(data, key), pinned(session))
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def statements(manifest: bytes) -> list[Statement]:
    seals = canonical.decode(manifest)["seals"]
    return [read_statement(base64.b64decode(seal["statement"])) for seal in seals]


def readable(inside: dict[str, bytes]) -> dict[str, bytes]:
    """Give everything of a package that can be read, and what is in base64 also without it."""
    listed = canonical.decode(inside["manifest.json"])
    found = {name: inside[name] for name in ("manifest.json", "melding.json")}
    for place, seal in enumerate(listed["seals"]):
        found[f"statement {place}"] = base64.b64decode(seal["statement"])
    for place, entry in enumerate(listed["roster"]):
        found[f"roster {place}"] = base64.b64decode(entry)
    return found


def says(data: bytes, text: str) -> bool:
    """Whether ``text`` stands there by itself: not as four characters of a hash or of base64."""
    alone = rf"(?<![0-9A-Za-z+/]){re.escape(text)}(?![0-9A-Za-z+/=])"
    return re.search(alone.encode(), data, re.IGNORECASE) is not None


def test_nothing_of_another_gemeente_is_in_a_package(
    practice_vault: PracticeVault, key: RSAPrivateKey, second_key: RSAPrivateKey
) -> None:
    session = decided_for(practice_vault, 2)
    (case_id,) = {one.case_id for one in Notifications(session.connection).to_hand_over()}
    views = handover.notifications(session, case_id).notifications
    keys = dict(zip((view.gemeente for view in views), (key, second_key), strict=True))
    assert set(keys) == {"0855", "0637"}
    data = {view.gemeente: package(session, view, keys[view.gemeente]) for view in views}
    for own, other in (views, views[::-1]):
        inside = members(session, data[own.gemeente], keys[own.gemeente])
        everything = readable(inside)
        letter = whole_text(inside["melding.pdf"])
        # The same search does find what is its own.
        assert says(everything["melding.json"], own.gemeente_name)
        assert says(everything["melding.json"], own.gemeente)
        assert says(everything["manifest.json"], own.id)
        assert own.gemeente_name in letter
        assert other.gemeente_name not in letter
        for name, content in everything.items():
            for word in (other.gemeente_name, other.gemeente, other.id):
                assert not says(content, word), (name, word)
        opened = open_package(
            data[own.gemeente], keys[own.gemeente], pinned(session), gemeente=own.gemeente
        )
        assert opened.notification == inside["melding.json"]


@pytest.mark.parametrize("count", [1, 5])
def test_a_package_does_not_tell_how_many_were_notified(
    practice_vault: PracticeVault, key: RSAPrivateKey, count: int
) -> None:
    session = decided_for(practice_vault, count)
    stored = Notifications(session.connection).to_hand_over()
    assert len(stored) == count
    views = handover.notifications(session, stored[0].case_id).notifications
    manifest = members(session, package(session, views[0], key), key)["manifest.json"]
    named = [statement.notifications for statement in statements(manifest)]
    assert [statement.act for statement in statements(manifest)] == ["submit", "approve", "decide"]
    assert len(set(named)) == 1
    assert len(named[0]) == 8
    hashes = {salted_hash(one.salt, one.content) for one in stored}
    assert len(hashes) == count
    assert hashes < set(named[0])


def test_an_inspection_finds_a_letter_that_is_gone_or_was_put_under_another_gemeente(
    practice_vault: PracticeVault,
) -> None:
    session = decided_for(practice_vault, 2, "controleur")
    assert inspection.inspect(session).sound
    swap = (
        "UPDATE notification SET gemeente = CASE gemeente WHEN '0855' THEN '0637' ELSE '0855' END"
    )
    edit(session, swap)
    assert {found.where for found in inspection.inspect(session).findings} == {"seal"}
    edit(session, swap)
    assert inspection.inspect(session).sound
    edit(
        session,
        "DELETE FROM notification_state WHERE notification IN"
        " (SELECT id FROM notification WHERE gemeente = '0637')",
        "DELETE FROM notification WHERE gemeente = '0637'",
    )
    assert {found.where for found in inspection.inspect(session).findings} == {"seal"}
