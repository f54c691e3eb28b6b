"""Two sides that write to each other: an inrichting and a gemeente, each with its own key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from app.case import canonical
from app.handoff import archive, cms, notice, reply
from app.handoff.messages import Message, OpenedMessage, Purpose, make_message, open_message
from app.trust.facility import FacilityKeyPair
from tests.handoff import replies
from tests.handoff.world import STAMP

LETTER = b"%PDF-1.7\n" + b"what the notice says, on paper\n" * 30


@dataclass(frozen=True, repr=False)
class Correspondence:
    """The gemeente writes a reply to the inrichting, the inrichting a notice to the gemeente."""

    facility: FacilityKeyPair
    gemeente: FacilityKeyPair

    @cached_property
    def facility_certificate(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.facility.certificate)

    @cached_property
    def gemeente_certificate(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.gemeente.certificate)

    @cached_property
    def facility_key(self) -> RSAPrivateKey:
        return private(self.facility)

    @cached_property
    def gemeente_key(self) -> RSAPrivateKey:
        return private(self.gemeente)

    def reply_message(self, **changes: Any) -> Message:
        return replace_in(message("reply", reply.to_bytes(replies.reply())), changes)

    def notice_message(self, **changes: Any) -> Message:
        made = message("notice", notice.to_bytes(replies.notice()), letter=LETTER)
        return replace_in(made, changes)

    @cached_property
    def reply_file(self) -> bytes:
        return self.send_reply(self.reply_message())

    @cached_property
    def notice_file(self) -> bytes:
        return self.send_notice(self.notice_message())

    def send_reply(self, sent: Message) -> bytes:
        return make_message(
            sent,
            recipient_certificate=self.facility.certificate,
            sender_certificate=self.gemeente.certificate,
            sender_key=self.gemeente.private_key,
        )

    def send_notice(self, sent: Message) -> bytes:
        return make_message(
            sent,
            recipient_certificate=self.gemeente.certificate,
            sender_certificate=self.facility.certificate,
            sender_key=self.facility.private_key,
        )

    def open_reply(self, data: bytes) -> OpenedMessage:
        return open_message(
            data, self.facility_key, (self.gemeente_certificate,), purposes={"reply"}
        )

    def open_notice(self, data: bytes) -> OpenedMessage:
        return open_message(
            data, self.gemeente_key, (self.facility_certificate,), purposes={"notice"}
        )

    def members(self) -> dict[str, bytes]:
        """What is in the notice."""
        box = archive.Archive(self.zipped())
        return {name: box.read(name) for name in box.names}

    def zipped(self) -> bytes:
        return cms.verified_content(
            cms.decrypt(self.notice_file, self.gemeente_key), self.facility_certificate
        )

    def wrap(self, zipped: bytes) -> bytes:
        """Sign and encrypt any bytes as the inrichting would: only what is inside can be wrong."""
        signed = cms.sign(zipped, self.facility_certificate, self.facility_key)
        return cms.encrypt(signed, self.gemeente_certificate)

    def with_manifest(self, change: Callable[[dict[str, Any]], None]) -> bytes:
        from tests.handoff.world import zip_of

        members = self.members()
        value = canonical.decode(members["manifest.json"])
        change(value)
        members["manifest.json"] = canonical.encode(value)
        return self.wrap(zip_of(members))


def message(purpose: Purpose, content: bytes, **changes: Any) -> Message:
    value = canonical.decode(content)
    made = Message(
        purpose=purpose,
        id=value["id"],
        practice=value["practice"],
        made_at=STAMP,
        content=content,
    )
    return replace_in(made, changes)


def replace_in(made: Message, changes: dict[str, Any]) -> Message:
    from dataclasses import replace

    return replace(made, **changes)


def private(pair: FacilityKeyPair) -> RSAPrivateKey:
    key = load_der_private_key(pair.private_key, None)
    assert isinstance(key, RSAPrivateKey)
    return key


def pkcs8(key: RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
