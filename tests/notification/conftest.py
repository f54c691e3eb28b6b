"""Case A as a document, what the facility says of itself, and the record of an approval."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import Any

import pytest

from app.case import canonical, paths
from app.case.model import CaseDocument
from app.notification.content import LetterSettings, Notification, compose, to_bytes
from app.notification.letter import LetterRecord

TODAY = date(2026, 11, 23)
SETTINGS = LetterSettings(
    facility="PI Vught",
    address="Lunettenlaan 501\n5263 NT Vught",
    return_address="Postbus 10055, 5260 DJ Vught",
    phone="073 555 01 00",
)
Composer = Callable[..., Notification]


def relative_dates(text: str) -> str:
    """Give the text of a demo case with its days relative to TODAY filled in."""
    return re.sub(r'"@([+-]\d+)"', lambda found: f'"{TODAY + timedelta(int(found[1]))}"', text)


def read_case_a() -> CaseDocument:
    text = files("resources").joinpath("demo", "zaak-a.json").read_text("utf-8")
    return CaseDocument.from_value(json.loads(relative_dates(text)))


def composed(document: CaseDocument, **changes: Any) -> Notification:
    settings: dict[str, Any] = {
        "reference": "MP-2026-x7k3q",
        "version": 1,
        "settings": SETTINGS,
        "law_version": "1-11-2025",
    }
    muni = changes.pop("muni", "m1")
    return compose(document, muni, **(settings | changes))


SIGNATURE = bytes(range(64))
"""As long as a signature of the inrichting; whether one holds is tested with the services."""


def record_of(notification: Notification, **changes: Any) -> LetterRecord:
    settings: dict[str, Any] = {
        "approved_at": datetime(2026, 11, 25, 9, 30, tzinfo=UTC),
        "reviewers": ("Teamleider re-integratie", "Vestigingsdirecteur"),
        "authority": "De directeur van PI Vught",
        "content_hash": canonical.sha256_hex(to_bytes(notification)),
        "build": "0.1.0",
        "exemplar": 1,
        "signature": SIGNATURE,
    }
    return LetterRecord(**(settings | changes))


def choose(document: CaseDocument, chosen: dict[str, str | None]) -> CaseDocument:
    """Choose exactly these fields: None goes as it is, text goes as the shorter text."""
    choices = [
        {"field": path, "choice": "short" if short else "yes", "short": short}
        for path, short in chosen.items()
    ]
    return paths.put(document, "share.choices", choices)


@pytest.fixture(scope="session")
def case_a() -> CaseDocument:
    return read_case_a()


@pytest.fixture
def notification(case_a: CaseDocument) -> Notification:
    return composed(case_a)


@pytest.fixture
def record(notification: Notification) -> LetterRecord:
    return record_of(notification)
