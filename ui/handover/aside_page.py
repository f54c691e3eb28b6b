"""Putting an exemplar aside: made but not used, or lost; a loss raises the question of a leak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.dispatch import exemplar_ends
from app.services.dispatch.exemplar_ends import EndView
from app.services.dispatch.handover import ExemplarView, NotificationView
from app.services.rights import breaches
from app.wizard.questions import Basis
from ui.handover.page import Errors, HandoverPage
from ui.rights.texts import LawLine
from ui.text import t
from ui.widgets import (
    Area,
    Banner,
    Button,
    Field,
    FlowRow,
    Heading,
    PrimaryButton,
    RadioChoices,
    WrappedLabel,
)

if TYPE_CHECKING:
    from app.store.exemplar_ends import EndKind
    from ui.screen import Screen


class AsidePage(HandoverPage):
    """One exemplar is closed without being handed over, or after it got lost."""

    def __init__(
        self,
        screen: Screen,
        notification: NotificationView,
        exemplar: ExemplarView,
        case_id: str,
    ) -> None:
        super().__init__(
            screen,
            t(
                "Exemplaar {number} voor {name}: niet gebruikt of zoek",
                number=exemplar.number,
                name=notification.gemeente_name,
            ),
        )
        self._exemplar, self._notification, self._case_id = exemplar, notification, case_id
        self._parts: list[QWidget] = []
        self._told = ""
        self._kind = RadioChoices(t("Wat is ermee gebeurd?"), "aside.kind")
        if exemplar.given_at is None:
            self._kind.add(
                "unused",
                t("Niet gebruikt"),
                t("Gemaakt, maar niet gegeven. Vernietig wat er is afgedrukt of bewaard."),
            )
        self._kind.add("lost", t("Zoek of gestolen"), t("Niemand weet zeker waar het is."))
        self._kind_field = Field(t("Wat is ermee gebeurd?"), self._kind, "aside.kind")
        self._reason = Field(
            t("Leg uit in één zin"),
            Area(3),
            "aside.reason",
            t("Zonder namen en zonder wat in de melding staat."),
        )
        keep = PrimaryButton(t("Leg vast"), "record-aside")
        keep.clicked.connect(self._keep)
        for part in (
            self._kind_field,
            self._reason,
            WrappedLabel(t("Dit kan niet worden teruggedraaid."), tone="muted"),
            FlowRow(keep, self.done_button(t("Niet nu"))),
        ):
            self._parts.append(part)
            self.add(part)

    def first_field(self) -> QWidget:
        """Begin with what happened."""
        return self._kind_field

    def _keep(self) -> None:
        errors: Errors = []
        kind = self._kind.value()
        if kind is None:
            errors.append((t("Kies wat er is gebeurd."), self._kind_field))
        editor = self._reason.editor
        reason = editor.toPlainText().strip() if isinstance(editor, Area) else ""
        if not reason:
            errors.append((t("Vul in: {label}", label=self._reason.label_text), self._reason))
        if self.show_problems(errors):
            return
        chosen: EndKind = "lost" if kind == "lost" else "unused"
        self.screen_.run(
            lambda session: exemplar_ends.put_aside(session, self._exemplar.id, chosen, reason),
            self._kept,
            self.show_refusal,
        )

    def _kept(self, end: EndView) -> None:
        self._told = t(
            "Exemplaar {number} is zoek: {reason}", number=self._exemplar.number, reason=end.reason
        )
        self.screen_.navigator.message(t("Vastgelegd."))
        if end.kind != "lost":
            self.finished.emit()
            return
        for part in self._parts:
            part.hide()
        self.add(Heading(t("Is dit een datalek?"), 2))
        self.add(
            Banner(
                "warning",
                t(
                    "Een exemplaar dat zoek is, kan een datalek zijn. Overleg met de FG. De wet"
                    " geeft ten hoogste 72 uur om te melden (Wjsg 26g). Ook een 'nee' legt u vast."
                ),
            )
        )
        self.add(LawLine(Basis("wet", "wjsg-26g")))
        leak = PrimaryButton(t("Leg vast als mogelijk datalek"), "to-breaches")
        leak.clicked.connect(self._to_breaches)
        after = Button(t("Terug naar de overdracht"), "aside-done")
        after.clicked.connect(self.finished)
        self.add(FlowRow(leak, after))
        leak.setFocus()

    def _to_breaches(self) -> None:
        what = self._told
        self.screen_.run(
            lambda session: breaches.open_breach(
                session, self._case_id, self._notification.id, what, session.now()
            ),
            self.screen_.navigator.show_breaches,
            self.show_refusal,
        )
