"""What is still to be mended in step 6, each with the answer to go to and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.minimisation import Held, held
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.wizard.share_text import label
from app.wizard.sharing import (
    choice_for,
    going_anywhere,
    group_of,
    is_more,
    own_choice,
    reason_subjects,
    shareable,
)


@dataclass(frozen=True)
class SharingProblem:
    """What must be mended first; ``path`` is the answer to go to, ``sentence`` what to do."""

    name: str
    path: str
    sentence: Refusal


def sharing_problems(document: CaseDocument) -> tuple[SharingProblem, ...]:
    """Give what must be mended in step 6 before a proposal to notify can be submitted."""
    going = going_anywhere(document)
    problems = [
        SharingProblem(
            "group_reason",
            f"share.reasons.{subject.id}",
            Refusal(
                "Schrijf bij {group} wat de burgemeester niet kan zonder deze gegevens.",
                group=subject.label,
            ),
        )
        for subject in reason_subjects(document)
        if not subject.reason and "." not in subject.id
    ]
    problems += [_held(document, each) for each in held(document, going)]
    problems += _short_texts(document)
    problems += _other_choices(document)
    problems += _nothing_to_choose(document)
    return tuple(problems)


def _short_texts(document: CaseDocument) -> list[SharingProblem]:
    paths_here = {field.path for group in shareable(document) for field in group.fields}
    munis = {muni.id for muni in document.muni}
    general = [c for c in document.share.choices if c.choice == "short" and not c.short]
    own = [c for c in document.share.munis if c.choice == "short" and not c.short]
    wanted = [c.field for c in general if choice_for(document, c.field) == c]
    wanted += [
        c.field for c in own if c.muni in munis and own_choice(document, c.field, c.muni) == c
    ]
    return [
        SharingProblem(
            "short_text",
            f"share.choices.{path}",
            Refusal("Schrijf de kortere tekst bij {field}.", field=label(document, path)),
        )
        for path in wanted
        if path in paths_here
    ]


def _other_choices(document: CaseDocument) -> list[SharingProblem]:
    problems = []
    for muni in document.muni:
        for path in {c.field for c in document.share.munis if c.muni == muni.id}:
            own = own_choice(document, path, muni.id)
            general = choice_for(document, path)
            if own is not None and is_more(own, general) and not own.reason:
                problems.append(
                    SharingProblem(
                        "muni_reason",
                        f"share.munis.{muni.id}.{path}",
                        Refusal(
                            "Schrijf waarom deze gemeente bij {field} meer of iets anders krijgt.",
                            field=label(document, path),
                        ),
                    )
                )
    return sorted(problems, key=lambda problem: problem.path)


def _nothing_to_choose(document: CaseDocument) -> list[SharingProblem]:
    fields = [choice.field for choice in document.share.choices if choice.choice != "no"]
    fields += [choice.field for choice in document.share.munis if choice.choice != "no"]
    return [
        SharingProblem(
            "unknown_field",
            "share.choices",
            Refusal("{field} kan niet gekozen worden. Haal die keuze weg.", field=field[:60]),
        )
        for field in sorted(set(fields))
        if group_of(field) is None
    ]


def _held(document: CaseDocument, each: Held) -> SharingProblem:
    field = label(document, each.path)
    sentences = {
        "offence_reason": Refusal(
            "{field} is niet zeker een onherroepelijke veroordeling. Schrijf waarom het toch mee"
            " moet.",
            field=field,
        ),
        "offence_missing": Refusal(
            "Kies het feit zelf ook bij {field}, of laat dit weg.", field=field
        ),
        "owner_not_asked": Refusal(
            "{field} komt uit een stuk van een ander. Vraag de eigenaar om akkoord,"
            " of schrijf waarom dat niet nodig is.",
            field=field,
        ),
        "motivation_missing": Refusal(
            "Vul de motivering in bij {field}. Een conclusie gaat nooit mee zonder motivering.",
            field=field,
        ),
        "health_reason": Refusal("Schrijf waarom het niet zonder dit gegeven over gezondheid kan."),
    }
    about = f"share.reasons.{each.about}" if each.name == "offence_reason" else each.about
    return SharingProblem(each.name, about, sentences[each.name])
