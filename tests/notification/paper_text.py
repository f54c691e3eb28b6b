"""The text of a letter without what stands on every page, for comparing with what it must say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.notification import preview
from app.notification.message import Notification

_DATE = re.compile(r"^\d{4}(-\d\d(-\d\d)?)?$")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def body(pdf: bytes, notification: Notification) -> str:
    """Give the text without white space, furniture and repeated table headers."""
    pages = []
    running = squeezed(f"{notification.reference} · versie {notification.version}")
    for number in range(preview.page_count(pdf)):
        text = squeezed(preview.page_text(pdf, number))
        text = re.sub(re.escape(running) + r"(·exemplaar\d+)?(·pagina\d+van\d+)?", "", text)
        text = text.replace(squeezed(notification.sender.handling), "")
        pages.append(text.replace("Nr.WatWanneerBron", ""))
    return "".join(pages)


def texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Give every text of JSON values with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)


def is_date(text: str) -> bool:
    return bool(_DATE.match(text))
