"""What the law says about keeping, with its labels, and what each source is on both sides."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.ending.retention import RegimeView, SourceRegime, regime_views
from ui import theme
from ui.case.law_label import EntryChip
from ui.law import texts
from ui.text import t, told
from ui.widgets import Foldable, Heading, WrappedLabel


def regimes_part() -> QWidget:
    """Give the list of parties, data and terms; no term is made up where none was found."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[1])
    column.addWidget(
        WrappedLabel(
            t(
                "De regels volgen wie de gegevens gebruikt en waarvoor, niet het stuk. Dat is onze"
                " lezing; laat een jurist meekijken."
            ),
            tone="muted",
        )
    )
    for one in regime_views(texts.in_force()):
        column.addWidget(_regime(one))
    return box


def sources_part(sources: tuple[SourceRegime, ...]) -> QWidget:
    """Give under which rules each source of a case falls, here and at the gemeente."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE[1])
    if not sources:
        column.addWidget(WrappedLabel(t("In deze zaak staan geen bronnen."), tone="muted"))
    for one in sources:
        column.addWidget(Heading(told(one.source), 3))
        if one.here:
            column.addWidget(WrappedLabel(t("Bij de inrichting: {data}", data=told(one.here))))
            column.addWidget(WrappedLabel(t("Bij de gemeente: {data}", data=told(one.there))))
        else:
            column.addWidget(
                WrappedLabel(t("Niet bekend onder welke regels deze bron valt. Vraag de eigenaar."))
            )
        for fact in one.facts:
            column.addWidget(
                WrappedLabel(t("Steunt hierop: {fact}", fact=told(fact)), tone="muted")
            )
    column.addWidget(
        WrappedLabel(
            t("Bewaren bij de gemeente: de gemeente bepaalt dit zelf; wij vonden geen termijn."),
            tone="muted",
        )
    )
    return Foldable(t("Onder welke regels vallen de bronnen van deze zaak?"), box, "source-regimes")


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _regime(one: RegimeView) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, theme.SPACE[0], 0, theme.SPACE[0])
    column.setSpacing(theme.SPACE[0])
    column.addWidget(Heading(f"{told(one.party)}: {told(one.data)}", 3))
    term = told(one.term) if one.term else t("Geen termijn gevonden.")
    column.addWidget(
        WrappedLabel(
            t("Bewaren: {term} Regels: {rules}.", term=_ended(term), rules=told(one.rules))
        )
    )
    use = {
        "yes": t("Hoort bij 18b."),
        "example": t("Regel van een andere grondslag: alleen een voorbeeld."),
        "if_kept_there": t("Alleen als u de werkkopie daar bewaart."),
        "other": t("Gaat over andere gegevens of een andere partij."),
    }[one.for_18b]
    note = told(one.note) if one.note else ""
    column.addWidget(WrappedLabel(" ".join(part for part in (use, note) if part), tone="muted"))
    column.addWidget(EntryChip(texts.entry(one.law)))
    column.addWidget(WrappedLabel(one.citation, tone="muted"))
    return box
