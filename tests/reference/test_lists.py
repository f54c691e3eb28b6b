"""The lists of facilities and instruments, the icons, the fonts and the colour profile."""

from __future__ import annotations

import hashlib
import struct
import typing
import xml.etree.ElementTree as ET
from importlib.resources import files

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from app.case.model.risk import Instrument
from app.reference import facilities, gemeenten, instruments

ICONS = [
    *("not-started", "busy", "done", "problem", "not-yet", "search", "add", "print", "copy"),
    *("save", "lock", "person", "building", "warning", "info", "arrow-left", "arrow-right"),
    *("fold", "unfold", "remove", "up", "down", "document", "key", "register"),
]


def test_facilities_are_labelled_as_to_be_checked() -> None:
    names = [facility.name for facility in facilities.all()]
    assert names == sorted(set(names))
    assert {"PI Vught", "PI Nieuwegein", "JC Zaanstad"} <= set(names)
    assert facilities.label() == "te controleren"
    assert "dji.nl/locaties" in facilities.source()


def test_instruments_are_those_a_case_can_hold() -> None:
    field = Instrument.model_fields["name"].annotation
    literal = next(arg for arg in typing.get_args(field) if arg is not type(None))
    assert [each.code for each in instruments.all()] == list(typing.get_args(literal))
    assert {each.evidence for each in instruments.all()} == {"gelezen", "te controleren"}
    found = instruments.by_code("stable_2007")
    assert found is not None
    assert found.name == "STABLE-2007"
    assert instruments.by_code("unknown") is None


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_takes_the_colour_of_the_text(name: str) -> None:
    # Our own file, written by hand: no entities to be afraid of.
    root = ET.fromstring((files("resources") / "icons" / f"{name}.svg").read_bytes())  # noqa: S314
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert root.attrib["stroke"] == "currentColor"
    assert root.attrib["fill"] == "none"
    assert len(root) > 0


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic"])
def test_a_font_has_the_letters_of_the_names_we_meet(style: str) -> None:
    path = files("resources") / "fonts" / f"NotoSans-{style}.ttf"
    font = TTFont(f"test-{style}", str(path))
    names = "".join(g.name for g in gemeenten.all()) + "".join(gemeenten.place_names())
    letters = set("ğĞışŞİçÇöÖüÜâêîôûúÂÊÎÔÛÚëïéèáàæøåßłńśźžčšđőűățŷ€–—‘’“”…•§×\u00a0\u2011")
    missing = {c for c in letters | set(names) if ord(c) not in font.face.charToGlyph}
    assert missing == set()


def test_the_licence_goes_with_the_fonts() -> None:
    text = (files("resources") / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "PERMISSION & CONDITIONS" in text


def test_the_colour_profile_is_the_fixed_small_one() -> None:
    data = (files("resources") / "color" / "sRGB.icc").read_bytes()
    assert hashlib.sha256(data).hexdigest().startswith("2a92d4bae450b76d")
    assert struct.unpack(">I", data[:4])[0] == len(data) < 8_000
    assert data[8] == 2  # ICC version 2: PDF/A-2 and every printer know it
    assert data[12:24] == b"mntrRGB XYZ "
    assert data[36:40] == b"acsp"
