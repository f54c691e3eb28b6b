"""The journal: what may be written in it, and what is found when somebody changed it."""

from __future__ import annotations

import dataclasses
import itertools
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.canonical import decode, encode
from app.trust.events import Verb, events
from app.trust.journal import (
    ChainPlace,
    JournalLine,
    chain_start,
    check_chain,
    line_details,
    line_hash,
    next_line,
)
from app.trust.roster_entries import Revoke
from app.trust.signing import sign
from tests.trust.conftest import AT, People, make_people


def written(people: People, count: int = 12) -> list[JournalLine]:
    names = sorted(events())
    lines: list[JournalLine] = []
    for number in range(count):
        account = ("a1", "a2", "a3")[number % 3]
        lines.append(
            next_line(
                lines[-1] if lines else chain_start(people.roster),
                event=names[number % len(names)],
                about=f"case:{number:032x}",
                at=AT,
                account=account,
                roster_head=people.roster.head,
                signing_key=people.keys[account].signing,
                details={"field": "person.name", "count": number},
            )
        )
    return lines


def test_a_whole_journal_is_sound(people: People) -> None:
    lines = written(people)
    head = ChainPlace(lines[-1].seq, lines[-1].hash)
    assert check_chain(lines, people.roster) == ()
    assert check_chain(lines, people.roster, seen=[head, lines[3]]) == ()
    assert check_chain(lines[5:], people.roster, start=lines[4], seen=[lines[2], head]) == ()
    assert check_chain([], people.roster) == ()
    assert line_details(lines[3])["details"] == {"field": "person.name", "count": 3}


@pytest.fixture(scope="module")
def sample() -> tuple[People, list[JournalLine]]:
    people = make_people()
    people.add("Casper", "casemanager")
    people.add("Tessa", "teamleider")
    return people, written(people)


FIELDS = [field.name for field in dataclasses.fields(JournalLine)]


@given(place=st.integers(0, 11), name=st.sampled_from(FIELDS), bit=st.integers(0, 10_000))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_any_edit_is_found_at_its_place(
    sample: tuple[People, list[JournalLine]], place: int, name: str, bit: int
) -> None:
    people, lines = sample
    old = getattr(lines[place], name)
    new: object
    if isinstance(old, bytes):
        data = bytearray(old)
        data[bit // 8 % len(data)] ^= 1 << bit % 8
        new = bytes(data)
    else:
        new = old + 1 if isinstance(old, int) else old + "0"
    edited = [*lines]
    edited[place] = dataclasses.replace(lines[place], **{name: new})
    found = check_chain(edited, people.roster)
    assert found
    assert found[0].position in {place + 1, place + 2}
    assert str(found[0]).endswith("beheerder.")


@given(st.permutations(range(6)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_other_order_is_found(
    sample: tuple[People, list[JournalLine]], order: list[int]
) -> None:
    people, lines = sample
    shuffled = [lines[i] for i in order] + lines[6:]
    assert (check_chain(shuffled, people.roster) == ()) == (order == sorted(order))


def test_dropped_repeated_and_inserted_lines_are_found(
    sample: tuple[People, list[JournalLine]],
) -> None:
    people, lines = sample
    for place in range(11):
        assert check_chain(lines[:place] + lines[place + 1 :], people.roster)
        assert check_chain(lines[: place + 1] + lines[place:], people.roster)
    forged = next_line(
        lines[4],
        event="login",
        about="account:a2",
        at=AT,
        account="a2",
        roster_head=people.roster.head,
        signing_key=people.keys["a2"].signing,
    )
    assert check_chain([*lines[:5], forged, *lines[5:]], people.roster)
    assert check_chain([*lines[:5], forged, *lines[6:]], people.roster)


def test_a_cut_tail_is_found_only_with_a_head_seen_before(
    sample: tuple[People, list[JournalLine]],
) -> None:
    people, lines = sample
    cut = lines[:9]
    assert check_chain(cut, people.roster) == ()
    found = check_chain(cut, people.roster, seen=[lines[-1]])
    assert [finding.position for finding in found] == [12]
    assert check_chain(cut, people.roster, seen=[lines[8]]) == ()


def rewritten(line: JournalLine, people: People, signer: str, **change: object) -> JournalLine:
    """Write a line again as somebody with keys and tools would, hash and copies included."""
    value = {**decode(line.content), **change}
    content = encode(value)
    signature = sign(content, people.keys[signer].signing)
    return JournalLine(
        seq=value["seq"],
        content=content,
        hash=line_hash(content, signature),
        signature=signature,
        at=value["at"],
        event=value["event"],
        object=value["object"],
        account=value["account"],
    )


@pytest.mark.parametrize(
    ("signer", "change"),
    [
        ("a2", {}),
        ("a2", {"account": "a1"}),
        ("a1", {"event": "bestaat_niet"}),
        ("a1", {"result": "misschien"}),
        ("a1", {"at": "vandaag"}),
        ("a1", {"object": "case:x y"}),
        ("a1", {"details": {"name": "Jan de Vries"}}),
        ("a1", {"details": {"ok": True}}),
        ("a1", {"extra": 1}),
        ("a1", {"roster_head": "00" * 32}),
        ("a1", {"roster_head": 7}),
        ("a1", {"format": "meldpoort.journal/2"}),
    ],
)
def test_a_last_line_rewritten_with_tools_is_found(
    sample: tuple[People, list[JournalLine]], signer: str, change: dict[str, object]
) -> None:
    people, lines = sample
    last = lines[9]  # by a1
    assert last.account == "a1"
    assert check_chain([*lines[:9], rewritten(last, people, "a1")], people.roster) == ()
    found = check_chain([*lines[:9], rewritten(last, people, signer, **change)], people.roster)
    assert [finding.position for finding in found] == [10]


def test_who_was_revoked_writes_no_more_lines(people: People) -> None:
    lines = written(people, 3)
    before = people.roster.head
    entry = people.roster.next_entry(Revoke(account="a2"), AT, [people.signer("a1")])
    people.roster = people.roster.with_entry(entry)

    def line(previous: JournalLine, account: str, head: str) -> JournalLine:
        return next_line(
            previous,
            event="login",
            about="vault",
            at=AT,
            account=account,
            roster_head=head,
            signing_key=people.keys[account].signing,
        )

    assert check_chain([*lines, line(lines[-1], "a2", before)], people.roster) == ()
    assert check_chain([*lines, line(lines[-1], "a2", people.roster.head)], people.roster)
    # Once a line knows of the revocation, no later line can pretend not to.
    told = line(lines[-1], "a1", people.roster.head)
    assert check_chain([*lines, told], people.roster) == ()
    assert check_chain([*lines, told, line(told, "a2", before)], people.roster)


def test_a_journal_of_another_vault_does_not_fit(people: People) -> None:
    assert check_chain(written(make_two()), people.roster)


def make_two() -> People:
    other = make_people()
    other.add("Casper", "casemanager")
    other.add("Tessa", "teamleider")
    return other


@pytest.mark.parametrize(
    "change",
    [
        {"event": "verzonnen"},
        {"about": "Jan de Vries"},
        {"about": "case:"},
        {"about": ""},
        {"details": {"naam": "Jan de Vries"}},
        {"details": {"Naam": "x"}},
        {"details": {f"d{letter}": 1 for letter in "abcdefghi"}},
        {"details": {"ok": True}},
        {"details": {"text": "a" * 300}},
        {"at": "2026-11-23 09:00"},
    ],
)
def test_what_is_no_identifier_is_not_written(people: People, change: dict[str, object]) -> None:
    usual: dict[str, object] = {
        "event": "login",
        "about": "vault",
        "at": AT,
        "account": "a1",
        "roster_head": people.roster.head,
        "signing_key": people.keys["a1"].signing,
    }
    next_line(chain_start(people.roster), **usual)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not for the journal"):
        next_line(chain_start(people.roster), **(usual | change))  # type: ignore[arg-type]


def test_every_event_has_a_plain_sentence_and_the_six_verbs_are_there() -> None:
    kinds = events()
    assert {kind.verb for kind in kinds.values()} - {None} == set(get_args(Verb))
    sentences = [kind.sentence for kind in kinds.values()]
    assert len(set(sentences)) == len(sentences)
    for kind in kinds.values():
        assert kind.sentence.endswith(".")
        assert kind.sentence.count(".") == 1
        assert len(kind.sentence.split()) <= 16
        assert kind.sentence.format(name="Tessa") != kind.sentence


def test_line_hashes_never_meet(sample: tuple[People, list[JournalLine]]) -> None:
    _, lines = sample
    assert all(one.hash != two.hash for one, two in itertools.combinations(lines, 2))
