"""What was not chosen leaves no trace in what leaves: package, encrypted PDF, metadata, names."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from hypothesis import given, settings
from hypothesis import strategies as st

from app.handoff import cms
from app.handoff.encrypted_pdf import encrypt
from app.notification import preview
from app.notification.content import to_bytes
from app.notification.pdf import render_letter
from app.trust.facility import make_certificate
from app.wizard.sharing import chosen
from tests.handoff.world import NOW, People, World, build_world
from tests.notification.conftest import choose, composed, record_of
from tests.notification.paper_text import squeezed
from tests.notification.test_choices import everything, fields, marked, marks_of

_MARK = re.compile(rb"[QN]\d\dU|4711002")
SECRET = "anker-boom-citroen-deur-emmer-fiets"


@pytest.fixture(scope="module")
def world() -> World:
    key: RSAPrivateKey = generate_private_key(65537, 2048)
    own: RSAPrivateKey = generate_private_key(65537, 2048)
    facility = make_certificate("PI Voorbeeld", "Vught", NOW, private_key=own)
    return build_world(facility, key, People())


def marks_in(data: bytes) -> set[str]:
    """Give the marks that stand in bytes, as plain text or as the UTF-16 of a PDF."""
    plain = data.replace(b"\x00", b"")
    return {found.decode() for each in (data, plain) for found in _MARK.findall(each)}


def parts_of(pdf: bytes, password: str = "") -> Iterator[bytes]:
    """Give everything in a PDF: metadata, outline, structure, attachments and streams, decoded."""
    with pikepdf.open(io.BytesIO(pdf), password=password) as document:
        yield str(dict(document.docinfo)).encode()
        yield str(list(document.attachments)).encode()
        yield str([item.title for item in document.open_outline().root]).encode()
        yield bytes(document.Root.Metadata.read_bytes())
        binary = {item.objgen for each in document.objects for item in _binary(each)}
        for item in document.objects:
            if isinstance(item, pikepdf.Stream) and item.objgen in binary:
                continue  # glyphs and colours: in so many bytes four can look like a mark
            if isinstance(item, pikepdf.Stream):
                yield bytes(item.read_bytes())
                yield b" ".join(_texts(item.stream_dict))
            elif isinstance(item, pikepdf.Dictionary | pikepdf.Array):
                yield b" ".join(_texts(item))


def _binary(item: Any) -> Iterator[Any]:
    """Give the font programs, glyph maps and colour profiles that an object names."""
    if isinstance(item, pikepdf.Stream) and ("/N" in item or item.get("/Subtype") == "/Image"):
        yield item
    if isinstance(item, pikepdf.Dictionary):
        for key in ("/FontFile", "/FontFile2", "/FontFile3", "/CIDToGIDMap", "/CIDSet"):
            if isinstance(item.get(key), pikepdf.Stream):
                yield item[key]


def _texts(item: Any) -> Iterator[bytes]:
    values = item.values() if isinstance(item, pikepdf.Dictionary) else item
    for value in values:
        if isinstance(value, pikepdf.String):
            yield bytes(value)
            yield str(value).encode()
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect:
            yield from _texts(value)


def in_zip(world: World, package: bytes) -> dict[str, bytes]:
    """Open the envelope and the signature; give the members, and everything around them."""
    zipped = cms.verified_content(
        cms.decrypt(package, world.gemeente_key), world.facility_certificate
    )
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        around = [archive.comment, *(info.comment + info.extra for info in archive.infolist())]
        names = " ".join(archive.namelist()).encode()
        members = {name: archive.read(name) for name in archive.namelist()}
    return members | {"around": b" ".join([names, *around])}


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_only_what_was_chosen_is_in_the_package_and_the_encrypted_letter(
    world: World, data: st.DataObject
) -> None:
    picked = data.draw(st.sets(st.sampled_from(fields())))
    short = data.draw(st.sets(st.sampled_from(sorted(picked)))) if picked else set()
    document = choose(
        marked(), {path: "verkorte tekst" if path in short else None for path in picked}
    )
    going = chosen(document, "m1")
    expected = {mark for path, text in going.items() if not text for mark in marks_of(path)}

    said = composed(document)
    content = to_bytes(said)
    letter = render_letter(said, record_of(said), concept=False)
    members = in_zip(world, world.package(notification=content, letter=letter))
    assert set(members) == {"melding.json", "melding.pdf", "manifest.json", "around"}
    assert marks_in(members["melding.json"]) == expected
    assert members["melding.json"] == content
    assert members["melding.pdf"] == letter
    assert marks_in(members["manifest.json"]) == set()
    assert marks_in(members["around"]) == set()

    # The text of a page is in glyphs; what is plain in the file is what a search would find.
    for part in parts_of(letter):
        assert marks_in(part) <= expected
    locked = encrypt(letter, SECRET)
    assert b"4711002" not in locked
    assert b"Donkersloot" not in locked
    for part in parts_of(locked, SECRET):
        assert marks_in(part) <= expected
    with pikepdf.open(io.BytesIO(locked), password=SECRET) as opened:
        opened.save(plain := io.BytesIO())
    assert set(re.findall(r"[QN]\d\dU|4711002", squeezed_text(plain.getvalue()))) == expected


def squeezed_text(pdf: bytes) -> str:
    """Give the text of all pages without spaces."""
    return squeezed(preview.document_text(pdf))


def test_the_marks_would_be_seen(world: World) -> None:
    """The look-out itself works: a mark in any of these places is found."""
    said = composed(choose(marked(), {"risk.feared": None}))
    letter = render_letter(said, record_of(said), concept=False)
    assert "Q15U" in everything(said)
    with pikepdf.open(io.BytesIO(letter)) as document:
        document.docinfo["/Keywords"] = "Q01U"
        document.Root.Lang = pikepdf.String("Q02Ué")
        document.attachments["Q03U.txt"] = b"x"
        document.pages[0].Contents = document.make_stream(b"% Q04U")
        document.save(marred := io.BytesIO())
    found = {mark for part in parts_of(marred.getvalue()) for mark in marks_in(part)}
    assert {"Q01U", "Q02U", "Q03U", "Q04U"} <= found
    package = world.package(notification=to_bytes(said), letter=b"%PDF Q05U")
    assert marks_in(in_zip(world, package)["melding.pdf"]) == {"Q05U"}


def test_metadata_says_nothing_of_the_person() -> None:
    said = composed(marked())
    letter = render_letter(said, record_of(said), concept=False)
    with pikepdf.open(io.BytesIO(letter)) as document:
        metadata = bytes(document.Root.Metadata.read_bytes()) + str(dict(document.docinfo)).encode()
    assert b"Donkersloot" not in metadata
    assert datetime(2026, 11, 25, tzinfo=UTC).strftime("%Y").encode() in metadata
