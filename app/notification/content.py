"""Composing a notification out of a case: for one gemeente, only what was chosen for it.

The result says what the letter says; ``to_bytes`` makes the bytes that are sealed and sent.
"""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict

from app.case.model import CaseDocument
from app.case.model.gemeenten import Muni
from app.case.model.legal import Condition
from app.case.refusal import Refusal
from app.case.said import joined, said
from app.law import Library, shipped
from app.notification import message, texts
from app.notification.message import Notification, from_bytes, to_bytes
from app.notification.parts import Choice, Draft, chosen_parts
from app.notification.texts import say, sentences
from app.notification.words import source_note, word
from app.reference import gemeenten
from app.wizard import sharing
from app.wizard.dates import show_day

__all__ = [
    "LetterSettings",
    "Notification",
    "NotificationNotPossible",
    "compose",
    "from_bytes",
    "origins",
    "to_bytes",
]

LAW = ("pbw-18b-1", "pbw-18b-2")
"""The only passages a letter quotes as law; both are read word for word."""

_CONDITIONS = ("risk", "necessary", "sender_task", "receiver_task")


class LetterSettings(BaseModel):
    """What the facility says of itself in every letter.

    ``address`` has one line per line; ``handling`` is the text on top and at the foot of each
    page. ``practice`` is true in a practice vault.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    facility: str
    address: str = ""
    return_address: str = ""
    phone: str = ""
    handling: str = "Vertrouwelijk – persoonsgegevens"
    practice: bool = False


class NotificationNotPossible(Refusal):
    """A case of which no notification can be made."""


def compose(
    document: CaseDocument,
    muni_id: str,
    *,
    reference: str,
    version: int,
    settings: LetterSettings,
    law_version: str,
    law: Library | None = None,
    replaces: message.Replaces | tuple[str, int] | None = None,
) -> Notification:
    """Give what the burgemeester of gemeente ``muni_id`` receives.

    ``law`` are the law texts in force (None: those of the program), ``law_version`` their name.
    ``replaces`` is the number and version of the notification that this one replaces. Raises
    NotificationNotPossible when the proposal is not to notify, when a condition of art. 18b lid 1
    Pbw is not answered with yes, or when something is missing that always goes along.
    """
    muni = _muni(document, muni_id)
    _may_be_made(document, muni)
    choice = _choice(document, muni_id)
    gemeente = gemeenten.by_code(muni.code or "")
    return Notification(
        reference=reference,
        version=version,
        practice=settings.practice,
        text_version=texts.version(),
        law_version=law_version,
        sender=_sender(settings),
        recipient=message.Recipient(
            code=gemeente.code,
            gemeente=gemeente.name,
            title=say("letter", "recipient", gemeente=gemeente.name),
            attention=_attention(muni),
        ),
        subject=say("letter", "subject"),
        core=_core(document, muni, choice),
        asks=tuple(say("asks", ask) for ask in muni.ask),
        reply_by=muni.reply_by,
        contact=_contact(document),
        person=_person(document),
        release=_release(document, replaces is not None),
        frame=_frame(document),
        because=message.Because(basis=_basis(document, muni), why=muni.why or ""),
        parts=tuple(draft.part() for draft in chosen_parts(document, choice)),
        ground=_ground(document, law or shipped()),
        use=_use(),
        informed_status=(
            say("status", document.inform.status or "unknown"),
            say("status", "consent"),
        ),
        reply=sentences("reply", "letter"),
        replaces=_replaces(replaces),
    )


def origins(document: CaseDocument, muni_id: str) -> Mapping[str, str]:
    """Give for every place in the letter the path of the answer it comes from.

    Only for the screen of whoever may read the case: the paths say what was left out.
    """
    found = {
        "asks": f"muni.{muni_id}.ask",
        "reply_by": f"muni.{muni_id}.reply_by",
        "because.basis": f"muni.{muni_id}.basis",
        "because.why": f"muni.{muni_id}.why",
        **{f"ground.{at}": f"test.{name}" for at, name in enumerate(_CONDITIONS)},
    }
    position: dict[str, int] = {}
    for draft in chosen_parts(document, _choice(document, muni_id)):
        at = position.get(draft.name, 0)
        position[draft.name] = at + 1
        found |= _places(draft, at)
    return found


def _places(draft: Draft, at: int) -> dict[str, str]:
    return {f"{draft.name}.{at}.{index}": path for index, path in enumerate(draft.origins)}


def _choice(document: CaseDocument, muni_id: str) -> Choice:
    return sharing.chosen(document, muni_id)


def _muni(document: CaseDocument, muni_id: str) -> Muni:
    muni = next((each for each in document.muni if each.id == muni_id), None)
    if muni is None or muni.code is None:
        raise NotificationNotPossible(
            "Er is nog geen gemeente gekozen. Kies in stap 5 een gemeente."
        )
    return muni


def _may_be_made(document: CaseDocument, muni: Muni) -> None:
    if document.proposal.choice != "notify":
        raise NotificationNotPossible(
            "Van deze zaak kan geen brief worden gemaakt: het voorstel is niet om te melden."
            " Kijk in stap 8 naar het voorstel."
        )
    answers = [document.scope.detained, *(_condition(document, n).answer for n in _CONDITIONS)]
    if any(answer != "yes" for answer in answers):
        raise NotificationNotPossible(
            "Van deze zaak kan geen brief worden gemaakt: nog niet alle voorwaarden van de wet zijn"
            " met ja beantwoord. Kijk in stap 2 en stap 4."
        )
    needed = (
        (document.person.surname, said("de achternaam (stap 1)")),
        (document.detention.facility, said("de inrichting (stap 1)")),
        (muni.why, said("waarom juist deze burgemeester dit moet weten (stap 5)")),
        (muni.ask, said("wat u de gemeente vraagt (stap 5)")),
        (document.contact.person, said("wie de gemeente kan bellen (stap 8)")),
    )
    missing = [name for value, name in needed if not value]
    if missing:
        raise NotificationNotPossible(
            "De brief kan nog niet worden gemaakt. Vul eerst in: {missing}.",
            missing=joined(", ", missing),
        )


def _condition(document: CaseDocument, name: str) -> Condition:
    condition: Condition = getattr(document.test, name)
    return condition


def _sender(settings: LetterSettings) -> message.Sender:
    return message.Sender(
        name=settings.facility,
        address=tuple(line.strip() for line in settings.address.splitlines() if line.strip()),
        return_address=settings.return_address or None,
        phone=settings.phone or None,
        handling=settings.handling,
    )


def _attention(muni: Muni) -> str | None:
    function = muni.delegate_function
    return say("letter", "attention", function=function) if function else None


def _full_surname(document: CaseDocument) -> str:
    return " ".join(filter(None, (document.person.prefix, document.person.surname)))


def _person(document: CaseDocument) -> message.Person:
    return message.Person(
        surname=_full_surname(document),
        given_names=document.person.given_names,
        birth_date=document.person.birth_date,
        facility=document.detention.facility or "",
    )


def _core(document: CaseDocument, muni: Muni, choice: Choice) -> str:
    name = " ".join(filter(None, (document.person.given_names, _full_surname(document))))
    name = name[:1].upper() + name[1:]  # "Van den Berg komt", when no given names are known
    facility, day = document.detention.facility, document.release.date
    if day is None:
        leaves = say("core", "leaves_unknown", name=name, facility=facility)
    else:
        sure = document.release.certainty == "definitive"
        which = "leaves" if sure else "leaves_unsure"
        leaves = say("core", which, name=name, facility=facility, date=show_day(day))
    question = (
        say("core", "question_by", date=show_day(muni.reply_by))
        if muni.reply_by
        else say("core", "question")
    )
    risk = say("core", "risk", crime=_crime(document, choice))
    return " ".join((leaves, risk, say("core", "ground"), question))


def _crime(document: CaseDocument, choice: Choice) -> str:
    # The nature shows in the core only when it goes along as it is; otherwise the law's words.
    chosen = "risk.nature" in choice and not choice["risk.nature"]
    nature = document.risk.nature if chosen and len(document.risk.nature) == 1 else ()
    return say("core", f"crime_{nature[0] if nature else 'both'}")


def _release(document: CaseDocument, replacing: bool) -> message.Release:
    release = document.release
    earlier = release.history if replacing else ()
    return message.Release(
        day=release.date,
        certainty=_certainty(release.certainty) if release.date else None,
        source=source_note(document, release.source),
        calculated_on=release.calculated_on,
        earlier=tuple(
            message.EarlierRelease(
                day=each.date,
                certainty=each.certainty and word("release.certainty", each.certainty).lower(),
                replaced_on=each.replaced_on,
            )
            for each in earlier
        ),
    )


def _certainty(code: str | None) -> str:
    return say("values", code or "certainty_unknown")


def _contact(document: CaseDocument) -> message.Contact:
    contact = document.contact
    return message.Contact(
        person=contact.person or "",
        phone=contact.phone,
        hours=contact.hours,
        until=contact.until,
        deputy=contact.deputy,
        deputy_phone=contact.deputy_phone,
    )


def _frame(document: CaseDocument) -> tuple[str, ...]:
    scope = document.scope
    said = [say("frame", scope.no_frame or "unknown")]
    if scope.no_frame_reason:
        said.append(scope.no_frame_reason)
    if scope.outcome == "within" and scope.no_frame == "no":
        said.append(say("frame", "handreiking"))
    return tuple(said)


def _basis(document: CaseDocument, muni: Muni) -> tuple[str, ...]:
    """Give on what the choice rests: kinds of address only; an address itself must be chosen."""
    said: list[str] = []
    for address in document.address:
        if address.id in muni.basis:
            kind = word("address.kind", address.kind)
            here = address.gemeente == muni.code
            said.append(say("values", "in_gemeente", kind=kind) if here else kind)
    if "other" in muni.basis and muni.basis_other:
        said.append(muni.basis_other)
    return tuple(said)


def _ground(document: CaseDocument, law: Library) -> message.Ground:
    quoted = []
    for law_id in LAW:
        one = law.entry(law_id)
        if not one.may_be_stated_as_law or one.version is None:
            raise NotificationNotPossible(
                "De wettekst {citation} is nog te controleren. Laat de beheerder dat eerst doen.",
                citation=one.citation,
            )
        quoted.append(message.LawText(citation=one.citation, text=one.text, version=one.version))
    reasons = tuple(
        message.Item(
            label=say("ground", name),
            text=_condition(document, name).reason or word(f"test.{name}", "yes"),
        )
        for name in _CONDITIONS
    )
    said = []
    if set(document.test.less_intrusive) - {"nothing"}:  # "Niets" was looked at: nothing
        said.append(say("ground", "less_intrusive"))
    if document.test.proportional.answer == "yes":
        said.append(say("ground", "proportional"))
    if document.scope.outcome == "within":
        said.append(say("ground", "handreiking"))
    return message.Ground(law=tuple(quoted), reasons=reasons, sentences=tuple(said))


def _use() -> message.Use:
    return message.Use(
        law=sentences("use", "law"),
        requests_intro=say("use", "requests_intro"),
        requests=sentences("use", "requests"),
        confidentiality=say("use", "confidentiality"),
        retention=say("use", "retention"),
        proposal=say("use", "proposal"),
    )


def _replaces(given: message.Replaces | tuple[str, int] | None) -> message.Replaces | None:
    if given is None or isinstance(given, message.Replaces):
        return given
    reference, old = given
    return message.Replaces(
        reference=reference,
        version=old,
        text=say("replaces", "text", version=old, reference=reference),
    )
