"""The outcome of an inspection: what was found and what to do, what was looked at, the heads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.moments import moment_text
from ui.text import refusal_text, t, told
from ui.widgets import Banner, Button, FlowRow, Heading, WrappedLabel, announce

if TYPE_CHECKING:
    from app.services.control.checkpoints import Checkpoint
    from app.services.control.inspection import Finding, InspectionResult


class ResultView(QWidget):
    """Hidden until there is an outcome; ``sign`` asks for a checkpoint, ``show_page`` for paper."""

    def __init__(self, sign: Callable[[], None], show_page: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("result")
        self._name_of: Callable[[str], str] = str
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[2])
        self._sound = Banner("info")
        self._sound.setObjectName("sound")
        self._wrong = Banner("error")
        self._wrong.setObjectName("wrong")
        for banner in (self._sound, self._wrong):
            banner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(banner)
        self._findings = WrappedLabel()
        self._findings.setObjectName("findings")
        self._findings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._wrong.add(self._findings)
        column.addWidget(Heading(t("Gecontroleerd"), 2))
        self._checked = WrappedLabel()
        self._checked.setObjectName("checked")
        column.addWidget(self._checked)
        column.addWidget(Heading(t("Stand van het logboek"), 2))
        column.addWidget(
            WrappedLabel(
                t(
                    "Bewaar deze stand buiten de kluis, bijvoorbeeld op papier. Bij een later"
                    " onderzoek ziet u dan of er regels zijn weggehaald."
                )
            )
        )
        self._head = WrappedLabel()
        self._head.setObjectName("head")
        self._head.setProperty("code", True)
        self._head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._head)
        self._checkpoint = WrappedLabel(tone="muted")
        self._checkpoint.setObjectName("checkpoint")
        column.addWidget(self._checkpoint)
        self._sign = Button(t("Controle&punt tekenen"), "sign-checkpoint")
        self._sign.setToolTip(t("Een volgend onderzoek rekent vanaf hier."))
        self._sign.clicked.connect(sign)
        print_button = Button(t("Uitkomst &afdrukken"), "print-result")
        print_button.clicked.connect(show_page)
        column.addWidget(FlowRow(self._sign, print_button))
        self.hide()

    def show_result(
        self, result: InspectionResult, *, may_sign: bool, name_of: Callable[[str], str]
    ) -> None:
        """Show an outcome."""
        self._name_of = name_of
        when = moment_text(datetime.fromisoformat(result.at))
        self._sound.setVisible(result.sound)
        self._wrong.setVisible(not result.sound)
        if result.sound:
            title, text = t("Alles klopt"), t("Onderzocht op {moment}.", moment=when)
            self._sound.say(text, title)
        else:
            count = len(result.findings)
            title = (
                t("Er is 1 ding gevonden")
                if count == 1
                else t("Er zijn {aantal} dingen gevonden", aantal=count)
            )
            text = t("Onderzocht op {moment}. Bij elk punt staat wat u kunt doen.", moment=when)
            self._wrong.say(text, title)
        self._findings.setText("\n\n".join(finding_text(one) for one in result.findings))
        self._checked.setText("\n".join(f"✓ {told(sentence)}" for sentence in result.checked))
        self._head.setText(head_text(result))
        self._checkpoint.setText(self._checkpoint_text(result.checkpoint))
        self._sign.setVisible(may_sign and result.sound)
        self.show()
        shown = self._sound if result.sound else self._wrong
        shown.setAccessibleName(title)
        shown.setAccessibleDescription(f"{text} {self._findings.text()}")
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(shown, title)

    def show_signed(self, point: Checkpoint) -> None:
        """Show the checkpoint that was just signed; there is nothing to sign any more."""
        self._sign.hide()
        self._checkpoint.setText(self._checkpoint_text(point))

    def _checkpoint_text(self, point: Checkpoint | None) -> str:
        if point is None:
            return t("Er is nog geen controlepunt. Daarom is het hele logboek nagerekend.")
        return t(
            "Laatste controlepunt: regel {regel}, getekend door {naam} op {moment}.",
            regel=point.line.seq,
            naam=self._name_of(point.account),
            moment=moment_text(datetime.fromisoformat(point.at)),
        )


def finding_text(finding: Finding) -> str:
    """Say what was found, and where."""
    return t("{waar}: {zin}", waar=place_name(finding.where), zin=refusal_text(finding.sentence))


def place_name(where: str) -> str:
    """Name a part of the vault."""
    return {
        "database": t("Database"),
        "keyfile": t("Sleutelbestand"),
        "roster": t("Rollenlijst"),
        "journal": t("Logboek"),
        "seal": t("Goedkeuringszegels"),
        "destruction": t("Vernietiging"),
        "record": t("Andere gegevens"),
        "certificate": t("Certificaat"),
    }.get(where, where)


def head_text(result: InspectionResult) -> str:
    """Write the journal's head as sheets do: place, colon, and the hash in groups of four."""
    head = result.journal_head
    if head is None:
        return t("Onbekend")
    groups = " ".join(head.hash[i : i + 4] for i in range(0, len(head.hash), 4))
    return f"{head.seq}: {groups}"
