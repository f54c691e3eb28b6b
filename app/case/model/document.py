"""The whole case document and its bytes."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import ValidationError, field_validator
from pydantic_core import ErrorDetails

from app.case import canonical
from app.case.model.closing import Contact, Inform, Proposal
from app.case.model.gemeenten import (
    Addresses,
    InformedNone,
    InformedParties,
    Munis,
    Residence,
)
from app.case.model.legal import LegalTest
from app.case.model.parts import Part, Text
from app.case.model.person import Detention, Offences, Person, Release, Signal, Sources
from app.case.model.risk import Risk
from app.case.model.scope import Scope
from app.case.model.sharing import Share
from app.case.refusal import Refusal
from app.case.said import Said, said

FORMAT: Literal["meldpoort.case/1"] = "meldpoort.case/1"


class Reason(Part):
    """The sentence that a soft question or a soft stop asks for; ``about`` is its path or name."""

    about: str
    text: Text | None = None


class CaseDocument(Part):
    """The answers of one case. Empty is no answer; ``unknown`` lists the paths answered with it.

    Choices have ``unknown`` among their codes; every other question that was answered with
    "weet ik niet" has its path in ``unknown`` and no value of its own.
    """

    format: Literal["meldpoort.case/1"] = FORMAT
    source: Sources = ()
    signal: Signal = Signal()
    person: Person = Person()
    detention: Detention = Detention()
    release: Release = Release()
    offence: Offences = ()
    offence_none: Text | None = None
    scope: Scope = Scope()
    risk: Risk = Risk()
    test: LegalTest = LegalTest()
    address: Addresses = ()
    address_none: bool = False
    residence: Residence = Residence()
    muni: Munis = ()
    informed: InformedParties = ()
    informed_none: InformedNone | None = None
    share: Share = Share()
    inform: Inform = Inform()
    proposal: Proposal = Proposal()
    contact: Contact = Contact()
    reasons: tuple[Reason, ...] = ()
    unknown: tuple[str, ...] = ()

    @field_validator("unknown")
    @classmethod
    def _unknown_once_and_sorted(cls, paths: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(sorted(set(paths)))

    @field_validator("reasons")
    @classmethod
    def _reasons_once_and_sorted(cls, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
        by_subject = {reason.about: reason for reason in reasons if reason.text}
        return tuple(by_subject[about] for about in sorted(by_subject))

    def to_bytes(self) -> bytes:
        """Give the canonical bytes; call once per version and keep what it gives."""
        return canonical.encode(
            self.model_dump(mode="json", exclude_defaults=True) | {"format": self.format}
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what ``to_bytes`` made; raises Refusal when it is not that."""
        return cls.from_value(canonical.decode(data))

    @classmethod
    def from_value(cls, value: Any) -> Self:
        """Read a case out of JSON values; raises Refusal that names the first wrong field."""
        if not isinstance(value, dict):
            raise Refusal("Dit bestand is geen zaakbestand. Kies een bestand met één zaak.")
        _check_format(value.get("format"))
        try:
            return cls.model_validate(value)
        except ValidationError as error:
            raise refusal_of(error) from None

    def reason_for(self, about: str) -> str | None:
        """Give the reason that was given for a soft question or soft stop, if any."""
        return next((reason.text for reason in self.reasons if reason.about == about), None)


def _check_format(given: Any) -> None:
    if given == FORMAT:
        return
    if isinstance(given, str) and given.startswith("meldpoort.case/"):
        raise Refusal(
            "Dit zaakbestand is van een andere versie ({given}); dit programma leest {ours}."
            " Open het met een nieuwere versie van Meldpoort.",
            given=ascii(given[:40])[1:-1],
            ours=FORMAT,
        )
    raise Refusal(
        'Dit is geen zaakbestand van Meldpoort: het veld "format" ontbreekt of klopt niet.'
        ' Kies een ander bestand, of zet bij "format": {ours}.',
        ours=FORMAT,
    )


def reason_in(detail: ErrorDetails) -> Said:
    """Give the sentence of a check of our own that did not hold."""
    words = detail["ctx"]["error"].args[0]
    return words if isinstance(words, Said) else said(words)


def refusal_of(error: ValidationError) -> Refusal:
    """Give the sentence for the first thing that is wrong."""
    first = error.errors(include_url=False, include_input=False)[0]
    path = ".".join(str(step) for step in first["loc"])
    kind = first["type"]
    if kind == "extra_forbidden":
        return Refusal(
            "Het veld {path} bestaat niet in een zaakbestand. Haal het weg of verbeter de naam.",
            path=path,
        )
    if kind == "string_unicode":
        return Refusal(
            "In de tekst van het veld {path} staat een half teken. Typ dat stukje opnieuw.",
            path=path,
        )
    if kind == "string_too_long":
        return Refusal("De tekst in het veld {path} is te lang. Maak hem korter.", path=path)
    if kind in {"value_error", "assertion_error"}:
        return Refusal(
            "In het veld {path} klopt iets niet. {why}",
            path=path,
            why=reason_in(first),
        )
    if kind == "literal_error":
        return Refusal(
            "Het antwoord in het veld {path} kan niet. Kies een van: {choices}.",
            path=path,
            choices=str(first.get("ctx", {}).get("expected", "")).replace(" or ", ", "),
        )
    return Refusal(
        "Het antwoord in het veld {path} heeft niet de goede vorm. Vergelijk het met het schema.",
        path=path,
    )
