"""What rows say that people did, to be held against the journal; and digests of rows it names.

No seal covers these rows: the line that somebody signed in the journal is what vouches for them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from app.store.connection import Connection
from app.store.destroying import line_digest

_CLAIMS = (
    "SELECT 'hold_set', 'case:' || case_id, 'hold', id, set_by, 'legal_hold', 0 FROM legal_hold",
    """SELECT 'hold_lifted', 'case:' || case_id, 'hold', id, lifted_by, 'legal_hold', 0
        FROM legal_hold WHERE lifted_by IS NOT NULL""",
    """SELECT 'case_closed case_closed_undecided', 'case:' || case_id, '', '', closed_by,
        'case_closing', 0 FROM case_closing""",
    """SELECT 'term_changed case_closed case_closed_undecided', 'case:' || case_id, 'destroy_on',
        destroy_on, set_by, 'destruction_term', 0 FROM destruction_term""",
    """SELECT 'destruction_proposed', CASE subject WHEN 'case' THEN 'case:' || case_id
        ELSE 'disclosure:' || line END, 'destruction', id, (SELECT account FROM destruction_seal
        WHERE destruction = destruction.id ORDER BY made_at, rowid LIMIT 1), 'destruction', 0
        FROM destruction WHERE again = 0""",
    """SELECT 'destruction_cancelled', CASE subject WHEN 'case' THEN 'case:' || case_id
        ELSE 'disclosure:' || line END, 'destruction', id, cancelled_by, 'destruction', 0
        FROM destruction WHERE state = 'cancelled'""",
    """SELECT CASE how WHEN 'file' THEN 'reply_imported' ELSE 'reply_recorded' END,
        'notification:' || notification, 'reply', id, recorded_by, 'reply', 0 FROM reply""",
    """SELECT 'reply_handled', 'notification:' || reply.notification, 'reply', reply, handled_by,
        'reply_handled', 0 FROM reply_handled JOIN reply ON reply.id = reply_handled.reply""",
    """SELECT 'receipt_recorded reply_imported reply_recorded', 'notification:' || notification,
        '', '', recorded_by, 'receipt', 0 FROM receipt""",
    """SELECT CASE kind WHEN 'withdrawal' THEN 'notification_withdrawn' ELSE 'notice_made' END,
        'notification:' || notification, 'notice', id, made_by, 'notice', 0 FROM notice""",
    """SELECT 'notice_handed_over', 'notification:' || notice.notification, 'notice', notice,
        recorded_by, 'notice_handover', 0
        FROM notice_handover JOIN notice ON notice.id = notice_handover.notice""",
    """SELECT 'withdrawal_confirmed notice_confirmed', 'notification:' || notice.notification,
        'notice', notice, recorded_by, 'notice_confirmation', 0
        FROM notice_confirmation JOIN notice ON notice.id = notice_confirmation.notice""",
    """SELECT 'notification_handed_over', 'notification:' || notification, 'hash', '',
        recorded_by, 'disclosure', id FROM disclosure""",
    """SELECT 'exemplar_put_aside', 'notification:' || exemplar.notification, 'exemplar',
        CAST(exemplar.number AS TEXT), ended_by, 'exemplar_end', 0
        FROM exemplar_end JOIN exemplar ON exemplar.id = exemplar_end.exemplar""",
    """SELECT 'medium_wiped', 'notification:' || exemplar.notification, 'exemplar',
        CAST(exemplar.number AS TEXT), wiped_by, 'exemplar_medium', 0
        FROM exemplar_medium JOIN exemplar ON exemplar.id = exemplar_medium.exemplar
        WHERE wiped_at IS NOT NULL""",
    """SELECT 'facility_pinned facility_certificate_pinned', 'inrichting:' || facility,
        'fingerprint', fingerprint, added_by, 'pinned_certificate', 0
        FROM pinned_certificate""",
    """SELECT 'facility_unpinned', 'inrichting:' || facility, 'fingerprint', fingerprint,
        ended_by, 'pinned_certificate', 0 FROM pinned_certificate WHERE ended_at IS NOT NULL""",
    """SELECT 'notification_received', 'melding:' || id, 'hash', content_hash, opened_by,
        'received', 0 FROM received""",
    """SELECT 'notice_received', 'bericht:' || id, '', '', opened_by, 'received_notice', 0
        FROM received_notice""",
    """SELECT 'received_destroyed', 'melding:' || received, '', '', destroyed_by,
        'received_destroyed', 0 FROM received_destroyed""",
    """SELECT 'other_facility_added', 'certificate', 'fingerprint', fingerprint, added_by,
        'other_facility', 0 FROM other_facility""",
    """SELECT 'law_dropped', 'law:' || digest, '', '', dropped_by, 'law_change', seq
        FROM law_change WHERE dropped_at IS NOT NULL""",
    """SELECT 'own_reply_made', 'antwoord:' || id, '', '', made_by, 'sent_reply', 0
        FROM sent_reply""",
)

_Kept: TypeAlias = tuple[str, str, str]

_KEPT: dict[str, _Kept] = {
    "fingerprint_compared": (
        "fingerprint_comparison",
        "fingerprint",
        "SELECT fingerprint FROM fingerprint_comparison",
    ),
    "revocation_list_added": ("revocation_list", "digest", "SELECT digest FROM revocation_list"),
    "facility_certificate_revoked": (
        "facility_certificate",
        "fingerprint",
        "SELECT fingerprint FROM facility_certificate WHERE revoked_at IS NOT NULL",
    ),
    "own_certificate_revoked": (
        "facility_certificate",
        "fingerprint",
        "SELECT fingerprint FROM facility_certificate WHERE revoked_at IS NOT NULL",
    ),
    "gemeente_certificate_removed": (
        "gemeente_certificate",
        "fingerprint",
        "SELECT fingerprint FROM gemeente_certificate WHERE removed_at IS NOT NULL",
    ),
    "facility_unpinned": (
        "pinned_certificate",
        "fingerprint",
        "SELECT fingerprint FROM pinned_certificate WHERE ended_at IS NOT NULL",
    ),
    "gemeente_list_rejected": (
        "gemeente_list",
        "digest",
        "SELECT digest FROM gemeente_list WHERE rejected_by IS NOT NULL",
    ),
    "notification_received": ("received", "", "SELECT 'melding:' || id FROM received"),
    "notice_received": ("received_notice", "", "SELECT 'bericht:' || id FROM received_notice"),
    "received_destroyed": (
        "received_destroyed",
        "",
        "SELECT 'melding:' || received FROM received_destroyed",
    ),
    "law_proposed": ("law_change", "", "SELECT 'law:' || digest FROM law_change"),
    "law_confirmed": (
        "law_change",
        "",
        "SELECT 'law:' || digest FROM law_change JOIN law_confirmation ON change_seq = seq",
    ),
    "own_reply_made": ("sent_reply", "", "SELECT 'antwoord:' || id FROM sent_reply"),
}
"""Per kind of line: the table, the detail that names a row (empty: the object), and the rows."""

_OF_A_CASE: dict[str, _Kept] = {
    "hold_set": ("legal_hold", "hold", "SELECT id FROM legal_hold"),
    "reply_imported": ("reply", "reply", "SELECT id FROM reply"),
    "reply_recorded": ("reply", "reply", "SELECT id FROM reply"),
    "notice_made": ("notice", "notice", "SELECT id FROM notice"),
    "notification_withdrawn": ("notice", "notice", "SELECT id FROM notice"),
}

_CLAIMED = frozenset(
    {
        "hold_set",
        "hold_lifted",
        "case_closed",
        "case_closed_undecided",
        "term_changed",
        "destruction_cancelled",
        "destruction_proposed",
        "reply_imported",
        "reply_recorded",
        "reply_handled",
        "receipt_recorded",
        "notification_withdrawn",
        "notice_made",
        "notice_handed_over",
        "withdrawal_confirmed",
        "notice_confirmed",
        "notification_handed_over",
        "exemplar_put_aside",
        "medium_wiped",
        "facility_pinned",
        "facility_certificate_pinned",
        "facility_unpinned",
        "law_dropped",
        "other_facility_added",
        "notification_received",
        "notice_received",
        "received_destroyed",
        "own_reply_made",
    }
)


@dataclass(frozen=True)
class Claim:
    """That somebody did something, as a row says it.

    ``events``: one of these kinds of line tells of it, about ``about``, by ``account``, with the
    detail ``name`` = ``value`` where there is a name. ``table`` and ``number`` say which row.
    """

    events: tuple[str, ...]
    about: str
    name: str
    value: str
    account: str
    table: str
    number: int


def claims(connection: Connection) -> Iterator[Claim]:
    """Give what every row says that somebody did."""
    for query in _CLAIMS:
        for events, *rest in connection.rows(query):
            claim = Claim(tuple(events.split()), *rest)
            claim = replace(claim, value=_plain(claim.value))
            if claim.table == "disclosure":  # everything in a line of the register is told
                claim = replace(claim, value=line_digest(connection, claim.number) or "")
            yield claim


def told_events() -> frozenset[str]:
    """Give the kinds of line that tell of rows."""
    return _CLAIMED | _KEPT.keys() | _OF_A_CASE.keys()


def kept_of(connection: Connection) -> dict[str, tuple[str, str, frozenset[str]]]:
    """Give, per kind of line, the table, the detail, and the rows that nothing ever takes away."""
    return _there(connection, _KEPT)


def kept_with_a_case(connection: Connection) -> dict[str, tuple[str, str, frozenset[str]]]:
    """Give, per kind of line, the table, the detail, and the rows that go with their case."""
    return _there(connection, _OF_A_CASE)


def comparisons(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Give the fingerprints that were compared: gemeente (empty for a root) and fingerprint."""
    found = connection.rows("SELECT gemeente, fingerprint FROM fingerprint_comparison ORDER BY id")
    return tuple((row[0], row[1]) for row in found)


def received_contents(connection: Connection) -> Iterator[tuple[str, bytes]]:
    """Give, of every notification that a gemeente kept, its hash as noted and its bytes."""
    found = connection.rows("SELECT id FROM received ORDER BY seq")
    for (each,) in found:
        row = connection.row(
            "SELECT content_hash, notification FROM received JOIN received_content"
            " ON received_content.received = received.id WHERE received.id = ?",
            (each,),
        )
        if row is not None:
            yield str(row[0]), bytes(row[1])


def objects_of_cases(connection: Connection) -> frozenset[str]:
    """Give the objects of the journal that belong to a case that is there."""
    return _first(
        connection,
        "SELECT 'case:' || id FROM case_file UNION SELECT 'notification:' || id FROM notification",
    )


def settings_digest(connection: Connection) -> str:
    """Give SHA-256 over every setting as it is kept."""
    return _digest(connection, "SELECT name, value FROM setting ORDER BY name")


def last_told_settings(connection: Connection) -> int:
    """Give the place of the last journal line that says how the settings are, or 0.

    Found by the index of objects: the journal is long and settings change seldom.
    """
    row = connection.row(
        "SELECT max("
        "coalesce((SELECT max(seq) FROM journal_line WHERE object >= 'setting:'"
        " AND object < 'setting;' AND event = 'setting_changed'), 0),"
        " coalesce((SELECT max(seq) FROM journal_line WHERE object = 'vault'"
        " AND event = 'vault_created'), 0),"
        " coalesce((SELECT seq FROM journal_line WHERE seq = 2 AND event = 'seat_begun'), 0))"
    )
    return int(row[0]) if row else 0


def taken_along(connection: Connection) -> tuple[int, int, int]:
    """Give the last numbers of the comparisons, lists of gemeenten and changes of law texts."""
    row = connection.row(
        "SELECT (SELECT coalesce(max(id), 0) FROM fingerprint_comparison),"
        " (SELECT coalesce(max(id), 0) FROM gemeente_list),"
        " (SELECT coalesce(max(seq), 0) FROM law_change)"
    )
    return (int(row[0]), int(row[1]), int(row[2])) if row else (0, 0, 0)


def taken_digest(connection: Connection, taken: tuple[int, int, int], until: str) -> str:
    """Give a digest over the rows up to the numbers of ``taken_along``, as they were then."""
    comparisons, lists, changes = taken
    parts = _digest(
        connection,
        "SELECT gemeente, fingerprint, compared_by, compared_with, compared_on"
        " FROM fingerprint_comparison WHERE id <= ?1 ORDER BY id",
        comparisons,
    ) + _digest(
        connection,
        "SELECT digest, dated, imported_by, CASE WHEN confirmed_at <= ?2 THEN confirmed_by END"
        " FROM gemeente_list WHERE id <= ?1 ORDER BY id",
        lists,
        until,
    )
    parts += _digest(
        connection,
        "SELECT seq, digest, CASE WHEN dropped_at <= ?2 THEN dropped_by END FROM law_change"
        " WHERE seq <= ?1 ORDER BY seq",
        changes,
        until,
    )
    return hashlib.sha256(parts.encode("ascii")).hexdigest()


def comparison_number(connection: Connection, gemeente: str, fingerprint: str) -> int:
    """Give the number of a comparison, or 0."""
    row = connection.row(
        "SELECT id FROM fingerprint_comparison WHERE gemeente = ? AND fingerprint = ?",
        (gemeente, fingerprint),
    )
    return int(row[0]) if row else 0


def list_number(connection: Connection, digest: str) -> int:
    """Give the number of a list of gemeenten, or 0."""
    row = connection.row("SELECT id FROM gemeente_list WHERE digest = ?", (digest,))
    return int(row[0]) if row else 0


def _digest(connection: Connection, query: str, *values: object) -> str:
    digest = hashlib.sha256()
    for row in connection.rows(query, values):
        digest.update(repr(row).encode("utf-8"))
    return digest.hexdigest()


def _there(
    connection: Connection, kinds: dict[str, _Kept]
) -> dict[str, tuple[str, str, frozenset[str]]]:
    return {
        event: (table, detail, _first(connection, query))
        for event, (table, detail, query) in kinds.items()
    }


def _first(connection: Connection, query: str) -> frozenset[str]:
    return frozenset(_plain(str(row[0])) for row in connection.rows(query))


def _plain(value: str) -> str:
    """Fingerprints stand in groups here, and without them in the journal."""
    return value.replace(" ", "").lower()
