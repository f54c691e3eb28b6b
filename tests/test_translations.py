"""The English translation is complete, says the same with the same values, and is compiled."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

HOUSE = Path(__file__).parents[1]


def _script() -> ModuleType:
    # Loaded by its path: packaging/ is a folder of scripts, and a library has that name.
    path = HOUSE / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_of_house", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = _script()


@pytest.fixture(scope="module")
def texts() -> set[str]:
    return set(translations.collect())


@pytest.fixture(scope="module")
def english() -> dict[str, str]:
    known: dict[str, str] = translations.read_catalogue(translations.CATALOGUE)
    return known


def test_everything_that_is_shown_has_a_translation(
    texts: set[str], english: dict[str, str]
) -> None:
    assert len(texts) > 1500
    assert sorted(text for text in texts if not english.get(text)) == []


def test_nothing_is_translated_that_is_no_longer_shown(
    texts: set[str], english: dict[str, str]
) -> None:
    assert sorted(set(english) - texts) == []


def test_translations_have_the_same_values_mnemonics_and_ellipses(english: dict[str, str]) -> None:
    unequal = {s: e for s, e in english.items() if not translations.same_form(s, e)}
    assert unequal == {}


def test_translations_have_no_spaces_around_and_end_as_the_dutch(english: dict[str, str]) -> None:
    marks = {".", "?", ":", "!"}
    wrong = {
        source: text
        for source, text in english.items()
        if text != text.strip() or ({source[-1], text[-1]} & marks and source[-1] != text[-1])
    }
    assert wrong == {}


def test_the_compiled_file_is_that_of_the_catalogue(tmp_path: Path) -> None:
    again = tmp_path / "again.qm"
    translations.compile_catalogue(translations.CATALOGUE, again)
    assert again.read_bytes() == translations.COMPILED.read_bytes()


def test_the_catalogue_is_written_as_it_was_read(english: dict[str, str], tmp_path: Path) -> None:
    again = tmp_path / "again.ts"
    translations.write_catalogue(again, english)
    assert again.read_text("utf-8") == translations.CATALOGUE.read_text("utf-8")


def test_the_check_of_the_continuous_build_is_content() -> None:
    script = HOUSE / "packaging" / "translations.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("known", "missing", "stale"),
    [
        ({}, ["Met {naam}"], []),
        ({"Met {naam}": "With {naam}", "Nooit": "Never"}, [], ["Nooit"]),
        ({"Met {naam}": "With"}, [], []),
        ({"Met {naam}": "&With {naam}"}, [], []),
        ({"Met {naam}": "With {naam} …"}, [], []),
    ],
)
def test_the_check_says_what_is_not_up_to_date(
    known: dict[str, str],
    missing: list[str],
    stale: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert translations.check(["Met {naam}"], known, missing, stale) == 1
    assert capsys.readouterr().out.count("\n") == 1


SAMPLE = """
t("Een {x}", x=1)
ui.text.t("Twee")
t("Drie" if ready else "Vier")
mark("Vijf")
said("Zes")
Weigering("Zeven.")
raise ValueError("Acht.")
raise ValueError("no sentence")
print("Negen")
t(name)
"""


def test_texts_are_found_in_code() -> None:
    callees = translations.MARKERS | {"Weigering", "ValueError"}
    found = list(translations.texts_in_code(ast.parse(SAMPLE), callees))
    assert sorted(found) == sorted(
        ["Een {x}", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven.", "Acht."]
    )


def test_texts_are_found_in_data() -> None:
    data = {
        "page": [{"title": "Titel", "path": "person.name", "question": [{"text": "Vraag?"}]}],
        "options": {"yes": "Ja", "no": "Nee"},
        "empty_text": "Geen, want …",
        "suggestion": "Een vaste zin van de brief.",
    }
    assert list(translations.texts_in_data(data)) == [
        "Titel",
        "Vraag?",
        "Ja",
        "Nee",
        "Geen, want …",
        "Geen, want {reason}",
    ]


def test_every_kind_of_refusal_is_known() -> None:
    assert {
        "Refusal",
        "WrongPassphrase",
        "RoleNeeded",
        "UnexpectedFailure",
    } <= translations.refusal_names()
