"""A file from another vault: choose it, see what it means here, and say what to keep."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.moments import moment_text
from ui.state_texts import case_state_text
from ui.text import t, told
from ui.travelling.parts import Rows, Section, content
from ui.widgets import Banner, Button, FlowRow, PrimaryButton, WrappedLabel

if TYPE_CHECKING:
    from app.services.seating.arriving import Arrival, Keep
    from app.services.session import Session


class Host(Protocol):
    """The screen: runs services and shows what was refused."""

    def work(
        self, fn: Callable[[Session], object], done: Callable[[object], None], at: QWidget
    ) -> None:
        """Run ``fn`` in the worker; a refusal is shown and leads to ``at``."""

    def changed(self, message: str) -> None:
        """Say what happened and read everything again."""


class ArrivalPanel(Section):
    """Nothing is kept before a person has seen what it is."""

    def __init__(self, host: Host) -> None:
        super().__init__(t("Bestand uit een andere kluis"), "arrival")
        self._host = host
        self._data = b""
        self.choose = Button(t("Bestand &kiezen"), "choose-travel-file")
        self.choose.clicked.connect(self._choose)
        self._shown = Rows("arrival-shown")
        self.add(
            WrappedLabel(
                t(
                    "Alles in het bestand wordt eerst gecontroleerd: de zegels, de rollenlijst en"
                    " wie het verstuurde. U ziet wat het is voordat er iets wordt bewaard."
                )
            ),
            FlowRow(self.choose),
            self._shown,
        )
        self._shown.fill([])

    def open_path(self, path: Path) -> None:
        """Look at this file."""
        self._host.work(partial(_look, path=path), self._look_done, self.choose)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, t("Kies het bestand uit de andere kluis"), "", t("Bestanden (*.p7m)")
        )
        if name:
            self.open_path(Path(name))

    def _look_done(self, looked: object) -> None:
        self._data, arrival = cast("tuple[bytes, Arrival]", looked)
        self._show(arrival)

    def _show(self, arrival: Arrival) -> None:
        if arrival.verdict == "seen":
            self._shown.fill([_banner(arrival)])
            return
        widgets: list[QWidget] = [_banner(arrival)]
        if arrival.verdict == "conflict":
            widgets += self._conflict(arrival)
        else:
            take = PrimaryButton(t("&Inlezen"), "take")
            take.clicked.connect(partial(self._take, None))
            widgets.append(FlowRow(take, self._not_now()))
        self._shown.fill(widgets)
        widgets[0].setFocus()

    def _conflict(self, arrival: Arrival) -> list[QWidget]:
        rows: list[QWidget] = [
            WrappedLabel(
                t(
                    "{naam}\nHier: {hier}\nIn {kluis}: {daar}",
                    naam=told(one.label),
                    hier=told(one.before) or t("niets"),
                    kluis=arrival.sender,
                    daar=told(one.after) or t("niets"),
                )
            )
            for one in arrival.changes
        ]
        if not rows:
            rows = [
                WrappedLabel(t("De antwoorden zijn gelijk. Wat verschilt, is hoe ver de zaak is."))
            ]
        ours = Button(t("De zaak van hier ho&uden"), "keep-ours")
        ours.clicked.connect(partial(self._take, "ours"))
        buttons: list[QWidget] = [ours]
        if arrival.theirs_possible:
            theirs = Button(t("De zaak uit de andere &kluis houden"), "keep-theirs")
            theirs.clicked.connect(partial(self._take, "theirs"))
            buttons.append(theirs)
        else:
            rows.append(
                WrappedLabel(
                    t(
                        "De zaak is hier intussen ingediend of beslist. Wat is bezegeld, blijft"
                        " staan; de andere zaak kunt u alleen als kopie bewaren."
                    )
                )
            )
        return [*rows, FlowRow(*buttons, self._not_now())]

    def _not_now(self) -> Button:
        later = Button(t("&Niets doen"), "take-not")
        later.clicked.connect(self._forget)
        return later

    def _forget(self) -> None:
        self._data = b""
        self._shown.fill([])
        self.choose.setFocus()

    def _take(self, keep: Keep | None) -> None:
        self._host.work(partial(_take, data=self._data, keep=keep), self._taken, self.choose)

    def _taken(self, taken: object) -> None:
        arrival = cast("Arrival", taken)
        self._forget()
        if arrival.verdict == "roster":
            self._host.changed(t("De rollenlijst is ingelezen."))
        else:
            self._host.changed(t("Zaak {kenmerk} is ingelezen.", kenmerk=arrival.reference))


def _banner(arrival: Arrival) -> Banner:
    who = {"kluis": arrival.sender, "naam": arrival.sent_by, "moment": moment_text(arrival.sent_at)}
    sent = t("Verstuurd uit {kluis} door {naam}, {moment}.", **who)
    case = ""
    if arrival.state is not None:
        case = t(
            "Zaak {kenmerk}, {betrokkene}. Stand: {stand}.",
            kenmerk=arrival.reference,
            betrokkene=arrival.name or t("naam nog niet ingevuld"),
            stand=case_state_text(arrival.state),
        )
    titles = {
        "roster": t("Een rollenlijst"),
        "new": t("Een zaak die hier nog niet is"),
        "onward": t("Een zaak die verder is dan hier"),
        "same": t("Een zaak die terugkomt zonder verandering"),
        "conflict": t("Deze zaak is hier veranderd en daar ook"),
        "seen": t("Dit bestand is hier al ingelezen"),
    }
    banner = Banner(
        "warning" if arrival.verdict == "conflict" else "info",
        " ".join(filter(None, (case, sent))),
        titles[arrival.verdict],
    )
    banner.setObjectName("arrival-outcome")
    return banner


def _look(session: Session, path: Path) -> tuple[bytes, Arrival]:
    from app.services.seating import arriving  # noqa: PLC0415 - in the worker's thread

    data = content(path)
    return data, arriving.look(session, data)


def _take(session: Session, data: bytes, keep: Keep | None) -> Arrival:
    from app.services.seating import arriving  # noqa: PLC0415 - in the worker's thread

    return arriving.take(session, data, keep)
