"""The organisation's own letterhead: one plain picture beside the sender, never in the way."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace

import page
import pikepdf
import pytest
from PIL import Image, ImageDraw

from app.notification.content import Notification
from app.notification.letter import LetterRecord
from app.notification.letterhead import NoLetterhead, read_letterhead
from app.notification.pdf import render_letter
from app.notification.preview import page_text
from app.notification.tagging.check import problem
from app.notification.tagging.reading import read


def picture(kind: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (900, 300)) -> bytes:
    image = Image.new(mode, size, (255, 255, 255, 0) if mode == "RGBA" else "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((100, 100, 500, 200), fill=(0, 90, 60))
    result = io.BytesIO()
    image.save(result, kind)
    return result.getvalue()


@pytest.mark.parametrize("data", [picture(), picture("JPEG", "RGB"), picture("PDF", "RGB")])
def test_each_kind_becomes_one_plain_picture(data: bytes) -> None:
    made = Image.open(io.BytesIO(read_letterhead(data)))
    assert (made.format, made.mode) == ("PNG", "RGB")
    assert made.width / made.height == pytest.approx(401 / 101, rel=0.05)
    red, green, blue = made.getpixel((made.width // 2, made.height // 2))  # type: ignore[misc]
    assert (red, green, blue) == pytest.approx((0, 90, 60), abs=6)


def test_is_made_smaller_when_it_is_huge() -> None:
    image = Image.new("RGB", (5000, 900), (10, 20, 30))
    result = io.BytesIO()
    image.save(result, "PNG")
    assert Image.open(io.BytesIO(read_letterhead(result.getvalue()))).size == (2000, 360)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"tekst",
        b"%PDF-1.4 kapot",
        picture()[:200],
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
)
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(NoLetterhead, match="Kies een PNG"):
        read_letterhead(data)


def test_an_empty_or_too_large_file_is_refused() -> None:
    blank = io.BytesIO()
    Image.new("RGB", (10, 10), "white").save(blank, "PNG")
    with pytest.raises(NoLetterhead, match="staat niets"):
        read_letterhead(blank.getvalue())
    with pytest.raises(NoLetterhead, match="5 MB"):
        read_letterhead(bytes(5_000_001))


def test_stands_on_page_one_and_says_nothing(
    notification: Notification, record: LetterRecord
) -> None:
    image = read_letterhead(picture())
    named = replace(record, letterhead_digest=hashlib.sha256(image).hexdigest())
    pdf = render_letter(notification, named, concept=False, letterhead=image)
    plain = render_letter(notification, record, concept=False)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert [len(list(page.get_images())) for page in document.pages][:2] == [1, 0]
    assert page_text(pdf, 0) == page_text(plain, 0)
    assert read(pdf) == read(plain)
    assert problem(pdf) is None
    for profile in ("ua1", "2a"):
        assert page.is_pdf_compliant_bytes(pdf, profile=profile)
    concept = render_letter(notification, None, concept=True, letterhead=image)
    with pikepdf.open(io.BytesIO(concept)) as document:
        assert len(list(document.pages[0].get_images())) == 1


def test_only_the_letterhead_of_the_record(
    notification: Notification, record: LetterRecord
) -> None:
    image = read_letterhead(picture())
    with pytest.raises(ValueError, match="letterhead"):
        render_letter(notification, record, concept=False, letterhead=image)
    other = replace(record, letterhead_digest="0" * 64)
    for given in (None, image):
        with pytest.raises(ValueError, match="letterhead"):
            render_letter(notification, other, concept=False, letterhead=given)
