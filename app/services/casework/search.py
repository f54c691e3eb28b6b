"""Finding a case by reference, name, SKN or the words of its signal; closed ones as well."""

from __future__ import annotations

from app.services.casework import work_list
from app.services.casework.work_list import WorkPage
from app.services.session import Session

__all__ = ["WorkPage", "search"]


def search(session: Session, text: str, *, offset: int = 0, limit: int = 50) -> WorkPage:
    """Give a page of the cases in which every word of ``text`` occurs, newest first.

    The last word may be a beginning. Anything may be typed; what holds no word finds nothing.
    """
    if not text.strip():
        return WorkPage((), 0)
    return work_list.rows(session, query=text, sort="newest", offset=offset, limit=limit)
