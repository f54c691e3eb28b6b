"""Which tables hold what a case is made of, and go with it, and which stay when it is destroyed.

Every table stands in exactly one of the two; a test fails on a table that is in neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_OF_CASE = "case_id = ?1"
_OF_NOTIFICATION = "notification IN (SELECT id FROM notification WHERE case_id = ?1)"

CASE_CONTENT: Final[Mapping[str, str]] = {
    # what hangs on another row of the case comes first; ?1 is the id of the case
    "dossier_record": _OF_CASE,
    "informing": _OF_CASE,
    "informing_step": _OF_CASE,
    "inbound_entry": _OF_CASE,
    "inbound": _OF_CASE,
    "reply_handled": _OF_CASE,
    "notice_confirmation": _OF_CASE,
    "notice_handover": _OF_CASE,
    "notice_seen": _OF_CASE,
    "notice_copy": _OF_CASE,
    "notice": _OF_CASE,
    "reply": _OF_CASE,
    "travel_line": _OF_CASE,
    "travel_copy": _OF_CASE,
    "travel": _OF_CASE,
    "receipt": _OF_NOTIFICATION,
    "exemplar_medium": _OF_CASE,
    "exemplar_end": _OF_CASE,
    "exemplar_check": _OF_CASE,
    "exemplar": _OF_NOTIFICATION,
    "notification_state": _OF_NOTIFICATION,
    "notification": _OF_CASE,
    "remark": _OF_CASE,
    "review": _OF_CASE,
    "version_outcome": _OF_CASE,
    "seal": _OF_CASE,
    "maker": _OF_CASE,
    "case_version": _OF_CASE,
    "draft_writer": _OF_CASE,
    "draft": _OF_CASE,
    "legal_hold": _OF_CASE,
    "destruction_term": _OF_CASE,
    "case_closing": _OF_CASE,
    "case_search": "rowid = (SELECT seq FROM case_file WHERE id = ?1)",
    "case_file": "id = ?1",
}
"""Table -> which of its rows belong to a case; deleted in this order, the case itself last."""

KEPT: Final[Mapping[str, str]] = {
    "setting": "of the organisation, not of a case",
    "roster_entry": "who had which role when; every signature needs it",
    "journal_line": "tells what was done, never what was in it",
    "facility_certificate": "of the inrichting",
    "gemeente_certificate": "of a gemeente",
    "recipient_contact": "of a gemeente",
    "recipient_mandate": "of a gemeente",
    "issuer_certificate": "of an issuer of certificates",
    "revocation_list": "of an issuer of certificates",
    "fingerprint_comparison": "about a certificate, not about a case",
    "gemeente_list": "of the organisation; cases of before keep their names",
    "seat": "the vaults of this roster, not a case",
    "other_facility": "another inrichting, not a case",
    "case_tally": "only numbers",
    "disclosure": "the disclosure register has a term of its own",
    "register_note": "goes with its line of the register; nothing about a person",
    "register_person": "about whom a register line is; goes with the last line",
    "destruction": "what was proposed and carried out, without content",
    "destruction_seal": "the proof of two people",
    "destroyed_case": "tells that a case was destroyed, also to an older copy",
    "list_roster": "vouches for destructions in a later state of the vault",
    "destroyed_list_key": "opens the list of what was destroyed in every copy of the vault",
    "backup": "which copies there are",
    "law_change": "of the organisation: texts of the law changed by hand",
    "law_confirmation": "who confirmed a change of the law texts",
    "law_text_set": "law texts only; what the digest in a seal stands for",
    "person_request": "the register of requests has a term of its own; it names the person",
    "person_request_entry": "goes with its request, not with a case",
    "breach": "a data breach is documented (art. 26d Wjsg), without names",
    "breach_entry": "goes with its breach, not with a case",
    # in the vault of a gemeente, where there are no cases: the reader has its own destruction
    "pinned_facility": "of the gemeente: whose notifications it trusts",
    "pinned_certificate": "of the gemeente: what was compared aloud",
    "received": "tells that a notification came, not what was in it",
    "received_content": "goes when the gemeente destroys the notification",
    "received_term": "until when the gemeente keeps it",
    "received_destroyed": "tells that the gemeente destroyed it",
    "received_notice": "tells that a notice came, not what was in it",
    "received_file": "goes when the gemeente destroys the notification",
    "reading": "who read it and what for",
    "sent_reply": "tells that the gemeente answered, not what",
    "sent_reply_given": "how an answer was handed over",
}
"""Table -> why it stays when a case is destroyed."""
