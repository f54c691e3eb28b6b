"""A reader by somebody else: written from docs/package.md, with openssl and plain Python alone.

It imports nothing of the program. Where the page says "refuse", it raises Refused.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

PACKAGE = {"melding.pdf": 32 << 20, "melding.json": 4 << 20, "manifest.json": 8 << 20}
MESSAGE = {"bericht.pdf": 32 << 20, "bericht.json": 1 << 20, "manifest.json": 8 << 20}
CONTENT_OF = {"reply": "meldpoort.reply/1", "notice": "meldpoort.notice/1"}
ED25519 = bytes.fromhex("302a300506032b6570032100")
"""What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410)."""


class Refused(Exception):
    """The page says that this must not be used."""


def openssl(folder: Path, command: str) -> bytes:
    program = shutil.which("openssl")
    assert program is not None, "this test needs the openssl program"
    done = subprocess.run([program, *command.split()], cwd=folder, capture_output=True, check=False)
    if done.returncode:
        raise Refused(command)
    return done.stdout


def canonical(data: bytes) -> Any:
    def no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) != len(pairs):
            raise Refused("double key")
        return dict(pairs)

    value = json.loads(data, object_pairs_hook=no_doubles)
    again = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if again.encode() != data:
        raise Refused("not canonical")
    return value


def unwrapped(folder: Path, file: bytes, allowed: dict[str, int]) -> dict[str, bytes]:
    """Steps 1 to 4; ``sleutel.pem`` and ``afzender.pem`` are in the folder."""
    (folder / "in.p7m").write_bytes(file)
    openssl(folder, "cms -decrypt -inform DER -in in.p7m -inkey sleutel.pem -out ondertekend.der")
    openssl(
        folder,
        "cms -verify -inform DER -in ondertekend.der -binary -nointern -noverify"
        " -certfile afzender.pem -out uit.zip",
    )
    with zipfile.ZipFile(io.BytesIO((folder / "uit.zip").read_bytes())) as box:
        entries = box.infolist()
        if any(e.file_size > allowed.get(e.filename, -1) for e in entries):
            raise Refused("unknown or too large")
        files = {e.filename: box.read(e) for e in entries}
    if len(files) != len(entries) or list(files) != [n for n in allowed if n in files]:
        raise Refused("members")
    listed = canonical(files["manifest.json"])
    stated = {f["name"]: (f["size"], f["sha256"]) for f in listed["files"]}
    content = {name: data for name, data in files.items() if name != "manifest.json"}
    if stated != {n: (len(d), hashlib.sha256(d).hexdigest()) for n, d in content.items()}:
        raise Refused("hashes")
    return files


def digest_of_key(folder: Path) -> str:
    return hashlib.sha256(openssl(folder, "pkey -in sleutel.pem -pubout -outform DER")).hexdigest()


def digest_of_sender(folder: Path) -> str:
    return hashlib.sha256(openssl(folder, "x509 -in afzender.pem -outform DER")).hexdigest()


def read_message(folder: Path, file: bytes, purpose: str) -> dict[str, Any]:
    files = unwrapped(folder, file, MESSAGE)
    listed, content = canonical(files["manifest.json"]), canonical(files["bericht.json"])
    if listed["format"] != "meldpoort.message/1" or listed["purpose"] != purpose:
        raise Refused("format or purpose")
    if listed["recipient"]["public_key"] != digest_of_key(folder):
        raise Refused("recipient")
    if listed["sender_certificate"] != digest_of_sender(folder):
        raise Refused("sender")
    if (content["format"], content["id"], content["practice"]) != (
        CONTENT_OF[purpose],
        listed["id"],
        listed["practice"],
    ):
        raise Refused("content")
    return content  # type: ignore[no-any-return]


def read_package(folder: Path, file: bytes, root: str) -> dict[str, Any]:
    files = unwrapped(folder, file, PACKAGE)
    listed, content = canonical(files["manifest.json"]), canonical(files["melding.json"])
    if listed["format"] != "meldpoort.package/1" or listed["purpose"] != "notification":
        raise Refused("format or purpose")
    if listed["recipient"]["public_key"] != digest_of_key(folder):
        raise Refused("recipient")
    if listed["recipient"]["gemeente"] != content["recipient"]["code"]:
        raise Refused("gemeente")
    if listed["sender_certificate"] != digest_of_sender(folder):
        raise Refused("sender")
    people = read_roster(folder, listed, root)
    own = hashlib.sha256(bytes.fromhex(listed["salt"]) + files["melding.json"]).hexdigest()
    acts = [read_seal(folder, seal, people, own, listed) for seal in listed["seals"]]
    makers = {who for act, who in acts if act == "submit"}
    deciders = {who for act, who in acts if act == "decide"}
    if len(makers) != 1 or not deciders or makers & deciders:
        raise Refused("two people")
    if (content["reference"], content["version"]) != (listed["reference"], listed["version"]):
        raise Refused("version")
    return content  # type: ignore[no-any-return]


def read_roster(folder: Path, listed: dict[str, Any], root: str) -> dict[str, Any]:
    """The founders of a roster of one line: enough for the package that the test makes."""
    (line,) = [base64.b64decode(entry) for entry in listed["roster"]]
    if hashlib.sha256(line).hexdigest() != root:
        raise Refused("root")
    entry = canonical(line)
    if entry["entry"]["previous"] or entry["entry"]["body"]["kind"] != "root":
        raise Refused("first line")
    founders = {f["account"]: f for f in entry["entry"]["body"]["founders"]}
    signed = json.dumps(
        entry["entry"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()
    for signature in entry["signatures"]:
        key = founders[signature["account"]]["signing_public"]
        check_ed25519(folder, key, bytes.fromhex(signature["value"]), signed)
    if {s["account"] for s in entry["signatures"]} != set(founders):
        raise Refused("a founder did not sign")
    return {"vault": entry["entry"]["vault"], "head": root, "founders": founders}


def read_seal(
    folder: Path, seal: dict[str, str], people: dict[str, Any], own: str, listed: dict[str, Any]
) -> tuple[str, str]:
    data = base64.b64decode(seal["statement"])
    says = canonical(data)
    person = people["founders"].get(seal["account"])
    if person is None or says["account"] != seal["account"] or says["type"] != "meldpoort.seal/1":
        raise Refused("whose seal")
    check_ed25519(folder, person["signing_public"], base64.b64decode(seal["signature"]), data)
    if says["vault"] != people["vault"] or says["roster_head"] != people["head"]:
        raise Refused("another roster")
    hashes = says["notifications"]
    if own not in hashes or len(hashes) % 8 or hashes != sorted(set(hashes)):
        raise Refused("another notification")
    if says["version"] != listed["version"]:
        raise Refused("another version")
    return says["act"], person["name"]


def check_ed25519(folder: Path, key: str, signature: bytes, signed: bytes) -> None:
    (folder / "key.der").write_bytes(ED25519 + bytes.fromhex(key))
    (folder / "signature").write_bytes(signature)
    (folder / "signed").write_bytes(signed)
    openssl(
        folder,
        "pkeyutl -verify -rawin -pubin -keyform DER -inkey key.der -sigfile signature -in signed",
    )


def commands_in(page: str) -> list[str]:
    """The openssl commands of the page, each on one line."""
    return re.findall(r"^openssl (.+)$", page.replace("\\\n  ", ""), re.MULTILINE)
