"""Reading a case file into the vault: everything in it is right, or nothing is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.case import canonical, paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.reference import gemeenten
from app.services.casework.case_moves import WRITABLE, case_of
from app.services.casework.cases import add_case, check_bsn, draft_of, is_blank, save_draft
from app.services.session import Session
from app.store.connection import transaction

LARGEST_FILE = 32 * 1024 * 1024
"""Bytes; every field has a limit of its own far below it."""

_KEY = re.compile(r"[A-Za-z0-9_]{1,60}\Z")
_NAME = re.compile(r"[a-z0-9_.]{1,200}\Z")


def import_case(session: Session, data: bytes, case_id: str | None = None) -> str:
    """Read a case file into a new case, or into ``case_id`` while that is still empty.

    Gives the case's id. Raises Refusal that says what is wrong with the file; then nothing was
    kept.
    """
    session.require("casemanager")
    document = read_case_file(data)
    check_bsn(session, document)
    document = _with_facility(session, document)
    if case_id is None:
        return add_case(session, document, "draft", "case_imported")
    case = case_of(session, case_id)
    there = CaseDocument.from_bytes(draft_of(session, case).document)
    if case.state not in WRITABLE or not is_blank(session, there):
        raise Refusal(
            "Deze zaak heeft al antwoorden. Lees het bestand in als een nieuwe zaak; dan gaat er"
            " niets verloren."
        )
    with transaction(session.connection):
        save_draft(session, case_id, document)
        session.record("case_imported", f"case:{case_id}")
    return case_id


def read_case_file(data: bytes) -> CaseDocument:
    """Read a case file; raises Refusal that names the first thing that is wrong."""
    if len(data) > LARGEST_FILE:
        raise Refusal("Dit bestand is te groot voor een zaakbestand. Kies een ander bestand.")
    value = canonical.parse(data)
    _check_keys(value, 0)
    document = CaseDocument.from_value(value)
    for code in _codes(document):
        gemeenten.by_code(code)
    for path in _named(document):
        _check_path(document, path)
    for reason in document.reasons:
        if not _NAME.match(reason.about):
            raise _no_such_path(reason.about)
    document.to_bytes()  # what cannot be written down again is refused here
    return document


def _with_facility(session: Session, document: CaseDocument) -> CaseDocument:
    if document.detention.facility:
        return document
    return paths.put(document, "detention.facility", session.settings.facility.name)


def _codes(document: CaseDocument) -> Iterator[str]:
    for muni in document.muni:
        if muni.code:
            yield muni.code
    for address in document.address:
        if address.gemeente:
            yield address.gemeente


def _named(document: CaseDocument) -> Iterator[str]:
    """Give every path that the file says something about."""
    yield from document.unknown
    share = document.share
    for choice in share.choices:
        yield choice.field
    for own in share.munis:
        yield own.field
        yield f"muni.{own.muni}"
    for finding in share.findings:
        yield finding.path


def _check_path(document: CaseDocument, path: str) -> None:
    try:
        paths.get(document, path)
    except paths.NoSuchPath:
        raise _no_such_path(path) from None


def _no_such_path(path: str) -> Refusal:
    return Refusal(
        "Het bestand noemt een antwoord dat er niet is: {path}. Haal het weg of verbeter de naam.",
        path=ascii(path[:80]).strip("'"),
    )


def _check_keys(value: Any, depth: int) -> None:
    if depth > canonical.DEEPEST:
        raise canonical.NotCanonical("Het bestand is te diep genest. Maak het opnieuw.")
    if isinstance(value, dict):
        for key in value:
            if not _KEY.match(key):
                raise canonical.NotCanonical(
                    "Een sleutel in het bestand heeft vreemde tekens: {key}. Verbeter die naam.",
                    key=ascii(key[:60]).strip("'"),
                )
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            _check_keys(item, depth + 1)
