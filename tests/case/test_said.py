"""A Dutch text that can be translated: it is plain text to everyone but the screens."""

from __future__ import annotations

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from app.case import canonical
from app.case.said import Said, joined, said


def test_it_is_the_dutch_text_and_remembers_its_parts() -> None:
    text = said("over {count} dagen", count=12)
    assert text == "over 12 dagen"
    assert {text: 1}["over 12 dagen"] == 1
    assert (text.template, text.values) == ("over {count} dagen", {"count": 12})


def test_files_get_plain_text() -> None:
    text = said("Feit {number}", number=2)
    assert json.dumps([text]) == '["Feit 2"]'
    assert canonical.encode({"a": text}) == b'{"a":"Feit 2"}'


def test_a_text_without_values_may_have_braces() -> None:
    assert said("{dit} blijft staan") == "{dit} blijft staan"


def test_small_letters_stay_translatable() -> None:
    small = said("Nog niet {x}", x="Af").lower()
    assert small == "nog niet af"
    assert small.is_lower
    assert small.template == "Nog niet {x}"


def test_a_copy_remembers_too() -> None:
    text = copy.deepcopy(said("{a} en {b}", a="x", b=said("Bron")))
    assert isinstance(text, Said)
    assert text == "x en Bron"
    assert text.values == {"a": "x", "b": "Bron"}


@given(st.lists(st.text()), st.text().filter(lambda t: "{" not in t and "}" not in t))
def test_joining_gives_what_join_gives(texts: list[str], separator: str) -> None:
    ours = [said(text) if number % 2 else text for number, text in enumerate(texts)]
    assert joined(separator, ours) == separator.join(texts)


def test_what_is_joined_is_kept_apart() -> None:
    parts = joined("; ", ["van een mens {x}", said("Geweld")])
    assert isinstance(parts, Said)
    assert list(parts.values.values()) == ["van een mens {x}", "Geweld"]
    assert not isinstance(joined(", ", ["een", "twee"]), Said)
