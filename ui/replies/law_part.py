"""Under which law texts each version of a case was assessed, and what changed since."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.lawbook.law_assessed import AssessedUnder
from app.wizard.dates import short_date
from ui import theme
from ui.law.compare import Comparison
from ui.text import t
from ui.widgets import Button, FlowRow, Foldable, Heading, WrappedLabel


def law_part(versions: Sequence[AssessedUnder], to_law: Callable[[], None]) -> QWidget:
    """Give the part, folded; ``to_law`` leads to the texts in force."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[1])
    for one in versions:
        column.addWidget(
            Heading(
                t("Versie {version}, {day}", version=one.version, day=short_date(one.on)),
                3,
            )
        )
        column.addWidget(WrappedLabel(_sentence(one)))
        for changed in one.changed:
            column.addWidget(Comparison(changed, t("Toen"), t("Nu")))
        for citation in one.gone:
            column.addWidget(WrappedLabel(t("Staat er nu niet meer: {place}", place=citation)))
        column.addWidget(
            WrappedLabel(t("Code van de wetteksten: {code}", code=one.code), tone="muted")
        )
    law = Button(t("Naar de wetteksten van nu"), "to-law", quiet=True)
    law.clicked.connect(lambda _checked=False: to_law())
    column.addWidget(FlowRow(law))
    return Foldable(t("Onder welke wetteksten is de zaak beoordeeld?"), box, "assessed-under")


def _sentence(one: AssessedUnder) -> str:
    if not one.kept:
        return t(
            "De wetteksten van toen staan niet in deze kluis, of zij kloppen niet meer met de code."
            " Vraag de kluis waar de zaak is ingediend."
        )
    count = len(one.changed) + len(one.gone)
    if not count:
        return t("Beoordeeld onder dezelfde wetteksten als nu gelden.")
    return t("Sindsdien anders: {count}. Hieronder staat de tekst van toen en van nu.", count=count)
