"""Whose vault it is: the settings that belong to its profile."""

from __future__ import annotations

from app.case.workflow import Profile
from app.services import settings as facility_settings
from app.services.reader import profile as gemeente_settings
from app.services.reader.profile import GemeenteSettings
from app.services.settings import Settings
from app.store.connection import Connection


def house_settings(connection: Connection, profile: Profile) -> Settings | GemeenteSettings:
    """Read the settings of an open vault; raises Refusal when they are not there."""
    if profile == "gemeente":
        return gemeente_settings.load(connection)
    return facility_settings.load(connection)
