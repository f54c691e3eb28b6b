"""Meldpoort opens no socket: a whole case and the main window under two watchmen.

In a program of its own, because a watchman cannot be taken away again. Python's audit events tell
every socket that Python makes, looks up, binds or connects. A seccomp filter makes the kernel end
the program at any ``socket`` call, so that a socket of Qt or another library in C counts too.

What is allowed: sockets of the family AF_UNIX, which stay inside this computer. None is made here,
because the window is drawn offscreen and the keyring is in memory. On a real desktop Qt makes
them to reach the display (X11 or Wayland) and the D-Bus session bus (the screen reader), and the
keyring library to reach the D-Bus session bus (Secret Service).
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import signal
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.services.session import Session
from tests.conftest import FIRST_MOMENT, NAMES, PASSPHRASE, MovableClock, PracticeVault

ROOT = Path(__file__).parents[1]
EVENTS = frozenset(
    {
        "socket.__new__", "socket.bind", "socket.connect", "socket.getaddrinfo",
        "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo", "socket.sendto",
        "socket.sendmsg", "socket.getservbyname", "urllib.Request", "http.client.connect",
    }
)  # fmt: skip

AF_UNIX = 1
_KILL, _ALLOW = 0x8000_0000, 0x7FFF_0000
_SOCKET = {"x86_64": (0xC000_003E, 41), "aarch64": (0xC000_00B7, 198)}
"""Per machine: its name for the kernel and the number of the call ``socket``."""


def watch_python(seen: list[str]) -> None:
    """Write down every event of Python about sockets but those of AF_UNIX."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in EVENTS and not (event == "socket.__new__" and arguments[1] == AF_UNIX):
            seen.append(f"{event} {arguments!r}")

    sys.addaudithook(hook)


def watch_kernel() -> None:
    """Let the kernel end this program at the first ``socket`` call that is not AF_UNIX."""
    machine, number = _SOCKET[platform.machine()]
    program = b"".join(
        struct.pack("=HBBI", *instruction)
        for instruction in (
            (0x20, 0, 0, 4),  # the machine
            (0x15, 0, 4, machine),
            (0x20, 0, 0, 0),  # the call
            (0x15, 0, 2, number),
            (0x20, 0, 0, 16),  # its first argument: the family
            (0x15, 0, 1, AF_UNIX),
            (0x06, 0, 0, _ALLOW),
            (0x06, 0, 0, _KILL),
        )
    )
    code = ctypes.create_string_buffer(program)
    header = ctypes.create_string_buffer(
        struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    )
    libc = ctypes.CDLL(None, use_errno=True)
    for request in ((38, 1, 0, 0, 0), (22, 2, header, 0, 0)):  # no new rights; the filter
        if libc.prctl(*request) != 0:
            raise OSError(ctypes.get_errno(), "this kernel takes no filter")


# --- what the program of its own does ---


def walk(folder: Path, secrets: dict[str, str]) -> None:
    """Carry case A to its hand-off files through the services, and then through the window."""
    from app.services.dispatch import certificates, handover, papers
    from app.services.dispatch.disclosure import register
    from app.services.environment import Environment
    from app.services.keys import practice
    from app.vault.kdf import FLOOR
    from app.vault.secrets import MemorySecrets
    from tests.acceptance import walking
    from tests.services.handing import (
        COPIED,
        ENCRYPTED,
        PACKAGE,
        PAPER,
        compared,
        given,
        with_secret,
    )

    memory = MemorySecrets()
    for name, secret in secrets.items():
        memory.set(name, bytes.fromhex(secret))
    clock = MovableClock(FIRST_MOMENT)
    vault = PracticeVault(folder, Environment(clock, os.urandom, memory, FLOOR), clock, "")
    case_id = walking.decided(vault, "a")
    session = vault.sessions[-1]
    (one,) = handover.notifications(session, case_id).notifications
    certificates.add_certificate(
        session, "0855", practice.gemeente_keys(session, "Tilburg").certificate
    )
    compared(session)
    assert handover.copy_fields(session, one.id)
    for wish in (PAPER, ENCRYPTED, PACKAGE, COPIED):
        made = handover.make_exemplar(session, one.id, wish)
        if made.data is not None:
            (folder.parent / str(made.file_name)).write_bytes(made.data)
        facts = with_secret(session) if made.passphrase else given(session)
        handover.hand_over(session, made.id, replace(facts, given_to="J. Jansen"))
    assert papers.letter(session, one.id).startswith(b"%PDF")
    assert register(session).total == 4
    correspond(session, one.id)
    vault.close()
    show(vault, case_id, one.id)


def correspond(session: Session, notification: str) -> None:
    """Read the reply of a gemeente and take the notification back: files of both directions."""
    from app.services.answers import replies
    from app.services.answers.changes import Change, notice_file, withdraw
    from tests.services.gemeente_side import Gemeente

    tilburg = Gemeente.known(session, "0855")
    replies.import_reply(session, tilburg.answer(session, notification, "question"))
    change = Change("not_needed", "Niet meer nodig.", ("request_destruction",))
    notice = withdraw(session, notification, change)
    assert notice_file(session, notice.id).data


def show(vault: PracticeVault, case_id: str, notification: str) -> None:
    """Log in through the main window and look at every kind of screen."""
    from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

    from ui.demo.hands import Hands
    from ui.main import make_application
    from ui.preferences import Preferences
    from ui.start.door import VaultDoor, let_go
    from ui.window import Window
    from ui.worker import Worker

    application = make_application()
    worker = Worker(let_go=let_go)
    window = Window(worker, VaultDoor(lambda: vault.env), Preferences(vault.folder.parent / "v"))
    window.begin(vault.folder)
    window.show()
    pictures = vault.folder.parent / "beelden"
    pictures.mkdir()
    hands = Hands(window, worker, pictures)
    hands.settle()
    hands.find("account", QComboBox).setCurrentText(NAMES["casemanager"])
    hands.find("passphrase", QLineEdit).setText(PASSPHRASE)
    hands.press("login")
    hands.until(lambda: window.windowTitle().startswith("Werklijst"), "geen werklijst")
    screens: tuple[Callable[[], None], ...] = (
        lambda: window.show_case(case_id),
        lambda: window.show_review(case_id),
        lambda: window.show_handover(case_id),
        window.show_register,
        lambda: window.show_replies(case_id),
        lambda: window.show_change(case_id, notification),
        lambda: window.show_closing(case_id),
        lambda: window.show_informing(case_id),
        lambda: window.show_incoming(case_id),
        lambda: window.show_rights(case_id),
        window.show_breaches,
        window.show_recipients,
        window.show_travelling,
        window.show_destruction,
        window.show_law,
        window.show_help,
        window.show_processing_register,
        window.show_work_list,
    )
    for number, screen in enumerate(screens):
        screen()
        hands.picture(f"scherm-{number}")
    worker.close()
    window.hide()
    assert isinstance(application, QApplication)


def program(task: str, folder: str, secrets: str) -> None:
    """Watch, do the task and print what was seen."""
    seen: list[str] = []
    watch_python(seen)
    kernel = task != "python"
    try:
        if kernel:
            watch_kernel()
    except (OSError, KeyError):
        kernel = False
    if task == "walk":
        walk(Path(folder), json.loads(secrets))
    elif task == "python":
        import socket

        socket.socket(socket.AF_INET).close()
    elif task == "kernel":
        ctypes.CDLL(None).socket(2, 1, 0)  # as a library in C would; Python knows nothing of it
    elif task == "unix":
        import socket

        socket.socket(socket.AF_UNIX).close()
    print(json.dumps({"seen": seen, "kernel": kernel}))  # noqa: T201 - for the test that started us


# --- the tests ---


def run(task: str, folder: Path, secrets: dict[str, str]) -> subprocess.CompletedProcess[str]:
    kept = {n: v for n, v in os.environ.items() if n not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder.parent), "TZ": "UTC"}
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from tests.test_no_network import program; program(*sys.argv[1:])",
            task,
            str(folder),
            json.dumps(secrets),
        ],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def told(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_a_whole_case_and_the_window_open_no_socket(practice_vault: PracticeVault) -> None:
    memory: Any = practice_vault.env.secrets
    secrets = {name: secret.hex() for name, secret in memory._secrets.items()}
    found = told(run("walk", practice_vault.folder, secrets))
    assert found["seen"] == []
    here = {path.suffix for path in practice_vault.folder.parent.iterdir()}
    assert {".pdf", ".p7m"} <= here
    assert len(list((practice_vault.folder.parent / "beelden").glob("*.png"))) == 18


def test_the_watchman_of_python_sees_a_socket(tmp_path: Path) -> None:
    (event,) = told(run("python", tmp_path / "x", {}))["seen"]
    assert event.startswith("socket.__new__")


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in _SOCKET,
    reason="the kernel's watchman is written for Linux on x86_64 and aarch64",
)
def test_the_watchman_of_the_kernel_ends_the_program(tmp_path: Path) -> None:
    allowed = told(run("unix", tmp_path / "x", {}))
    assert allowed["seen"] == []
    if not allowed["kernel"]:
        pytest.skip("this kernel takes no filter")
    assert run("kernel", tmp_path / "x", {}).returncode == -signal.SIGSYS
