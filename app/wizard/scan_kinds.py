"""What each kind of finding is called, why it may not belong in a letter, and on which ground.

The data stand in ``scan_kinds.toml``; domain 3.4 says which kinds there are.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from app.case.model.sharing import FindingKind
from app.case.said import Said, said
from app.wizard.questions.model import Basis
from app.wizard.questions.reader import WrongData, read_basis


@dataclass(frozen=True, slots=True)
class KindText:
    """One kind. ``special`` data the law allows only when it cannot be left out
    (art. 39c lid 3 Wjsg jo. 51b); ``blocked`` is what our own list says never belongs here.
    """

    label: Said
    why: Said
    basis: Basis
    special: bool = False
    blocked: bool = False

    @property
    def apart(self) -> bool:
        """Whether a reviewer sees it apart from other findings that stayed."""
        return self.special or self.blocked


@cache
def kind_texts() -> Mapping[FindingKind, KindText]:
    """Give every kind; raises WrongData, a fault of the program."""
    data = tomllib.loads(files("app.wizard").joinpath("scan_kinds.toml").read_text("utf-8"))
    if set(data) != set(get_args(FindingKind)):
        raise WrongData("scan_kinds.toml: soorten ontbreken of er zijn er te veel")
    return {kind: _kind(kind, data[kind]) for kind in get_args(FindingKind)}


def _kind(name: str, row: Mapping[str, Any]) -> KindText:
    if set(row) - {"label", "why", "basis", "special", "blocked"}:
        raise WrongData(f"{name}: er staat te veel")
    return KindText(
        said(row["label"]),
        said(row["why"]),
        read_basis(row["basis"], name),
        special=row.get("special", False),
        blocked=row.get("blocked", False),
    )
