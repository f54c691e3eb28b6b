"""docs/package.md is enough: a reader written from it, and the commands on it, open every file."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.case import canonical
from app.handoff import messages, reply
from tests.handoff import other_reader, replies
from tests.handoff.correspondence import LETTER, Correspondence
from tests.handoff.other_reader import Refused
from tests.handoff.world import PDF, World, set_field, zip_of

PAGE = (Path(__file__).parents[2] / "docs" / "package.md").read_text("utf-8")


def put(
    folder: Path, key: RSAPrivateKey, sender: x509.Certificate, name: str = "afzender.pem"
) -> None:
    (folder / "sleutel.pem").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    )
    (folder / name).write_bytes(sender.public_bytes(Encoding.PEM))


def test_the_other_reader_opens_a_package(world: World, tmp_path: Path) -> None:
    put(tmp_path, world.gemeente_key, world.facility_certificate)
    content = other_reader.read_package(tmp_path, world.made, world.roster.root)
    assert canonical.encode(content) == world.contents.notification


@pytest.mark.parametrize(
    "change",
    [
        set_field("salt", "00" * 32),
        set_field("seals.0.account", "a2"),
        set_field("recipient.public_key", "00" * 32),
        set_field("files.0.sha256", "00" * 32),
        set_field("version", 2),
        lambda m: m["seals"].pop(1) and m["seals"].pop(1),
    ],
)
def test_the_other_reader_refuses_what_we_refuse(world: World, tmp_path: Path, change: Any) -> None:
    put(tmp_path, world.gemeente_key, world.facility_certificate)
    with pytest.raises(Refused):
        other_reader.read_package(tmp_path, world.with_manifest(change), world.roster.root)


def test_the_other_reader_refuses_another_root_and_another_facility(
    world: World, tmp_path: Path
) -> None:
    put(tmp_path, world.gemeente_key, world.facility_certificate)
    with pytest.raises(Refused, match="root"):
        other_reader.read_package(tmp_path, world.made, "00" * 32)
    put(tmp_path, world.gemeente_key, world.gemeente)
    with pytest.raises(Refused, match="cms -verify"):
        other_reader.read_package(tmp_path, world.made, world.roster.root)


def test_the_other_reader_opens_messages_both_ways(letters: Correspondence, tmp_path: Path) -> None:
    put(tmp_path, letters.gemeente_key, letters.facility_certificate)
    notice = other_reader.read_message(tmp_path, letters.notice_file, "notice")
    assert canonical.encode(notice) == letters.notice_message().content
    put(tmp_path, letters.facility_key, letters.gemeente_certificate)
    told = other_reader.read_message(tmp_path, letters.reply_file, "reply")
    assert canonical.encode(told) == letters.reply_message().content
    with pytest.raises(Refused, match="purpose"):
        other_reader.read_message(tmp_path, letters.reply_file, "notice")


def test_the_commands_on_the_page_open_a_notice(letters: Correspondence, tmp_path: Path) -> None:
    put(tmp_path, letters.gemeente_key, letters.facility_certificate, "inrichting.pem")
    (tmp_path / "bericht.p7m").write_bytes(letters.notice_file)
    run_page(tmp_path, "bericht.p7m", "bericht.zip")
    with zipfile.ZipFile(tmp_path / "bericht.zip") as box:
        assert box.namelist() == ["bericht.pdf", "bericht.json", "manifest.json"]
        assert box.read("bericht.pdf") == LETTER


def test_the_commands_on_the_page_open_a_reply(letters: Correspondence, tmp_path: Path) -> None:
    put(tmp_path, letters.facility_key, letters.gemeente_certificate, "gemeente.pem")
    (tmp_path / "antwoord.p7m").write_bytes(letters.reply_file)
    run_page(tmp_path, "antwoord.p7m", "antwoord.zip")
    with zipfile.ZipFile(tmp_path / "antwoord.zip") as box:
        assert box.namelist() == ["bericht.json", "manifest.json"]


def test_the_commands_on_the_page_open_a_package(world: World, tmp_path: Path) -> None:
    put(tmp_path, world.gemeente_key, world.facility_certificate, "inrichting.pem")
    (tmp_path / "melding.p7m").write_bytes(world.made)
    run_page(tmp_path, "melding.p7m", "melding.zip")
    with zipfile.ZipFile(tmp_path / "melding.zip") as box:
        assert box.read("melding.pdf") == PDF


def run_page(folder: Path, file: str, result: str) -> None:
    """Run the pair of commands of the page that goes from this file to that zip."""
    commands = other_reader.commands_in(PAGE)
    start = next(n for n, c in enumerate(commands) if f"-in {file} " in c and "-decrypt" in c)
    pair = commands[start : start + 2]
    assert pair[1].endswith(f"-out {result}")
    for command in pair:
        other_reader.openssl(folder, command)


def test_a_reply_made_with_the_commands_on_the_page_is_opened(
    letters: Correspondence, tmp_path: Path
) -> None:
    """A gemeente without our program: a zip, and openssl."""
    answer = replies.reply("answer")
    ours = letters.send_reply(letters.reply_message(content=reply.to_bytes(answer)))
    put(tmp_path, letters.facility_key, letters.gemeente_certificate)
    members = other_reader.unwrapped(tmp_path, ours, other_reader.MESSAGE)
    put(tmp_path, letters.gemeente_key, letters.gemeente_certificate, "gemeente.pem")
    put(tmp_path, letters.gemeente_key, letters.facility_certificate, "inrichting.pem")
    (tmp_path / "antwoord.zip").write_bytes(zip_of(members))
    commands = other_reader.commands_in(PAGE)
    made = [c for c in commands if c.startswith(("cms -sign", "cms -encrypt"))]
    assert len(made) == 2
    for command in made:
        other_reader.openssl(tmp_path, command)
    opened = letters.open_reply((tmp_path / "antwoord.p7m").read_bytes())
    assert isinstance(opened, messages.OpenedMessage)
    assert reply.from_bytes(opened.message.content) == answer


def test_openssl_is_there() -> None:
    """Without it these tests would say nothing."""
    assert shutil.which("openssl")
