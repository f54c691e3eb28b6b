"""What can be the matter with a notification that left, and what may then be asked (steps.md).

Correcting, destroying and restricting are demanded only of data that were wrong or should not
have been given (art. 24 jo. 51b Wjsg, paraphrase); everything else is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from app.case.refusal import Refusal
from app.case.said import Said, said
from app.notification.papers.handing_over import Ask, ChangeKind
from app.store.notices import StoredNotice
from app.wizard.questions import Basis

What: TypeAlias = Literal["read", "corrected", "destroyed", "restricted", "kept"]
"""What a gemeente says that it did after a notice."""

WHATS: tuple[What, ...] = get_args(What)

_OWN = Basis("eigen keuze")
_WJSG_24 = Basis("wet", "wjsg-24")


class WrongChange(Refusal):
    """Facts about a withdrawal or replacement that are missing or do not go together."""


@dataclass(frozen=True)
class Choice:
    """One thing to choose: its code, its text, one line of help, and where it comes from."""

    code: str
    text: Said
    hint: Said
    basis: Basis


@dataclass(frozen=True)
class ChangeChoice(Choice):
    """One kind of change: what may be asked for it, and how it can be told.

    ``withdraws`` and ``replaces`` say whether a notification is taken back for it, or replaced
    by a newer version.
    """

    asks: tuple[Ask, ...]
    withdraws: bool
    replaces: bool


_DEMANDS: tuple[Ask, ...] = ("correct", "destroy", "restrict")
_REQUESTS: tuple[Ask, ...] = ("note", "request_destruction")

_CHANGES: tuple[ChangeChoice, ...] = (
    ChangeChoice(
        "changed",
        said("Gegevens gewijzigd"),
        said("U maakt een nieuwe versie; die vervangt de oude."),
        _OWN,
        _REQUESTS,
        withdraws=False,
        replaces=True,
    ),
    ChangeChoice(
        "wrong_gemeente",
        said("Verkeerde gemeente"),
        said(
            "De melding had naar een andere gemeente gemoeten. U kunt om vernietigen vragen, niet"
            " eisen. Had deze gemeente de gegevens niet mogen krijgen? Kies dan 'Onrechtmatig'."
        ),
        _OWN,
        _REQUESTS,
        withdraws=True,
        replaces=False,
    ),
    ChangeChoice(
        "incorrect",
        said("Onjuist"),
        said("Er stonden gegevens in die niet kloppen."),
        _WJSG_24,
        _DEMANDS,
        withdraws=True,
        replaces=True,
    ),
    ChangeChoice(
        "unlawful",
        said("Onrechtmatig"),
        said("De gegevens hadden niet gegeven mogen worden."),
        _WJSG_24,
        _DEMANDS,
        withdraws=True,
        replaces=True,
    ),
    ChangeChoice(
        "not_needed",
        said("Niet meer nodig"),
        said("De melding klopte, maar zij is niet meer nodig."),
        _OWN,
        _REQUESTS,
        withdraws=True,
        replaces=False,
    ),
    ChangeChoice(
        "deceased",
        said("Overleden"),
        said("Betrokkene is overleden. U vraagt om vernietigen; het is geen plicht."),
        _OWN,
        _REQUESTS,
        withdraws=True,
        replaces=False,
    ),
)

_ASKS: dict[Ask, Choice] = {
    "correct": Choice(
        "correct",
        said("Verbeteren"),
        said("De gemeente moet de gegevens verbeteren."),
        _WJSG_24,
    ),
    "destroy": Choice(
        "destroy",
        said("Vernietigen"),
        said("De gemeente moet de melding vernietigen, en alles wat zij eruit overnam."),
        _WJSG_24,
    ),
    "restrict": Choice(
        "restrict",
        said("Afschermen"),
        said("De gemeente moet zorgen dat niemand de gegevens nog gebruikt."),
        _WJSG_24,
    ),
    "note": Choice("note", said("Kennisnemen"), said("U vraagt alleen om dit te lezen."), _OWN),
    "request_destruction": Choice(
        "request_destruction",
        said("Verzoek om te vernietigen"),
        said("De gemeente beslist zelf over haar archief."),
        _OWN,
    ),
}

_WHATS: dict[What, Said] = {
    "read": said("De gemeente heeft het bericht gelezen"),
    "corrected": said("De gemeente heeft de gegevens verbeterd"),
    "destroyed": said("De gemeente heeft de melding vernietigd"),
    "restricted": said("De gemeente heeft de gegevens afgeschermd"),
    "kept": said("De gemeente bewaart de melding nog"),
}

_SETTLES: dict[Ask, frozenset[What]] = {
    "correct": frozenset({"corrected", "destroyed"}),
    "destroy": frozenset({"destroyed"}),
    "restrict": frozenset({"restricted", "destroyed"}),
    "note": frozenset(WHATS),
    "request_destruction": frozenset(WHATS),
}
"""What the gemeente must have done before a notice is done; who asks takes any answer."""


def changes() -> tuple[ChangeChoice, ...]:
    """Give every kind of change, in the order of the screen; none comes first by itself."""
    return _CHANGES


def change_choice(kind: str) -> ChangeChoice:
    """Give one kind of change. Raises WrongChange."""
    found = next((one for one in _CHANGES if one.code == kind), None)
    if found is None:
        raise WrongChange("Kies wat er aan de hand is.")
    return found


def asks_for(kind: str) -> tuple[Choice, ...]:
    """Give what may be asked for a kind of change. Raises WrongChange."""
    return tuple(_ASKS[ask] for ask in change_choice(kind).asks)


def ask_text(ask: str) -> Said:
    """Give what is asked in one or two words."""
    return _ASKS[cast("Ask", ask)].text


def what_text(what: str) -> Said:
    """Give what a gemeente did, as a short sentence."""
    return _WHATS[cast("What", what)]


def settles(notice: StoredNotice, what: What) -> bool:
    """Tell whether a notice is done when the gemeente did this."""
    return all(what in _SETTLES[cast("Ask", ask)] for ask in notice.asks)


def answers_to(asks: tuple[str, ...]) -> tuple[What, ...]:
    """Give what a gemeente can say about a notice that asks this, in the order of the screen.

    That it was corrected or restricted fits only where that was asked; destroying always does.
    """
    wanted: set[What] = {"read", "destroyed", "kept"}
    if "correct" in asks:
        wanted.add("corrected")
    if "restrict" in asks:
        wanted.add("restricted")
    return tuple(what for what in WHATS if what in wanted)


def check_asks(kind: str, asks: tuple[str, ...]) -> tuple[Ask, ...]:
    """Give what is asked when it may be asked for this. Raises WrongChange."""
    choice = change_choice(kind)
    if not asks:
        raise WrongChange("Kies wat u de gemeente vraagt.")
    if any(ask not in choice.asks for ask in asks) or len(set(asks)) < len(asks):
        raise WrongChange(
            "Dit kunt u om deze reden niet vragen. Verbeteren, vernietigen en afschermen eist u"
            " alleen bij onjuiste of onrechtmatige gegevens."
        )
    return cast("tuple[Ask, ...]", asks)


def breach_needed(kind: str) -> bool:
    """Tell whether this may be a data breach: then that question comes next (steps.md)."""
    return kind in {"wrong_gemeente", "unlawful"}


def kind_text(kind: str) -> Said:
    """Give a kind of change in a few words."""
    return change_choice(cast("ChangeKind", kind)).text
