"""Step 6: what goes along, per field; nothing does until it is chosen.

A field is named by its path in the case (``risk.feared``, ``risk.facts.f1``).
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from app.case.model.parts import Part, Text

FieldPath = str
GroupId = Annotated[str, Field(pattern=r"^[a-z0-9_.]{1,60}$")]
Choice = Literal["no", "yes", "short"]
FindingKind: TypeAlias = Literal[
    "bsn",
    "phone",
    "email",
    "address",
    "iban",
    "name",
    "victim",
    "third_party",
    "counsel",
    "intelligence",
    "medical",
    "health",
    "biometric",
    "origin",
    "religion",
    "politics",
    "orientation",
]
"""What free text is looked through for (domain 3.4)."""


class FieldChoice(Part):
    """What was chosen for one field; a field without one stays out."""

    field: FieldPath
    choice: Choice
    short: Text | None = None


class GroupReason(Part):
    """Why the burgemeester cannot do without this group of data."""

    group: GroupId
    reason: Text | None = None


class MuniChoice(Part):
    """A choice for one gemeente that differs from the one for all."""

    muni: str
    field: FieldPath
    choice: Choice
    short: Text | None = None
    reason: Text | None = None


class Finding(Part):
    """Something the scan of free text found, and what the maker did with it."""

    path: FieldPath
    kind: FindingKind
    excerpt: Text
    decision: Literal["remove", "mask", "keep"] | None = None
    reason: Text | None = None


class Share(Part):
    """The choices of step 6."""

    choices: tuple[FieldChoice, ...] = ()
    reasons: tuple[GroupReason, ...] = ()
    munis: tuple[MuniChoice, ...] = ()
    health_reason: Text | None = None
    findings: tuple[Finding, ...] = ()
