"""Who approved what is in a package: roster, seals and two different people."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from app.handoff.checking import (
    OnePerson,
    WrongRoster,
    WrongSeals,
    WrongVersion,
)
from app.trust.facility import FacilityKeyPair
from app.trust.roster_entries import Activate, Invite, Revoke, Signer
from app.trust.seals import filled_hashes, make_seal, salted_hash
from tests.handoff.world import (
    OTHER_HASH,
    REFERENCE,
    SALT,
    STAMP,
    VERSION_SALT,
    People,
    World,
    base64_text,
    build_world,
    notification_bytes,
    opened,
    public,
    set_field,
    statement,
)


def test_another_root_is_refused(world: World) -> None:
    with pytest.raises(WrongRoster):
        opened(world, world.package(), roster_root="00" * 32)


def test_a_roster_entry_that_was_changed_is_refused(world: World) -> None:
    changed = bytearray(world.roster.entries[0].content)
    changed[changed.index(b"M. de Vries")] ^= 1
    with pytest.raises(WrongRoster):
        opened(world, world.with_manifest(set_field("roster.0", base64_text(bytes(changed)))))


def test_seals_of_another_roster_are_refused(world: World) -> None:
    others = People(maker=Ed25519PrivateKey.from_private_bytes(b"q" * 32)).roster()
    entry = base64_text(others.entries[0].content)
    with pytest.raises(WrongSeals):
        opened(world, world.with_manifest(set_field("roster.0", entry)))


def test_a_key_that_is_not_in_the_roster_is_refused(world: World) -> None:
    made = statement(world.roster, world.contents.notification, "decide", "a2")
    forged = make_seal(made, Ed25519PrivateKey.from_private_bytes(b"z" * 32))
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(world.contents.seals[0], forged)))


def test_an_account_that_is_not_in_the_roster_is_refused(world: World) -> None:
    made = statement(world.roster, world.contents.notification, "decide", "a9")
    forged = make_seal(made, world.people.approver)
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(world.contents.seals[0], forged)))


def test_swapped_seals_are_refused(world: World) -> None:
    def swap(listed: dict[str, Any]) -> None:
        first, second = listed["seals"][:2]
        first["signature"], second["signature"] = second["signature"], first["signature"]

    with pytest.raises(WrongSeals):
        opened(world, world.with_manifest(swap))


def test_seals_over_another_notification_are_refused(world: World) -> None:
    other = notification_bytes(subject="Iets anders")
    seals = tuple(
        make_seal(
            statement(world.roster, other, act, account),
            world.people.maker if account == "a1" else world.people.approver,
        )
        for act, account in (("submit", "a1"), ("decide", "a2"))
    )
    with pytest.raises(WrongSeals, match="andere melding"):
        opened(world, world.package(seals=seals))


def test_the_notification_must_be_in_every_seal(world: World) -> None:
    without = filled_hashes((OTHER_HASH,), VERSION_SALT)
    seals = (world.seal("submit", "a1"), world.seal("decide", "a2", notifications=without))
    with pytest.raises(WrongSeals, match="andere melding"):
        opened(world, world.package(seals=seals))


def test_every_seal_must_name_the_same_notifications(world: World) -> None:
    own = salted_hash(SALT, world.contents.notification)
    other = filled_hashes((own,), VERSION_SALT)
    seals = (world.seal("submit", "a1"), world.seal("decide", "a2", notifications=other))
    with pytest.raises(WrongSeals, match="horen niet bij elkaar"):
        opened(world, world.package(seals=seals))


def test_seals_of_two_versions_of_a_case_are_refused(world: World) -> None:
    seals = (
        world.seal("submit", "a1"),
        world.seal("decide", "a2", case_version_hash="77" * 32),
    )
    with pytest.raises(WrongSeals, match="horen niet bij elkaar"):
        opened(world, world.package(seals=seals))


@pytest.mark.parametrize(
    "acts",
    [
        [("submit", "a1")],
        [("decide", "a2")],
        [("submit", "a1"), ("decide", "a1")],
        [("submit", "a2"), ("decide", "a2")],
        [("submit", "a1"), ("decide", "a2"), ("decide", "a1")],
        [("submit", "a1"), ("approve", "a2")],  # goes on to the directeur: no decision
        [("submit", "a1"), ("approve", "a2"), ("decide", "a2")],
        [("submit", "a1"), ("decide", "a2"), ("not-notify", "a2")],
        [("submit", "a1"), ("submit", "a2"), ("decide", "a2")],
    ],
)
def test_one_person_is_not_enough(world: World, acts: list[tuple[str, str]]) -> None:
    seals = tuple(world.seal(act, account) for act, account in acts)
    with pytest.raises(OnePerson):
        opened(world, world.package(seals=seals))


def test_two_seals_of_two_people_are_enough(world: World) -> None:
    seals = (world.seal("submit", "a1"), world.seal("decide", "a2"))
    assert len(opened(world, world.package(seals=seals)).approvals) == 2


def test_a_practice_package_never_passes_for_a_real_one(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    practice = build_world(facility, gemeente_key, People(practice=True), practice=True)
    assert opened(practice, practice.package()).manifest.practice
    with pytest.raises(WrongRoster):
        opened(practice, practice.package(practice=False))


def test_what_it_replaces_stands_in_the_letter_too(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    replaces = {"reference": REFERENCE, "text": "Deze melding vervangt v1.", "version": 1}
    world = build_world(facility, gemeente_key, People(), replaces=replaces)
    assert opened(world, world.package(replaces=(REFERENCE, 1))).manifest.replaces is not None
    with pytest.raises(WrongVersion):
        opened(world, world.made)


def test_one_person_with_two_accounts_is_one_person(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    """Revoked as a1 and invited again as a3: still M. de Vries, who made it."""
    people = People(elevated=1, practice=True)
    world = build_world(facility, gemeente_key, people, practice=True)
    code = Ed25519PrivateKey.from_private_bytes(b"c" * 32)
    new = Ed25519PrivateKey.from_private_bytes(b"n" * 32)
    approver = Signer("account", "a2", people.approver)
    roster = world.roster
    for body, signers in (
        (Revoke(account="a1"), [approver]),
        (
            Invite(
                account="a3",
                name="m. de  vries",
                function="teamleider",
                roles=("teamleider",),
                invitation_signing=public(code),
                invitation_sealing="11" * 32,
            ),
            [approver],
        ),
        (
            Activate(account="a3", signing_public=public(new), sealing_public="22" * 32),
            [Signer("account", "a3", new), Signer("invitation", "a3", code)],
        ),
    ):
        roster = roster.with_entry(roster.next_entry(body, STAMP, signers))
    again = make_seal(statement(roster, world.contents.notification, "decide", "a3"), new)
    other = make_seal(
        statement(roster, world.contents.notification, "decide", "a2"), people.approver
    )
    made = world.contents.seals[0]
    with pytest.raises(OnePerson):
        opened(world, world.package(seals=(made, again), roster=roster))
    assert opened(world, world.package(seals=(made, other), roster=roster))
    before = make_seal(statement(world.roster, world.contents.notification, "decide", "a3"), new)
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(made, before), roster=roster))


def test_who_was_revoked_seals_nothing_after_that(
    facility: FacilityKeyPair, gemeente_key: RSAPrivateKey
) -> None:
    people = People()
    world = build_world(facility, gemeente_key, people)
    entry = world.roster.next_entry(
        Revoke(account="a2"), STAMP, [Signer("account", "a1", people.maker)]
    )
    roster = world.roster.with_entry(entry)
    late = make_seal(
        statement(roster, world.contents.notification, "decide", "a2"), people.approver
    )
    with pytest.raises(WrongSeals):
        opened(world, world.package(seals=(world.contents.seals[0], late), roster=roster))
    # What was sealed before still stands, and the later entry need not go along.
    listed = opened(world, world.package(roster=roster)).manifest
    assert len(listed.roster) == 1
