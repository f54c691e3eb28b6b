"""Reading and changing one answer of a case by its path, such as ``risk.facts.f1.what``.

A list block is addressed by its id. Every change gives a new document; the old one stays.
"""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError

from app.case.model import CaseDocument, Part
from app.case.model.document import refusal_of
from app.case.model.parts import Item, next_item_id

P = TypeVar("P", bound=Part)


class NoSuchPath(KeyError):
    """The path names no answer of this case: a fault of the program, not of a person."""


def get(document: CaseDocument, path: str) -> Any:
    """Give the answer at ``path``: a value, a block, or a tuple of blocks.

    Raises NoSuchPath.
    """
    here: Any = document
    for step in path.split("."):
        here = _step(here, step, path)
    return here


def put(document: CaseDocument, path: str, value: Any) -> CaseDocument:
    """Give a document with ``value`` as the answer at ``path``.

    Giving a real value takes the path out of ``unknown``; None leaves it empty.
    Raises NoSuchPath, and Refusal when the value does not fit.
    """
    changed = _put(document, path.split("."), value, path)
    if value is not None and value != () and path in changed.unknown:
        left = tuple(known for known in changed.unknown if known != path)
        return changed.model_copy(update={"unknown": left})
    return changed


def set_unknown(document: CaseDocument, path: str, *, unknown: bool) -> CaseDocument:
    """Answer the question at ``path`` with "weet ik niet", or take that back."""
    if not unknown:
        left = tuple(known for known in document.unknown if known != path)
        return document.model_copy(update={"unknown": left})
    current = get(document, path)
    empty: Any = () if isinstance(current, tuple) else False if isinstance(current, bool) else None
    cleared = put(document, path, empty)
    paths = tuple(sorted({*cleared.unknown, path}))
    return cleared.model_copy(update={"unknown": paths})


def add_item(document: CaseDocument, path: str, prefix: str) -> tuple[CaseDocument, str]:
    """Add an empty block to the list at ``path``; gives the document and the block's id."""
    blocks: tuple[Item, ...] = get(document, path)
    used = [block.id for block in blocks]
    item_id = next_item_id(prefix, used)
    return put(document, path, (*blocks, {"id": item_id})), item_id


def remove_item(document: CaseDocument, path: str, item_id: str) -> CaseDocument:
    """Take the block out, with all that was said about it elsewhere in the case."""
    blocks: tuple[Item, ...] = get(document, path)
    left = tuple(block for block in blocks if block.id != item_id)
    return _forget(put(document, path, left), f"{path}.{item_id}")


def move_item(document: CaseDocument, path: str, item_id: str, by: int) -> CaseDocument:
    """Move a block up (negative) or down among its neighbours, as far as there is room."""
    blocks = list(get(document, path))
    at = next(index for index, block in enumerate(blocks) if block.id == item_id)
    block = blocks.pop(at)
    blocks.insert(max(0, min(len(blocks), at + by)), block)
    return put(document, path, tuple(blocks))


def reason(document: CaseDocument, about: str, text: str | None) -> CaseDocument:
    """Give a document with ``text`` as the reason for a soft question or soft stop."""
    others = [known for known in document.reasons if known.about != about]
    return put(document, "reasons", (*others, {"about": about, "text": text}))


def _forget(document: CaseDocument, gone: str) -> CaseDocument:
    def stays(path: str) -> bool:
        return path != gone and not path.startswith(f"{gone}.")

    share = document.share
    item_id = gone.rsplit(".", 1)[-1]
    changed = document.model_copy(
        update={
            "unknown": tuple(p for p in document.unknown if stays(p)),
            "reasons": tuple(r for r in document.reasons if stays(r.about)),
            "share": share.model_copy(
                update={
                    "choices": tuple(c for c in share.choices if stays(c.field)),
                    "reasons": tuple(r for r in share.reasons if stays(r.group)),
                    "munis": tuple(
                        c
                        for c in share.munis
                        if stays(c.field) and not (gone.startswith("muni.") and c.muni == item_id)
                    ),
                    "findings": tuple(f for f in share.findings if stays(f.path)),
                }
            ),
        }
    )
    if gone.startswith("address."):
        munis = tuple(
            muni.model_copy(update={"basis": tuple(b for b in muni.basis if b != item_id)})
            for muni in changed.muni
        )
        changed = changed.model_copy(update={"muni": munis})
    return changed


def _step(here: Any, step: str, path: str) -> Any:
    if isinstance(here, tuple):
        for block in here:
            if isinstance(block, Item) and block.id == step:
                return block
    elif isinstance(here, Part) and step in here.__dict__:  # that holds its answers, no more
        return here.__dict__[step]
    raise NoSuchPath(path)


def _put(here: P, steps: list[str], value: Any, path: str) -> P:
    name, rest = steps[0], steps[1:]
    current = _step(here, name, path)
    if not rest:
        return _validated(here, {name: value})
    if isinstance(current, tuple):
        return _validated(here, {name: _put_in_list(current, rest, value, path)})
    if not isinstance(current, Part):
        raise NoSuchPath(path)
    return here.model_copy(update={name: _put(current, rest, value, path)})


def _put_in_list(
    blocks: tuple[Any, ...],
    steps: list[str],
    value: Any,
    path: str,
) -> tuple[Any, ...]:
    block = _step(blocks, steps[0], path)
    if len(steps) == 1:
        raise NoSuchPath(path)
    changed = _put(block, steps[1:], value, path)
    return tuple(changed if each is block else each for each in blocks)


def _validated(here: P, update: dict[str, Any]) -> P:
    # model_copy does not validate, so the one part that changes is built anew.
    values = {name: getattr(here, name) for name in type(here).model_fields} | update
    try:
        return type(here).model_validate(values)
    except ValidationError as error:
        raise refusal_of(error) from None
