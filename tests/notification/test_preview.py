"""Pages as pictures and as text."""

from __future__ import annotations

import io

from PIL import Image

from app.notification import preview
from app.notification.content import Notification
from app.notification.letter import LetterRecord
from app.notification.pdf import render_letter


def test_pictures_are_png(notification: Notification, record: LetterRecord) -> None:
    pdf = render_letter(notification, record, concept=False)
    images = preview.page_images(pdf, 0.5)
    assert len(images) == preview.page_count(pdf)
    for image in images:
        with Image.open(io.BytesIO(image)) as picture:
            picture.load()
            assert picture.size == (298, 421)
            darkest, lightest = picture.convert("L").getextrema()
            assert picture.getpixel((0, 0)) == (255, 255, 255)
        assert darkest < 90
        assert lightest == 255


def test_one_page_at_a_time(notification: Notification, record: LetterRecord) -> None:
    pdf = render_letter(notification, record, concept=False)
    assert preview.page_image(pdf, 0, 0.5) == preview.page_images(pdf, 0.5)[0]
    assert preview.document_text(pdf).count("\f") == preview.page_count(pdf) - 1
    assert "Geachte burgemeester," in preview.page_text(pdf, 0)
