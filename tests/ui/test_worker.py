"""The worker: order, answers on the screen's thread, locks, screens that are gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from app.case.refusal import Refusal
from ui.worker import UnexpectedFailure, Worker


class Vault:
    """Stands in for a session where only its being open matters."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.open = True

    def close(self) -> None:
        self.open = False


Settle = Callable[[Worker], None]


def log_in(worker: Worker, vault: Any) -> None:
    worker.open_session(lambda: vault, lambda _session: None)


def test_work_runs_elsewhere_and_answers_here(worker: Worker, settle: Settle) -> None:
    answers: list[tuple[int, int]] = []
    worker.run_without_session(
        threading.get_ident, lambda there: answers.append((there, threading.get_ident()))
    )
    settle(worker)
    (there, here) = answers[0]
    assert here == threading.get_ident()
    assert there != here


def test_answers_come_in_the_order_of_asking(worker: Worker, settle: Settle) -> None:
    answers: list[int] = []
    for number in range(50):
        worker.run_without_session(lambda n=number: n, answers.append)
    settle(worker)
    assert answers == list(range(50))


def test_without_a_session_work_is_refused(worker: Worker, settle: Settle) -> None:
    refused: list[Refusal] = []
    worker.run(lambda _session: 1, pytest.fail, refused.append)
    settle(worker)
    assert "Log in" in str(refused[0])


def test_a_refusal_nobody_caught_reaches_the_window(worker: Worker, settle: Settle) -> None:
    seen: list[Refusal] = []
    worker.refused.connect(seen.append)

    def refuse() -> None:
        raise Refusal("Dat kan niet.")

    worker.run_without_session(refuse, pytest.fail)
    settle(worker)
    assert [str(refusal) for refusal in seen] == ["Dat kan niet."]


@pytest.mark.usefixtures("qtbot")
def test_an_unexpected_error_is_told_plainly_and_technically(settle: Settle) -> None:
    worker = Worker()
    technical: list[str] = []
    failed: list[Refusal] = []
    worker.crashed.connect(technical.append)
    worker.run_without_session(lambda: 1 // 0, pytest.fail, failed.append)
    settle(worker)
    worker.close()
    assert isinstance(failed[0], UnexpectedFailure)
    assert "ZeroDivisionError" in technical[0]
    assert "ZeroDivision" not in str(failed[0])


def test_nothing_comes_back_to_a_screen_that_is_gone(worker: Worker, settle: Settle) -> None:
    from PySide6.QtWidgets import QLabel
    from shiboken6 import delete

    label = QLabel()
    started, go_on = threading.Event(), threading.Event()

    def slow() -> str:
        started.set()
        assert go_on.wait(10)
        return "te laat"

    worker.run_without_session(slow, label.setText)
    assert started.wait(10)
    delete(label)
    go_on.set()
    settle(worker)


def test_locking_closes_the_session_and_keeps_the_work(worker: Worker, settle: Settle) -> None:
    first, second = Vault("eerste"), Vault("tweede")
    log_in(worker, first)
    worker.lock()
    names: list[str] = []
    worker.run(lambda session: session.name, names.append)  # type: ignore[attr-defined]
    settle(worker)
    assert not first.open
    assert names == []
    log_in(worker, second)
    worker.unlocked(keep_waiting_work=True)
    settle(worker)
    assert names == ["tweede"]


def test_the_work_of_someone_else_is_dropped_at_unlocking(worker: Worker, settle: Settle) -> None:
    log_in(worker, Vault("eerste"))
    worker.lock()
    worker.run(lambda _session: 1, pytest.fail)
    log_in(worker, Vault("een ander"))
    worker.unlocked(keep_waiting_work=False)
    settle(worker)


@pytest.mark.usefixtures("qtbot")
def test_closing_finishes_what_was_asked() -> None:
    worker = Worker()
    vault = Vault("kluis")
    done: list[int] = []
    log_in(worker, vault)
    for number in range(20):
        worker.run(lambda _session, n=number: done.append(n), lambda _nothing: None)
    worker.close()
    assert done == list(range(20))
    assert not vault.open
