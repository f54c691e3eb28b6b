"""Lists of gemeenten: a newer one comes by file and counts when a second person confirmed it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from app.reference import gemeenten
from app.reference.gemeente_list import LARGEST_LIST
from app.services.dispatch import gemeente_lists
from app.services.dispatch.certificates import read_file
from app.services.dispatch.gemeente_lists import ListState, ListView
from app.wizard import dates
from ui import theme
from ui.handover.page import Errors, HandoverPage, read_day
from ui.text import t
from ui.widgets import Banner, Button, Field, FlowRow, Heading, WrappedLabel, line_field

if TYPE_CHECKING:
    from app.services.session import Session
    from ui.screen import Screen

_SHOWN = 12
"""Names of a kind of change that are shown; more are counted."""


class ListsPage(HandoverPage):
    """Shows which list counts, brings a newer one in and confirms it."""

    changed = Signal()

    def __init__(self, screen: Screen, known: tuple[ListView, ...], *, may_change: bool) -> None:
        super().__init__(screen, t("Lijst van gemeenten"))
        self._begin = self.done_button(t("Terug naar het register"))
        self.add(FlowRow(self._begin))
        self.add(
            WrappedLabel(
                t(
                    "Nu geldt de lijst van {day}, met {count} gemeenten.",
                    day=dates.short_date(gemeenten.dated()),
                    count=len(gemeenten.all()),
                )
            )
        )
        self._file = WrappedLabel(tone="muted")
        self._dated: Field | None = None
        if may_change:
            self._ask_file()
        for one in known:
            self.add(self._list(one, may_change=may_change))

    def first_field(self) -> QWidget:
        """Begin at the way back."""
        return self._begin

    def import_file(self, path: str) -> None:
        """Read a list from a file; the day from which it holds stands in the field."""
        errors: Errors = []
        day = read_day(self._dated, errors) if self._dated is not None else None
        if self.show_problems(errors) or day is None:
            return
        self._do(
            lambda session: gemeente_lists.import_list(
                session, read_file(path, LARGEST_LIST), Path(path).name, day
            )
        )

    def _ask_file(self) -> None:
        self.add(Heading(t("Een nieuwere lijst"), 2))
        self.add(
            WrappedLabel(
                t(
                    "Een CSV-bestand met de kolommen gemeentecode, naam en veiligheidsregio (of"
                    " provincienaam). In een kolom 'voorheen' mogen oude namen staan, met |"
                    " ertussen. De lijst telt pas als een tweede persoon haar heeft bevestigd."
                ),
                tone="muted",
            )
        )
        self._dated = line_field(t("Vanaf welke dag geldt de lijst?"), "list.dated", width=14)
        self.add(self._dated)
        choose = Button(t("Kies het bestand"), "list-import")
        choose.clicked.connect(self._choose)
        self.add(FlowRow(choose))

    def _choose(self) -> None:
        errors: Errors = []
        if self._dated is not None:
            read_day(self._dated, errors)
        if self.show_problems(errors):
            return
        name, _ = QFileDialog.getOpenFileName(
            self, t("Kies de lijst van gemeenten"), "", t("Lijsten (*.csv)")
        )
        if name:
            self.import_file(name)

    def _list(self, one: ListView, *, may_change: bool) -> QWidget:
        card = QFrame()
        card.setProperty("surface", True)
        column = QVBoxLayout(card)
        column.setSpacing(theme.SPACE[0])
        day = dates.short_date(one.dated)
        column.addWidget(Heading(t("Lijst van {day}", day=day), 2))
        column.addWidget(WrappedLabel(state_text(one.state)))
        for sentence in list_lines(one):
            column.addWidget(WrappedLabel(sentence, tone="muted"))
        if one.state == "waiting" and may_change:
            acts = FlowRow()
            if one.may_confirm:
                confirm = Button(t("Ik sta in voor deze lijst"), f"confirm:{one.digest}")
                confirm.setAccessibleName(t("Ik sta in voor de lijst van {day}", day=day))
                confirm.clicked.connect(partial(self._confirm, one.digest))
                acts.add(confirm)
            else:
                column.addWidget(
                    Banner("info", t("U las deze lijst in. Een collega moet haar bevestigen."))
                )
            reject = Button(t("Niet gebruiken"), f"reject:{one.digest}", quiet=True)
            reject.setAccessibleName(t("Lijst van {day} niet gebruiken", day=day))
            reject.clicked.connect(partial(self._reject, one.digest))
            acts.add(reject)
            column.addWidget(acts)
        return card

    def _confirm(self, digest: str, _checked: bool = False) -> None:
        self._do(lambda session: gemeente_lists.confirm_list(session, digest))

    def _reject(self, digest: str, _checked: bool = False) -> None:
        self._do(lambda session: gemeente_lists.reject_list(session, digest))

    def _do(self, act: Callable[[Session], Any]) -> None:
        self.screen_.run(act, lambda _result: self.changed.emit(), self.show_refusal)


def state_text(state: ListState) -> str:
    """Say whether a list counts."""
    return {
        "waiting": t("Wacht op een tweede persoon. Telt nog niet."),
        "rejected": t("Niet gebruikt."),
        "coming": t("Bevestigd. Telt vanaf die dag."),
        "in_force": t("Geldt nu."),
        "earlier": t("Gold eerder. Oude zaken blijven ermee leesbaar."),
    }[state]


def list_lines(one: ListView) -> list[str]:
    """Say where a list came from and what it changes."""
    lines = [
        t(
            "{file}, {count} gemeenten. Ingelezen op {day} door {who}.",
            file=one.file_name,
            count=one.count,
            day=dates.short_date(one.imported_at.astimezone().date()),
            who=one.imported_by,
        ),
        t("Controlegetal (SHA-256): {digest}", digest=one.digest),
    ]
    if one.confirmed_by and one.confirmed_at:
        day = dates.short_date(one.confirmed_at.astimezone().date())
        lines.append(t("Bevestigd op {day} door {who}.", day=day, who=one.confirmed_by))
    changes = one.changes
    if changes is not None:
        renamed = tuple(f"{old} → {new}" for old, new in changes.renamed)
        lines += [
            t("Nieuw: {names}", names=_names(changes.added)),
            t("Verdwenen: {names}", names=_names(changes.gone)),
            t("Andere naam: {names}", names=_names(renamed)),
        ]
        if changes.unnamed:
            names = _names(changes.unnamed)
            lines.append(
                t("Let op: de lijst zegt niet waar deze nu bij horen: {names}", names=names)
            )
    return lines


def _names(names: tuple[str, ...]) -> str:
    if not names:
        return t("geen")
    shown = ", ".join(names[:_SHOWN])
    left = len(names) - _SHOWN
    return t("{names} en nog {count}", names=shown, count=left) if left > 0 else shown
