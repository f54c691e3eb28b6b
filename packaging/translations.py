"""Keeps the English translation complete: collects every visible text, writes .ts, makes .qm.

``python packaging/translations.py`` updates; ``--check`` only says whether anything is missing.
Texts of the letter and of the law stay Dutch and are not collected.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import pkgutil
import re
import string
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

HOUSE = Path(__file__).resolve().parent.parent
CATALOGUE = HOUSE / "resources/translations/meldpoort_en.ts"
COMPILED = CATALOGUE.with_suffix(".qm")
CONTEXT = "Meldpoort"

MARKERS = {"t", "mark", "said"}
"""Functions whose first argument is a text that a screen shows."""

COMMAND_LINE = ("app/cli.py", "app/arguments.py", "ui/demo")
"""What speaks on the command line only, and stays Dutch."""

DATA = (
    "app/wizard",
    "app/trust",
    "app/services",
    "app/handoff",
    "app/reference",
    "ui",
    "resources/help",
    "resources/retention",
)
"""Folders whose TOML files hold texts for screens; the letter's own texts stay Dutch."""

TEXT_KEYS = {
    "text",
    "for_reviewer",
    "title",
    "label",
    "why",
    "hint",
    "intro",
    "note",
    "urgent",
    "item",
    "add_text",
    "empty_text",
    "fill_text",
    "sentence",
    "explanation",
    *("party", "data", "rules", "term", "here", "there"),
}


NAMED_TEXTS = {"options", "rows", "hints"}
"""Tables of which every value is a text: its name is a code."""

NAMES = {"law"}
"""What stands among those texts and is no text: the name of a law entry."""


def main() -> int:
    """Update or check; 0 when every text has its translation."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="only say what is not up to date")
    options.add_argument("--missing", action="store_true", help="print what has no translation")
    options.add_argument("--merge", type=Path, metavar="FILE", help="take translations from JSON")
    chosen = options.parse_args()
    known = read_catalogue(CATALOGUE)
    if chosen.merge:
        known |= json.loads(chosen.merge.read_text("utf-8"))
    texts = sorted(set(collect()))
    missing = [text for text in texts if not known.get(text)]
    stale = sorted(set(known) - set(texts))
    if chosen.missing:
        for text in missing:
            print(repr(text))
        return 0
    if chosen.check:
        return check(texts, known, missing, stale)
    write_catalogue(CATALOGUE, {text: known.get(text, "") for text in texts})
    compile_catalogue(CATALOGUE, COMPILED)
    print(f"{len(texts)} texts, {len(missing)} without translation, {len(stale)} removed")
    return 0


def check(texts: list[str], known: dict[str, str], missing: list[str], stale: list[str]) -> int:
    """Say what is not up to date."""
    for text in missing:
        print(f"no translation: {text!r}")
    for text in stale:
        print(f"no longer used: {text!r}")
    unequal = [text for text in texts if known.get(text) and not same_form(text, known[text])]
    for text in unequal:
        print(f"other {{names}}, & or … in the translation: {text!r}")
    with tempfile.TemporaryDirectory() as folder:
        again = Path(folder) / "again.qm"
        compile_catalogue(CATALOGUE, again)
        old = not COMPILED.exists() or again.read_bytes() != COMPILED.read_bytes()
    if old:
        print("the compiled translation is old: run `make translations`")
    return 1 if missing or stale or unequal or old else 0


def same_form(text: str, translation: str) -> bool:
    """Whether both have the same {names}, both a mnemonic or none, both a last … or none."""
    return (
        fields(text) == fields(translation)
        and bool(MNEMONIC.search(text)) == bool(MNEMONIC.search(translation))
        and text.endswith("…") == translation.endswith("…")
    )


MNEMONIC = re.compile(r"&\w")


def fields(text: str) -> set[str]:
    """Give the {names} in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def collect() -> Iterator[str]:
    """Give every text that a screen may show."""
    refusals = refusal_names()
    for folder in ("app", "ui"):
        for file in sorted((HOUSE / folder).rglob("*.py")):
            if file.relative_to(HOUSE).as_posix().startswith(COMMAND_LINE):
                continue
            yield from texts_in_code(ast.parse(file.read_text("utf-8")), MARKERS | refusals)
    for folder in DATA:
        for file in sorted((HOUSE / folder).rglob("*.toml")):
            yield from texts_in_data(tomllib.loads(file.read_text("utf-8")))


def refusal_names() -> set[str]:
    """Give the names of all classes that a person may be refused with."""
    import app  # noqa: PLC0415
    from app.case.refusal import Refusal  # noqa: PLC0415

    for module in pkgutil.walk_packages(app.__path__, "app."):
        importlib.import_module(module.name)
    names, queue = {"Refusal", "ValueError"}, [Refusal]
    while queue:
        for kind in queue.pop().__subclasses__():
            names.add(kind.__name__)
            queue.append(kind)
    # Those of ui are read, not imported: that would need a display.
    for file in sorted((HOUSE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                names |= {node.name} if bases & names else set()
    return names


def texts_in_code(tree: ast.AST, callees: set[str]) -> Iterator[str]:
    """Give the literal first argument of every call to one of ``callees``."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        if name not in callees:
            continue
        for text in literals(node.args[0]):
            # A ValueError of a validator becomes part of a refusal; it is a sentence then.
            if name != "ValueError" or text.endswith("."):
                yield text


def literals(argument: ast.expr) -> Iterator[str]:
    """Give a literal text, or both of "one" if ... else "other"."""
    if isinstance(argument, ast.IfExp):
        yield from literals(argument.body)
        yield from literals(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def texts_in_data(value: Any, key: str = "") -> Iterator[str]:
    """Give the texts in TOML data, by the names of their keys."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in NAMES and isinstance(inner, str):
                continue
            yield from texts_in_data(inner, key if key in NAMED_TEXTS else name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in_data(inner, key)
    elif isinstance(value, str) and key in TEXT_KEYS | NAMED_TEXTS and value.strip():
        yield value
        if key == "empty_text" and value.endswith("…"):  # read back with the reason after it
            yield value.removesuffix("…") + "{reason}"


def read_catalogue(path: Path) -> dict[str, str]:
    """Read text -> translation."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    return {
        message.findtext("source") or "": message.findtext("translation") or ""
        for message in messages
    }


def write_catalogue(path: Path, catalogue: dict[str, str]) -> None:
    """Write the catalogue in the form of Qt Linguist, sorted, so that changes read well."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="nl")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(catalogue):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = catalogue[source]
        if not catalogue[source]:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def compile_catalogue(source: Path, target: Path) -> None:
    """Make the .qm file that the program reads."""
    command: Iterable[str] = (
        str(Path(sys.executable).with_name("pyside6-lrelease")),
        "-silent",
        str(source),
        "-qm",
        str(target),
    )
    subprocess.run(list(command), check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own tool


if __name__ == "__main__":
    sys.path.insert(0, str(HOUSE))
    raise SystemExit(main())
