"""Writing the choices of step 6 into the draft. A choice "niet" for everyone leaves no entry."""

from __future__ import annotations

from app.case.model.sharing import Choice, FieldChoice, GroupReason, MuniChoice
from ui.case.draft import Draft


def choose_for_all(draft: Draft, field: str, choice: Choice, short: str | None) -> None:
    """Keep what was chosen for every gemeente; raises Refusal when the text cannot be kept."""
    others = tuple(c for c in draft.document.share.choices if c.field != field)
    if choice == "no" and not short:
        draft.put("share.choices", others)
    else:
        draft.put("share.choices", (*others, _valid_choice(field, choice, short)))


def general_choice(draft: Draft, field: str) -> FieldChoice | None:
    """Give what was chosen for every gemeente, if anything."""
    found = [c for c in draft.document.share.choices if c.field == field]
    return found[-1] if found else None


def choose_for_one(
    draft: Draft,
    muni: str,
    field: str,
    choice: Choice | None,
    *,
    short: str | None,
    reason: str | None,
) -> None:
    """Keep what was chosen for one gemeente; ``choice`` None: as for every gemeente."""
    others = tuple(
        c for c in draft.document.share.munis if not (c.muni == muni and c.field == field)
    )
    if choice is None:
        draft.put("share.munis", others)
    else:
        own = MuniChoice.model_validate(
            {"muni": muni, "field": field, "choice": choice, "short": short, "reason": reason}
        )
        draft.put("share.munis", (*others, own))


def own_choice(draft: Draft, muni: str, field: str) -> MuniChoice | None:
    """Give what was chosen for this gemeente alone, if anything."""
    found = [c for c in draft.document.share.munis if c.muni == muni and c.field == field]
    return found[-1] if found else None


def give_reason(draft: Draft, subject: str, reason: str | None) -> None:
    """Keep the reason of a group, or of one offence."""
    others = tuple(r for r in draft.document.share.reasons if r.group != subject)
    if reason:
        others = (*others, GroupReason.model_validate({"group": subject, "reason": reason}))
    draft.put("share.reasons", others)


def reason_of(draft: Draft, subject: str) -> str:
    """Give the reason of a group, empty when there is none."""
    found = [r.reason for r in draft.document.share.reasons if r.group == subject]
    return (found[-1] if found else "") or ""


def _valid_choice(field: str, choice: Choice, short: str | None) -> FieldChoice:
    return FieldChoice.model_validate({"field": field, "choice": choice, "short": short})
