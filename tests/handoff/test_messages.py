"""Messages: replies and notices go through the envelope, and only the right ones come out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.case.refusal import Refusal
from app.handoff import archive, cms
from app.handoff.archive import WrongArchive
from app.handoff.checking import Opened, WrongHashes, WrongPurpose, WrongRecipient
from app.handoff.messages import (
    CannotSend,
    OpenedMessage,
    WrongMessage,
    make_message,
    open_any,
    open_message,
)
from app.handoff.records import NewerFormat
from app.trust.facility import make_certificate
from tests.handoff.correspondence import LETTER, Correspondence, pkcs8
from tests.handoff.world import NOW, World, certificate, opened, set_field, zip_of


def test_a_reply_and_a_notice_come_out_as_they_went_in(letters: Correspondence) -> None:
    reply = letters.open_reply(letters.reply_file)
    assert reply == OpenedMessage(letters.reply_message(), letters.gemeente.certificate)
    notice = letters.open_notice(letters.notice_file)
    assert notice == OpenedMessage(letters.notice_message(), letters.facility.certificate)
    assert notice.message.letter == LETTER
    assert reply.message.letter is None


def test_one_of_more_pinned_senders_is_told(letters: Correspondence, world: World) -> None:
    got = open_message(
        letters.notice_file,
        letters.gemeente_key,
        (world.gemeente, letters.facility_certificate),
        purposes={"notice"},
    )
    assert got.sender == letters.facility.certificate


def test_another_sender_is_refused(letters: Correspondence, other_key: RSAPrivateKey) -> None:
    forged = make_certificate("PI Voorbeeld", "Vught", NOW, private_key=other_key)
    data = replace(letters, facility=forged).send_notice(letters.notice_message())
    with pytest.raises(cms.WrongSignature, match="dat u vertrouwt"):
        letters.open_notice(data)
    with pytest.raises(cms.WrongSignature):
        open_message(letters.notice_file, letters.gemeente_key, (), purposes={"notice"})


def test_another_recipient_cannot_open_it(
    letters: Correspondence, other_key: RSAPrivateKey
) -> None:
    with pytest.raises(cms.NotForThisKey):
        open_message(
            letters.notice_file, other_key, (letters.facility_certificate,), purposes={"notice"}
        )


def test_a_message_passed_on_by_its_recipient_is_refused(
    letters: Correspondence, other_key: RSAPrivateKey
) -> None:
    """The recipient can encrypt what was signed for somebody else; the signed manifest tells."""
    signed = cms.decrypt(letters.notice_file, letters.gemeente_key)
    passed_on = cms.encrypt(signed, certificate(other_key))
    with pytest.raises(WrongRecipient):
        open_message(passed_on, other_key, (letters.facility_certificate,), purposes={"notice"})


@pytest.mark.parametrize("purposes", [set(), {"reply"}, {"case"}])
def test_a_notice_is_no_reply(letters: Correspondence, purposes: set[Any]) -> None:
    with pytest.raises(WrongPurpose):
        open_message(
            letters.notice_file,
            letters.gemeente_key,
            (letters.facility_certificate,),
            purposes=purposes,
        )


def test_a_notice_dressed_as_a_reply_is_refused(letters: Correspondence) -> None:
    """The purpose in the manifest changes; the content still says what it is."""
    data = letters.with_manifest(set_field("purpose", "reply"))
    with pytest.raises(WrongMessage):
        open_message(
            data, letters.gemeente_key, (letters.facility_certificate,), purposes={"reply"}
        )


def test_a_package_is_no_message_and_a_message_no_package(
    letters: Correspondence, world: World
) -> None:
    with pytest.raises(WrongPurpose, match="een melding"):
        open_message(
            world.made, world.gemeente_key, (world.facility_certificate,), purposes={"notice"}
        )
    with pytest.raises(Refusal):
        opened(world, letters.notice_file)


def test_one_button_opens_both(letters: Correspondence, world: World) -> None:
    senders = (letters.facility_certificate,)
    message = open_any(letters.notice_file, letters.gemeente_key, senders, purposes={"notice"})
    assert isinstance(message, OpenedMessage)
    package = open_any(world.made, world.gemeente_key, senders, purposes={"notice"})
    assert isinstance(package, Opened)
    assert package == opened(world, world.made)
    assert package.sender == world.facility.certificate


def test_one_button_checks_the_root_and_the_gemeente(world: World) -> None:
    senders = (world.facility_certificate,)
    der = world.facility.certificate
    right = {der: world.roster.root}
    assert open_any(world.made, world.gemeente_key, senders, purposes=(), roster_roots=right)
    for known in ({"roster_roots": {der: "00" * 32}}, {"gemeente": "0758"}):
        with pytest.raises(Refusal):
            open_any(world.made, world.gemeente_key, senders, purposes=(), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "value", "refusal"),
    [
        ("format", "meldpoort.message/2", NewerFormat),
        ("format", "meldpoort.message/0", WrongMessage),
        ("format", "meldpoort.other/1", WrongMessage),
        ("format", 1, WrongMessage),
        ("id", "00" * 16, WrongMessage),
        ("practice", True, WrongMessage),
        ("practice", "no", WrongMessage),
        ("made_at", "yesterday", WrongMessage),
        ("purpose", "other", WrongPurpose),
        ("purpose", "Other!", WrongMessage),
        ("unheard", "of", WrongMessage),
        ("recipient.public_key", "00" * 32, WrongRecipient),
        ("recipient.unheard", 1, WrongMessage),
        ("sender_certificate", "00" * 32, WrongPurpose),
        ("files.0.sha256", "00" * 32, WrongHashes),
        ("files.0.size", 1, WrongHashes),
        ("files.0.name", "bericht.exe", WrongMessage),
        ("files.0.name", "bericht.pdf", WrongHashes),
        ("files", [], WrongMessage),
    ],
)
def test_a_manifest_that_says_something_else_is_refused(
    letters: Correspondence, path: str, value: Any, refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal) as told:
        letters.open_notice(letters.with_manifest(set_field(path, value)))
    assert str(told.value).endswith(".")


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.pop("bericht.pdf"),
        lambda m: m.pop("bericht.json"),
        lambda m: m.pop("manifest.json"),
        lambda m: m.update({"more.json": b"{}"}),
        lambda m: m.update({"../bericht.json": b"{}"}),
        lambda m: m.update({"/etc/passwd": b""}),
        lambda m: m.update({"bericht.json": m.pop("bericht.json")}),
    ],
)
def test_other_members_are_refused(letters: Correspondence, change: Any) -> None:
    members = letters.members()
    change(members)
    with pytest.raises((WrongArchive, WrongHashes)):
        letters.open_notice(letters.wrap(zip_of(members)))


@pytest.mark.parametrize("name", ["bericht.json", "bericht.pdf", "manifest.json"])
def test_other_content_is_refused(letters: Correspondence, name: str) -> None:
    with pytest.raises(Refusal):
        letters.open_notice(letters.wrap(zip_of(letters.members() | {name: b"{}"})))


def test_a_bomb_is_refused_before_it_is_inflated(letters: Correspondence) -> None:
    bomb = b"\0" * (archive.MESSAGE_LAYOUT["bericht.json"] + 1)
    with pytest.raises(WrongArchive):
        letters.open_notice(letters.wrap(zip_of(letters.members() | {"bericht.json": bomb})))


def test_a_content_that_is_too_large_for_its_purpose_is_not_sent(letters: Correspondence) -> None:
    message = letters.notice_message()
    padded = message.content[:-1] + b',"zz":"' + b"x" * 1024 * 1024 + b'"}'
    with pytest.raises(CannotSend, match="te groot"):
        letters.send_notice(replace(message, content=padded))


@pytest.mark.parametrize("changes", [{"id": "00" * 16}, {"practice": True}, {"purpose": "reply"}])
def test_a_message_that_is_not_about_its_content_is_a_fault(
    letters: Correspondence, changes: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="another format, id or practice"):
        letters.send_notice(letters.notice_message(**changes))


def test_a_certificate_that_may_not_sign_sends_nothing(
    letters: Correspondence, gemeente_key: RSAPrivateKey
) -> None:
    """certificate() without more says keyEncipherment only: enough to receive, not to reply."""
    only_receives = certificate(gemeente_key)
    with pytest.raises(CannotSend, match="op papier"):
        make_message(
            letters.reply_message(),
            recipient_certificate=letters.facility.certificate,
            sender_certificate=only_receives.public_bytes(Encoding.DER),
            sender_key=pkcs8(gemeente_key),
        )
    zipped = cms.verified_content(
        cms.decrypt(letters.reply_file, letters.facility_key), letters.gemeente_certificate
    )
    data = cms.encrypt(cms.sign(zipped, only_receives, gemeente_key), letters.facility_certificate)
    with pytest.raises(CannotSend):
        open_message(data, letters.facility_key, (only_receives,), purposes={"reply"})


def test_nothing_is_encrypted_for_a_certificate_that_may_not(
    letters: Correspondence, other_key: RSAPrivateKey
) -> None:
    elliptic = ec.generate_private_key(ec.SECP256R1())
    for recipient in (certificate(other_key, key_encipherment=False), certificate(elliptic)):
        with pytest.raises(CannotSend, match="papier"):
            make_message(
                letters.reply_message(),
                recipient_certificate=recipient.public_bytes(Encoding.DER),
                sender_certificate=letters.gemeente.certificate,
                sender_key=letters.gemeente.private_key,
            )


def test_a_key_of_another_certificate_is_a_fault(
    letters: Correspondence, other_key: RSAPrivateKey
) -> None:
    with pytest.raises(ValueError, match="of its certificate"):
        make_message(
            letters.reply_message(),
            recipient_certificate=letters.facility.certificate,
            sender_certificate=letters.gemeente.certificate,
            sender_key=pkcs8(other_key),
        )


def test_a_certificate_that_says_nothing_of_its_use_can_do_both(
    letters: Correspondence, other_key: RSAPrivateKey
) -> None:
    plain = certificate(other_key, key_encipherment=None)
    data = make_message(
        letters.reply_message(),
        recipient_certificate=plain.public_bytes(Encoding.DER),
        sender_certificate=plain.public_bytes(Encoding.DER),
        sender_key=pkcs8(other_key),
    )
    assert open_message(data, other_key, (plain,), purposes={"reply"})


def test_the_manifest_names_both_certificates(letters: Correspondence) -> None:
    from app.case import canonical

    listed = canonical.decode(letters.members()["manifest.json"])
    assert listed["sender_certificate"] == sha256_hex(letters.facility.certificate)
    assert listed["recipient"]["certificate"] == sha256_hex(letters.gemeente.certificate)
    assert (listed["purpose"], listed["practice"]) == ("notice", False)


def test_too_large_a_file_is_not_even_parsed(letters: Correspondence) -> None:
    with pytest.raises(cms.NotAnEnvelope, match="te groot"):
        letters.open_notice(b"\x30" * (64 * 1024 * 1024 + 1))
