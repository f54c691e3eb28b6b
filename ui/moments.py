"""Times as a person reads them, on the wall clock of this workstation."""

from __future__ import annotations

from datetime import datetime

from app.wizard.dates import short_date
from ui.text import t


def moment_text(at: datetime) -> str:
    """Give day and time: "23-11-2026, 10.04 uur"."""
    local = at.astimezone()
    return t("{dag}, {tijd} uur", dag=short_date(local.date()), tijd=f"{local:%H.%M}")


def day_text(at: datetime) -> str:
    """Give the day: "23-11-2026"."""
    return short_date(at.astimezone().date())
