"""The outcome of the legal test: which conditions of art. 18b are answered how.

No score and no advice: it only orders what a person answered.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.model.legal import LegalTest
from app.case.said import joined, said

CONDITIONS: dict[str, str] = {
    "risk": said("het risico op een ernstig misdrijf"),
    "necessary": said("nodig om anderen te beschermen"),
    "sender_task": said("de taak van de directeur"),
    "receiver_task": said("de taak van de burgemeester"),
}
"""The conditions of art. 18b lid 1 Pbw (version 1-11-2025) by name, with their Dutch words."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The names of the conditions, in the order of the law; empty ones are in ``unanswered``."""

    fulfilled: tuple[str, ...]
    not_fulfilled: tuple[str, ...]
    unknown: tuple[str, ...]
    unanswered: tuple[str, ...]

    @property
    def may_notify(self) -> bool:
        """Whether every condition was answered with yes; only then "melden" can be proposed."""
        return len(self.fulfilled) == len(CONDITIONS)


def outcome(test: LegalTest) -> Outcome:
    """Give which conditions are fulfilled, not fulfilled, unknown and not answered yet."""
    answers = {name: getattr(test, name).answer for name in CONDITIONS}

    def answered(given: str | None) -> tuple[str, ...]:
        return tuple(name for name, answer in answers.items() if answer == given)

    return Outcome(answered("yes"), answered("no"), answered("unknown"), answered(None))


def summary(test: LegalTest) -> str:
    """Give the person's own answers in Dutch, a line per condition, ordered by answer."""
    of = outcome(test)
    parts = (
        (said("Vervuld"), of.fulfilled),
        (said("Niet vervuld"), of.not_fulfilled),
        (said("Onbekend"), of.unknown),
        (said("Nog niet beantwoord"), of.unanswered),
    )
    return joined("\n", (_line(word, name, test) for word, names in parts for name in names))


def _line(state: str, name: str, test: LegalTest) -> str:
    reason = getattr(test, name).reason
    if not reason:
        return said("{state}: {name}.", state=state, name=CONDITIONS[name])
    return said(
        "{state}: {name}. U schreef: {reason}", state=state, name=CONDITIONS[name], reason=reason
    )
