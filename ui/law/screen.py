"""The law texts: a list per law with search, one text in full, and changes by two people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.case.refusal import Refusal
from app.law import Entry
from app.law.text_file import LARGEST_FILE
from app.services.lawbook import law_texts, law_usage
from app.services.lawbook.law_texts import LawState
from app.services.lawbook.law_usage import Use
from ui import theme
from ui.law import texts
from ui.law.compare import Sides
from ui.law.entry_view import EntryView
from ui.law.state_part import StatePart, in_force_text
from ui.law.words import grouped, label_words, legend, short_citation, signed
from ui.navigation import Navigator
from ui.saving import save_bytes
from ui.screen import Screen
from ui.text import refusal_text, t
from ui.widgets import (
    Button,
    ErrorSummary,
    Field,
    FlowRow,
    Foldable,
    Heading,
    PageColumn,
    WrappedLabel,
    announce,
)
from ui.widgets.showing import show_when
from ui.worker import Worker

if TYPE_CHECKING:
    from app.services.session import Session

_ID = Qt.ItemDataRole.UserRole
_WIDTH = 92
_ROWS = 14


class LawScreen(Screen):
    """Everybody reads; ``entry`` is the text to open first."""

    def __init__(self, worker: Worker, navigator: Navigator, entry: str | None = None) -> None:
        super().__init__(worker, navigator)
        self.title = t("Wetteksten")
        self.setObjectName("law-screen")
        self._wanted = entry
        self._shown: LawState | None = None
        self._uses: Mapping[str, Sequence[Use]] = {}
        self.errors = ErrorSummary()
        self._state = StatePart(self._confirm, self._drop, self._take_over)
        self._find = QLineEdit()
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._fill)
        self._count = WrappedLabel(tone="muted")
        self._count.setObjectName("law-count")
        self._list = QTreeWidget()
        self._list.currentItemChanged.connect(self._chosen)
        self._entry = EntryView()
        self._export = Button(t("Teksten &bewaren als bestand"), "law-export")
        self._export.clicked.connect(self._save)
        self._import = Button(t("Gewijzigd bestand &inlezen"), "law-import")
        self._import.clicked.connect(self._choose)
        self._back_to_own = Button(t("Terug naar de teksten van het programma"), "law-shipped")
        self._back_to_own.clicked.connect(self._shipped)
        self._put_together()
        self.run(_read, self._begin, self._refused)

    def first_focus(self) -> QWidget:
        """Begin at the search."""
        return self._find

    def search_field(self) -> QWidget | None:
        """Give the field that searches the texts."""
        return self._find

    def panes(self) -> Sequence[QWidget]:
        """The state, the list, the text."""
        return [pane for pane in (self._find, self._list, self._entry) if pane.isVisible()]

    def shown_again(self) -> None:
        """Read the texts again."""
        self.run(_read, self._begin, self._refused)

    def use_file(self, path: Path) -> None:
        """Put the texts in a file forward. Says why not when it cannot."""

        def propose(session: Session) -> LawState:
            return law_texts.propose_law(session, _content(path))

        self.run(propose, self._proposed, self._refused)

    def show_entry(self, entry_id: str) -> None:
        """Choose a text in the list."""
        for item in self._items():
            if item.data(0, _ID) == entry_id:
                self._list.setCurrentItem(item)
                self._list.scrollToItem(item)

    # -- what it shows --------------------------------------------------------------------------

    def _begin(self, read: tuple[LawState, Mapping[str, Sequence[Use]]]) -> None:
        state, self._uses = read
        self._show(state)
        if self._wanted is not None:
            self.show_entry(self._wanted)
            self._wanted = None

    def _show(self, state: LawState) -> None:
        self._shown = state
        texts.show(state.texts)
        self.errors.clear()
        self._state.show_state(state)
        show_when(self._import, state.may_propose)
        show_when(self._back_to_own, state.may_propose and bool(state.changed))
        self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        before = self._list.currentItem()
        kept = before.data(0, _ID) if before is not None else None
        words = self._find.text().casefold().split()
        changed = {one.after.id for one in self._shown.changed}
        found = [one for one in self._shown.texts.entries() if _fits(one, words)]
        self._list.blockSignals(True)
        self._list.clear()
        for law, entries in grouped(found).items():
            group = QTreeWidgetItem([law])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            self._list.addTopLevelItem(group)
            for one in entries:
                label = signed(one.kind, label_words(one))
                if one.id in changed:
                    label = t("{soort}, gewijzigd", soort=label)
                item = QTreeWidgetItem([f"{short_citation(one)}\n{label}"])
                item.setData(0, _ID, one.id)
                group.addChild(item)
        self._list.expandAll()
        self._list.blockSignals(False)
        said = (
            t("Teksten: {aantal}", aantal=len(found))
            if found
            else t("Geen tekst gevonden. Zoek met een ander woord.")
        )
        if said != self._count.text():
            self._count.setText(said)
            announce(self._count, said)
        self._choose_again(kept)

    def _choose_again(self, kept: str | None) -> None:
        items = self._items()
        same = [item for item in items if item.data(0, _ID) == kept]
        if same or items:
            self._list.setCurrentItem((same or items)[0])
            self._chosen(self._list.currentItem())
        else:
            self._entry.show_nothing()

    def _items(self) -> list[QTreeWidgetItem]:
        tops = (self._list.topLevelItem(at) for at in range(self._list.topLevelItemCount()))
        groups = [group for group in tops if group is not None]
        found = [group.child(at) for group in groups for at in range(group.childCount())]
        return [item for item in found if item is not None]

    def _chosen(self, item: QTreeWidgetItem | None, _before: object = None) -> None:
        entry_id = item.data(0, _ID) if item is not None else None
        if self._shown is None or not isinstance(entry_id, str):
            return
        changed = next((one for one in self._shown.changed if one.after.id == entry_id), None)
        self._entry.show_entry(
            self._shown.texts.entry(entry_id), self._uses.get(entry_id, ()), changed
        )

    # -- what it does ---------------------------------------------------------------------------

    def _save(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self, t("Wetteksten bewaren"), "wetteksten.toml", t("Wetteksten (*.toml)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Keep the texts in force in a file."""

        def save(session: Session) -> str:
            save_bytes(path, law_texts.export_law(session))
            return path.name

        def saved(name: str) -> None:
            self.navigator.message(t("{naam} is bewaard.", naam=name))

        self.run(save, saved, self._refused)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(
            self, t("Kies een bestand met wetteksten"), "", t("Wetteksten (*.toml)")
        )
        if chosen:
            self.use_file(Path(chosen))

    def _take_over(self) -> None:
        self._act(law_texts.propose_installed, self._proposed)

    def _shipped(self) -> None:
        self._act(law_texts.propose_shipped, self._proposed)

    def _confirm(self, digest: str) -> None:
        self._act(lambda session: law_texts.confirm_law(session, digest), self._confirmed)

    def _drop(self, digest: str) -> None:
        self._act(lambda session: law_texts.drop_law(session, digest), self._dropped)

    def _act(self, do: Callable[[Session], LawState], done: Callable[[LawState], None]) -> None:
        self.run(do, done, self._refused)

    def _proposed(self, state: LawState) -> None:
        self._show(state)
        self.navigator.message(
            t("Het voorstel staat klaar. Het geldt zodra twee mensen het bevestigen.")
        )

    def _confirmed(self, state: LawState) -> None:
        self._show(state)
        if state.waiting is None:
            self.navigator.message(in_force_text(state))
        else:
            self.navigator.message(t("Uw bevestiging is bewaard. Er is nog iemand nodig."))
        self._find.setFocus()

    def _dropped(self, state: LawState) -> None:
        self._show(state)
        self.navigator.message(t("Het voorstel is afgewezen. De teksten van nu blijven gelden."))
        self._find.setFocus()

    def _refused(self, refusal: Refusal) -> None:
        self.errors.show_errors([(refusal_text(refusal), self._find)])
        self.title_changed.emit()

    # -- layout ---------------------------------------------------------------------------------

    def _put_together(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        page = PageColumn(width=_WIDTH)
        outer.addWidget(page)
        page.add(self.errors)
        page.add(Heading(self.title))
        page.add(self._state)
        meaning = QWidget()
        lines = QVBoxLayout(meaning)
        lines.setContentsMargins(theme.SPACE[2], 0, 0, 0)
        lines.setSpacing(theme.SPACE[0])
        for line in legend():
            lines.addWidget(WrappedLabel(line))
        page.add(Foldable(t("Wat de tekens betekenen"), meaning, "law-legend"))
        page.add(Field(t("Zoek in de teksten"), self._find, "law-search"))
        page.add(self._count)
        self._list.setObjectName("law-list")
        self._list.setAccessibleName(t("Wetteksten per wet"))
        self._list.setHeaderHidden(True)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setRootIsDecorated(False)
        self._list.setIndentation(theme.SPACE[2])
        self._list.setMinimumHeight(theme.em(self, 1.9) * _ROWS)
        # Wrapped lines need their heights anew when the list gets another width.
        self._list.header().sectionResized.connect(self._list.scheduleDelayedItemsLayout)
        page.add(Sides(self._list, self._entry))
        back = Button(t("&Terug naar de lijst"), "back")
        back.clicked.connect(self.navigator.show_work_list)
        page.add(FlowRow(self._export, self._import, self._back_to_own, back))
        self._import.hide()
        self._back_to_own.hide()


def _read(session: Session) -> tuple[LawState, Mapping[str, Sequence[Use]]]:
    return law_texts.law_state(session), law_usage.used()


def _fits(one: Entry, words: Sequence[str]) -> bool:
    among = f"{one.citation} {one.text} {one.note} {one.id} {label_words(one)}".casefold()
    return all(word in among for word in words)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError:
        raise Refusal(
            "Het bestand kan niet worden gelezen. Kijk of het er nog is en of u het mag openen."
        ) from None
