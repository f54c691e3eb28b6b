"""Step 6: per group what goes along, niet, wel or verkort, with one reason for each group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from app.reference import gemeenten
from app.wizard import sharing
from ui.case.fields.field import Field, Group
from ui.case.fields.noted_area import NotedArea
from ui.case.fields.share_answers import give_reason, reason_of
from ui.case.fields.share_row import ALL, ShareRow
from ui.case.fields.wrapped_buttons import WrappedRadio
from ui.case.form import Asked
from ui.text import t, told
from ui.theme import SPACE
from ui.widgets import Foldable, Heading, WrappedLabel
from ui.widgets.showing import show_when


class ShareField(Field):
    """All that can be chosen, in its groups."""

    grouped = True

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.column.setSpacing(SPACE[2])
        self.rows: dict[str, ShareRow] = {}
        self._reasons: dict[str, NotedArea] = {}
        self._radios: list[WrappedRadio] = []
        document = self.draft.document
        self._folded = self._always()
        self.column.addWidget(self._folded)
        self.column.addWidget(self._never())
        if len(document.muni) > 1:
            self.column.addWidget(self._switch())
        groups = sharing.shareable(document)
        for group in groups:
            self.column.addWidget(self._group(group))
        if not groups:
            self.column.addWidget(
                WrappedLabel(t("Er is nog niets ingevuld om te kiezen. Vul eerst stap 1 tot 5 in."))
            )
        self._show_reasons()

    def inputs(self) -> Sequence[QWidget]:
        """Give the radio buttons of all rows."""
        return [radio for row in self.rows.values() for radio in row.inputs()]

    def focus_target(self) -> QWidget:
        """Begin at the first choice; not every button of a row is shown."""
        if self._radios:
            return self._radios[0]
        first = next(iter(self.rows.values()), None)
        return first.focus_target() if first is not None else self._folded.toggle

    def refresh(self) -> None:
        """Show what was chosen."""
        for row in self.rows.values():
            row.refresh()
        self._show_reasons()

    def describe(self, text: str) -> None:
        """Say it once, not with each of so many buttons."""

    def target_for(self, path: str) -> QWidget:
        """Give the row or the reason that an error names."""
        subject = path.removeprefix("share.reasons.")
        if subject in self._reasons:
            return self._reasons[subject].edit
        for field, row in self.rows.items():
            if path.endswith(f".{field}"):
                return row.focus_target()
        return self.focus_target()

    def _always(self) -> Foldable:
        lines = [
            f"{t(field.label)}: {field.value_text}" if field.value_text else t(field.label)
            for field in sharing.always_along(self.draft.document)
        ]
        return Foldable(t("Dit gaat altijd mee"), _lines(lines), "share:always")

    def _never(self) -> QWidget:
        lines = [t(each.text) for each in sharing.never_along()]
        return Foldable(t("Dit gaat nooit mee"), _lines(lines), "share:never")

    def _switch(self) -> QWidget:
        group = Group(t("Voor welke gemeente kiest u?"))
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[0])
        column.addWidget(Heading(t("Voor welke gemeente kiest u?"), 3))
        self._for = QButtonGroup(self)
        options = [(ALL, t("Voor alle gemeenten"))]
        for muni in self.draft.document.muni:
            name = gemeenten.by_code(muni.code).name if muni.code else muni.id
            options.append((muni.id, t("Alleen {name}", name=name)))
        for code, text in options:
            radio = WrappedRadio(text)
            radio.setObjectName(f"share-for:{code or 'all'}")
            radio.setProperty("muni", code)
            radio.setChecked(code == ALL)
            self._for.addButton(radio)
            self._radios.append(radio)
            column.addWidget(radio)
        self._for.buttonClicked.connect(self._switched)
        return group

    def _switched(self, button: QAbstractButton) -> None:
        for row in self.rows.values():
            row.show_for(button.property("muni"))
        self._show_reasons()

    def _group(self, group: sharing.Group) -> QWidget:
        frame = QFrame()
        frame.setProperty("surface", True)
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], SPACE[2])
        inside = Group(t(group.title))
        outer.addWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(Heading(t(group.title), 2))
        if group.note:
            column.addWidget(WrappedLabel(t(group.note), tone="muted"))
        for field in group.fields:
            row = ShareRow(self.draft, field, read_only=self.read_only)
            row.changed.connect(self._follow_choice)
            self.rows[field.path] = row
            column.addWidget(row)
            if field.path.startswith("offence.") and field.path.count(".") == 1:
                text = t("Waarom moet dit feit toch mee?")
                column.addWidget(self._reason(field.path, text, told(field.label)))
        column.addWidget(
            self._reason(group.id, t("Wat kan de burgemeester niet zonder dit?"), t(group.title))
        )
        return frame

    def _reason(self, subject: str, text: str, name: str) -> NotedArea:
        area = NotedArea(
            text,
            f"{text} {name}",
            f"share-reason:{subject}",
            lambda given: self._keep_reason(subject, given),
            read_only=self.read_only,
        )
        area.show_text(reason_of(self.draft, subject))
        self._reasons[subject] = area
        return area

    def _keep_reason(self, subject: str, given: str | None) -> None:
        if (given or "") != reason_of(self.draft, subject):
            give_reason(self.draft, subject, given)

    def _follow_choice(self) -> None:
        self._show_reasons()

    def _show_reasons(self) -> None:
        document = self.draft.document
        going = sharing.going_anywhere(document)
        for row in self.rows.values():
            row.say_along(going)
        wanted = {subject.id for subject in sharing.reason_subjects(document)}
        for subject, area in self._reasons.items():
            show_when(area, subject in wanted)


def _lines(texts: Sequence[str]) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(SPACE[3], 0, 0, 0)
    column.setSpacing(SPACE[0])
    for text in texts:
        column.addWidget(WrappedLabel(f"– {text}"))
    return inside
