"""A withdrawal or replacement: why, what is asked, and whether that is owed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.wizard.dates import short_date
from ui.reader.words import ask_text, change_text
from ui.text import t
from ui.widgets import Banner, Button, FlowRow, WrappedLabel

if TYPE_CHECKING:
    from app.services.reader.notifications import NoticeView


def notice_card(
    shown: NoticeView,
    see_letter: Callable[[str], None],
    confirm: Callable[[str], None],
    *,
    may_answer: bool,
) -> QWidget:
    """Make the banner of one notice."""
    notice = shown.notice
    if notice is None:
        gone = Banner("info", t("De inhoud van dit bericht is vernietigd."), t("Een bericht"))
        gone.setObjectName(f"notice:{shown.id}")
        return gone
    title = (
        t("De inrichting trok deze melding in")
        if notice.kind == "withdrawal"
        else t("De inrichting verving deze melding")
    )
    card = Banner("warning", change_text(notice.change), title)
    card.setObjectName(f"notice:{shown.id}")
    reason = WrappedLabel(notice.reason)
    reason.setObjectName("letter-text")
    card.add(reason)
    if notice.replaced_by is not None:
        card.add(
            WrappedLabel(
                t(
                    "De nieuwe melding is {kenmerk}-v{versie}.",
                    kenmerk=notice.replaced_by.reference,
                    versie=notice.replaced_by.version,
                )
            )
        )
    owed = (
        t("Dit moet, want de gegevens waren fout of onrechtmatig (artikel 24 Wjsg, samengevat):")
        if shown.owed
        else t("De inrichting vraagt dit. Uw gemeente beslist zelf:")
    )
    card.add(WrappedLabel(owed))
    for ask in notice.asks:
        card.add(WrappedLabel(f"– {ask_text(ask)}"))
    contact = notice.contact
    card.add(
        WrappedLabel(
            t(
                "Bellen: {wie}, {telefoon}.",
                wie=contact.person,
                telefoon=", ".join(filter(None, (contact.phone, contact.hours))),
            ),
            tone="muted",
        )
    )
    if notice.confirm_by is not None and not shown.confirmed:
        card.add(WrappedLabel(t("Bevestig dit vóór {dag}.", dag=short_date(notice.confirm_by))))
    if shown.confirmed:
        card.add(WrappedLabel(t("U hebt dit bevestigd.")))
    row = FlowRow()
    if may_answer and not shown.confirmed:
        yes = Button(t("Bevestigen"), f"confirm:{shown.id}")
        yes.clicked.connect(lambda: confirm(shown.id))
        row.add(yes)
    if shown.has_letter:
        see = Button(t("Brief bij dit bericht"), f"notice-letter:{shown.id}", quiet=True)
        see.clicked.connect(lambda: see_letter(shown.id))
        row.add(see)
    card.add(row)
    return card
