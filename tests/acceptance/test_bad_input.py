"""Case files that are wrong: each gets a clear sentence, and nothing of it is kept."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from app.case.model import FORMAT, CaseDocument
from app.case.refusal import Refusal
from app.services.casework import case_import, cases
from app.services.settings import make_settings
from tests.acceptance import walking
from tests.acceptance.attacking import (
    assert_clear,
    assert_practice_whole,
    assert_whole,
    contents,
    refused,
)
from tests.conftest import CommandVault, PracticeVault

Capsys = pytest.CaptureFixture[str]
MB = 1024 * 1024
CASE_A = json.loads(walking.case_file("a", date(2026, 11, 23)))


def file_with(**other: Any) -> bytes:
    return json.dumps({"format": FORMAT} | other).encode("utf-8")


def case_a_with(old: str, new: str) -> bytes:
    text = json.dumps(CASE_A)
    assert old in text
    return text.replace(old, new, 1).encode("utf-8", "surrogatepass")


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "geen JSON"),
    "spaces": (lambda: b"  \n", "geen JSON"),
    "words": (lambda: b"Dit is geen JSON.", "geen JSON"),
    "half": (lambda: json.dumps(CASE_A).encode()[:4000], "geen JSON"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "geen UTF-8"),
    "pdf": (lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "geen UTF-8"),
    "office": (lambda: b"PK\x03\x04\x14\x00\x06\x00\x08\xc3\x28", "geen UTF-8"),
    "utf-16": (lambda: json.dumps(CASE_A).encode("utf-16"), "geen UTF-8"),
    "half a character": (lambda: b'{"format": "\xed\xa0\x80"}', "geen UTF-8"),
    "list": (lambda: b"[]", "geen zaakbestand"),
    "number": (lambda: b"18", "geen zaakbestand"),
    "no format": (lambda: b"{}", '"format"'),
    "other format": (lambda: file_with(format="anders/1"), '"format"'),
    "newer version": (lambda: file_with(format="meldpoort.case/2"), "nieuwere versie"),
    "much newer version": (lambda: file_with(format="meldpoort.case/99"), "nieuwere versie"),
    "hostile version": (
        lambda: file_with(format="meldpoort.case/\x1b[31m\u202e2"),
        "nieuwere versie",
    ),
    "duplicate key": (
        lambda: b'{"format": "meldpoort.case/1", "person": {"prefix": "de", "prefix": "van"}}',
        "'prefix' staat twee keer",
    ),
    "duplicate format": (
        lambda: b'{"format": "meldpoort.case/2", "format": "meldpoort.case/1"}',
        "'format' staat twee keer",
    ),
    "hostile duplicate key": (
        lambda: b'{"\\u001b[2J\\u202e": 1, "\\u001b[2J\\u202e": 2}',
        "staat twee keer",
    ),
    "long duplicate key": (
        lambda: b'{"%b": 1, "%b": 2}' % (b"x" * MB, b"x" * MB),
        "staat twee keer",
    ),
    "unknown field": (lambda: file_with(persoon={}), "Het veld persoon bestaat niet"),
    "unknown field inside": (
        lambda: case_a_with('"birth_place"', '"geboorteplaats"'),
        "person.geboorteplaats bestaat niet",
    ),
    "hostile field": (lambda: file_with(**{"<b>\x1b[2J": 1}), "vreemde tekens"),
    "long field": (lambda: file_with(**{"x" * MB: 1}), "vreemde tekens"),
    "number with a point": (lambda: file_with(x=1.5), "geen heel getal"),
    "long number with a point": (
        lambda: b'{"x": 1.%b}' % (b"1" * MB),
        "geen heel getal",
    ),
    "not a number": (lambda: file_with(x=float("nan")), "geen heel getal"),
    "endless number": (lambda: b'{"x": %b}' % (b"9" * MB), "te groot getal"),
    "deep": (lambda: b"[" * MB, "te diep genest"),
    "deep and closed": (lambda: b"[" * 500 + b"]" * 500, "te diep genest"),
    "no such gemeente": (lambda: case_a_with('"code": "0855"', '"code": "9999"'), "9999"),
    "no such gemeente in an address": (
        lambda: case_a_with('"gemeente": "0758"', '"gemeente": "0000"'),
        "0000",
    ),
    "a gemeente by name": (
        lambda: case_a_with('"code": "0855"', '"code": "Tilburg"'),
        "muni.0.code",
    ),
    "no such day": (lambda: file_with(release={"date": "2026-02-30"}), "release.date"),
    "a day as people write it": (lambda: file_with(release={"date": "3-1-2027"}), "release.date"),
    "a day as a number": (lambda: file_with(release={"date": 0}), "release.date"),
    "no such answer": (lambda: case_a_with('"definitive"', '"misschien"'), "release.certainty"),
    "a text for a list": (lambda: file_with(offence="mishandeling"), "offence"),
    "a list for a text": (lambda: file_with(person={"surname": ["x"]}), "person.surname"),
    "a source that is no id": (
        lambda: case_a_with('"source": "s5"', '"source": "<b>"'),
        "risk.facts.0.source",
    ),
    "the same block twice": (lambda: case_a_with('"id": "o2"', '"id": "o1"'), "offence"),
    "too many blocks": (lambda: file_with(offence=[{}] * 12_000), "offence"),
    "unknown about nothing": (lambda: file_with(unknown=["risk.niets"]), "risk.niets"),
    "a choice about nothing": (
        lambda: file_with(share={"choices": [{"field": "risk.niets", "choice": "yes"}]}),
        "risk.niets",
    ),
    "a bsn": (lambda: file_with(person={"bsn": "999990019"}), "BSN"),
    "text too long": (
        lambda: case_a_with('"view": "Betrokkene', f'"view": "{"x" * 20_001}'),
        "te lang",
    ),
    "5 MB of text": (lambda: file_with(person={"surname": "x" * (5 * MB)}), "te lang"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_case_file_leaves_nothing(practice_vault: PracticeVault, name: str) -> None:
    make, says = BAD[name]
    session = practice_vault.log_in("casemanager")
    before = session.connection.rows("SELECT count(*), max(seq) FROM journal_line")
    with pytest.raises(Refusal) as told:
        case_import.import_case(session, make())
    assert says in str(told.value)
    assert_clear(str(told.value))
    assert session.connection.rows("SELECT count(*), max(seq) FROM journal_line") == before
    assert_practice_whole(practice_vault)


@pytest.mark.parametrize("name", BAD)
def test_the_command_refuses_a_bad_case_file(
    capsys: Capsys, command_vault: CommandVault, tmp_path: Path, name: str
) -> None:
    make, says = BAD[name]
    file = tmp_path / "zaak.json"
    file.write_bytes(make())
    sentence = refused(capsys, "importeer", command_vault.folder, file, *command_vault.who)
    assert says in sentence
    assert_whole(command_vault)


def test_ten_megabytes_of_text(
    capsys: Capsys, command_vault: CommandVault, practice_vault: PracticeVault, tmp_path: Path
) -> None:
    data = case_a_with('"Donkersloot"', json.dumps("x" * (10 * MB)))
    session = practice_vault.log_in("casemanager")
    with pytest.raises(Refusal, match=r"person\.surname.*te lang") as told:
        case_import.import_case(session, data)
    assert_clear(str(told.value))
    with pytest.raises(Refusal, match="te lang"):
        cases.record_signal(session, "x" * (10 * MB))
    assert_practice_whole(practice_vault)
    (tmp_path / "zaak.json").write_bytes(data)
    sentence = refused(
        capsys, "importeer", command_vault.folder, tmp_path / "zaak.json", *command_vault.who
    )
    assert "groter dan 8 MB" in sentence
    assert_whole(command_vault)


@pytest.mark.parametrize("size", [9 * MB, 33 * MB])
def test_a_large_file(
    capsys: Capsys,
    command_vault: CommandVault,
    practice_vault: PracticeVault,
    tmp_path: Path,
    size: int,
) -> None:
    data = file_with(offence_none="x").ljust(size)
    (tmp_path / "zaak.json").write_bytes(data)
    sentence = refused(
        capsys, "importeer", command_vault.folder, tmp_path / "zaak.json", *command_vault.who
    )
    assert "groter dan 8 MB" in sentence
    assert_whole(command_vault)
    session = practice_vault.log_in("casemanager")
    if size > case_import.LARGEST_FILE:
        with pytest.raises(Refusal, match="te groot"):
            case_import.import_case(session, data)
        assert_practice_whole(practice_vault)


def test_a_case_file_that_is_no_file(
    capsys: Capsys, command_vault: CommandVault, tmp_path: Path
) -> None:
    def told(path: Path) -> str:
        return refused(capsys, "importeer", command_vault.folder, path, *command_vault.who)

    assert "is geen bestand" in told(tmp_path)
    assert "bestaat niet" in told(tmp_path / "weg.json")
    assert "niet te lezen" in told(tmp_path / ("x" * 300))
    assert "niet te lezen" in told(command_vault.passphrase_file / "zaak.json")
    (tmp_path / "lus").symlink_to(tmp_path / "lus")
    assert "niet te lezen" in told(tmp_path / "lus")
    assert_whole(command_vault)


# --- hidden signs in every text ---

HIDDEN = {
    "null": "\x00",
    "escape": "\x1b[2J",
    "delete": "\x7f",
    "right-to-left override": "\u202e",
    "isolate": "\u2066",
    "zero width space": "\u200b",
    "byte order mark": "\ufeff",
    "private": "\ue000",
    "no character": "\uffff",
    "half of a pair": "\ud800",
    "other half": "\udfff",
}

Leaf = tuple[str, ...]


def texts_of(model: type[BaseModel], path: Leaf = ()) -> Iterator[Leaf]:
    """Give every place of the model where any text fits; ``[]`` stands for a block of a list."""
    for name, field in model.model_fields.items():
        yield from _texts_of(field.annotation, (*path, name))


def _texts_of(annotation: Any, path: Leaf) -> Iterator[Leaf]:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _texts_of(inner[0], path)
    elif origin in {Union, types.UnionType}:
        for each in inner:
            yield from _texts_of(each, path)
    elif origin is tuple:
        yield from _texts_of(inner[0], (*path, "[]"))
    elif origin is Literal:
        pass
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from texts_of(annotation, path)
    elif annotation is str:
        yield path


def nested(path: Leaf, value: str) -> Any:
    """Give the JSON that has ``value`` at ``path`` and nothing else."""
    if not path:
        return value
    inner = nested(path[1:], value)
    return [inner] if path[0] == "[]" else {path[0]: inner}


TEXTS = sorted(set(texts_of(CaseDocument)))


def test_the_walk_finds_the_texts() -> None:
    assert len(TEXTS) > 140
    assert ("person", "surname") in TEXTS
    assert ("risk", "facts", "[]", "what") in TEXTS
    assert ("muni", "[]", "why") in TEXTS
    assert ("unknown", "[]") in TEXTS


@pytest.mark.parametrize("name", HIDDEN)
def test_no_text_takes_a_hidden_sign(name: str) -> None:
    let_through = []
    for path in TEXTS:
        value = nested(path, f"Een {HIDDEN[name]} woord")
        if path == ("reasons", "[]", "about"):  # a reason without a text is no reason
            value["reasons"][0]["text"] = "omdat"
        data = file_with(**{"format": FORMAT, **value})
        try:
            case_import.read_case_file(data)
        except Refusal as refusal:
            assert_clear(str(refusal))
        else:
            let_through.append(".".join(path))
    assert let_through == []


@pytest.mark.parametrize("name", HIDDEN)
def test_the_command_takes_no_hidden_sign(
    capsys: Capsys, command_vault: CommandVault, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "zaak.json"
    file.write_bytes(case_a_with("weigert elk", f"weigert {json.dumps(HIDDEN[name])[1:-1]} elk"))
    sentence = refused(capsys, "importeer", command_vault.folder, file, *command_vault.who)
    assert "risk.facts.1.what" in sentence
    assert_whole(command_vault)


@pytest.mark.parametrize("name", HIDDEN)
def test_no_other_door_takes_a_hidden_sign(practice_vault: PracticeVault, name: str) -> None:
    """The texts that are no answers: signal, remark, reason, settings."""
    from app.services import settings as vault_settings
    from app.services.deciding import review
    from app.services.keys.first_start import checked_name

    text = f"Een {HIDDEN[name]} woord"
    case_id = walking.submitted(practice_vault, "a")
    maker = practice_vault.sessions[-1]
    refuses(lambda: cases.record_signal(maker, text))
    refuses(lambda: checked_name(text))
    lead = practice_vault.log_in("teamleider")
    refuses(lambda: review.add_remark(lead, case_id, None, text))
    refuses(lambda: review.disagree(lead, case_id, text))
    keeper = practice_vault.log_in("beheerder")
    kept = vault_settings.read(keeper).model_dump(mode="json")
    kept["facility"]["name"] = text
    refuses(lambda: vault_settings.change(keeper, make_settings(kept)))
    assert_practice_whole(practice_vault, cases=1)


def refuses(act: Callable[[], object]) -> None:
    with pytest.raises(Refusal) as told:
        act()
    assert_clear(str(told.value))


# --- whatever else ---

ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=True)
    | st.text(max_size=12)
    | st.sampled_from([*HIDDEN.values(), "<para>&amp;", "unknown", "s1", "0855", "2026-02-30"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the place of everything in a JSON value."""
    if path:
        yield path
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*path, key))


PLACES = list(places(CASE_A))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PLACES), ANYTHING)
def test_case_a_with_anything_anywhere_is_a_case_or_a_sentence(
    place: tuple[Any, ...], value: Any
) -> None:
    changed = json.loads(json.dumps(CASE_A))
    here = changed
    for step in place[:-1]:
        here = here[step]
    here[place[-1]] = value
    try:
        document = case_import.read_case_file(json.dumps(changed).encode("utf-8"))
    except Refusal as refusal:
        assert_clear(str(refusal))
    else:
        assert CaseDocument.from_bytes(document.to_bytes()) == document


def test_a_refused_import_changes_no_case_that_is_there(
    capsys: Capsys, command_vault: CommandVault, tmp_path: Path
) -> None:
    from tests.acceptance.attacking import run

    good, bad = tmp_path / "goed.json", tmp_path / "slecht.json"
    good.write_bytes(json.dumps(CASE_A).encode("utf-8"))
    bad.write_bytes(b"{")
    for _ in range(2):
        assert run(capsys, "importeer", command_vault.folder, good, *command_vault.who).code == 0
    keys = contents(command_vault.folder)["meldpoort.keys"]
    refused(capsys, "importeer", command_vault.folder, bad, *command_vault.who)
    assert contents(command_vault.folder)["meldpoort.keys"] == keys
    assert_whole(command_vault, cases=2)
