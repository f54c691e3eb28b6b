"""The case as it stands on screen: what was answered, what cannot be read yet, and the place.

Pure Python, so that no keystroke waits for a window or a disk: every change is in memory at
once, and ``snapshot`` gives what the autosave writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from app.case import paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal

Listener = Callable[[str], None]
T = TypeVar("T")


@dataclass(frozen=True)
class Snapshot:
    """What is saved: the document, the text that cannot be read yet, the page, which revision."""

    document: CaseDocument
    pending: Mapping[str, str]
    place: str
    revision: int


@dataclass(frozen=True)
class Removed:
    """A block that was taken out of a list, with the case as it was before and after."""

    path: str
    item_id: str
    index: int
    before: CaseDocument
    after: CaseDocument
    pending: Mapping[str, str]


class Draft:
    """The answers of one open case. Listeners hear the path of each change."""

    def __init__(
        self, document: CaseDocument, pending: Mapping[str, str] | None = None, place: str = ""
    ) -> None:
        self._document = document
        self._pending = dict(pending or {})
        self._place = place
        self._listeners: list[Listener] = []
        self._revision = 0
        self._saved_revision = 0
        self._changed: dict[str, int] = {}

    @property
    def document(self) -> CaseDocument:
        """The answers as they are now."""
        return self._document

    @property
    def pending(self) -> Mapping[str, str]:
        """Text by path that is not an answer yet, such as half a date."""
        return self._pending

    @property
    def place(self) -> str:
        """The id of the page that is open."""
        return self._place

    @place.setter
    def place(self, page_id: str) -> None:
        if page_id != self._place:
            self._place = page_id
            self._revision += 1

    @property
    def dirty(self) -> bool:
        """Whether something is in memory that was not saved."""
        return self._revision != self._saved_revision

    @property
    def unsaved_paths(self) -> tuple[str, ...]:
        """The paths that changed since the last save that went well."""
        return tuple(path for path, at in self._changed.items() if at > self._saved_revision)

    def snapshot(self) -> Snapshot:
        """Give what to save now."""
        return Snapshot(self._document, dict(self._pending), self._place, self._revision)

    def mark_saved(self, revision: int) -> None:
        """Remember that everything up to ``revision`` is on disk."""
        self._saved_revision = max(self._saved_revision, revision)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each change; gives the call that stops it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def value(self, path: str) -> Any:
        """Give the answer at ``path``; raises NoSuchPath."""
        return paths.get(self._document, path)

    def has(self, path: str) -> bool:
        """Whether ``path`` still names an answer (its block may have been taken out)."""
        try:
            paths.get(self._document, path)
        except paths.NoSuchPath:
            return False
        return True

    def is_unknown(self, path: str) -> bool:
        """Whether the question was answered with "weet ik niet" as a path of its own."""
        return path in self._document.unknown

    def put(self, path: str, value: Any) -> None:
        """Answer the question at ``path``; raises Refusal and changes nothing when it cannot."""
        self._change(path, paths.put(self._document, path, value), forget=path)

    def put_or_hold(self, path: str, value: Any, typed: str) -> Refusal | None:
        """Answer the question, or keep ``typed`` aside when it cannot be an answer (yet)."""
        try:
            self.put(path, value)
        except Refusal as refusal:
            self.hold(path, typed)
            return refusal
        return None

    def take(self, path: str, document: CaseDocument) -> None:
        """Go on with a document that a rule of the case made out of this one."""
        self._change(path, document)

    def hold(self, path: str, typed: str) -> None:
        """Keep what was typed although it is no answer; the answer itself becomes empty."""
        self._pending[path] = typed
        self._change(path, paths.put(self._document, path, None))

    def set_unknown(self, path: str, *, unknown: bool) -> None:
        """Answer with "weet ik niet", or take that back."""
        self._change(path, paths.set_unknown(self._document, path, unknown=unknown), forget=path)

    def set_reason(self, about: str, text: str | None) -> None:
        """Give the sentence for a soft question or soft stop."""
        self._change(f"reason:{about}", paths.reason(self._document, about, text))

    def add_item(self, path: str, prefix: str) -> str:
        """Add an empty block to a list; gives its id."""
        document, item_id = paths.add_item(self._document, path, prefix)
        self._change(path, document)
        return item_id

    def move_item(self, path: str, item_id: str, by: int) -> None:
        """Move a block up (negative) or down."""
        self._change(path, paths.move_item(self._document, path, item_id, by))

    def remove_item(self, path: str, item_id: str) -> Removed:
        """Take a block out, with all that was said about it; ``restore`` puts it back."""
        before = self._document
        blocks = self.value(path)
        index = next(at for at, block in enumerate(blocks) if block.id == item_id)
        inside = f"{path}.{item_id}."
        gone = {p: text for p, text in self._pending.items() if p.startswith(inside)}
        for pending_path in gone:
            del self._pending[pending_path]
        after = paths.remove_item(before, path, item_id)
        self._change(path, after)
        return Removed(path, item_id, index, before, after, gone)

    def restore(self, removed: Removed) -> None:
        """Put a removed block back where it was; answers given in the meantime stay."""
        self._pending.update(removed.pending)
        if self._document is removed.after:
            self._change(removed.path, removed.before)
        else:
            self._change(removed.path, _put_back(self._document, removed))

    def _change(self, path: str, document: CaseDocument, *, forget: str | None = None) -> None:
        if forget is not None:
            self._pending.pop(forget, None)
        self._document = document
        self._revision += 1
        self._changed[path] = self._revision
        for listener in tuple(self._listeners):
            listener(path)


def _put_back(now: CaseDocument, removed: Removed) -> CaseDocument:
    blocks = list(paths.get(now, removed.path))
    if any(block.id == removed.item_id for block in blocks):
        # The number was given again in the meantime: the old block gets the next free one.
        return _put_back_under_new_number(now, removed)
    blocks.insert(removed.index, _block_of(removed))
    changed = paths.put(now, removed.path, tuple(blocks))
    before, after = removed.before, removed.after
    share = changed.share
    return _with_basis(
        changed.model_copy(
            update={
                "unknown": tuple(sorted({*changed.unknown, *_lost(before.unknown, after.unknown)})),
                "reasons": (*changed.reasons, *_lost(before.reasons, after.reasons)),
                "share": share.model_copy(
                    update={
                        "choices": (
                            *share.choices,
                            *_lost(before.share.choices, after.share.choices),
                        ),
                        "munis": (*share.munis, *_lost(before.share.munis, after.share.munis)),
                        "findings": (
                            *share.findings,
                            *_lost(before.share.findings, after.share.findings),
                        ),
                    }
                ),
            }
        ),
        removed,
    )


def _put_back_under_new_number(now: CaseDocument, removed: Removed) -> CaseDocument:
    block = _block_of(removed)
    prefix = removed.item_id.rstrip("0123456789")
    document, new_id = paths.add_item(now, removed.path, prefix)
    blocks = [each for each in paths.get(document, removed.path) if each.id != new_id]
    blocks.insert(removed.index, block.model_copy(update={"id": new_id}))
    return paths.put(document, removed.path, tuple(blocks))


def _with_basis(document: CaseDocument, removed: Removed) -> CaseDocument:
    # An address that comes back is again what a gemeente was chosen on.
    if removed.path != "address":
        return document
    based = {muni.id for muni in removed.before.muni if removed.item_id in muni.basis}
    munis = tuple(
        muni.model_copy(update={"basis": (*muni.basis, removed.item_id)})
        if muni.id in based
        else muni
        for muni in document.muni
    )
    return document.model_copy(update={"muni": munis})


def _block_of(removed: Removed) -> Any:
    return paths.get(removed.before, f"{removed.path}.{removed.item_id}")


def _lost(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(each for each in before if each not in after)
