"""The parts of a notification that someone chose, field by field; what was not chosen is not read.

Each part keeps beside its items the paths they come from; those never leave the program, because
the number of an answer would tell how many were left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.case import paths
from app.case.model import CaseDocument
from app.case.model.risk import Behaviour, Fact, Instrument
from app.notification.message import Item, Part, PartName, SourceNote
from app.notification.texts import say
from app.notification.words import label, source_note, word
from app.wizard.dates import show_day, show_partial
from app.wizard.share_text import final_label, value_text
from app.wizard.sharing import expand

Choice = Mapping[str, str | None]
"""Path of a chosen field -> the short text to use for it, or None: as it is."""

_LABELLED: tuple[tuple[PartName, tuple[str, ...]], ...] = (
    (
        "identity",
        (
            "person.birth_place",
            "person.nationality",
            "person.alias",
            "person.skn",
            "person.bsn",
            "person.residence_status",
            "detention.titles",
            "detention.start",
            "release.manner",
        ),
    ),
    ("addresses", ("address.*",)),
    ("surroundings", ("residence.expected", "residence.bans", "residence.signals")),
    ("frames", ("scope.frame.*",)),
    (
        "judgement",
        (
            "risk.nature",
            "risk.feared",
            "risk.why_serious",
            "risk.for_whom",
            "risk.for_whom_note",
            "risk.when",
            "risk.term",
        ),
    ),
)
_PLAIN: tuple[tuple[PartName, tuple[str, ...]], ...] = (
    ("treatment", ("risk.treatment.*",)),
    ("sources", ("risk.sources",)),
    ("raises", ("risk.raises.*",)),
    ("lowers", ("risk.lowers.*", "risk.lowers")),
    ("health", ("risk.health",)),
    ("unknown", ("risk.unknown",)),
    ("view", ("inform.view",)),
    ("informed", ("informed.*",)),
)
_DETAILS = ("parket", "period", "judgment_on", "sentence")


@dataclass
class Draft:
    """A part that is being put together; ``origins`` are the paths of its items."""

    name: PartName
    items: list[Item] = field(default_factory=list)
    origins: list[str] = field(default_factory=list)

    def add(self, item: Item, origin: str) -> None:
        """Add an item with the path of the answer it comes from."""
        self.items.append(item)
        self.origins.append(origin)

    def part(self) -> Part:
        """Give the part without its origins."""
        return Part(name=self.name, items=tuple(self.items))


def chosen_parts(document: CaseDocument, choice: Choice) -> tuple[Draft, ...]:
    """Give the parts that were chosen; never an empty one.

    A short text takes the place of everything the field says, dates included; only its source
    stays, because a reader must be able to weigh what is said (art. 3 lid 5 jo. 51b Wjsg).
    """
    return tuple(draft for draft in _Chosen(document, choice).drafts() if draft.items)


class _Chosen:
    def __init__(self, document: CaseDocument, choice: Choice) -> None:
        self.document, self.choice = document, choice

    def drafts(self) -> Iterator[Draft]:
        for name, patterns in _LABELLED:
            yield self._draft(name, patterns, labelled=True)
        for name, patterns in _PLAIN:
            yield self._draft(name, patterns, labelled=False)
        yield from self._offences()
        yield self._dated("facts", self.document.risk.facts)
        yield self._dated("behaviour", self.document.risk.behaviour)
        yield from self._instruments()

    def _text(self, path: str) -> str:
        return self.choice[path] or value_text(self.document, path) or say("values", "unknown")

    def _draft(self, name: PartName, patterns: Sequence[str], *, labelled: bool) -> Draft:
        draft = Draft(name)
        for pattern in patterns:
            for path in expand(self.document, pattern):
                if path in self.choice:
                    item = Item(
                        label=self._label(path) if labelled else None,
                        text=self._text(path),
                        source=self._source(path),
                    )
                    draft.add(item, path)
        return draft

    def _label(self, path: str) -> str:
        if path.startswith("address."):
            return say("labels", "address")
        return label(path)

    def _source(self, path: str) -> SourceNote | None:
        block = paths.get(self.document, path) if path.count(".") else None
        return source_note(self.document, getattr(block, "source", None))

    def _offences(self) -> Iterator[Draft]:
        for offence in self.document.offence:
            path = f"offence.{offence.id}"
            if path not in self.choice:
                continue
            draft = Draft("offences")
            # Whether the judgment is final always stands beside an offence (OM Aanwijzing Wjsg).
            short = self.choice[path]
            text = f"{short} ({final_label(offence)})" if short else self._text(path)
            draft.add(Item(label=label("offence.article"), text=text), path)
            for name in _DETAILS:
                detail = f"{path}.{name}"
                if detail in self.choice:
                    draft.add(Item(label=label(detail), text=self._text(detail)), detail)
            yield draft

    def _dated(self, name: PartName, blocks: Sequence[Fact | Behaviour]) -> Draft:
        draft = Draft(name)
        for block in blocks:
            path = f"risk.{name}.{block.id}"
            if path in self.choice:
                short = self.choice[path]
                item = Item(
                    text=short or block.what or say("values", "unknown"),
                    on=None if short else block.when,
                    source=source_note(self.document, block.source),
                )
                draft.add(item, path)
        return draft

    def _instruments(self) -> Iterator[Draft]:
        for each in self.document.risk.instrument:
            path = f"risk.instrument.{each.id}"
            if path in self.choice:
                draft = Draft("instrument")
                for name, text in self._instrument(each, self.choice[path]):
                    if text:
                        known = name == "conclusion"
                        source = source_note(self.document, each.source) if known else None
                        item = Item(label=label(f"{path}.{name}"), text=text, source=source)
                        draft.add(item, f"{path}.{name}")
                yield draft

    @staticmethod
    def _instrument(each: Instrument, short: str | None) -> Iterator[tuple[str, str | None]]:
        if short:
            yield "conclusion", short
            return
        yield "name", word("risk.instrument.name", each.name, each.name_other)
        yield "on", show_partial(each.on) if each.on else None
        yield "assessor", each.assessor
        # Conclusion and motivation go together or not at all (art. 7e jo. 51b Wjsg).
        yield "conclusion", each.conclusion
        yield "motivation", each.motivation
        yield "valid_until", show_day(each.valid_until) if each.valid_until else None
