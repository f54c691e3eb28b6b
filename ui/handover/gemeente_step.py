"""Step 1: to which gemeente, and a full page when a known address lies in another one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.dispatch.handover import NotificationView
from app.services.dispatch.recipients import Recipient
from app.wizard import dates
from ui import theme
from ui.handover.page import Errors
from ui.text import t, told
from ui.widgets import Area, Banner, Button, Field, FlowRow, Heading, WrappedLabel


class GemeenteStep(QWidget):
    """Names the gemeente so that it cannot be taken for a namesake."""

    def __init__(self, notification: NotificationView, known: Recipient) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE[1])
        self._say(
            t("Deze melding gaat naar de burgemeester van {name}.", name=notification.gemeente_name)
        )
        self._say(t("{where}. Gemeentecode {code}.", where=told(known.where), code=known.code))
        if known.look_alikes:
            names = "; ".join(known.look_alikes)
            banner = Banner("warning", t("Let op: er is ook {names}.", names=names))
            banner.setObjectName("handoff.look-alikes")
            self._column.addWidget(banner)
        if not known.current:
            self._column.addWidget(
                Banner(
                    "warning",
                    t(
                        "Deze gemeente bestaat niet meer volgens de lijst die nu geldt. Vraag uw"
                        " teamleider of de melding moet worden vervangen."
                    ),
                )
            )
        self._column.addWidget(Heading(t("Wie neemt het aan voor de burgemeester?"), 3))
        self._say(_delegate_text(known))

    def _say(self, text: str) -> None:
        self._column.addWidget(WrappedLabel(text))

    def first_field(self) -> QWidget | None:
        """There is nothing to fill in."""
        return None

    def problems(self) -> Errors:
        """There is nothing to fill in."""
        return []


class ElsewhereStep(QWidget):
    """The full page: known addresses lie in another gemeente. Only a reason goes on."""

    stopped = Signal()

    def __init__(self, notification: NotificationView) -> None:
        super().__init__()
        self.setObjectName("handoff.elsewhere")
        name = notification.gemeente_name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        column.addWidget(Heading(t("Klopt de gemeente {name}?", name=name), 2))
        column.addWidget(
            WrappedLabel(t("Deze melding gaat naar {name}. Er is een adres bekend in:", name=name))
        )
        for one in notification.elsewhere:
            words = t(
                "{kind}: {gemeente} ({where})",
                kind=told(one.kind_text),
                gemeente=one.gemeente_name,
                where=told(one.where),
            )
            if one.since_decided:
                words = t("{address}. Toegevoegd na de beslissing.", address=words)
            column.addWidget(WrappedLabel(f"– {words}"))
        column.addWidget(
            WrappedLabel(
                t(
                    "Een melding aan de verkeerde gemeente is lastig terug te halen. Weet u het"
                    " niet zeker? Maak dan nog niets en vraag het na."
                )
            )
        )
        self._because = Field(
            t("Waarom is {name} toch de goede gemeente?", name=name),
            Area(3),
            "handoff.right_because",
            t("Dit komt niet in de brief. Eigen keuze van dit programma."),
        )
        column.addWidget(self._because)
        stop = Button(t("Nee, ik maak nu niets"), "handoff.elsewhere:no")
        stop.clicked.connect(self.stopped)
        column.addWidget(FlowRow(stop))

    def first_field(self) -> QWidget | None:
        """Begin with the reason."""
        return self._because

    def because(self) -> str:
        """Give the reason that was typed."""
        editor = self._because.editor
        return editor.toPlainText().strip() if isinstance(editor, Area) else ""

    def problems(self) -> Errors:
        """Without a reason it does not go on."""
        if self.because():
            return []
        return [(t("Leg uit waarom deze gemeente toch de goede is."), self._because)]


def _delegate_text(known: Recipient) -> str:
    found = next((one for one in known.mandates if one.state in {"holds", "ending"}), None)
    if found is None:
        return t(
            "Dat staat niet in het register van ontvangers. Vraag het de gemeente; de wet noemt"
            " alleen de burgemeester."
        )
    who = ", ".join(filter(None, (found.function, found.name)))
    until = (
        t("geldig tot en met {day}", day=dates.short_date(found.until))
        if found.until
        else t("einddatum niet bekend")
    )
    mandate = found.reference or t("zonder kenmerk")
    return t("{who}. Mandaat {mandate}, {until}.", who=who, mandate=mandate, until=until)
