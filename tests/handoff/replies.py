"""Replies and notices to test with, and strategies for any other."""

from __future__ import annotations

from typing import Any

from app.handoff.notice import Notice
from app.handoff.reply import Reply

REPLY_ID = "a1" * 16
NOTICE_ID = "b2" * 16
CONTENT_HASH = "c3" * 32

REF: dict[str, Any] = {
    "reference": "MP-2026-x7k3q",
    "version": 1,
    "exemplar": 2,
    "content_hash": CONTENT_HASH,
}
HEAD: dict[str, Any] = {
    "id": REPLY_ID,
    "practice": False,
    "ref": REF,
    "gemeente": "0855",
    "sent_at": "2026-11-24T09:00:00Z",
}
CONTACT = {"name": "J. Smit", "function": "adviseur openbare orde", "phone": "013 000 00 00"}
EXCHANGED = {
    "party": "Politie, basisteam",
    "on": "2026-11-23",
    "kinds": "naam, datum van vrijlating",
    "on_18b": "yes",
}

COMPLETE: dict[str, dict[str, Any]] = {
    "receipt": {
        "received_on": "2026-11-24",
        "received_by": "J. Smit",
        "received_function": "adviseur openbare orde",
    },
    "answer": {
        "right_muni": {"answer": "yes"},
        "contact": CONTACT,
        "exchanged": [EXCHANGED],
        "measures": ["triangle"],
        "retention": {"undecided": True},
    },
    "question": {"question": "Is de datum al zeker?"},
    "disclosure_notice": {"exchanged": [EXCHANGED]},
    "new_data": {
        "data": [
            {
                "kind": "melding van een buurt",
                "text": "Er is onrust in de straat.",
                "source": "wijkregisseur",
                "on": "2026-11-20",
            }
        ]
    },
    "error": {"error": "De brief hoort niet bij onze gemeente."},
    "destroyed": {
        "destroyed": {"on": "2026-11-24", "by": "J. Smit, adviseur", "how": "gewist en versnipperd"}
    },
}
"""What a reply of each kind cannot do without."""


def reply_fields(kind: str = "receipt", **changes: Any) -> dict[str, Any]:
    return {**HEAD, "kind": kind, **COMPLETE[kind], **changes}


def reply(kind: str = "receipt", **changes: Any) -> Reply:
    from app.handoff.reply import from_fields

    return from_fields(reply_fields(kind, **changes))


def notice_fields(**changes: Any) -> dict[str, Any]:
    return {
        "id": NOTICE_ID,
        "practice": False,
        "kind": "withdrawal",
        "ref": {key: value for key, value in REF.items() if key != "exemplar"},
        "change": "wrong_gemeente",
        "reason": "Betrokkene gaat naar een andere gemeente.",
        "asks": ("request_destruction",),
        "contact": {"person": "M. de Vries", "phone": "073 000 00 00", "hours": "werkdagen 9-17"},
        "confirm_by": "2026-11-27",
        "by_name": "T. Bakker",
        "by_function": "afdelingshoofd",
        "at": "2026-11-24T10:00:00Z",
        **changes,
    }


def notice(**changes: Any) -> Notice:
    import json

    return Notice.model_validate_json(json.dumps(notice_fields(**changes)))
