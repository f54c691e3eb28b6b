"""Attacks with what a message says: times that do not exist, hidden signs, nests and names.

Everything here is signed and encrypted as it should be: the other side itself is the attacker.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff import notice, reply
from app.handoff.notice import WrongNotice
from app.handoff.reply import WrongReply
from tests.handoff import replies
from tests.handoff.correspondence import Correspondence

NO_TIME = (
    "2026-02-30T10:00:00Z",
    "2026-13-01T10:00:00Z",
    "2026-99-99T99:99:99Z",
    "2026-11-23T24:00:00Z",
    "2026-11-23T10:60:00Z",
    "\uff12\uff10\uff12\uff16-11-23T10:00:00Z",  # digits that are no ASCII
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",  # has no local time: the next year does not exist
    "2026-11-23T10:00:00Z\n",
    "2026-11-23T10:00:00+00:00",
)
HIDDEN = {
    "turned around": "\u202e",
    "isolated": "\u2067",
    "zero width": "\u200b",
    "a byte order mark": "\ufeff",
    "an escape": "\x1b",
    "a bell": "\x07",
    "a zero": "\x00",
    "a tag letter": "\U000e0041",
    "an invisible plus": "\u2064",
    "a soft hyphen": "\u00ad",
    "an annotation": "\ufff9",
    "a vowel separator": "\u180e",
}


def changed_reply(**changes: Any) -> bytes:
    value = canonical.decode(reply.to_bytes(replies.reply("question")))
    return canonical.encode(value | changes)


def changed_notice(**changes: Any) -> bytes:
    value = canonical.decode(notice.to_bytes(replies.notice()))
    return canonical.encode(value | changes)


@pytest.mark.parametrize("time", NO_TIME)
def test_a_time_that_does_not_exist_is_no_reply_and_no_notice(time: str) -> None:
    with pytest.raises(WrongReply):
        reply.from_bytes(changed_reply(sent_at=time))
    with pytest.raises(WrongNotice):
        notice.from_bytes(changed_notice(at=time))


@pytest.mark.parametrize("time", NO_TIME)
def test_such_a_time_in_a_manifest_opens_nothing(letters: Correspondence, time: str) -> None:
    with pytest.raises(Refusal, match="inhoudslijst"):
        letters.open_notice(letters.with_manifest(lambda value: value.update(made_at=time)))


@pytest.mark.parametrize("sign", HIDDEN.values(), ids=HIDDEN)
def test_signs_that_nobody_can_see_are_no_reply_and_no_notice(sign: str) -> None:
    with pytest.raises(WrongReply):
        reply.from_bytes(changed_reply(question=f"Klopt{sign} dit?"))
    with pytest.raises(WrongNotice):
        notice.from_bytes(changed_notice(by_name=f"A. {sign}Kaas"))


def test_markup_is_only_text() -> None:
    text = '<img src="file:///geheim"> **vet** [klik](http://voorbeeld.nl) &amp; </p>'
    assert reply.from_bytes(changed_reply(question=text)).question == text


@pytest.mark.parametrize(
    "deep",
    [
        b'{"format":"meldpoort.reply/1","x":' + b"[" * 300_000 + b"]" * 300_000 + b"}",
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"format":"meldpoort.reply/1","sent_at":' + b"9" * 100_000 + b"}",
        b'{"format":"meldpoort.reply/' + b"9" * 1_000 + b'"}',
    ],
    ids=["lists", "objects", "a number", "a format"],
)
def test_deep_and_long_json_is_no_reply(deep: bytes) -> None:
    with pytest.raises(WrongReply):
        reply.from_bytes(deep)
    with pytest.raises(WrongNotice):
        notice.from_bytes(deep.replace(b"meldpoort.reply", b"meldpoort.notice"))


@given(
    st.dictionaries(
        st.sampled_from(sorted(reply.Reply.model_fields)),
        st.none()
        | st.booleans()
        | st.integers(-(2**53) + 1, 2**53 - 1)
        | st.text(max_size=30)
        | st.lists(st.text(max_size=5), max_size=3)
        | st.dictionaries(st.sampled_from(["on", "name", "kind"]), st.text(max_size=12)),
        max_size=4,
    )
)
def test_whatever_stands_in_a_field_is_refused_or_reads_back(values: dict[str, Any]) -> None:
    try:
        data = changed_reply(**values)
    except Refusal:
        return  # cannot be written
    try:
        read = reply.from_bytes(data)
    except Refusal:
        return
    assert reply.to_bytes(read) == data
