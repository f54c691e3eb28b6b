"""Notices in words, as both screens say them, and how a notification stands."""

from __future__ import annotations

from app.services.answers.change_choices import ask_text, kind_text, what_text
from app.services.answers.change_view import ChangeView
from app.services.answers.notices import ConfirmationView, CopyView, NoticeView
from app.wizard.dates import short_date
from ui.moments import moment_text
from ui.state_texts import notification_state_text
from ui.text import t, told


def notice_line(notice: NoticeView) -> str:
    """Say in one or two sentences what a notice is and how far it is."""
    values = {"name": notice.file_name, "gemeente": notice.gemeente_name}
    if not notice.to_tell:
        said = t(
            "Melding {name} aan gemeente {gemeente} is ingetrokken vóór de overdracht.", **values
        )
    elif notice.kind == "withdrawal":
        said = t("Melding {name} aan gemeente {gemeente} is ingetrokken.", **values)
    else:
        said = t("Bericht dat melding {name} aan gemeente {gemeente} is vervangen.", **values)
    return f"{said} {told(kind_text(notice.change))}. {_how_far(notice)}".strip()


def _how_far(notice: NoticeView) -> str:
    if not notice.to_tell:
        return t("Niemand kreeg haar, dus niemand hoeft bericht.")
    asked = t("Gevraagd: {ask}.", ask=told(ask_text(notice.asks[0])).lower())
    if notice.settled:
        return f"{asked} " + t("De gemeente heeft dit bevestigd.")
    if not any(copy.given_at for copy in notice.copies):
        return f"{asked} " + t("Het bericht is nog niet aan de gemeente gegeven.")
    if notice.confirm_by is None:
        return asked
    return f"{asked} " + t(
        "De gemeente heeft het nog niet bevestigd; verwacht vóór {day}.",
        day=short_date(notice.confirm_by),
    )


def copy_line(copy: CopyView) -> str:
    """Say what a copy is and where it went."""
    form = t("Brief op papier") if copy.form == "paper" else t("Ondertekend bestand")
    made = t("{form}, gemaakt op {when}.", form=form, when=moment_text(copy.made_at))
    if copy.given_at is None:
        return f"{made} " + t("Nog niet gegeven.")
    return f"{made} " + t(
        "Gegeven aan {who} ({function}) op {when}. Weg: {channel}.",
        who=copy.given_to,
        function=copy.given_function,
        when=moment_text(copy.given_at),
        channel=t(copy.channel_text or ""),
    )


def confirmation_line(one: ConfirmationView) -> str:
    """Say what a gemeente did after a notice."""
    said = t(
        "{what}, op {day}, volgens {who}. {how}.",
        what=told(what_text(one.what)),
        day=short_date(one.on),
        who=one.by,
        how=t(one.how_text),
    )
    if one.settles:
        return said
    return f"{said} " + t("Dat is niet wat u vroeg; het bericht blijft open.")


def standing(view: ChangeView) -> str:
    """Say how the notification stands, and who has it."""
    state = notification_state_text(view.state)
    if view.given_on is None:
        return t("{state}. Niemand heeft deze melding nog gekregen.", state=state)
    return t(
        "{state}. Overhandigd op {day} aan {who}.",
        state=state,
        day=short_date(view.given_on),
        who="; ".join(view.recipients),
    )


def can_change(view: ChangeView) -> bool:
    """Whether there is anything left to say about this notification."""
    return view.given_on is not None or view.state == "to_hand_over"


def about_new_version(view: ChangeView, kind: str) -> str:
    """Say what a new version of the case does here."""
    if view.case_state not in {"decided_notify", "decided_not_notify"}:
        return t("Aan een nieuwe versie wordt al gewerkt, of de zaak is gesloten.")
    if kind == "changed":
        return t(
            "Maak een nieuwe versie van de zaak. Na de beslissing vervangt zij deze melding; wie de"
            " oude heeft, ziet dat in de nieuwe."
        )
    return t("Moet de gemeente juiste gegevens krijgen? Dan kunt u ook een nieuwe versie maken.")
