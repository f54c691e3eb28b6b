"""What became of the remarks on an earlier version: each with the maker's answer and the change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.deciding.review import Change, Remark
from ui import theme
from ui.text import t, told
from ui.widgets import Banner, Heading, WrappedLabel


class AnsweredRemarks(QWidget):
    """Shown before all else when a case comes back."""

    def __init__(self, remarks: Sequence[Remark], changes: Sequence[Change]) -> None:
        super().__init__()
        self.setObjectName("answered-remarks")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        title = t("Wat de maker deed met {count} opmerkingen", count=len(remarks))
        if len(remarks) == 1:
            title = t("Wat de maker deed met de opmerking")
        column.addWidget(Heading(title, 2))
        for remark in remarks:
            column.addWidget(_card(remark, changes))


def answered(remarks: Sequence[Remark], version: int) -> list[Remark]:
    """Give the remarks on the version before ``version`` that have an answer."""
    return [one for one in remarks if one.answer and one.version == version - 1]


def _card(remark: Remark, changes: Sequence[Change]) -> Banner:
    about = told(remark.label or "") or t("de hele zaak")
    card = Banner("info", remark.text, title=t("Opmerking bij: {label}", label=about))
    card.setObjectName(f"answered:{remark.id}")
    if remark.answer:
        answer = WrappedLabel(t("Antwoord van de maker: {answer}", answer=remark.answer))
        font = answer.font()
        font.setBold(True)
        answer.setFont(font)
        card.add(answer)
    for change in changes:
        if remark.path and (change.path == remark.path or _inside(change.path, remark.path)):
            before = change.before or t("niet ingevuld")
            after = change.after or t("niet ingevuld")
            card.add(WrappedLabel(t("− Was: {text}", text=before)))
            card.add(WrappedLabel(t("+ Is nu: {text}", text=after)))
    return card


def _inside(path: str, parent: str) -> bool:
    return path.startswith(f"{parent}.")
