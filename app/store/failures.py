"""What can go wrong with the database file, as sentences for a person.

SQLite gives error codes; here they become refusals that say what to do.
"""

from __future__ import annotations

from app.case.refusal import Refusal


class StoreRefusal(Refusal):
    """The database cannot be read or written now."""


class DamagedDatabase(StoreRefusal):
    """The database file is damaged, or is not the one that belongs to this key."""


class NewerDatabase(StoreRefusal):
    """The database was made by a newer version of the program."""


class FullDisk(StoreRefusal):
    """There is no room to write."""


class ReadOnlyDatabase(StoreRefusal):
    """The database may be read but not written."""


class BusyDatabase(StoreRefusal):
    """Another program holds the database."""


class MissingDatabase(StoreRefusal):
    """There is no database file where one was expected."""


_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _NOTADB = 13, 14, 26
_SHORT_READ, _SHMSIZE = 10 | 2 << 8, 10 | 19 << 8
_WRITE_CODES = frozenset(10 | detail << 8 for detail in (3, 4, 5, 6, 19))  # write, sync, truncate


def refusal_for(error: Exception) -> StoreRefusal | None:
    """Give the refusal for an error of the database, or None when it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code == _SHORT_READ:
        return damaged()
    if code in _WRITE_CODES or code & 0xFF == _FULL:
        return _full()
    return _by_primary_code(code & 0xFF)


def missing_part(error: Exception) -> DamagedDatabase | None:
    """Give the refusal for a table or column that somebody took away, or None."""
    if not str(error).startswith(("no such table", "no such column")):
        return None
    return DamagedDatabase(
        "In de database van deze kluis ontbreekt een onderdeel. Iemand werkte buiten Meldpoort"
        " om. Zet een reservekopie terug of bel uw beheerder."
    )


def damaged() -> DamagedDatabase:
    """Give the refusal for a file that is damaged or belongs to another key."""
    return DamagedDatabase(
        "Het databasebestand van deze kluis is beschadigd, of het hoort niet bij deze sleutel."
        " Zet een reservekopie terug of vraag uw beheerder. Het programma heeft niets veranderd."
    )


def _by_primary_code(code: int) -> StoreRefusal | None:
    if code in {_CORRUPT, _NOTADB}:
        return damaged()
    if code in {_READONLY, _PERM}:
        return ReadOnlyDatabase(
            "De kluis is alleen te lezen. Vraag uw beheerder om schrijfrechten op de map van de"
            " kluis. Er is niets bewaard."
        )
    if code in {_BUSY, _LOCKED}:
        return BusyDatabase(
            "De kluis is bezet door een ander programma. Sluit dat programma en probeer het"
            " opnieuw."
        )
    if code == _CANTOPEN:
        return StoreRefusal(
            "De kluis kan niet geopend worden. Controleer of de map er nog is en of u er rechten"
            " op hebt."
        )
    if code == _IOERR:
        return StoreRefusal(
            "De schijf van de kluis geeft een fout. Controleer of de schijf er nog is, sluit het"
            " programma en probeer het opnieuw. Helpt dat niet, vraag dan uw beheerder."
        )
    return None


def _full() -> FullDisk:
    return FullDisk(
        "De schijf is vol. Uw laatste wijziging is niet bewaard; wat er al stond, is er nog."
        " Maak ruimte vrij en probeer het opnieuw."
    )
