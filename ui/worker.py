"""One thread beside the screen: it owns the session and does everything that takes time.

Jobs run in the order in which they were asked; answers come back on the screen's thread.
"""

from __future__ import annotations

import functools
import itertools
import queue
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from app.case.refusal import Refusal
from ui.garbage import ScreenThreadGarbage

if TYPE_CHECKING:
    from app.services.session import Session

T = TypeVar("T")


class UnexpectedFailure(Refusal):
    """Something went wrong that no sentence was written for."""


class Worker(QObject):
    """Runs work on the session in its own thread.

    ``refused`` carries a refusal nobody caught, ``crashed`` the technical text of an unexpected
    error, ``idle`` comes when the last answer was delivered. ``let_go`` ends a session; without
    it the session is just closed. With ``wait`` work piles up until ``start``.
    """

    refused = Signal(object)
    crashed = Signal(str)
    idle = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        let_go: Callable[[Session], None] | None = None,
        wait: bool = False,
    ) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._waiting: list[_Job] = []
        self._locked = False
        self._thread = _WorkThread(let_go or _close)
        self._thread.answered.connect(self._deliver)
        self._garbage = ScreenThreadGarbage(self)
        if not wait:
            self.start()

    def start(self) -> None:
        """Begin with the work that was asked for."""
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._thread.under_way)

    def run(
        self,
        fn: Callable[[Session], T],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run ``fn(session)``; ``done`` or ``failed`` follows on the screen's thread.

        Neither follows when ``owner`` (or the object whose method it is) is gone by then. While
        the screen is locked the work waits. Without a session ``failed`` is told so.
        """
        job = _Job(fn, done, failed, owner or _object_of(done), needs_session=True)
        if self._locked:
            self._waiting.append(job)
        else:
            self._ask(job)

    def run_without_session(
        self,
        fn: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Refusal], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run ``fn()`` for work before anyone logged in: setting up, looking at a folder."""
        self._ask(_Job(lambda _session: fn(), done, failed, owner or _object_of(done)))

    def open_session(
        self,
        fn: Callable[[], Session],
        done: Callable[[Session], None],
        failed: Callable[[Refusal], None] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run ``fn`` and keep the session it gives for all later work.

        ``done`` receives it for reading its account and vault only; its connection belongs to
        the worker's thread.
        """
        self._ask(
            _Job(
                lambda _session: fn(),
                done,
                failed,
                owner or _object_of(done),
                keeps_session=True,
            )
        )

    def lock(self, put_away: Callable[[Session], None] | None = None) -> None:
        """Close the session; work that is asked for meanwhile waits for ``unlocked``.

        ``put_away`` ends it in the place of ``let_go``: the journal tells a lock from a logout.
        """
        self._locked = True
        self._ask(_Job(_nothing, _nothing, None, None, closes_session=True, let_go=put_away))

    def unlocked(self, *, keep_waiting_work: bool) -> None:
        """Go on after ``open_session``; waiting work of someone else is dropped."""
        self._locked = False
        waiting, self._waiting = self._waiting, []
        if keep_waiting_work:
            for job in waiting:
                self._ask(job)

    def close(self) -> None:
        """Finish all work asked for, close the session and end the thread."""
        if self._thread.isRunning():
            self._ask(_Job(_nothing, _nothing, None, None, closes_session=True))
            self._thread.jobs.put(None)
            self._thread.wait()
            self._garbage.stop()

    def _ask(self, job: _Job) -> None:
        number = next(self._numbers)
        self._thread.under_way[number] = job
        self._thread.jobs.put(number)

    @Slot(int, object)
    def _deliver(self, number: int, answer: _Answer) -> None:
        # The job lives until here, so that no screen object is ever let go in the other thread.
        job = self._thread.under_way[number]
        try:
            _hand_back(job, answer, self)
        finally:
            del self._thread.under_way[number]
            if not self.busy:
                self.idle.emit()


def _hand_back(job: _Job, answer: _Answer, worker: Worker) -> None:
    if answer.technical:
        worker.crashed.emit(answer.technical)
    if job.owner is not None and not isValid(job.owner):
        return
    if answer.refusal is None:
        job.done(answer.value)
    elif job.failed is not None:
        job.failed(answer.refusal)
    elif not answer.technical:
        worker.refused.emit(answer.refusal)


class _Job(NamedTuple):
    fn: Callable[[Any], Any]
    done: Callable[[Any], None]
    failed: Callable[[Refusal], None] | None
    owner: QObject | None
    needs_session: bool = False
    keeps_session: bool = False
    closes_session: bool = False
    let_go: Callable[[Session], None] | None = None


class _Answer(NamedTuple):
    value: Any = None
    refusal: Refusal | None = None
    technical: str = ""


class _WorkThread(QThread):
    """The thread itself; the session never leaves it."""

    answered = Signal(int, object)

    def __init__(self, let_go: Callable[[Session], None]) -> None:
        super().__init__()
        self.setObjectName("worker")
        self._let_go = let_go
        self.under_way: dict[int, _Job] = {}
        self.jobs: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._session: Session | None = None

    def run(self) -> None:
        while (number := self.jobs.get()) is not None:
            self.answered.emit(number, self._answer(number))

    def _answer(self, number: int) -> _Answer:
        try:
            return self._work(self.under_way[number])
        except Refusal as refusal:
            return _Answer(refusal=refusal.with_traceback(None))
        except Exception:  # noqa: BLE001 - the person must be told, whatever it was
            unexpected = UnexpectedFailure(
                "Er ging iets mis in het programma. Uw werk op het scherm is er nog. "
                "Probeer het opnieuw."
            )
            return _Answer(refusal=unexpected, technical=traceback.format_exc())

    def _work(self, job: _Job) -> _Answer:
        if job.keeps_session or job.closes_session:
            self._close(job.let_go or self._let_go)
        if job.needs_session and self._session is None:
            raise Refusal("Er is niemand ingelogd. Log in en probeer het opnieuw.")
        value = job.fn(self._session)
        if job.keeps_session:
            self._session = value
        return _Answer(value)

    def _close(self, let_go: Callable[[Session], None]) -> None:
        session, self._session = self._session, None
        if session is not None:
            let_go(session)


def _close(session: Session) -> None:
    session.close()


def _nothing(_value: object) -> None:
    return None


def _object_of(callback: Callable[..., object]) -> QObject | None:
    """Find the Qt object whose method ``callback`` is."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None
