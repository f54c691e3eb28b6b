"""What may go along, what pulls something else along, and what is held back (domain 3.4).

Pure rules about the paths of a case; which fields there are to choose is data of the wizard.
Art. 3 lid 2-3 Wjsg jo. 51b: necessary and not excessive; art. 3 lid 5: a fair and full picture.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.case.model import CaseDocument
from app.case.model.person import Offence, Source

Finality: TypeAlias = Literal["final", "not_final", "unknown", "acquitted", "dismissed"]
"""Whether a judgment is final: who may still be acquitted does not count as guilty.

An acquittal or a dismissal (sepot) is said by name, final or not: it is no conviction.
"""

OWN_KINDS = frozenset({"behaviour_report", "mdo_report", "dr_plan", "facility_registration"})
"""Kinds of source that the facility made itself; about the others an owner can be asked."""

LONGEST_EXTRACT = 2_000
"""Characters after which a text looks like a whole report instead of a conclusion."""

_HEALTH = "risk.health"
_RISK = (
    *("risk.nature", "risk.feared", "risk.why_serious", "risk.for_whom", "risk.when"),
    *("risk.term", "risk.facts", "risk.raises", "risk.lowers", "risk.sources"),
)


@dataclass(frozen=True)
class Held:
    """A chosen field that may not go as it is; ``name`` says why, ``about`` is what to mend."""

    name: Literal[
        "offence_reason",
        "offence_missing",
        "owner_not_asked",
        "motivation_missing",
        "health_reason",
    ]
    path: str
    about: str


def coupled(document: CaseDocument, going: Collection[str]) -> frozenset[str]:
    """Give the fields that come along with those in ``going`` and were not chosen themselves.

    What makes the risk greater never goes without what makes it smaller; anything about the risk
    never goes without what is not known (art. 3 lid 5 Wjsg jo. 51b; the coupling is our choice).
    """
    along: set[str] = set()
    if any(_under(path, "risk.raises") for path in going):
        blocks = [f"risk.lowers.{block.id}" for block in document.risk.lowers]
        along.update(blocks or ["risk.lowers"])
    if any(_under(path, part) for path in going for part in _RISK):
        along.add("risk.unknown")
    return frozenset(along - set(going))


def without_parent(going: Collection[str]) -> frozenset[str]:
    """Give the details of an offence in ``going`` whose offence itself does not go."""
    details = (path for path in going if path.startswith("offence.") and path.count(".") > 1)
    return frozenset(path for path in details if parent_of(path) not in going)


def parent_of(path: str) -> str:
    """Give the block a detail belongs to: ``offence.o1.parket`` -> ``offence.o1``."""
    return ".".join(path.split(".")[:2])


def finality(offence: Offence) -> Finality:
    """Say whether the judgment of ``offence`` is final; no answer counts as not known."""
    if offence.ended is not None:
        return offence.ended
    if offence.final == "yes":
        return "final"
    return "not_final" if offence.final == "no" else "unknown"


def held(document: CaseDocument, going: Collection[str]) -> tuple[Held, ...]:
    """Give what must be mended before the fields in ``going`` may go.

    A judgment that is not final, an acquittal and a dismissal need their own reason (analogy: OM
    Aanwijzing Wjsg); a document of
    somebody else is shared after asking (our own choice); a score never goes without its motive
    (art. 7e Wjsg jo. 51b); health only when it cannot be left out (art. 39c lid 3 jo. 51b).
    """
    found: list[Held] = []
    found += [Held("offence_missing", path, parent_of(path)) for path in _sorted_missing(going)]
    found += _offences(document, going)
    found += [
        Held("owner_not_asked", path, f"source.{source.id}.owner_ok")
        for path, source in _used_sources(document, going)
        if _owner_to_be_asked(document, source)
    ]
    found += [
        Held("motivation_missing", path, f"{path}.motivation")
        for instrument in document.risk.instrument
        if (path := f"risk.instrument.{instrument.id}") in going and not instrument.motivation
    ]
    if _HEALTH in going and not document.share.health_reason:
        found.append(Held("health_reason", _HEALTH, "share.health_reason"))
    return tuple(found)


def looks_like_a_report(text: str) -> bool:
    """Say whether a text is so long that it seems a report: share the conclusion and the motive."""
    return len(text) > LONGEST_EXTRACT


def group_reason(document: CaseDocument, group: str) -> str | None:
    """Give the reason that was given for a group, or for one offence by its path."""
    given = [each.reason for each in document.share.reasons if each.group == group]
    return given[-1] if given else None


def _sorted_missing(going: Collection[str]) -> list[str]:
    return sorted(without_parent(going))


def _offences(document: CaseDocument, going: Collection[str]) -> list[Held]:
    paths = [(f"offence.{offence.id}", offence) for offence in document.offence]
    return [
        Held("offence_reason", path, path)
        for path, offence in paths
        if path in going and finality(offence) != "final" and not group_reason(document, path)
    ]


def _used_sources(document: CaseDocument, going: Collection[str]) -> Iterable[tuple[str, Source]]:
    risk = document.risk
    blocks = (
        ("risk.facts", risk.facts),
        ("risk.raises", risk.raises),
        ("risk.lowers", risk.lowers),
        ("risk.instrument", risk.instrument),
        ("risk.behaviour", risk.behaviour),
        ("address", document.address),
    )
    sources = {source.id: source for source in document.source}
    for name, items in blocks:
        for item in items:
            path = f"{name}.{item.id}"
            if path in going and item.source in sources:
                yield path, sources[item.source]


def _owner_to_be_asked(document: CaseDocument, source: Source) -> bool:
    if document.reason_for(f"source.{source.id}.owner_ok"):
        return False
    if source.owner_ok in {"own", "agreed"}:
        return False
    if source.owner_ok == "not_needed":
        return not source.owner_ok_reason
    return source.owner_ok == "not_asked" or source.kind not in OWN_KINDS | {"conversation"}


def _under(path: str, part: str) -> bool:
    return path == part or path.startswith(f"{part}.")
