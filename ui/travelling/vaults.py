"""The vaults of this roster: which there are, making one more, bringing the roster along."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.case.refusal import Refusal
from ui.saving import save_bytes
from ui.text import t
from ui.travelling.arrival import Host
from ui.travelling.parts import Rows, Section
from ui.widgets import Button, FlowRow, Foldable, WrappedLabel, line_field, line_text
from ui.widgets.showing import show_when

if TYPE_CHECKING:
    from app.services.seating.seats import SeatRow
    from app.services.session import Session


class VaultsPanel(Section):
    """Everybody sees the vaults; the beheerder makes one more."""

    def __init__(self, host: Host) -> None:
        super().__init__(t("Kluizen met deze rollenlijst"), "vaults")
        self._host = host
        self._rows = Rows("vault-rows")
        self._form = self._make_form()
        self.add(self._rows, self._form)

    def show_seats(self, rows: tuple[SeatRow, ...], *, may_manage: bool) -> None:
        """Show these vaults; ``may_manage`` for a beheerder."""
        lines: list[QWidget] = []
        for row in rows:
            text = t("{naam} (deze kluis)", naam=row.name) if row.own else row.name
            lines.append(WrappedLabel(text))
            if may_manage and not row.own:
                roster = Button(
                    t("&Rollenlijst meenemen naar {naam}", naam=row.name),
                    f"roster:{row.id}",
                    quiet=True,
                )
                roster.clicked.connect(partial(self._choose_roster, row.id))
                lines.append(FlowRow(roster))
        if not rows:
            lines.append(WrappedLabel(t("Er is alleen deze kluis.")))
        self._rows.fill(lines)
        show_when(self._form, may_manage)
        show_when(self.own_name, not rows)

    def _make_form(self) -> Foldable:
        inside = Section("", "new-vault")
        self.name = line_field(
            t("Naam van de nieuwe kluis"), "vault-name", t("Bijvoorbeeld: kamer teamleider.")
        )
        self.own_name = line_field(
            t("Naam van deze kluis"), "vault-own-name", t("Zo herkent de ander haar.")
        )
        self.make = Button(t("Map kiezen en kluis &maken"), "make-vault")
        self.make.clicked.connect(self._choose)
        inside.add(
            WrappedLabel(
                t(
                    "De nieuwe kluis krijgt dezelfde mensen en instellingen, maar een eigen sleutel"
                    " en een eigen logboek. Zij begint zonder zaken. Het certificaat van de"
                    " inrichting blijft hier: overhandigen doet u in deze kluis."
                )
            ),
            WrappedLabel(
                t(
                    "Wie daar gaat werken, maakt eerst hier een werkplekcode (Mijn account). Die"
                    " code geldt een dag, en opent de nieuwe kluis op de andere computer."
                )
            ),
            self.name,
            self.own_name,
            FlowRow(self.make),
        )
        return Foldable(t("Tweede kluis maken"), inside, "more-vaults")

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, t("Kies een lege map op deze computer of op een stick")
        )
        if folder:
            self.make_in(Path(folder))

    def make_in(self, folder: Path) -> None:
        """Make the vault in this folder, with the names as typed."""
        name, own = line_text(self.name), line_text(self.own_name)
        self._host.work(partial(_make, folder=folder, name=name, own=own), self._made, self.name)

    def _made(self, name: object) -> None:
        self._host.changed(t("Kluis {naam} is gemaakt.", naam=name))

    def _choose_roster(self, seat: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, t("Kies een map of een stick"))
        if folder:
            self.save_roster(seat, Path(folder))

    def save_roster(self, seat: str, folder: Path) -> None:
        """Put a file with the roster for this vault in this folder."""

        def done(name: object) -> None:
            self._host.changed(t("{naam} is bewaard. Lees het in de andere kluis in.", naam=name))

        self._host.work(partial(_roster, seat=seat, folder=folder), done, self)


def _make(session: Session, folder: Path, name: str, own: str) -> str:
    from app.services.seating import seats  # noqa: PLC0415 - in the worker's thread

    if not name:
        raise Refusal("Geef de nieuwe kluis een naam.")
    return seats.make_seat(session, folder, name, own).name


def _roster(session: Session, seat: str, folder: Path) -> str:
    from app.services.seating import seats  # noqa: PLC0415 - in the worker's thread

    file = seats.roster_file(session, seat)
    save_bytes(folder / file.name, file.data)
    return file.name
