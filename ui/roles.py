"""The roles and who decides, in the words of the screens."""

from __future__ import annotations

from collections.abc import Iterable

from app.case.workflow import AuthorityKind, Role
from ui.text import t

ROLES: tuple[Role, ...] = ("casemanager", "teamleider", "beslisser", "beheerder", "controleur")
AUTHORITIES: tuple[AuthorityKind, ...] = ("directeur", "gemachtigd", "not_arranged")


def role_name(role: str) -> str:
    """Give the name of a role."""
    return {
        "casemanager": t("casemanager"),
        "teamleider": t("teamleider"),
        "beslisser": t("beslisser"),
        "beheerder": t("beheerder"),
        "controleur": t("controleur"),
        "gemandateerde": t("gemandateerde"),
        "lezer": t("lezer"),
    }.get(role, role)


def role_meaning(role: str) -> str:
    """Say in one sentence what a role does."""
    return {
        "casemanager": t("Maakt zaken, vult ze in en dient ze in."),
        "teamleider": t("Beoordeelt zaken van een ander. Nooit de eigen zaken."),
        "beslisser": t("Beslist of er gemeld wordt: de directeur of wie daartoe gemachtigd is."),
        "beheerder": t("Nodigt collega's uit en zet de instellingen."),
        "controleur": t("Controleert het logboek en de verstrekkingen."),
        "gemandateerde": t(
            "Opent meldingen namens de burgemeester, antwoordt de inrichting en vernietigt."
        ),
        "lezer": t("Opent en leest meldingen. Antwoordt niet."),
    }.get(role, "")


def authority_name(kind: AuthorityKind) -> str:
    """Say who decides on a notification of art. 18b."""
    return {
        "directeur": t("De directeur beslist zelf"),
        "gemachtigd": t("Een ander is gemachtigd door de directeur"),
        "not_arranged": t("Dit is nog niet geregeld"),
    }[kind]


def authority_meaning(kind: AuthorityKind) -> str:
    """Say what that choice does in the program."""
    return {
        "directeur": t("Na de teamleider beslist de directeur over elke melding."),
        "gemachtigd": t(
            "De machtiging heeft een kenmerk en een einddatum. Die komen bij elke beslissing."
        ),
        "not_arranged": t(
            "U kunt zaken voorbereiden. Bij elke beslissing vraagt het programma wie bevoegd is."
        ),
    }[kind]


def roles_text(roles: Iterable[str]) -> str:
    """Give the names of roles in one line."""
    return ", ".join(role_name(role) for role in roles)
