"""The letterhead in the settings: chosen, drawn from an SVG, shown, taken away."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget

from app.case.workflow import Role
from app.notification.letterhead import NoLetterhead, read_letterhead
from tests.ui.looking import FakeNavigator, find, in_sight
from ui.screen import Screen
from ui.settings.letterhead import LetterheadPart, drawn
from ui.settings.screen import SettingsScreen
from ui.worker import Worker

WorkAs = Callable[[Role], Worker]
Show = Callable[[Screen], Screen]
Settle = Callable[[Worker], None]

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">'
    b'<rect width="40" height="10" fill="#00593c"/></svg>'
)


def png(color: tuple[int, int, int]) -> bytes:
    result = io.BytesIO()
    Image.new("RGB", (400, 100), color).save(result, "PNG")
    return result.getvalue()


def test_a_letterhead_is_chosen_shown_and_taken_away(
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    accessible_tree: Callable[[QWidget], None],
    grab: Callable[..., object],
) -> None:
    screen = show(SettingsScreen(work_as("beheerder"), navigator))
    settle(screen.worker)
    part = screen.findChild(LetterheadPart)
    assert part is not None
    state = find(screen, "letterhead-state")
    assert state.text() == "Er is geen briefhoofd."
    assert part.findChild(QWidget, "remove-letterhead").isHidden()
    for name, data in (("a.png", png((120, 0, 0))), ("b.svg", SVG)):
        (tmp_path / name).write_bytes(data)
        part.use_file(tmp_path / name)
        settle(screen.worker)
        assert state.text() == "Zo staat het op elke brief:"
        assert not part.findChild(QWidget, "letterhead-picture").isHidden()
    picture = find(screen, "letterhead-picture").pixmap().toImage()
    assert picture.pixelColor(10, 10).name() == "#00593c"
    accessible_tree(screen)
    grab(part, "settings-letterhead", (900, 400))
    find(screen, "remove-letterhead").click()
    settle(screen.worker)
    assert state.text() == "Er is geen briefhoofd."


def test_who_only_reads_cannot_change_it(
    work_as: WorkAs, navigator: FakeNavigator, show: Show, settle: Settle
) -> None:
    screen = show(SettingsScreen(work_as("casemanager"), navigator))
    settle(screen.worker)
    assert not in_sight(screen, "choose-letterhead")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.png", b"geen beeld", "PNG"),
        ("a.svg", b"<svg", "niet te lezen"),
        ("a.svg", SVG.replace(b"<rect", b'<image href="/etc/passwd"/><rect'), "ander bestand"),
        ("a.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "ander bestand"),
        ("weg.png", None, "kan niet worden gelezen"),
    ],
)
def test_a_file_that_is_no_letterhead_is_refused_in_words(
    work_as: WorkAs,
    navigator: FakeNavigator,
    show: Show,
    settle: Settle,
    tmp_path: Path,
    name: str,
    data: bytes | None,
    says: str,
) -> None:
    screen = show(SettingsScreen(work_as("beheerder"), navigator))
    settle(screen.worker)
    if data is not None:
        (tmp_path / name).write_bytes(data)
    part = screen.findChild(LetterheadPart)
    assert part is not None
    part.use_file(tmp_path / name)
    settle(screen.worker)
    assert says in find(screen, "errors").accessibleDescription()


def test_a_drawing_becomes_a_picture_for_paper() -> None:
    image = Image.open(io.BytesIO(read_letterhead(drawn(SVG))))
    assert image.size == (2000, 500)
    with pytest.raises(NoLetterhead):
        drawn(SVG.replace(b"width", b"x"))
