"""The table of recipients: a row per gemeente, told in words."""

from __future__ import annotations

from app.services.dispatch.recipients import RecipientRow
from app.wizard import dates
from ui.text import t
from ui.widgets.rows import Rows


class RecipientsModel(Rows[RecipientRow]):
    """The gemeenten in the register, or those that were searched."""

    def columns(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return (
            t("Gemeente"),
            t("Provincie"),
            t("Contacten"),
            t("Mandaat"),
            t("Certificaat"),
            t("Meldingen"),
        )

    def cells(self, row: RecipientRow) -> tuple[str, ...]:
        """Give a gemeente as text per column."""
        name = row.name if row.current else t("{name} (bestaat niet meer)", name=row.name)
        return (
            name,
            row.province,
            str(row.contacts) if row.contacts else t("geen"),
            mandate_words(row),
            certificate_words(row),
            str(row.notifications) if row.notifications else t("geen"),
        )


def mandate_words(row: RecipientRow) -> str:
    """Say whether somebody accepts for the burgemeester, and until when."""
    if row.mandate is None:
        return t("niet bekend")
    if row.mandate.until is None:
        return t("{who}, einddatum niet bekend", who=row.mandate.function)
    day = dates.short_date(row.mandate.until)
    if row.mandate.state == "ending":
        return t("{who}, eindigt {day}", who=row.mandate.function, day=day)
    return t("{who}, tot en met {day}", who=row.mandate.function, day=day)


def certificate_words(row: RecipientRow) -> str:
    """Say whether a package can be made for the certificate in use."""
    if row.certificate is None:
        return t("geen")
    if row.certificate.comparison is None:
        return t("nog niet vergeleken")
    if row.certificate.problem is not None:
        return t("niet te gebruiken")
    if row.certificate.self_signed:
        return t("vergeleken, zelf ondertekend")
    return t("vergeleken")
