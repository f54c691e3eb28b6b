"""Attacks on files: ten thousand of each kind, and bombs. Refused, or exactly what was sent.

Every opening happens in memory: a test that sees a file appear fails.
"""

from __future__ import annotations

import builtins
import io
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.case.refusal import Refusal
from app.handoff import archive, cms, notice, reply
from app.handoff.messages import OpenedMessage, open_any
from tests.handoff import replies
from tests.handoff.correspondence import Correspondence
from tests.handoff.mutating import bomb, flipped_everywhere, mutations
from tests.handoff.world import PDF, World, opened, zip_of

GIGABYTE = 1024**3


@pytest.fixture
def no_writing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever opens a file to write fails the test."""
    plain = builtins.open

    def guarded(file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        assert not set(mode) & set("wax+"), f"wrote {file}"
        return plain(file, mode, *rest, **more)

    monkeypatch.setattr(builtins, "open", guarded)
    monkeypatch.setattr(io, "open", guarded)  # what pathlib and tempfile call
    for name in ("write_bytes", "write_text", "mkdir", "touch"):
        monkeypatch.setattr(Path, name, pytest.fail)
    return


def refused_or(opening: Callable[[bytes], object], data: bytes, same: object) -> bool:
    """Open a file: it is refused with a sentence (False), or gives exactly the same (True)."""
    try:
        result = opening(data)
    except Refusal as refusal:
        assert str(refusal).endswith(".")
        return False
    assert result == same
    return True


def in_three_layers(zipped: bytes, wrap: Layers, count: int, seed: int) -> Iterator[bytes]:
    """Change the file itself, the signed data in it, and the zip under a good signature."""
    whole, signed, inner = wrap
    yield from mutations(whole(zipped), count, seed)
    yield from (signed(data) for data in mutations(inner(zipped), count, seed + 1))
    yield from (whole(data) for data in mutations(zipped, count, seed + 2))


Layers = tuple[Callable[[bytes], bytes], Callable[[bytes], bytes], Callable[[bytes], bytes]]
"""The whole file around a zip, the envelope around signed data, and the signed data alone."""


def layers_of_package(world: World) -> Layers:
    return (
        world.wrap,
        lambda data: cms.encrypt(data, world.gemeente),
        lambda data: cms.sign(data, world.facility_certificate, world.facility_key),
    )


def layers_of_notice(letters: Correspondence) -> Layers:
    return (
        letters.wrap,
        lambda data: cms.encrypt(data, letters.gemeente_certificate),
        lambda data: cms.sign(data, letters.facility_certificate, letters.facility_key),
    )


def layers_of_reply(letters: Correspondence) -> Layers:
    def signed(data: bytes) -> bytes:
        return cms.sign(data, letters.gemeente_certificate, letters.gemeente_key)

    def sealed(data: bytes) -> bytes:
        return cms.encrypt(data, letters.facility_certificate)

    return lambda data: sealed(signed(data)), sealed, signed


@pytest.mark.slow
@pytest.mark.usefixtures("no_writing")
def test_ten_thousand_mutated_packages(world: World) -> None:
    def opening(data: bytes) -> tuple[bytes, bytes]:
        result = opened(world, data)
        return result.notification, result.letter

    same = (world.contents.notification, PDF)
    assert refused_or(opening, world.made, same)  # the file itself opens
    files = in_three_layers(zip_of(world.good_members), layers_of_package(world), 3_334, 18)
    outcomes = [refused_or(opening, data, same) for data in files]
    assert len(outcomes) >= 10_000
    assert outcomes.count(False) > 9_000


@pytest.mark.slow
@pytest.mark.usefixtures("no_writing")
def test_ten_thousand_mutated_replies_and_notices(letters: Correspondence) -> None:
    sent = letters.notice_message()
    files = in_three_layers(letters.zipped(), layers_of_notice(letters), 1_667, 19)
    same = OpenedMessage(sent, letters.facility.certificate)
    assert refused_or(letters.open_notice, letters.notice_file, same)
    outcomes = [refused_or(letters.open_notice, data, same) for data in files]
    zipped = cms.verified_content(
        cms.decrypt(letters.reply_file, letters.facility_key), letters.gemeente_certificate
    )
    answer = OpenedMessage(letters.reply_message(), letters.gemeente.certificate)
    assert refused_or(letters.open_reply, letters.reply_file, answer)
    files = in_three_layers(zipped, layers_of_reply(letters), 1_667, 20)
    outcomes += [refused_or(letters.open_reply, data, answer) for data in files]
    assert len(outcomes) >= 10_000
    assert outcomes.count(False) > 9_000


@pytest.mark.usefixtures("no_writing")
def test_ten_thousand_mutated_contents() -> None:
    """What stands in a reply or a notice, if somebody who may sign changes it."""
    for whole, read, write in (
        (reply.to_bytes(replies.reply("answer")), reply.from_bytes, reply.to_bytes),
        (notice.to_bytes(replies.notice()), notice.from_bytes, notice.to_bytes),
    ):
        assert write(read(whole)) == whole
        for data in mutations(whole, 5_000, 21):
            try:
                made: Any = read(data)
            except Refusal:
                continue
            assert write(made) == data


@pytest.mark.usefixtures("no_writing")
def test_a_flipped_byte_in_every_region(letters: Correspondence) -> None:
    notice_same = OpenedMessage(letters.notice_message(), letters.facility.certificate)
    for data in flipped_everywhere(letters.notice_file, 200):
        refused_or(letters.open_notice, data, notice_same)
    reply_same = OpenedMessage(letters.reply_message(), letters.gemeente.certificate)
    for data in flipped_everywhere(letters.reply_file, 200):
        refused_or(letters.open_reply, data, reply_same)


@pytest.mark.usefixtures("no_writing")
def test_one_button_survives_the_same_attacks(world: World, letters: Correspondence) -> None:
    def opening(data: bytes) -> object:
        return open_any(
            data, world.gemeente_key, (world.facility_certificate,), purposes={"notice"}
        )

    for whole in (world.made, letters.notice_file):
        same = opening(whole)  # the file itself opens
        outcomes = [refused_or(opening, data, same) for data in mutations(whole, 200, 22)]
        assert False in outcomes


@pytest.mark.parametrize("stated", [None, 100, 4 * 1024 * 1024])
def test_a_bomb_of_ten_gigabytes_takes_little_memory(
    world: World, letters: Correspondence, stated: int | None
) -> None:
    """Honest about its size, or lying about it: at most the limit of that member is inflated."""
    package = world.wrap(bomb(world.good_members, "melding.json", 10 * GIGABYTE, stated=stated))
    message = letters.wrap(bomb(letters.members(), "bericht.json", 10 * GIGABYTE, stated=stated))
    assert len(package) < 64 * 1024 * 1024
    openings = ((lambda: opened(world, package)), (lambda: letters.open_notice(message)))
    for opening in openings:
        tracemalloc.start()
        try:
            with pytest.raises(archive.WrongArchive):
                opening()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 160 * 1024 * 1024


def test_a_manifest_that_is_a_bomb_is_refused(letters: Correspondence) -> None:
    data = letters.wrap(bomb(letters.members(), "manifest.json", 10 * GIGABYTE))
    with pytest.raises(archive.WrongArchive):
        letters.open_notice(data)


@pytest.mark.parametrize(
    "name",
    [
        "../bericht.json",
        "..\\bericht.json",
        "/bericht.json",
        "C:\\bericht.json",
        "bericht.json/",
        "./bericht.json",
        "bericht.json\0.exe",
        "BERICHT.JSON",
        "bericht.json ",
        "con",
    ],
)
@pytest.mark.usefixtures("no_writing")
def test_path_tricks_are_refused(letters: Correspondence, name: str) -> None:
    members = letters.members()
    content = members.pop("bericht.json")
    # The name is put in afterwards: the writer of zips would repair some of these.
    odd = "x" * len(name.encode())
    zipped = zip_of({**members, odd: content}).replace(odd.encode(), name.encode())
    with pytest.raises(Refusal):
        letters.open_notice(letters.wrap(zipped))
