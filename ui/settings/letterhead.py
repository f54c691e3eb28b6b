"""The organisation's own picture beside the sender: shown, chosen from a file, taken away."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from app.case.refusal import Refusal
from app.notification.letterhead import LARGEST_FILE, LONGEST_SIDE, NoLetterhead
from ui import theme
from ui.paper.window import image_of
from ui.text import t
from ui.widgets import Button, FlowRow, Heading, WrappedLabel, announce
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.session import Session
    from ui.screen import Screen

_REACHES_OUT = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<(?:\w+:)?image\b|@import", re.IGNORECASE)
"""What makes an SVG read another file; a letterhead does without."""


class LetterheadPart(QWidget):
    """Everybody sees the letterhead; ``may_change`` gives the buttons."""

    def __init__(
        self, screen: Screen, refused: Callable[[Refusal], None], *, may_change: bool
    ) -> None:
        super().__init__()
        self.setObjectName("letterhead")
        self._screen, self._refused = screen, refused
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(t("Briefhoofd"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "Een eigen beeldmerk, rechts naast de afzender. Naam en adres staan er altijd"
                    " ook als tekst. Gebruik het rijkslogo alleen als u dat mag."
                ),
                tone="muted",
            )
        )
        self._state = WrappedLabel()
        self._state.setObjectName("letterhead-state")
        column.addWidget(self._state)
        self._picture = QLabel()
        self._picture.setObjectName("letterhead-picture")
        self._picture.setAccessibleName(t("Het briefhoofd als beeld"))
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        choose = Button(t("Brie&fhoofd kiezen"), "choose-letterhead")
        choose.clicked.connect(self._choose)
        self._remove = Button(t("Briefhoofd &weghalen"), "remove-letterhead")
        self._remove.clicked.connect(partial(self._set, None))
        acts = FlowRow(choose, self._remove)
        acts.setVisible(may_change)
        column.addWidget(acts)
        screen.run(_read, self._show)

    def use_file(self, path: Path) -> None:
        """Use the picture in a file. Says why not when it cannot."""
        try:
            self._set(_content(path))
        except Refusal as refusal:
            self._refused(refusal)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, t("Kies een briefhoofd"), "", t("Beeld (*.png *.jpg *.jpeg *.pdf *.svg)")
        )
        if chosen:
            self.use_file(Path(chosen))

    def _set(self, data: bytes | None) -> None:
        def change(session: Session) -> bytes | None:
            from app.services.dispatch import letterheads  # noqa: PLC0415 - in the worker's thread

            letterheads.set_letterhead(session, data)
            return letterheads.current_letterhead(session)

        self._screen.run(change, self._changed, self._refused)

    def _changed(self, picture: bytes | None) -> None:
        self._show(picture)
        self._screen.navigator.message(
            t("Het briefhoofd staat op elke volgende brief.")
            if picture
            else t("Er staat geen briefhoofd meer op brieven.")
        )
        announce(self._state, self._state.text())

    def _show(self, picture: bytes | None) -> None:
        self._state.setText(
            t("Zo staat het op elke brief:") if picture else t("Er is geen briefhoofd.")
        )
        if picture:
            shown = image_of(picture).scaled(
                theme.em(self, 22),
                theme.em(self, 8),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._picture.setPixmap(QPixmap.fromImage(shown))
        show_when(self._picture, bool(picture))
        show_when(self._remove, bool(picture))


def _read(session: Session) -> bytes | None:
    from app.services.dispatch import letterheads  # noqa: PLC0415 - in the worker's thread

    return letterheads.current_letterhead(session)


def _content(path: Path) -> bytes:
    """Read a picture that a person chose; an SVG becomes a PNG. Raises Refusal."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
    return drawn(data) if path.suffix.lower() == ".svg" and len(data) <= LARGEST_FILE else data


def drawn(svg: bytes) -> bytes:
    """Draw an SVG and give it as PNG. Raises NoLetterhead."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - seldom needed

    if _REACHES_OUT.search(svg) or b"\0" in svg:
        raise NoLetterhead(
            "In deze tekening zit een foto of een verwijzing naar een ander bestand. Sla haar op"
            " als PNG of PDF, en kies dat bestand."
        )
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise NoLetterhead(
            "Deze tekening is niet te lezen. Sla haar op als PNG of PDF, en kies dat bestand."
        )
    longest = QSize(LONGEST_SIDE, LONGEST_SIDE)
    image = QImage(
        size.scaled(longest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)),
        QImage.Format.Format_ARGB32,
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
