"""One certificate of the inrichting: fingerprint, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.moments import day_text
from ui.text import t
from ui.widgets import Button, FingerprintView, FlowRow, Heading, WrappedLabel

if TYPE_CHECKING:
    from app.services.keys.facility_certificates import CertificateRow


@dataclass(frozen=True)
class CertificateActs:
    """What can be done with a certificate."""

    save: Callable[[CertificateRow], None]
    use_now: Callable[[CertificateRow], None]
    revoke: Callable[[CertificateRow], None]


class CertificateCard(QFrame):
    """Shows a certificate; the one in use and the waiting one with a large fingerprint."""

    def __init__(
        self,
        row: CertificateRow,
        acts: CertificateActs,
        *,
        own: str,
        may_manage: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        key = row.fingerprint.replace(" ", "")[:8].lower()
        self.setObjectName(f"certificate:{key}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[1])
        column.addWidget(Heading(state_name(row), 2))
        column.addWidget(WrappedLabel(validity_text(row)))
        shown = FingerprintView(t("Vingerafdruk"), f"fingerprint:{key}")
        shown.show_groups(row.fingerprint)
        column.addWidget(shown)
        kind = own if row.self_signed else t("Uitgegeven door een ander.")
        column.addWidget(
            WrappedLabel(
                t("Op naam van {naam}. {soort}", naam=row.subject, soort=kind), tone="muted"
            )
        )
        buttons = FlowRow()
        save = Button(t("Bewaren als bestand"), f"save:{key}")
        save.clicked.connect(partial(acts.save, row))
        if row.state in ("in_use", "waiting"):
            buttons.add(save)
        if may_manage and row.state == "waiting":
            use = Button(t("Nu al gebruiken"), f"use-now:{key}")
            use.clicked.connect(partial(acts.use_now, row))
            buttons.add(use)
        if may_manage and row.state != "revoked":
            revoke = Button(t("Geldt niet meer"), f"revoke:{key}", quiet=True)
            revoke.setAccessibleName(t("Geldt niet meer: certificaat {nummer}", nummer=key.upper()))
            revoke.clicked.connect(partial(acts.revoke, row))
            buttons.add(revoke)
        save.setAccessibleName(t("Bewaren als bestand: certificaat {nummer}", nummer=key.upper()))
        column.addWidget(buttons)


def state_name(row: CertificateRow) -> str:
    """Say how a certificate stands."""
    return {
        "in_use": t("In gebruik"),
        "waiting": t("Staat klaar"),
        "earlier": t("Eerder gebruikt"),
        "expired": t("Verlopen"),
        "revoked": t("Geldt niet meer"),
    }[row.state]


def validity_text(row: CertificateRow) -> str:
    """Say from when to when a certificate counts."""
    if row.revoked_at is not None:
        return t("Geldt niet meer sinds {dag}.", dag=day_text(row.revoked_at))
    if row.state == "expired":
        return t("Geldig tot {dag}; daarna niet meer.", dag=day_text(row.valid_until))
    if row.state == "waiting":
        return t(
            "Wordt gebruikt vanaf {dag}. Geldig tot {einde}.",
            dag=day_text(row.use_from),
            einde=day_text(row.valid_until),
        )
    return t(
        "Geldig van {dag} tot {einde}.",
        dag=day_text(row.valid_from),
        einde=day_text(row.valid_until),
    )
