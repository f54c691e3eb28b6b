"""Making and opening a package and a message, against ``openssl cms`` on the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.trust.facility import make_certificate
from tests.benchmarks.measure import Result, compare
from tests.handoff.correspondence import Correspondence, pkcs8
from tests.handoff.world import NOW, People, World, build_world, opened

LETTER_BYTES = 150_000
"""A letter of two pages with its fonts is about this large, and does not get smaller in a zip."""
AIM = 2.0


def run() -> Iterator[Result]:
    """Measure making and opening of both kinds of files."""
    program = shutil.which("openssl")
    if program is None:
        yield Result("pakket", skipped="openssl is er niet")
        return
    facility = make_certificate("PI Voorbeeld", "Vught", NOW)
    key = generate_private_key(65537, 3072)
    world = build_world(facility, key, People())
    world = replace(world, contents=replace(world.contents, letter=os.urandom(LETTER_BYTES)))
    letters = Correspondence(
        facility, make_certificate("Gemeente", "Tilburg", NOW, private_key=key)
    )
    with tempfile.TemporaryDirectory() as name:
        yield from _package(program, Path(name), world)
    with tempfile.TemporaryDirectory() as name:
        yield from _message(program, Path(name), letters)


def _package(program: str, folder: Path, world: World) -> Iterator[Result]:
    data, content = world.made, _inside(world.made, world.gemeente_key, folder, program)
    _put(folder, world.facility_key, world.facility_certificate, "afzender")
    _put(folder, world.gemeente_key, world.gemeente, "ontvanger")
    (folder / "in.zip").write_bytes(content)
    (folder / "in.p7m").write_bytes(data)
    yield compare("pakket maken", world.package, _made(program, folder), aim=AIM)
    yield compare("pakket openen", lambda: opened(world, data), _opened(program, folder), aim=AIM)


def _message(program: str, folder: Path, letters: Correspondence) -> Iterator[Result]:
    sent, data = letters.reply_message(), letters.reply_file
    _put(folder, letters.gemeente_key, letters.gemeente_certificate, "afzender")
    _put(folder, letters.facility_key, letters.facility_certificate, "ontvanger")
    (folder / "in.zip").write_bytes(_inside(data, letters.facility_key, folder, program))
    (folder / "in.p7m").write_bytes(data)
    yield compare(
        "antwoord maken", lambda: letters.send_reply(sent), _made(program, folder), aim=AIM
    )
    yield compare(
        "antwoord openen", lambda: letters.open_reply(data), _opened(program, folder), aim=AIM
    )


def _made(program: str, folder: Path) -> Callable[[], None]:
    def both() -> None:
        _run(
            program,
            folder,
            "cms -sign -binary -nodetach -md sha256 -in in.zip -signer afzender.pem"
            " -inkey afzender.key -outform DER -out ondertekend.der",
        )
        _run(
            program,
            folder,
            "cms -encrypt -binary -aes-256-cbc -in ondertekend.der -outform DER -out uit.p7m"
            " ontvanger.pem",
        )

    return both


def _opened(program: str, folder: Path) -> Callable[[], None]:
    def both() -> None:
        _run(
            program,
            folder,
            "cms -decrypt -inform DER -in in.p7m -inkey ontvanger.key -out ondertekend.der",
        )
        _run(
            program,
            folder,
            "cms -verify -inform DER -in ondertekend.der -binary -nointern -noverify"
            " -certfile afzender.pem -out uit.zip",
        )

    return both


def _inside(data: bytes, key: RSAPrivateKey, folder: Path, program: str) -> bytes:
    """Give the zip that is inside, taken out by openssl without looking at the signature."""
    (folder / "whole.p7m").write_bytes(data)
    (folder / "whole.key").write_bytes(pkcs8(key))
    _run(
        program,
        folder,
        "cms -decrypt -inform DER -in whole.p7m -keyform DER -inkey whole.key -out whole.der",
    )
    _run(program, folder, "cms -verify -inform DER -in whole.der -binary -noverify -out whole.zip")
    return (folder / "whole.zip").read_bytes()


def _put(folder: Path, key: RSAPrivateKey, certificate: x509.Certificate, name: str) -> None:
    (folder / f"{name}.key").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (folder / f"{name}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))


def _run(program: str, folder: Path, command: str) -> None:
    subprocess.run([program, *command.split()], cwd=folder, check=True, capture_output=True)
