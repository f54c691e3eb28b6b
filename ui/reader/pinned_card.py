"""One inrichting that a gemeente trusts, with every certificate it had."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.wizard.dates import short_date
from ui import theme
from ui.moments import day_text
from ui.text import t
from ui.widgets import Button, FingerprintView, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.reader.pinned import FacilityView, PinView


class PinnedCard(QFrame):
    """Name and telephone, the root of its roster, and its certificates, newest first."""

    def __init__(
        self,
        facility: FacilityView,
        add: Callable[[str], None],
        end: Callable[[PinView], None],
        *,
        may_manage: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"facility:{facility.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(facility.name, 2))
        if not facility.trusted:
            column.addWidget(WrappedLabel(t("Wordt niet meer vertrouwd.")))
        if facility.phone:
            column.addWidget(WrappedLabel(t("Telefoon {nummer}", nummer=facility.phone)))
        column.addWidget(
            WrappedLabel(
                t(
                    "Begin van de rollenlijst: {groepen}, in woorden {woorden}.",
                    groepen=facility.root.hex,
                    woorden=" – ".join(facility.root.words),
                ),
                tone="muted",
            )
        )
        for pin in facility.certificates:
            column.addWidget(self._pin(pin, end, may_manage=may_manage))
        if may_manage:
            more = Button(t("Nieuw certificaat toevoegen"), f"add-pin:{facility.id}")
            more.setAccessibleName(t("Nieuw certificaat toevoegen: {naam}", naam=facility.name))
            more.clicked.connect(lambda: add(facility.id))
            column.addWidget(FlowRow(more))

    def _pin(self, pin: PinView, end: Callable[[PinView], None], *, may_manage: bool) -> QWidget:
        key = pin.fingerprint.replace(" ", "")[:8].lower()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        shown = FingerprintView(
            t("Certificaat {nummer}", nummer=key.upper()), f"pin-fingerprint:{key}"
        )
        shown.show_groups(pin.fingerprint)
        column.addWidget(shown)
        column.addWidget(
            WrappedLabel(
                t(
                    "Vergeleken op {dag} door {hier} met {daar} ({hoe}). Geldig tot {einde}.",
                    dag=short_date(pin.compared_on),
                    hier=pin.compared_here,
                    daar=pin.compared_there,
                    hoe=t("telefoon") if pin.compared_how == "telephone" else t("persoonlijk"),
                    einde=day_text(pin.valid_until),
                )
            )
        )
        if pin.ended_at is not None:
            column.addWidget(
                WrappedLabel(
                    t(
                        "Niet meer vertrouwd sinds {dag}, door {naam}: {waarom}",
                        dag=day_text(pin.ended_at),
                        naam=pin.ended_by,
                        waarom=pin.ended_why,
                    )
                )
            )
        else:
            if not pin.receives:
                column.addWidget(WrappedLabel(t("Antwoorden kan alleen op papier."), tone="muted"))
            if not pin.paper_key:
                column.addWidget(
                    WrappedLabel(
                        t(
                            "De sleutel voor codes op papier is niet overgenomen. Hebt u die nu"
                            " wel? Vertrouw dit certificaat dan niet meer, en voeg het opnieuw"
                            " toe."
                        ),
                        tone="muted",
                    )
                )
            if may_manage:
                stop = Button(t("Niet meer vertrouwen"), f"unpin:{key}", quiet=True)
                stop.setAccessibleName(
                    t("Niet meer vertrouwen: certificaat {nummer}", nummer=key.upper())
                )
                stop.clicked.connect(partial(end, pin))
                column.addWidget(FlowRow(stop))
        return box
