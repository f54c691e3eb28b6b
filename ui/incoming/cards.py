"""The cards of what came in and of each exchange: what it is, what to mind, what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.services.rights.exchanges import Exchange
from app.services.rights.inbound import InboundView
from app.wizard.dates import short_date
from ui import theme
from ui.rights.request_page import history_of
from ui.text import refusal_text, t, told
from ui.widgets import Button, FlowRow, Foldable, Heading, WrappedLabel


class Card(QFrame):
    """A surface with lines below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(
            theme.SPACE[2], theme.SPACE[1], theme.SPACE[2], theme.SPACE[1]
        )
        self._column.setSpacing(theme.SPACE[0])

    def line(self, text: str, tone: str = "") -> None:
        """Add a line of text, unless it is empty."""
        if text:
            self._column.addWidget(WrappedLabel(text, tone=tone))


class ItemCard(Card):
    """Something from or for another party; ``change`` and ``name_source`` ask for an act."""

    change = Signal()
    name_source = Signal()

    def __init__(self, item: InboundView, *, may_change: bool, may_be_source: bool) -> None:
        super().__init__()
        self.setObjectName(f"item:{item.id}")
        title = told(item.title)
        self._column.addWidget(Heading(title, 3))
        self.line(told(item.when))
        if item.late:
            self.line(t("Let op: het antwoord is te laat. Bel die partij."), "error")
        if item.kinds_text:
            self.line(t("Soorten gegevens: {kinds}", kinds=told(item.kinds_text)))
        if item.ground_text:
            self.line(t("Grond: {ground}", ground=told(item.ground_text)))
        self.line(item.summary)
        for note in item.notes:
            self.line(t("Let op: {note}", note=refusal_text(note)), "muted")
        row = FlowRow()
        if may_change:
            change = Button(t("Werk bij"), f"change:{item.id}")
            change.setAccessibleName(
                t("Werk bij: {title}, {when}", title=title, when=short_date(item.on))
            )
            change.clicked.connect(self.change)
            row.add(change)
        if may_be_source and item.kind == "received":
            source = Button(t("Noem als bron in de zaak"), f"source:{item.id}")
            source.setAccessibleName(
                t(
                    "Noem als bron in de zaak: {title}, {when}",
                    title=title,
                    when=short_date(item.on),
                )
            )
            source.clicked.connect(self.name_source)
            row.add(source)
        self._column.addWidget(row)
        if len(item.history) > 1:
            history = history_of(item.history, t("Eerder opgeschreven: {title}", title=title))
            self._column.addWidget(history)


class ExchangeCard(Card):
    """One exchange with its text, to copy or print, and where it stands in the dossier."""

    copy = Signal()
    print_it = Signal()
    place = Signal()

    def __init__(self, one: Exchange, *, may_place: bool) -> None:
        super().__init__()
        self.setObjectName(f"exchange:{one.kind}:{one.id}")
        what = f"{one.kind}:{one.id}"
        shown = f"{told(one.title)}, {short_date(one.on)}"
        self._column.addWidget(Heading(shown, 3))
        if one.placed is None:
            self.line(t("Nog niet vastgelegd in het penitentiair dossier."))
        else:
            self.line(
                t(
                    "In het penitentiair dossier op {day}, kenmerk {reference} ({name}).",
                    day=short_date(one.placed.on),
                    reference=one.placed.reference,
                    name=one.placed.by,
                )
            )
        text = WrappedLabel("\n".join(f"{label}: {value}" for label, value in one.rows))
        text.setObjectName("letter-text:dossier")  # goes into a Dutch file: it stays Dutch
        self._column.addWidget(Foldable(t("Tekst: {title}", title=shown), text, f"text:{what}"))
        copy = Button(t("Kopieer"), f"copy:{what}")
        copy.setAccessibleName(t("Kopieer: {title}", title=shown))
        copy.clicked.connect(self.copy)
        paper = Button(t("Op papier"), f"print:{what}")
        paper.setAccessibleName(t("Op papier: {title}", title=shown))
        paper.clicked.connect(self.print_it)
        row = FlowRow(copy, paper)
        if may_place:
            verb = t("Noteer kenmerk") if one.placed is None else t("Verbeter kenmerk")
            place = Button(verb, f"place:{what}")
            place.setAccessibleName(t("{verb}: {title}", verb=verb, title=shown))
            place.clicked.connect(self.place)
            row.add(place)
        self._column.addWidget(row)
