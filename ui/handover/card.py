"""One notification on the overview of the hand-over: where it stands and what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.dispatch.handover import ExemplarView, NotificationView
from app.services.dispatch.mediums import MediumView
from app.wizard import dates
from ui import theme
from ui.recipients.certificate_words import certificate_lines
from ui.state_texts import notification_state_text
from ui.text import refusal_text, t, told
from ui.widgets import Banner, Button, FlowRow, Heading, PrimaryButton, WrappedLabel
from ui.widgets.showing import show_when

_PAST = frozenset({"replaced", "withdrawn", "withdrawal_to_confirm"})
"""States of a notification that nobody may hand over any more."""


class NotificationCard(QFrame):
    """Shows a notification with its exemplars; ``asked`` carries an act and what it is about.

    Acts on the notification: make, see, copy, receipt, change, register, certificate, compare.
    On an exemplar: given, proof, rebuild, aside, stick. On a stick: wipe.
    """

    asked = Signal(str, object)

    def __init__(self, notification: NotificationView, *, may_rebuild: bool) -> None:
        super().__init__()
        self._notification = notification
        self._may_rebuild = may_rebuild
        self.setProperty("surface", True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE[1])
        name = notification.gemeente_name
        column.addWidget(Heading(t("Gemeente {name}", name=name), 2))
        column.addWidget(WrappedLabel(notification_state_text(notification.state)))
        column.addWidget(
            WrappedLabel(t("Versie {version}", version=notification.version), tone="muted")
        )
        for alarm in notification.alarms:
            column.addWidget(Banner("warning", refusal_text(alarm)))
        column.addWidget(self._acts())
        for exemplar in notification.exemplars:
            column.addWidget(self._exemplar(exemplar))
        column.addWidget(self._certificate())

    def _acts(self) -> QWidget:
        one, code = self._notification, self._notification.gemeente
        name = one.gemeente_name
        # The one act that is due now stands first and stands out.
        make = self._button(
            t("Maak een exemplaar"),
            "make",
            t("Maak een exemplaar voor {name}", name=name),
            primary=one.state == "to_hand_over",
        )
        show_when(make, one.state not in _PAST)
        receipt = self._button(
            t("Ontvangst noteren"),
            "receipt",
            t("Ontvangst noteren van {name}", name=name),
            primary=True,
        )
        show_when(receipt, one.state == "handed_over")
        copy = self._button(t("Kopieerpagina"), "copy", t("Kopieerpagina voor {name}", name=name))
        show_when(copy, one.state not in _PAST)
        row = FlowRow(
            receipt,
            make,
            self._button(t("Bekijk de brief"), "see", t("Bekijk de brief aan {name}", name=name)),
            copy,
            self._change(),
        )
        row.setObjectName(f"acts:{code}")
        return row

    def _change(self) -> Button:
        """Give the way to changing it, or to the notice about a change that was made."""
        one, name = self._notification, self._notification.gemeente_name
        if one.state == "replaced":
            words = t("Bericht van vervanging")
        elif one.state in _PAST:
            words = t("Bericht van intrekking")
        else:
            words = t("Wijzigen of intrekken")
        due = one.state == "withdrawal_to_confirm"
        said = t("{act}: de melding aan {name}", act=words, name=name)
        return self._button(words, "change", said, primary=due)

    def _id(self, act: str) -> str:
        """Name a button; a replaced notification to the same gemeente stands there as well."""
        one = self._notification
        old = one.state in _PAST
        return f"{act}:{one.gemeente}:v{one.version}" if old else f"{act}:{one.gemeente}"

    def _button(
        self, text: str, act: str, said: str, *, quiet: bool = False, primary: bool = False
    ) -> Button:
        name = self._id(act)
        button = PrimaryButton(text, name) if primary else Button(text, name, quiet=quiet)
        button.setAccessibleName(said)
        button.clicked.connect(partial(self._ask, act, self._notification))
        return button

    def _ask(self, act: str, about: object, _checked: bool = False) -> None:
        self.asked.emit(act, about)

    def _exemplar(self, exemplar: ExemplarView) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        column.addWidget(WrappedLabel(exemplar_text(exemplar)))
        acts = FlowRow()
        for text, act, said, shown in self._exemplar_acts(exemplar):
            if shown:
                acts.add(self._act_on(text, f"{act}:{exemplar.id}", said, act, exemplar))
        column.addWidget(acts)
        for medium in exemplar.mediums:
            column.addWidget(self._medium(exemplar, medium))
        return box

    def _exemplar_acts(self, exemplar: ExemplarView) -> list[tuple[str, str, str, bool]]:
        number, name = exemplar.number, self._notification.gemeente_name
        return [
            (
                t("Overhandigd noteren"),
                "given",
                t(
                    "Overhandigd noteren: exemplaar {number} voor {name}",
                    number=number,
                    name=name,
                ),
                exemplar.is_open,
            ),
            (
                t("Zet op een stick"),
                "stick",
                t("Zet op een stick: exemplaar {number} voor {name}", number=number, name=name),
                exemplar.is_open and exemplar.form == "p7m" and not exemplar.mediums,
            ),
            (
                t("Ontvangstbewijs"),
                "proof",
                t("Ontvangstbewijs van exemplaar {number} voor {name}", number=number, name=name),
                exemplar.ended is None,
            ),
            (
                t("In het dossier"),
                "dossier",
                t("In het dossier: exemplaar {number} voor {name}", number=number, name=name),
                exemplar.given_at is not None,
            ),
            (
                t("Niet gebruikt of zoek") if exemplar.is_open else t("Exemplaar is zoek"),
                "aside",
                t(
                    "Niet gebruikt of zoek: exemplaar {number} voor {name}",
                    number=number,
                    name=name,
                ),
                exemplar.ended is None,
            ),
            (
                t("Herbouw en vergelijk"),
                "rebuild",
                t(
                    "Herbouw en vergelijk: exemplaar {number} voor {name}",
                    number=number,
                    name=name,
                ),
                self._may_rebuild and exemplar.form != "copied",
            ),
        ]

    def _medium(self, exemplar: ExemplarView, medium: MediumView) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        if medium.wiped_how is not None:
            column.addWidget(WrappedLabel(told(medium.sentence), tone="muted"))
            return box
        banner = Banner("warning", told(medium.sentence))
        banner.setObjectName(f"medium:{medium.id}")
        said = t(
            "Stick wissen: exemplaar {number}, {place}", number=exemplar.number, place=medium.place
        )
        banner.add(
            FlowRow(self._act_on(t("Stick wissen"), f"wipe:{medium.id}", said, "wipe", medium))
        )
        column.addWidget(banner)
        return box

    def _act_on(self, text: str, name: str, said: str, act: str, about: object) -> Button:
        button = Button(text, name, quiet=act in {"proof", "rebuild", "aside", "dossier"})
        button.setAccessibleName(said)
        button.clicked.connect(partial(self._ask, act, about))
        return button

    def _certificate(self) -> QWidget:
        one, name = self._notification, self._notification.gemeente_name
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE[0])
        known = one.certificate
        acts = FlowRow()
        if known is None:
            column.addWidget(
                WrappedLabel(
                    t(
                        "Er is geen certificaat van deze gemeente. Zonder certificaat kan het met"
                        " een versleutelde pdf of op papier."
                    ),
                    tone="muted",
                )
            )
        else:
            column.addWidget(Heading(t("Certificaat van de gemeente"), 3))
            for sentence in certificate_lines(known):
                column.addWidget(WrappedLabel(sentence, tone="muted"))
            if known.comparison is None:
                acts.add(
                    self._button(
                        t("Vingerafdruk vergelijken"),
                        "compare",
                        t("Vingerafdruk vergelijken met {name}", name=name),
                    )
                )
        acts.add(
            self._button(
                t("Certificaat toevoegen"),
                "certificate",
                t("Certificaat toevoegen van {name}", name=name),
                quiet=True,
            )
        )
        acts.add(
            self._button(
                t("Register van ontvangers"),
                "register",
                t("Register van ontvangers: {name}", name=name),
                quiet=True,
            )
        )
        column.addWidget(acts)
        return box


def exemplar_text(exemplar: ExemplarView) -> str:
    """Say in one line what an exemplar is and where it went."""
    made = t(
        "Exemplaar {number}: {form}, {channel}.",
        number=exemplar.number,
        form=t(exemplar.form_text),
        channel=t(exemplar.channel_text),
    )
    parts = [made]
    if exemplar.given_at is not None:
        parts.append(
            t(
                "Overhandigd aan {who} op {when}.",
                who=exemplar.given_to,
                when=dates.short_date(exemplar.given_at.date()),
            )
        )
    if exemplar.dossier_on is not None:
        parts.append(
            t(
                "In het penitentiair dossier op {day}, kenmerk {reference}.",
                day=dates.short_date(exemplar.dossier_on),
                reference=exemplar.dossier_reference,
            )
        )
    if exemplar.ended is not None:
        day = dates.short_date(exemplar.ended.at.astimezone().date())
        if exemplar.ended.kind == "unused":
            parts.append(
                t(
                    "Niet gebruikt, vastgelegd op {day}: {reason}",
                    day=day,
                    reason=exemplar.ended.reason,
                )
            )
        else:
            parts.append(
                t("Zoek, vastgelegd op {day}: {reason}", day=day, reason=exemplar.ended.reason)
            )
    elif exemplar.given_at is None:
        parts.append(t("Nog niet overhandigd."))
    return " ".join(parts)
