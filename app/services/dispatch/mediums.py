"""Putting an exemplar on a stick, and wiping it there after it was handed over.

A stick that was forgotten is a data leak, so what is on one is remembered until it is wiped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, TypeAlias

from app.case.deadlines import days_until
from app.case.refusal import Refusal
from app.case.said import Said, said
from app.case.text import checked
from app.handoff.medium_file import overwrite_and_delete, remove_quietly, write_and_compare
from app.reference import gemeenten
from app.services.casework.cases import READERS
from app.services.dispatch.papers import leaving_notification, stored_notification
from app.services.session import Session, moment_of
from app.store.case_files import CaseFiles
from app.store.connection import transaction
from app.store.disclosures import Disclosures
from app.store.exemplar_ends import ExemplarEnds
from app.store.exemplars import Exemplars, StoredExemplar
from app.store.mediums import Mediums, StoredMedium
from app.wizard.dates import short_date

WipedHow: TypeAlias = Literal["overwritten", "told", "left_there"]

LONGEST_NOTE = 300


@dataclass(frozen=True)
class MediumView:
    """One file on a stick. ``wiped_how`` is None while it still has to be wiped."""

    id: int
    exemplar: int
    place: str
    file_name: str
    written_at: datetime
    written_by: str
    wiped_how: WipedHow | None
    wiped_on: date | None
    note: str

    @property
    def sentence(self) -> Said:
        """What became of it, in one line."""
        if self.wiped_how is None:
            return said(
                "Op een stick gezet op {day} ({place}). Nog niet gewist.",
                day=short_date(self.written_at.astimezone().date()),
                place=self.place,
            )
        day = short_date(self.wiped_on) if self.wiped_on else ""
        if self.wiped_how == "left_there":
            return said("Op een stick die achterbleef op {day}: {note}", day=day, note=self.note)
        if self.wiped_how == "told":
            return said("Stick gewist op {day}, zelf genoteerd: {note}", day=day, note=self.note)
        return said("Stick gewist op {day}, door dit programma.", day=day)


@dataclass(frozen=True)
class OpenMedium:
    """A stick that asks to be wiped; ``days`` since the file was written on it."""

    medium: MediumView
    case_id: str
    reference: str
    gemeente_name: str
    exemplar_number: int
    days: int
    sentence: Refusal


def write_to_medium(session: Session, exemplar_id: int, folder: str | Path) -> MediumView:
    """Write the file of an exemplar in ``folder``, read it back, compare, and remember it.

    Nothing stays behind when it fails. Raises RoleNeeded, MediumFailed, and Refusal for an
    exemplar without a file, or one that was handed over or put aside.
    """
    session.require("casemanager", "teamleider")
    exemplar = _exemplar(session, exemplar_id)
    stored = leaving_notification(session, exemplar.notification).stored
    if exemplar.sent is None or exemplar.file_name is None or exemplar.form == "paper":
        raise Refusal(
            "Alleen een versleuteld bestand mag op een stick: de versleutelde pdf of het pakket."
            " Kies een andere vorm."
        )
    if Disclosures(session.connection).of_exemplar(exemplar.id) is not None:
        raise Refusal(
            "Dit exemplaar is al overhandigd. Maak een nieuw exemplaar als u er nog een geeft."
        )
    if ExemplarEnds(session.connection).of_exemplar(exemplar.id) is not None:
        raise Refusal("Dit exemplaar is opzij gezet. Maak een nieuw exemplaar.")
    place = Path(folder)
    _outside_vault(session, place)
    path = write_and_compare(place, exemplar.file_name, exemplar.sent, exemplar.hash)
    try:
        with transaction(session.connection):
            medium = Mediums(session.connection).add(
                exemplar=exemplar.id,
                case_id=stored.case_id,
                place=str(place),
                file_name=exemplar.file_name,
                digest=exemplar.hash,
                by=session.account.id,
                at=session.stamp(),
            )
            session.record(
                "medium_written",
                f"notification:{stored.id}",
                details={"exemplar": exemplar.number, "form": exemplar.form},
            )
    except BaseException:
        remove_quietly(path)
        raise
    return _view(session, _medium(session, medium))


def wipe_medium(session: Session, medium_id: int, folder: str | Path | None = None) -> MediumView:
    """Overwrite and delete the file on a stick, and record it.

    ``folder`` when the stick is somewhere else now. Only the very file that was written is
    touched. Raises RoleNeeded, MediumFailed, Refusal.
    """
    session.require("casemanager", "teamleider")
    stored = _open(session, medium_id)
    place = Path(folder) if folder is not None else Path(stored.place)
    overwrite_and_delete(place, stored.file_name, stored.hash, session.env.random_bytes)
    return _wiped(session, stored, "overwritten", session.today(), "")


def record_wiped(
    session: Session, medium_id: int, how: WipedHow, on: date, note: str
) -> MediumView:
    """Record what the program did not do itself: wiped elsewhere, or left at the gemeente.

    ``note`` says how it is known, or with whom the stick stayed. Raises RoleNeeded, Refusal.
    """
    session.require("casemanager", "teamleider")
    stored = _open(session, medium_id)
    if how == "overwritten":
        raise ValueError("only the program says that it overwrote a file")
    first = moment_of(stored.written_at).astimezone().date()
    if not first <= on <= session.today():
        raise Refusal(
            "De dag moet liggen tussen het schrijven van de stick ({first}) en vandaag. Kijk de"
            " datum na.",
            first=short_date(first),
        )
    line = " ".join(checked(note).split())
    if not line:
        raise Refusal("Schrijf hoe u weet dat de stick leeg is, of bij wie hij is gebleven.")
    if len(line) > LONGEST_NOTE:
        raise Refusal(
            "De tekst is te lang. Gebruik ten hoogste {longest} tekens.", longest=LONGEST_NOTE
        )
    return _wiped(session, stored, how, on, line)


def mediums_of(session: Session, exemplar_id: int) -> tuple[MediumView, ...]:
    """Give the sticks that an exemplar was put on, oldest first."""
    found = Mediums(session.connection).of_exemplar(exemplar_id)
    return tuple(_view(session, one) for one in found)


def open_mediums(session: Session) -> tuple[OpenMedium, ...]:
    """Give the sticks that still have to be wiped, the longest first; for reminders."""
    if not any(session.can(role) for role in READERS):
        return ()
    return tuple(_open_view(session, one) for one in Mediums(session.connection).not_wiped())


def _open_view(session: Session, one: StoredMedium) -> OpenMedium:
    exemplar = _exemplar(session, one.exemplar)
    stored = stored_notification(session, exemplar.notification)
    case = CaseFiles(session.connection).get(one.case_id)
    name = gemeenten.by_code(stored.gemeente).name
    view = _view(session, one)
    written = view.written_at.astimezone().date()
    return OpenMedium(
        medium=view,
        case_id=one.case_id,
        reference=case.reference if case else "",
        gemeente_name=name,
        exemplar_number=exemplar.number,
        days=days_until(session.today(), written),
        sentence=Refusal(
            "Exemplaar {number} voor gemeente {gemeente} staat sinds {day} op een stick. Wis de"
            " stick, of leg vast waar hij is.",
            number=exemplar.number,
            gemeente=name,
            day=short_date(written),
        ),
    )


def _wiped(
    session: Session, stored: StoredMedium, how: WipedHow, on: date, note: str
) -> MediumView:
    exemplar = _exemplar(session, stored.exemplar)
    with transaction(session.connection):
        Mediums(session.connection).wiped(
            stored.id,
            how=how,
            on=on.isoformat(),
            by=session.account.id,
            at=session.stamp(),
            note=note,
        )
        session.record(
            "medium_wiped",
            f"notification:{exemplar.notification}",
            details={"exemplar": exemplar.number, "how": how},
        )
    return _view(session, _medium(session, stored.id))


def _outside_vault(session: Session, folder: Path) -> None:
    vault = session.unlocked.folder.resolve()
    if folder.resolve().is_relative_to(vault):
        raise Refusal("Dit is de map van de kluis. Kies de map van de stick.")


def _exemplar(session: Session, exemplar_id: int) -> StoredExemplar:
    found = Exemplars(session.connection).get(exemplar_id)
    if found is None:
        raise Refusal("Dit exemplaar is er niet. Ververs het scherm.")
    return found


def _medium(session: Session, medium_id: int) -> StoredMedium:
    found = Mediums(session.connection).get(medium_id)
    if found is None:
        raise Refusal("Deze stick is niet genoteerd. Ververs het scherm.")
    return found


def _open(session: Session, medium_id: int) -> StoredMedium:
    stored = _medium(session, medium_id)
    if stored.wiped_at is not None:
        raise Refusal("Van deze stick is al genoteerd dat hij is gewist. U hoeft niets te doen.")
    return stored


def _view(session: Session, one: StoredMedium) -> MediumView:
    how = one.wiped_how
    return MediumView(
        id=one.id,
        exemplar=one.exemplar,
        place=one.place,
        file_name=one.file_name,
        written_at=moment_of(one.written_at),
        written_by=session.name_of(one.written_by),
        wiped_how=how if how in {"overwritten", "told", "left_there"} else None,  # type: ignore[arg-type]
        wiped_on=date.fromisoformat(one.wiped_on) if one.wiped_on else None,
        note=one.wiped_note,
    )
