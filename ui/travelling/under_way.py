"""What is under way or came in, and the copies that were kept to read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.moments import moment_text
from ui.state_texts import case_state_text
from ui.text import t, told
from ui.travelling.arrival import Host
from ui.travelling.parts import Rows, Section
from ui.widgets import Button, Confirm, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.seating.travelling import CopyRow, CopyView, JourneyRow
    from app.services.session import Session


class JourneysPanel(Section):
    """Each journey in a line; one that is under way can be recalled."""

    def __init__(self, host: Host) -> None:
        super().__init__(t("Onderweg en ingelezen"), "journeys")
        self._host = host
        self._confirm = Confirm("confirm-recall")
        self._rows = Rows("journey-rows")
        self.add(self._confirm, self._rows)

    def show_rows(self, rows: tuple[JourneyRow, ...]) -> None:
        """Show these journeys, newest first."""
        if not rows:
            self._rows.fill([WrappedLabel(t("Er is nog geen zaak verstuurd of ingelezen."))])
            return
        self._rows.fill([self._line(row) for row in rows])

    def _line(self, row: JourneyRow) -> QWidget:
        line = _column()
        told_line = WrappedLabel(_journey_text(row))
        line.layout().addWidget(told_line)  # type: ignore[union-attr]
        if row.under_way:
            recall = Button(
                t("&Terughalen: {kenmerk}", kenmerk=row.reference), f"recall:{row.id}", quiet=True
            )
            recall.clicked.connect(partial(self._ask, row))
            line.layout().addWidget(FlowRow(recall))  # type: ignore[union-attr]
        return line

    def _ask(self, row: JourneyRow) -> None:
        self._confirm.ask(
            t("Zaak {kenmerk} terughalen?", kenmerk=row.reference),
            t(
                "U kunt er dan hier weer aan werken. Komt de zaak later toch terug uit {kluis}, dan"
                " ziet u wat er verschilt en kiest u welke blijft.",
                kluis=row.other,
            ),
            t("Ja, &terughalen"),
            partial(self._recall, row),
        )

    def _recall(self, row: JourneyRow) -> None:
        def recall(session: Session) -> None:
            from app.services.seating import travelling  # noqa: PLC0415 - in the worker's thread

            travelling.recall(session, row.case_id)

        def done(_nothing: object) -> None:
            self._host.changed(t("Zaak {kenmerk} is weer hier.", kenmerk=row.reference))

        self._host.work(recall, done, self)


class CopiesPanel(Section):
    """Copies of cases that changed on both sides; to read only."""

    def __init__(self, host: Host) -> None:
        super().__init__(t("Bewaarde kopieën"), "copies")
        self._host = host
        self._rows = Rows("copy-rows")
        self._read = Rows("copy-read")
        self.add(self._rows, self._read)
        self._read.fill([])

    def show_rows(self, rows: tuple[CopyRow, ...]) -> None:
        """Show these copies; hidden while there are none."""
        self.setVisible(bool(rows))
        self._rows.fill([self._line(row) for row in rows])

    def _line(self, row: CopyRow) -> QWidget:
        line = _column()
        line.layout().addWidget(WrappedLabel(_copy_text(row)))  # type: ignore[union-attr]
        moment = moment_text(row.at)
        read = Button(
            t("&Lezen: {kenmerk}, {moment}", kenmerk=row.reference, moment=moment),
            f"read-copy:{row.id}",
            quiet=True,
        )
        read.clicked.connect(partial(self._ask, row.id))
        line.layout().addWidget(FlowRow(read))  # type: ignore[union-attr]
        return line

    def _ask(self, copy_id: str) -> None:
        def read(session: Session) -> CopyView:
            from app.services.seating import travelling  # noqa: PLC0415 - in the worker's thread

            return travelling.read_copy(session, copy_id)

        self._host.work(read, self._show, self)

    def _show(self, view: object) -> None:
        copy = cast("CopyView", view)
        lines: list[QWidget] = [
            Heading(t("Kopie van {kenmerk}", kenmerk=copy.row.reference), level=3),
            WrappedLabel(
                t(
                    "{betrokkene}. Stand toen: {stand}. Alleen om te lezen.",
                    betrokkene=copy.name or t("naam nog niet ingevuld"),
                    stand=case_state_text(copy.state),
                )
            ),
        ]
        for title, answers in copy.steps:
            lines.append(Heading(told(title), level=3))
            lines += [
                WrappedLabel(t("{vraag}: {antwoord}", vraag=told(a.label), antwoord=told(a.text)))
                for a in answers
            ]
        if copy.told:
            lines.append(Heading(t("Wat daar is uitgewisseld en verteld"), level=3))
        for title, text in copy.told:
            lines.append(WrappedLabel(title))
            lines.append(WrappedLabel(text, tone="muted"))
        self._read.fill(lines)


def _journey_text(row: JourneyRow) -> str:
    values = {
        "kenmerk": row.reference or t("een zaak die er niet meer is"),
        "kluis": row.other,
        "moment": moment_text(row.at),
        "naam": row.by,
    }
    if row.under_way:
        return t(
            "{kenmerk}: onderweg naar {kluis} sinds {moment}. Verstuurd door {naam}.", **values
        )
    if not row.out:
        return t("{kenmerk}: ingelezen uit {kluis}, {moment}, door {naam}.", **values)
    if row.ended == "recalled":
        return t("{kenmerk}: verstuurd naar {kluis}, {moment}, en teruggehaald.", **values)
    return t("{kenmerk}: verstuurd naar {kluis}, {moment}, en teruggekomen.", **values)


def _copy_text(row: CopyRow) -> str:
    values = {"kenmerk": row.reference, "kluis": row.other, "moment": moment_text(row.at)}
    if row.kind == "history":
        return t("{kenmerk}: de geschiedenis uit {kluis}, {moment}.", **values)
    if row.kind == "ours":
        return t("{kenmerk}: de zaak zoals zij hier was, {moment}.", **values)
    return t("{kenmerk}: de zaak zoals zij in {kluis} was, {moment}.", **values)


def _column() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[0])
    return made
