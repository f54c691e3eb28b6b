"""The paper reply page: every field of a reply, and nothing about the person."""

from __future__ import annotations

from app.notification import preview
from app.notification.blocks import PageBreak
from app.notification.content import Notification
from app.notification.letter import LetterRecord
from app.notification.pdf import render_letter
from app.notification.reply_page import reply_blocks
from tests.notification.paper_text import squeezed


def test_starts_on_a_page_of_its_own_and_names_no_person(
    notification: Notification, record: LetterRecord
) -> None:
    blocks = reply_blocks(notification, record)
    assert isinstance(blocks[0], PageBreak)
    for private in ("Donkersloot", "Ruben", "1985", "geweld"):
        assert private not in str(blocks)


def test_asks_every_field_of_a_reply(notification: Notification, record: LetterRecord) -> None:
    pdf = render_letter(notification, record, concept=False)
    texts = [preview.page_text(pdf, page) for page in range(preview.page_count(pdf))]
    first = next(number for number, text in enumerate(texts) if "Antwoordblad" in text)
    said = squeezed("".join(texts[first:]))
    for wanted in (
        "MP-2026-x7k3q-v1",
        "Postbus 10055, 5260 DJ Vught",
        "Ontvangen op",
        "gemandateerd",
        "de juiste gemeente is",
        "Bereikbaar tot",
        "Uw vraag of mening vóór de vrijlating",
        "Welke soorten gegevens",
        "Op grond van 18b?",
        "nog niet",
        "over dit risico",
        "Wij vernietigen dit op",
        "Vernietigd op",
        "Handtekening",
    ):
        assert squeezed(wanted).lower() in said.lower(), wanted


def test_is_at_most_one_sheet_of_two_pages(
    notification: Notification, record: LetterRecord
) -> None:
    pdf = render_letter(notification, record, concept=False)
    texts = [preview.page_text(pdf, page) for page in range(preview.page_count(pdf))]
    first = next(number for number, text in enumerate(texts) if "Antwoordblad" in text)
    assert len(texts) - first <= 2
