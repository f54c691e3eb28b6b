"""The other side for tests: a gemeente with its own RSA key that answers what it was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding

from app.case.canonical import sha256_hex
from app.handoff import reply as reply_format
from app.handoff.messages import Message, make_message
from app.handoff.reply import Reply
from app.notification.message import from_bytes
from app.services.dispatch import certificates
from app.services.session import Session
from app.store.facility import FacilityCertificates
from app.store.notifications import Notifications
from app.trust.facility import make_certificate
from tests.handoff.correspondence import pkcs8
from tests.handoff.replies import COMPLETE
from tests.services.handing import compared


@dataclass
class Gemeente:
    """A gemeente that pinned the inrichting and whose certificate the inrichting compared."""

    code: str
    key: RSAPrivateKey
    certificate: x509.Certificate

    @classmethod
    def known(cls, session: Session, code: str, key: RSAPrivateKey | None = None) -> Gemeente:
        """Make one and let the inrichting add and compare its certificate."""
        gemeente = cls.unknown(session, code, key)
        certificates.add_certificate(session, code, gemeente.certificate.public_bytes(Encoding.PEM))
        compared(session, code)
        return gemeente

    @classmethod
    def unknown(cls, session: Session, code: str, key: RSAPrivateKey | None = None) -> Gemeente:
        """Make one that nobody at the inrichting knows."""
        key = key or generate_private_key(65537, 2048)
        pair = make_certificate(f"Gemeente {code}", "Nederland", session.now(), private_key=key)
        return cls(code, key, x509.load_der_x509_certificate(pair.certificate))

    def reply(
        self, session: Session, notification_id: str, kind: str = "receipt", **changes: Any
    ) -> Reply:
        """Give a complete reply of this kind to one notification, made now."""
        stored = Notifications(session.connection).get(notification_id)
        assert stored is not None
        said = from_bytes(stored.content)
        ref = {
            "reference": said.reference,
            "version": said.version,
            "exemplar": 1,
            "content_hash": sha256_hex(stored.content),
        }
        day = session.today().isoformat()
        fields = {
            "id": session.new_id(),
            "kind": kind,
            "practice": session.practice,
            "ref": ref,
            "gemeente": self.code,
            "sent_at": session.stamp(),
            **_on(day, COMPLETE[kind]),
            **changes,
        }
        return reply_format.from_fields(fields)

    def send(self, session: Session, reply: Reply, *, to: bytes | None = None) -> bytes:
        """Sign and encrypt a reply for the inrichting (or for another certificate)."""
        facility = FacilityCertificates(session.connection).current(session.stamp())
        assert facility is not None
        message = Message(
            purpose="reply",
            id=reply.id,
            practice=reply.practice,
            made_at=reply.sent_at,
            content=reply_format.to_bytes(reply),
        )
        return make_message(
            message,
            recipient_certificate=to or facility.certificate,
            sender_certificate=self.certificate.public_bytes(Encoding.DER),
            sender_key=pkcs8(self.key),
        )

    def answer(
        self, session: Session, notification_id: str, kind: str = "receipt", **changes: Any
    ) -> bytes:
        """Give the file of a reply."""
        return self.send(session, self.reply(session, notification_id, kind, **changes))


def _on(day: str, value: Any) -> Any:
    """Put every day of a ready-made answer on ``day``."""
    if isinstance(value, dict):
        return {
            key: day if key in {"on", "received_on"} else _on(day, item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_on(day, item) for item in value]
    return value
