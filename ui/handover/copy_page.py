"""The notification field by field, to copy into the official facility for 18b messages."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.services.dispatch import handover
from app.services.dispatch.handover import NotificationView
from ui.clipboard import copy_secret
from ui.handover.page import HandoverPage
from ui.text import t
from ui.widgets import Button, WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.screen import Screen


class CopyPage(HandoverPage):
    """Each field with a button that puts it on the clipboard for a short while."""

    def __init__(self, screen: Screen, notification: NotificationView) -> None:
        super().__init__(screen, t("Kopieerpagina voor {name}", name=notification.gemeente_name))
        self.add(
            WrappedLabel(
                t(
                    "Neem deze velden over in de officiële voorziening. Noteer daarna het"
                    " berichtnummer bij 'Maak een exemplaar'. Het klembord wordt na korte tijd"
                    " leeggemaakt."
                ),
                tone="muted",
            )
        )
        self._done = self.done_button(t("Terug"))
        self.add(self._done)
        screen.run(
            lambda session: handover.copy_fields(session, notification.id),
            self._show,
            self.show_refusal,
        )

    def first_field(self) -> QWidget:
        """Begin at the way back: the fields are still being read."""
        return self._done

    def _show(self, fields: Sequence[tuple[str, str]]) -> None:
        times: Counter[str] = Counter()
        for number, (name, value) in enumerate(fields):
            times[name] += 1
            label = name if times[name] == 1 else f"{name} ({times[name]})"
            card = QFrame()
            card.setProperty("surface", True)
            row = QHBoxLayout(card)
            texts = QVBoxLayout()
            texts.addWidget(WrappedLabel(label, tone="muted"))
            texts.addWidget(WrappedLabel(value))
            row.addLayout(texts, 1)
            copy = Button(t("Kopieer"), f"copy-field:{number}", quiet=True)
            copy.setAccessibleName(t("Kopieer: {label}", label=label))
            copy.clicked.connect(partial(self._copy, label, value))
            row.addWidget(copy)
            self.add(card)

    def _copy(self, label: str, value: str) -> None:
        copy_secret(value)
        self.screen_.navigator.message(t("Gekopieerd: {label}", label=label))
