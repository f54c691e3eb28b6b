"""Steps 3 and 4: the gemeente's name once more, and a last look before it is made."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dispatch import handover
from app.services.dispatch.handover import NotificationView
from ui import theme
from ui.handover.page import Errors
from ui.text import t
from ui.widgets import WrappedLabel, line_field, line_text


class CheckStep(QWidget):
    """The name is typed, not chosen: the last stop against a wrong recipient."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._name = line_field(
            t("Typ de naam van de gemeente"),
            "handoff.recheck",
            t("Dit is de laatste stop tegen de verkeerde ontvanger."),
        )
        column.addWidget(self._name)

    def first_field(self) -> QWidget | None:
        """Begin with the name."""
        return self._name

    def name(self) -> str:
        """Give the name that was typed."""
        return line_text(self._name)

    def problems(self) -> Errors:
        """An empty field does not go on; a wrong name is refused when it is made."""
        if self.name():
            return []
        return [(t("Vul in: {label}", label=self._name.label_text), self._name)]

    def show_error(self, text: str) -> None:
        """Show at the field what is wrong with the name."""
        self._name.show_error(text)


class MakeStep(QWidget):
    """Says what will be made; going back is possible until then."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[1])
        self._said = WrappedLabel()
        self._said.setObjectName("handoff.summary")
        self._column.addWidget(self._said)
        self._column.addWidget(
            WrappedLabel(
                t(
                    "Elk exemplaar krijgt een eigen nummer en een eigen controlegetal (hash). Wat"
                    " gemaakt is, blijft genoteerd. Terug kan tot u op de knop drukt."
                ),
                tone="muted",
            )
        )

    def first_field(self) -> QWidget | None:
        """There is nothing to fill in."""
        return None

    def show_wish(self, notification: NotificationView, channel: str, form: str) -> None:
        """Say what will be made for whom."""
        ways = {one.code: one.text for one in handover.channels()}
        shapes = {one.code: one.text for one in handover.forms(channel, has_certificate=True)}
        self._said.setText(
            t(
                "U maakt een exemplaar voor gemeente {name}. Vorm: {form}. Weg: {channel}.",
                name=notification.gemeente_name,
                form=t(shapes.get(form, form)),
                channel=t(ways.get(channel, channel)),
            )
        )

    def problems(self) -> Errors:
        """There is nothing to fill in."""
        return []
