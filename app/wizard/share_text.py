"""How a shareable answer reads as text, and what it is called on the screen of step 6.

The texts of options come from the questions; here is only how an answer becomes a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from app.case import paths
from app.case.minimisation import Finality, finality
from app.case.model import CaseDocument
from app.case.model.gemeenten import Address, Informed
from app.case.model.person import Offence
from app.case.model.risk import Behaviour, Fact, Instrument, Judgement, Treatment
from app.case.model.scope import Frame
from app.case.said import said
from app.reference import gemeenten
from app.wizard import questions
from app.wizard.dates import show_partial

FINALITY: dict[Finality, str] = {
    "final": said("onherroepelijk"),
    "not_final": said("niet onherroepelijk"),
    "unknown": said("niet bekend of de uitspraak onherroepelijk is"),
    "acquitted": said("vrijspraak"),
    "dismissed": said("sepot"),
}
"""The label that always stands beside an offence in the letter."""

NOTHING_KNOWN = "Niets bekend."
NOT_KNOWN = "Niet bekend."


def value_text(document: CaseDocument, path: str) -> str:
    """Give the answer at ``path`` as the letter would say it; empty when there is none.

    Raises NoSuchPath. An offence comes with its final label, an instrument with its motivation.
    """
    if path == "risk.sources":
        return _consulted(document)
    value = paths.get(document, path)
    if path in ("risk.lowers", "risk.unknown") and not value:
        return _nothing(document, path)
    if isinstance(value, Offence):
        return f"{value.article} ({FINALITY[finality(value)]})" if value.article else ""
    for kind, as_text in _BLOCKS.items():
        if isinstance(value, kind):
            return as_text(document, path, value)
    return _plain(document, path, value)


def label(document: CaseDocument, path: str) -> str:
    """Give the name of a field in step 6: "Feit 2", "Strafzaak 1: parketnummer"."""
    if path.startswith("scope.frame."):
        row = path.rsplit(".", 1)[-1]
        return _row_text("scope.frame", row)
    return questions.label(path, document)


def final_label(offence: Offence) -> str:
    """Give the words that must stand beside this offence, whatever else is left out."""
    return FINALITY[finality(offence)]


def date_text(value: date | str) -> str:
    """Give a whole or partial date in words: "7 maart 2019", "maart 2019", "2019"."""
    return show_partial(str(value))


def _plain(document: CaseDocument, path: str, value: Any) -> str:
    if value is None or value in ((), False):
        return ""
    if isinstance(value, tuple):
        told = ", ".join(_code(document, path, each) for each in value)
        note = document.risk.for_whom_note if path == "risk.for_whom" else None
        return f"{told}. {note}" if note else told
    if path.endswith(".judgment_on"):
        offence: Offence = paths.get(document, path.rsplit(".", 1)[0])
        return ", ".join(filter(None, (date_text(value), offence.judgment_court)))
    return _code(document, path, value)


def _code(document: CaseDocument, path: str, value: date | str) -> str:
    question = questions.question(path)
    if question.type in {"date", "partial_date"}:
        return date_text(value)
    option = question.option(str(value))
    if option is None:
        return str(value)
    if option.code == "other" and path != "risk.for_whom":  # that one has a note instead
        return str(paths.get(document, f"{path}_other") or option.text)
    return option.text


def _dated(_document: CaseDocument, _path: str, block: Fact | Behaviour) -> str:
    if not block.what:
        return ""
    return f"{block.what} ({date_text(block.when)})" if block.when else block.what


def _judgement(_document: CaseDocument, _path: str, block: Judgement) -> str:
    return block.what or ""


def _treatment(document: CaseDocument, path: str, block: Treatment) -> str:
    if not block.what:
        return ""
    return _joined(block.what, _said(document, f"{path}.state").lower())


def _instrument(document: CaseDocument, path: str, block: Instrument) -> str:
    if not block.conclusion:
        return ""
    when = date_text(block.on) if block.on else None
    until = f"geldig tot {date_text(block.valid_until)}" if block.valid_until else None
    head = _joined(_said(document, f"{path}.name"), when, block.assessor, until)
    told = block.conclusion + (f" Motivering: {block.motivation}" if block.motivation else "")
    return f"{head}: {told}" if head else told


def _address(document: CaseDocument, path: str, block: Address) -> str:
    name = _gemeente(block.gemeente)
    if not (block.text or name):
        return ""
    when = date_text(block.on) if block.on else None
    sure = {"yes": "bevestigd", "no": "niet bevestigd"}.get(block.confirmed or "")
    place = _joined(block.text, f"gemeente {name}" if name else None, when, sure)
    kind = _said(document, f"{path}.kind")
    return f"{kind}: {place}" if kind else place


def _informed(document: CaseDocument, path: str, block: Informed) -> str:
    party = _said(document, f"{path}.party")
    if not party:
        return ""
    by = f"door {block.by}" if block.by else None
    ground = f"grond: {block.ground}" if block.ground else None
    return _joined(party, date_text(block.on) if block.on else None, by, ground)


def _frame(document: CaseDocument, path: str, block: Frame) -> str:
    if block.state in {None, "not_applicable", "unknown"}:
        return ""
    decided = date_text(block.decided_on) if block.decided_on else None
    ends = f"tot {date_text(block.ends_on)}" if block.ends_on else None
    by = f"toezicht door {block.supervised_by}" if block.supervised_by else None
    return _joined(_said(document, f"{path}.state").lower(), decided, ends, by)


_BLOCKS: dict[type, Callable[[CaseDocument, str, Any], str]] = {
    Fact: _dated,
    Behaviour: _dated,
    Judgement: _judgement,
    Treatment: _treatment,
    Instrument: _instrument,
    Address: _address,
    Informed: _informed,
    Frame: _frame,
}


def _said(document: CaseDocument, path: str) -> str:
    return _plain(document, path, paths.get(document, path))


def _consulted(document: CaseDocument) -> str:
    table = questions.question("risk.sources")
    parts = []
    for code, words in (("consulted", "Bekeken"), ("unavailable", "Niet beschikbaar")):
        rows = [
            row.text for row in table.rows if getattr(document.risk.sources, row.code).state == code
        ]
        if rows:
            parts.append(f"{words}: {', '.join(rows)}.")
    return " ".join(parts)


def _nothing(document: CaseDocument, path: str) -> str:
    if path in document.unknown:
        return NOT_KNOWN
    return NOTHING_KNOWN if paths.get(document, f"{path}_none") else ""


def _row_text(table: str, code: str) -> str:
    return said(next(row.text for row in questions.question(table).rows if row.code == code))


def _gemeente(code: str | None) -> str | None:
    try:
        return gemeenten.by_code(code).name if code else None
    except gemeenten.UnknownGemeente:
        return code


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)
