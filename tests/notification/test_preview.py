"""Pages as pictures and as text."""

from __future__ import annotations

from app.notification import preview
from app.notification.content import Notification
from app.notification.letter import LetterRecord
from app.notification.pdf import render_letter


def test_pictures_are_rows_of_rgba(notification: Notification, record: LetterRecord) -> None:
    pdf = render_letter(notification, record, concept=False)
    images = preview.page_images(pdf, 0.5)
    assert len(images) == preview.page_count(pdf)
    for image in images:
        assert (image.width, image.height) == (298, 421)
        assert len(image.pixels) == image.width * image.height * 4
        assert image.pixels[:4] == b"\xff\xff\xff\xff"
        assert min(image.pixels) < 80


def test_one_page_at_a_time(notification: Notification, record: LetterRecord) -> None:
    pdf = render_letter(notification, record, concept=False)
    assert preview.page_image(pdf, 0, 0.5) == preview.page_images(pdf, 0.5)[0]
    assert preview.document_text(pdf).count("\f") == preview.page_count(pdf) - 1
    assert "Geachte burgemeester," in preview.page_text(pdf, 0)
