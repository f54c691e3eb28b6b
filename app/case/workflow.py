"""The two state tables: what a case version may become, and what a notification may become.

Every allowed step stands here with who may take it; what is not here is forbidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.case.refusal import Refusal
from app.case.said import said

Role: TypeAlias = Literal[
    "casemanager",
    "teamleider",
    "beslisser",
    "beheerder",
    "controleur",
    "gemandateerde",
    "lezer",
]
Profile: TypeAlias = Literal["inrichting", "gemeente"]
"""Whose vault it is; fixed when it is made."""

PROFILE_ROLES: Mapping[Profile, tuple[Role, ...]] = {
    "inrichting": ("casemanager", "teamleider", "beslisser", "beheerder", "controleur"),
    "gemeente": ("gemandateerde", "lezer", "beheerder", "controleur"),
}
"""The roles that exist in the vault of an inrichting and in that of a gemeente."""

VersionState: TypeAlias = Literal[
    "signal",
    "draft",
    "under_review",
    "returned",
    "awaiting_decision",
    "awaiting_second_seal",
    "decided_notify",
    "decided_not_notify",
    "on_hold",
    "closed",
]
VersionAct: TypeAlias = Literal[
    "start",
    "submit",
    "withdraw",
    "return",
    "agree_notify",
    "agree_forward",
    "agree_not_notify",
    "agree_hold",
    "disagree",
    "confirm",
    "refuse_confirm",
    "decide_notify",
    "decide_return",
    "decide_not_notify",
    "resume",
    "new_version",
    "close",
]
NotificationState: TypeAlias = Literal[
    "to_hand_over",
    "handed_over",
    "received",
    "answered",
    "replaced",
    "withdrawal_to_confirm",
    "withdrawn",
]
NotificationAct: TypeAlias = Literal[
    "hand_over", "receive", "answer", "replace", "withdraw", "confirm_withdrawal"
]
Proposal: TypeAlias = Literal["notify", "not_notify", "hold"]


@dataclass(frozen=True)
class Step:
    """One allowed step: from where, by which role, to where.

    ``other_person`` says that whoever wrote the version may not take it (four eyes, our own
    choice after the Beleidsregel); ``maker_only`` says that only the maker may.
    """

    source: VersionState
    act: VersionAct
    target: VersionState
    role: Role
    other_person: bool = False
    maker_only: bool = False


VERSION_STEPS: tuple[Step, ...] = (
    Step("signal", "start", "draft", "casemanager"),
    Step("signal", "close", "closed", "casemanager"),
    Step("draft", "submit", "under_review", "casemanager"),
    Step("draft", "close", "closed", "casemanager"),
    Step("returned", "submit", "under_review", "casemanager"),
    Step("returned", "close", "closed", "casemanager"),
    Step("under_review", "withdraw", "returned", "casemanager", maker_only=True),
    Step("under_review", "return", "returned", "teamleider", other_person=True),
    Step("under_review", "agree_notify", "decided_notify", "teamleider", other_person=True),
    Step("under_review", "agree_forward", "awaiting_decision", "teamleider", other_person=True),
    Step("under_review", "agree_not_notify", "decided_not_notify", "teamleider", other_person=True),
    Step("under_review", "agree_hold", "on_hold", "teamleider", other_person=True),
    Step("under_review", "disagree", "awaiting_second_seal", "teamleider", other_person=True),
    Step("awaiting_second_seal", "confirm", "decided_not_notify", "casemanager", maker_only=True),
    Step(
        "awaiting_second_seal",
        "decide_not_notify",
        "decided_not_notify",
        "beslisser",
        other_person=True,
    ),
    Step("awaiting_second_seal", "refuse_confirm", "returned", "casemanager", maker_only=True),
    Step("awaiting_decision", "decide_notify", "decided_notify", "beslisser", other_person=True),
    Step(
        "awaiting_decision",
        "decide_not_notify",
        "decided_not_notify",
        "beslisser",
        other_person=True,
    ),
    Step("awaiting_decision", "decide_return", "returned", "beslisser", other_person=True),
    Step("on_hold", "resume", "draft", "casemanager"),
    Step("on_hold", "close", "closed", "casemanager"),
    Step("decided_notify", "new_version", "draft", "casemanager"),
    Step("decided_not_notify", "new_version", "draft", "casemanager"),
    Step("decided_notify", "close", "closed", "casemanager"),
    Step("decided_not_notify", "close", "closed", "casemanager"),
)

NOTIFICATION_STEPS: dict[tuple[NotificationState, NotificationAct], NotificationState] = {
    ("to_hand_over", "hand_over"): "handed_over",
    ("to_hand_over", "replace"): "replaced",
    ("to_hand_over", "withdraw"): "withdrawn",  # nobody has it: nobody has to confirm
    ("handed_over", "hand_over"): "handed_over",  # a further exemplar
    ("handed_over", "receive"): "received",
    ("handed_over", "answer"): "answered",
    ("handed_over", "replace"): "replaced",
    ("handed_over", "withdraw"): "withdrawal_to_confirm",
    ("received", "hand_over"): "received",
    ("received", "receive"): "received",  # of a further exemplar, or once more
    ("received", "answer"): "answered",
    ("received", "replace"): "replaced",
    ("received", "withdraw"): "withdrawal_to_confirm",
    ("answered", "hand_over"): "answered",
    ("answered", "receive"): "answered",
    ("answered", "answer"): "answered",
    ("answered", "replace"): "replaced",
    ("answered", "withdraw"): "withdrawal_to_confirm",
    # What the gemeente says about an old version is kept; the version stays what it is.
    ("replaced", "receive"): "replaced",
    ("replaced", "answer"): "replaced",
    # Who still has a replaced version hears it too when it was wrong, or when the person died.
    ("replaced", "withdraw"): "withdrawal_to_confirm",
    ("withdrawal_to_confirm", "receive"): "withdrawal_to_confirm",
    ("withdrawal_to_confirm", "answer"): "withdrawal_to_confirm",
    ("withdrawal_to_confirm", "withdraw"): "withdrawal_to_confirm",  # for a further reason
    ("withdrawal_to_confirm", "confirm_withdrawal"): "withdrawn",
    ("withdrawn", "receive"): "withdrawn",
    ("withdrawn", "answer"): "withdrawn",
    ("withdrawn", "withdraw"): "withdrawal_to_confirm",  # more must be asked than before
}
"""What may happen to one notification.

``replaced`` and ``withdrawn`` are ends: it is never handed over again and never stands again. A
gemeente that has it can still answer, and can still be told more. Of one that nobody ever got,
there is nothing to answer or to tell: the services ask that of the disclosure register.
"""


@dataclass(frozen=True)
class Actor:
    """Who acts: the account and its roles, as the roster gives them."""

    account: str
    roles: frozenset[Role]

    @classmethod
    def of(cls, account: str, roles: Iterable[Role]) -> Actor:
        """Make an actor from an account id and its roles."""
        return cls(account, frozenset(roles))


Parts: TypeAlias = Mapping[Role, frozenset[str]]
"""Who acted in which role on one case, over all its versions."""

JUDGING: frozenset[VersionAct] = frozenset(
    {
        "submit",
        "return",
        "agree_notify",
        "agree_forward",
        "agree_not_notify",
        "agree_hold",
        "disagree",
        "decide_notify",
        "decide_return",
        "decide_not_notify",
    }
)
"""The acts with which a person takes a part in a case: maker, reviewer or decider."""


class NotAllowed(Refusal):
    """A step that the state, the role or four eyes does not allow."""


def next_version_state(
    state: VersionState,
    act: VersionAct,
    actor: Actor,
    makers: frozenset[str],
    parts: Parts | None = None,
) -> VersionState:
    """Give the state after ``act``.

    ``makers`` are the accounts that wrote or submitted this version: none of them may approve,
    return or decide it. ``parts`` says who reviewed or decided any version of the case: one
    person never has two parts in it. Raises NotAllowed with a sentence that says who can.
    """
    step = next((s for s in VERSION_STEPS if s.source == state and s.act == act), None)
    if step is None:
        raise NotAllowed(
            "Dit kan nu niet met deze zaak. Ververs het scherm en kijk wat de volgende stap is."
        )
    if step.role not in actor.roles:
        raise NotAllowed(
            "Hiervoor is de rol {role} nodig. Vraag iemand met die rol.", role=said(step.role)
        )
    if step.other_person and actor.account in makers:
        raise NotAllowed(
            "U hebt zelf aan deze zaak gewerkt. Een ander met de rol {role} moet dit doen.",
            role=said(step.role),
        )
    if step.maker_only and actor.account not in makers:
        raise NotAllowed("Alleen wie de zaak maakte, kan dit doen. Vraag die collega.")
    if act in JUDGING and has_other_part(actor.account, step.role, parts or {}):
        raise NotAllowed(
            "U hebt deze zaak al beoordeeld of erover beslist."
            " Een ander met de rol {role} moet dit doen.",
            role=said(step.role),
        )
    return step.target


def has_other_part(account: str, role: Role, parts: Parts) -> bool:
    """Tell whether somebody reviewed or decided this case in another role than this one."""
    return any(account in people for part, people in parts.items() if part != role)


def part_of(act: VersionAct) -> Role | None:
    """Give the role in which somebody takes part in a case by this act, if they do."""
    return next((s.role for s in VERSION_STEPS if s.act == act), None) if act in JUDGING else None


def next_notification_state(state: NotificationState, act: NotificationAct) -> NotificationState:
    """Give the state of a notification after ``act``; raises NotAllowed."""
    target = NOTIFICATION_STEPS.get((state, act))
    if target is None:
        raise NotAllowed(
            "Dit kan niet meer met deze melding. Ververs het scherm en kijk naar de stand."
        )
    return target


AuthorityKind: TypeAlias = Literal["directeur", "gemachtigd", "not_arranged"]


def agreement(proposal: Proposal, authority: AuthorityKind, *, second_decision: bool) -> VersionAct:
    """Give the act that the team lead's "eens" is.

    Art. 18b lid 1 Pbw (version 1-11-2025) names the directeur for giving data. Only a team lead
    who is authorised (gemachtigd), in a facility that asks for no second decision, decides to
    notify by agreeing; otherwise the directeur or gemachtigde still decides. Not notifying and
    holding end with the agreement (our own choice).
    """
    if proposal == "hold":
        return "agree_hold"
    if proposal == "not_notify":
        return "agree_not_notify"
    if authority == "gemachtigd" and not second_decision:
        return "agree_notify"
    return "agree_forward"
