"""A notice: its bytes, and that it asks no more than the reason allows."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from app.case import canonical
from app.case.refusal import Refusal
from app.handoff.notice import WrongNotice, from_bytes, to_bytes
from app.handoff.records import NewerFormat
from app.notification.papers.handing_over import Ask, ChangeKind
from tests.handoff.replies import notice

OWED = {"correct", "destroy", "restrict"}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"change": "incorrect", "asks": ("correct", "restrict")},
        {
            "kind": "replacement",
            "change": "changed",
            "asks": ("note",),
            "replaced_by": {"reference": "MP-2026-x7k3q", "version": 2},
        },
    ],
)
def test_a_notice_goes_to_bytes_and_back(changes: dict[str, Any]) -> None:
    made = notice(**changes)
    assert from_bytes(to_bytes(made)) == made


@pytest.mark.parametrize("change", get_args(ChangeKind))
@pytest.mark.parametrize("ask", get_args(Ask))
def test_only_wrong_or_unlawful_data_are_demanded_back(change: str, ask: str) -> None:
    allowed = ask not in OWED or change in {"incorrect", "unlawful"}
    if allowed:
        assert notice(change=change, asks=(ask,)).asks == (ask,)
    else:
        with pytest.raises(ValidationError):
            notice(change=change, asks=(ask,))


@pytest.mark.parametrize(
    "changes",
    [
        {"asks": ()},
        {"asks": ("note", "note")},
        {"kind": "replacement"},
        {"replaced_by": {"reference": "MP-2026-x7k3q", "version": 2}},
        {"reason": "  "},
        {"id": "short"},
    ],
)
def test_what_does_not_hold_together_cannot_be_made(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        notice(**changes)


def test_a_newer_notice_says_so() -> None:
    value = canonical.decode(to_bytes(notice())) | {"format": "meldpoort.notice/2"}
    with pytest.raises(NewerFormat):
        from_bytes(canonical.encode(value))


@given(st.data())
def test_any_changed_byte_is_refused_or_another_notice(data: st.DataObject) -> None:
    whole = bytearray(to_bytes(notice()))
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    try:
        again = from_bytes(bytes(whole))
    except Refusal as refusal:
        assert isinstance(refusal, (WrongNotice, NewerFormat))
        return
    assert to_bytes(again) == bytes(whole)
