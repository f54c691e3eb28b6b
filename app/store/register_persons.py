"""About whom the disclosure register speaks, also when the case is gone."""

from __future__ import annotations

from dataclasses import dataclass

from app.store.connection import Connection


@dataclass(frozen=True)
class GivenAbout:
    """A case of which something was given: the person's name, and how many exemplars.

    ``birth_date`` is known here only for a case that was destroyed (``present`` is 0); it may be
    partial or empty.
    """

    case_id: str
    reference: str
    name: str
    birth_date: str
    present: int
    lines: int


class RegisterPersons:
    """The persons in the disclosure register of this vault."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def given_since(self, moment: str) -> tuple[GivenAbout, ...]:
        """Give the cases of which something was given since ``moment``, the latest first."""
        found = self._connection.rows(
            "SELECT disclosure.case_id, disclosure.reference,"
            " coalesce(register_person.name, case_file.name, ''),"
            " coalesce(register_person.birth_date, ''), case_file.id IS NOT NULL, count(*)"
            " FROM disclosure"
            " LEFT JOIN register_person ON register_person.case_id = disclosure.case_id"
            " LEFT JOIN case_file ON case_file.id = disclosure.case_id"
            " WHERE given_at >= ? GROUP BY disclosure.case_id ORDER BY max(given_at) DESC",
            (moment,),
        )
        return tuple(GivenAbout(*row) for row in found)

    def cases_with_skn(self, skn: str) -> frozenset[str]:
        """Give the cases in which the person has this SKN."""
        found = self._connection.rows(
            "SELECT case_file.id FROM case_search"
            " JOIN case_file ON case_file.seq = case_search.rowid WHERE case_search.skn = ?",
            (skn,),
        )
        return frozenset(row[0] for row in found)

    def gemeenten_given_to(self) -> tuple[str, ...]:
        """Give the codes of the gemeenten in the register."""
        found = self._connection.rows("SELECT DISTINCT gemeente FROM disclosure ORDER BY gemeente")
        return tuple(row[0] for row in found)
