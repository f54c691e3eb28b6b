"""What the alarm looks up: cases, notifications, notices and terms about which there is silence.

Only reads, across the tables of others; every look-up goes by an index and has a limit. CROSS
JOIN keeps the order: first the few that are silent, then their cases, never the other way round.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.case.workflow import VersionState
from app.store.connection import Connection

_CASE = "case_file.id, case_file.reference, case_file.name, case_file.owner"
_NOT_GIVEN_BACK = (
    "NOT EXISTS (SELECT 1 FROM travel WHERE travel.case_id = case_file.id"
    " AND direction = 'out' AND ended IS NULL AND gives_back = 1)"
)
"""A copy of a case that went back to its own vault, or on to another: the alarm is there."""
_UNDECIDED = (
    f"closed = 0 AND state NOT IN ('decided_notify', 'decided_not_notify') AND {_NOT_GIVEN_BACK}"
)
_NOTIFICATION = (
    f"{_CASE}, notification.id, notification.gemeente, notification_state.changed_at,"
    " notification_state.receipt_due, case_file.release_date"
)
_OF_NOTIFICATION = (
    "notification_state CROSS JOIN notification"
    " ON notification.id = notification_state.notification"
    " CROSS JOIN case_file ON case_file.id = notification.case_id"
)


class SilentCase(NamedTuple):
    """An open case without a decision; ``since`` is when it was recorded."""

    case_id: str
    reference: str
    name: str
    owner: str
    state: VersionState
    release_date: str | None
    hold_until: str | None
    since: str

    @property
    def key(self) -> str:
        """What tells it apart."""
        return self.reference


class SilentNotification(NamedTuple):
    """A notification; ``since`` is when it came into the state it is in."""

    case_id: str
    reference: str
    name: str
    owner: str
    notification: str
    gemeente: str
    since: str
    receipt_due: str | None
    release_date: str | None

    @property
    def key(self) -> str:
        """What tells it apart."""
        return self.notification


class SilentThing(NamedTuple):
    """Something about a case with a day; ``about`` is a gemeente, a party or a place."""

    case_id: str
    reference: str
    name: str
    owner: str
    id: str
    about: str
    day: str

    @property
    def key(self) -> str:
        """What tells it apart."""
        return self.id


class SilentInforming(NamedTuple):
    """How it stands with telling the person of a case; ``status`` as in step 7.

    ``told_on`` and ``review_on`` are whole days or None; ``since`` is when it was decided.
    """

    case_id: str
    reference: str
    name: str
    owner: str
    status: str
    told_on: str | None
    review_on: str | None
    since: str

    @property
    def key(self) -> str:
        """What tells it apart."""
        return self.reference


class Term(NamedTuple):
    """Something with a last day that hangs on no case, or on one that may be gone."""

    id: str
    reference: str
    about: str
    day: str


class Silences:
    """The read model of the alarm."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def released_before(self, day: str, limit: int) -> tuple[SilentCase, ...]:
        """Give the open, undecided cases with a release date before ``day``, the last first."""
        return self._cases(
            f"{_UNDECIDED} AND release_key < ? ORDER BY release_key DESC", (day, limit)
        )

    def releasing(self, since: str, before: str, limit: int) -> tuple[SilentCase, ...]:
        """Give those with a release date from ``since`` on, before ``before``, earliest first."""
        return self._cases(
            f"{_UNDECIDED} AND release_key >= ? AND release_key < ? ORDER BY release_key, seq",
            (since, before, limit),
        )

    def without_release(self, before: str, limit: int) -> tuple[SilentCase, ...]:
        """Give the undecided cases without a release date recorded before ``before``."""
        return self._cases(
            f"{_UNDECIDED} AND release_key = '9999' AND created_at < ? ORDER BY seq",
            (before, limit),
        )

    def held_before(self, day: str, limit: int) -> tuple[SilentCase, ...]:
        """Give the cases on hold that were to be looked at again before ``day``."""
        return self._cases(
            f"state = 'on_hold' AND hold_until < ? AND {_NOT_GIVEN_BACK} ORDER BY hold_until",
            (day, limit),
        )

    def not_handed_over(
        self, decided_before: str, release_before: str, limit: int
    ) -> tuple[SilentNotification, ...]:
        """Give what was decided before a moment, or is about a release before a day, and waits."""
        return self._notifications(
            "notification_state.state = 'to_hand_over' AND closed = 0"
            f" AND (notification_state.changed_at < ? OR release_key < ?) AND {_NOT_GIVEN_BACK}"
            " ORDER BY notification_state.changed_at",
            (decided_before, release_before, limit),
        )

    def receipt_late(self, day: str, limit: int) -> tuple[SilentNotification, ...]:
        """Give what was handed over and whose receipt was due before ``day``."""
        return self._notifications(
            "notification_state.state = 'handed_over' AND notification_state.receipt_due < ?"
            " AND closed = 0 ORDER BY notification_state.receipt_due",
            (day, limit),
        )

    def notification(self, notification_id: str) -> SilentNotification | None:
        """Give one notification, whatever its state."""
        found = self._notifications("notification_state.notification = ?", (notification_id, 1))
        return next(iter(found), None)

    def notices_due(self, day: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the withdrawals and replacements whose confirmation was due before ``day``.

        Also of a closed case: a withdrawal that nobody confirmed is not done.
        """
        return self._things(
            "notice.id, notice.gemeente, notice.confirm_by FROM notice CROSS JOIN case_file"
            " ON case_file.id = notice.case_id WHERE notice.confirm_by < ? AND NOT EXISTS"
            " (SELECT 1 FROM notice_confirmation WHERE notice_confirmation.notice = notice.id"
            " AND settles = 1) ORDER BY notice.confirm_by",
            (day, limit),
        )

    def notices_not_given(self, before: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the notices for a gemeente, made before a moment, that nobody handed over."""
        return self._things(
            "notice.id, notice.gemeente, notice.made_at FROM notice CROSS JOIN case_file"
            " ON case_file.id = notice.case_id WHERE notice.content IS NOT NULL"
            " AND notice.made_at < ? AND NOT EXISTS"
            " (SELECT 1 FROM notice_handover WHERE notice_handover.notice = notice.id)"
            " AND NOT EXISTS (SELECT 1 FROM notice_confirmation"
            " WHERE notice_confirmation.notice = notice.id AND settles = 1)"
            " ORDER BY notice.made_at",
            (before, limit),
        )

    def notices_not_seen(self, account: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the notices that somebody other than ``account`` made and nobody looked at."""
        return self._things(
            "notice.id, notice.gemeente, notice.made_at FROM notice CROSS JOIN case_file"
            " ON case_file.id = notice.case_id WHERE notice.made_by <> ? AND NOT EXISTS"
            " (SELECT 1 FROM notice_seen WHERE notice_seen.notice = notice.id)"
            " ORDER BY notice.made_at",
            (account, limit),
        )

    def breaches_not_asked(self, limit: int) -> tuple[SilentThing, ...]:
        """Give the notices after which nobody answered whether it was a data breach."""
        return self._things(
            "notice.id, notice.gemeente, notice.made_at FROM notice CROSS JOIN case_file"
            " ON case_file.id = notice.case_id WHERE notice.content IS NOT NULL"
            " AND notice.change IN ('wrong_gemeente', 'unlawful') AND NOT EXISTS"
            " (SELECT 1 FROM breach WHERE breach.case_id = notice.case_id"
            " AND breach.notification = notice.notification) ORDER BY notice.made_at",
            (limit,),
        )

    def replies_waiting(self, limit: int) -> tuple[SilentThing, ...]:
        """Give the replies that ask something nobody did yet."""
        return self._things(
            "reply.id, notification.gemeente, reply.recorded_at FROM reply"
            " JOIN notification ON notification.id = reply.notification"
            " JOIN case_file ON case_file.id = reply.case_id WHERE reply.waits = 1 AND NOT EXISTS"
            " (SELECT 1 FROM reply_handled WHERE reply_handled.reply = reply.id)"
            " ORDER BY reply.recorded_at",
            (limit,),
        )

    def left_over(self, limit: int) -> tuple[SilentThing, ...]:
        """Give what stands at a gemeente that the newest decided version does not go to."""
        # From the few cases with a later decision: most of what stands has none.
        return self._things(
            "notification.id, notification.gemeente, notification_state.changed_at"
            " FROM version_outcome AS newer CROSS JOIN notification"
            " ON notification.case_id = newer.case_id AND notification.version < newer.version"
            " JOIN notification_state ON notification_state.notification = notification.id"
            " CROSS JOIN case_file ON case_file.id = notification.case_id"
            " WHERE newer.outcome IN ('decided_notify', 'decided_not_notify')"
            " AND newer.version > 1"
            " AND case_file.closed = 0 AND notification_state.state"
            " IN ('to_hand_over', 'handed_over', 'received', 'answered')"
            " GROUP BY notification.id ORDER BY notification_state.changed_at",
            (limit,),
        )

    def questions_due(self, day: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the questions we asked another party whose answer was expected before ``day``."""
        return self._things(
            "inbound.id, inbound.party, inbound.expected_by FROM inbound CROSS JOIN case_file"
            " ON case_file.id = inbound.case_id WHERE waiting = 1 AND expected_by < ?"
            f" AND closed = 0 AND {_NOT_GIVEN_BACK} ORDER BY expected_by",
            (day, limit),
        )

    def informing_due(self, today: str, limit: int) -> tuple[SilentInforming, ...]:
        """Give the open cases of which the person was to be told, or one would look again, by now.

        Also where nobody knows whether the person was told. What was recorded counts, else what
        step 7 of the newest decided version says. The longest ago decided first.
        """
        found = self._connection.rows(
            "WITH given AS MATERIALIZED (SELECT notification.case_id AS case_id,"  # noqa: S608
            " max(notification.version) AS version, max(notification_state.changed_at) AS since"
            f" FROM {_OF_NOTIFICATION} WHERE closed = 0 AND {_NOT_GIVEN_BACK}"
            " GROUP BY notification.case_id), stands AS (SELECT given.case_id, given.since,"
            " coalesce(line.status, step.status) AS status,"
            " CASE WHEN line.id IS NULL THEN step.told_on ELSE line.told_on END AS told_on,"
            " CASE WHEN line.id IS NULL THEN step.review_on ELSE line.review_on END AS review_on"
            " FROM given LEFT JOIN informing_step AS step USING (case_id, version)"
            " LEFT JOIN informing AS line ON line.rowid = (SELECT max(newest.rowid)"
            " FROM informing AS newest WHERE newest.case_id = given.case_id"
            " AND newest.version = given.version))"
            f" SELECT {_CASE}, coalesce(stands.status, 'unknown'), stands.told_on,"
            " stands.review_on, stands.since FROM stands"
            " CROSS JOIN case_file ON case_file.id = stands.case_id"
            " WHERE coalesce(stands.status, 'unknown') = 'unknown'"
            " OR (stands.status = 'will_be_told' AND coalesce(stands.told_on, '') <= ?1)"
            " OR (stands.status IN ('postponed', 'omitted')"
            " AND coalesce(stands.review_on, '') <= ?1)"
            " ORDER BY stands.since, case_file.seq LIMIT ?2",
            (today, limit),
        )
        return tuple(map(SilentInforming._make, found))

    def media_in_use(self, written_before: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the sticks with a file that was written before a moment and not wiped."""
        return self._things(
            "exemplar_medium.id, exemplar_medium.file_name, exemplar_medium.written_at"
            " FROM exemplar_medium CROSS JOIN case_file ON case_file.id = exemplar_medium.case_id"
            " WHERE wiped_at IS NULL AND written_at < ? ORDER BY written_at",
            (written_before, limit),
        )

    def destructions_due(self, today: str, limit: int) -> tuple[SilentThing, ...]:
        """Give the cases whose day to be destroyed has come: not held, and nobody proposed it."""
        return self._things(
            "term.id, '', term.destroy_on FROM destruction_term AS term CROSS JOIN case_file"
            " ON case_file.id = term.case_id WHERE term.destroy_on <= ?"
            " AND NOT EXISTS (SELECT 1 FROM destruction_term AS newer"
            " WHERE newer.case_id = term.case_id AND newer.id > term.id)"
            " AND NOT EXISTS (SELECT 1 FROM legal_hold"
            " WHERE legal_hold.case_id = term.case_id AND lifted_at IS NULL)"
            " AND NOT EXISTS (SELECT 1 FROM destruction"
            " WHERE destruction.case_id = term.case_id AND destruction.state <> 'cancelled')"
            " ORDER BY term.destroy_on",
            (today, limit),
        )

    def destructions_waiting(self, now: str, limit: int) -> tuple[Term, ...]:
        """Give the proposals to destroy whose waiting time is over."""
        return self._terms(
            "SELECT id, reference, subject, waits_until FROM destruction"
            " WHERE state = 'proposed' AND waits_until <= ? ORDER BY waits_until LIMIT ?",
            (now, limit),
        )

    def running_breaches(self, limit: int) -> tuple[Term, ...]:
        """Give the breaches whose clock runs, oldest first; ``day`` is when it was discovered."""
        return self._terms(
            "SELECT id, reference, coalesce(gemeente, ''), discovered_at FROM breach"
            " WHERE settled_at IS NULL ORDER BY discovered_at LIMIT ?",
            (limit,),
        )

    def requests_due(self, day: str, limit: int) -> tuple[Term, ...]:
        """Give the open requests of persons whose term ends before ``day``; no names."""
        return self._terms(
            "SELECT person_request.id, coalesce(case_file.reference, ''), kind, due"
            " FROM person_request LEFT JOIN case_file ON case_file.id = person_request.case_id"
            " WHERE closed_on IS NULL AND due < ? ORDER BY due LIMIT ?",
            (day, limit),
        )

    def mandates_ending(self, day: str, limit: int) -> tuple[Term, ...]:
        """Give the mandate of each gemeente that was recorded last, when it ends before ``day``."""
        return self._terms(
            "SELECT id, gemeente, function, until FROM recipient_mandate AS used"
            " WHERE ended_at IS NULL AND until < ? AND NOT EXISTS (SELECT 1"
            " FROM recipient_mandate AS newer WHERE newer.gemeente = used.gemeente"
            " AND newer.ended_at IS NULL AND newer.rowid > used.rowid) ORDER BY until LIMIT ?",
            (day, limit),
        )

    def certificates_ending(self, at: str, limit: int) -> tuple[Term, ...]:
        """Give the certificate in use of each gemeente, when it ends before ``at``."""
        return self._terms(
            "SELECT fingerprint, gemeente, subject, valid_until FROM gemeente_certificate AS used"
            " WHERE removed_at IS NULL AND valid_until < ? AND NOT EXISTS (SELECT 1"
            " FROM gemeente_certificate AS newer WHERE newer.gemeente = used.gemeente"
            " AND newer.removed_at IS NULL AND newer.seq > used.seq)"
            " ORDER BY valid_until LIMIT ?",
            (at, limit),
        )

    def _cases(self, rest: str, parameters: Sequence[object]) -> tuple[SilentCase, ...]:
        found = self._connection.rows(
            f"SELECT {_CASE}, state, release_date, hold_until, created_at FROM case_file"  # noqa: S608
            f" WHERE {rest} LIMIT ?",
            parameters,
        )
        return tuple(map(SilentCase._make, found))

    def _notifications(
        self, rest: str, parameters: Sequence[object]
    ) -> tuple[SilentNotification, ...]:
        found = self._connection.rows(
            f"SELECT {_NOTIFICATION} FROM {_OF_NOTIFICATION} WHERE {rest} LIMIT ?",  # noqa: S608
            parameters,
        )
        return tuple(map(SilentNotification._make, found))

    def _things(self, rest: str, parameters: Sequence[object]) -> tuple[SilentThing, ...]:
        found = self._connection.rows(f"SELECT {_CASE}, {rest} LIMIT ?", parameters)
        return tuple(map(SilentThing._make, found))

    def _terms(self, query: str, parameters: Sequence[object]) -> tuple[Term, ...]:
        return tuple(map(Term._make, self._connection.rows(query, parameters)))
