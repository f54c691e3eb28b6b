"""What leans on a law entry is found in the data, and every name that is used exists."""

from __future__ import annotations

import ast
from pathlib import Path

from app import law
from app.services.lawbook import law_usage
from app.wizard.questions import steps

HOUSE = Path(__file__).resolve().parents[2]


def test_every_entry_that_something_leans_on_exists() -> None:
    assert law_usage.used().keys() - law.shipped().by_id.keys() == set()


def test_every_question_is_found_at_its_entries() -> None:
    for step in steps():
        for page in step.pages:
            for question in page.questions:
                for basis in question.basis:
                    if basis.law:
                        uses = law_usage.uses_of(basis.law)
                        assert any(use.text == question.text for use in uses), question.path


def test_stops_help_registers_and_replies_are_found_too() -> None:
    kinds = {use.kind for uses in law_usage.used().values() for use in uses}
    assert {
        "Vraag",
        "Bij het indienen",
        "Vastleggen",
        "Antwoord van de gemeente",
        "Uitleg",
        "Papier",
        "Instelling",
    } <= kinds


def test_what_code_names_is_shown_as_used() -> None:
    """Every id of an entry in the code is in the index, and the table names only those."""
    named: set[str] = set()
    for folder in ("app", "ui"):
        for file in (HOUSE / folder).rglob("*.py"):
            if file.name not in {"law_usage.py", "shipped.py"}:
                for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                    if isinstance(node, ast.Constant) and _is_entry(node.value):
                        named.add(str(node.value))
    assert named - law_usage.used().keys() == set()
    assert {one for entries in law_usage.PAPERS.values() for one in entries} <= named


def _is_entry(value: object) -> bool:
    # "wpg" is also the code of a kind of data.
    return isinstance(value, str) and "-" in value and value in law.shipped().by_id


def test_an_entry_that_nothing_uses_has_no_uses() -> None:
    assert law_usage.uses_of("bestaat-niet") == ()


def test_settings_are_named_as_on_their_screen() -> None:
    screen = (HOUSE / "ui/settings/entries.py").read_text("utf-8")
    assert {name for name in law_usage.SETTINGS if f't("{name}")' not in screen} == set()
    assert "Instelling" in {use.kind for use in law_usage.uses_of("pbw-5")}
