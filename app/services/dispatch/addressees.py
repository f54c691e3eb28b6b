"""Whether the gemeente of a notification is that of the known addresses, asked at the hand-over.

The wizard asked it when the gemeente was chosen. It is asked again for every exemplar, with the
addresses as they are now: a wrong gemeente is the mistake made most often. Our own choice.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.model import CaseDocument
from app.case.said import Said, said
from app.reference import gemeenten
from app.services.casework.cases import READERS
from app.services.dispatch.papers import stored_notification
from app.services.session import Session
from app.store.case_versions import CaseVersions
from app.store.drafts import Drafts
from app.store.notifications import StoredNotification
from app.wizard import flow
from app.wizard.questions import question


@dataclass(frozen=True)
class OtherAddress:
    """A known address that lies in another gemeente than the notification goes to.

    ``kind_text`` is the kind of address; ``since_decided`` when it was added after the decision.
    """

    kind_text: str
    gemeente: str
    gemeente_name: str
    where: str
    since_decided: bool

    @property
    def sentence(self) -> Said:
        """The address in one line."""
        return said("{kind}: {gemeente}", kind=self.kind_text, gemeente=self.gemeente_name)


def other_addresses(session: Session, notification_id: str) -> tuple[OtherAddress, ...]:
    """Give the known addresses in another gemeente, when that has to be asked about.

    Those of the version that was decided, and those that were typed since. Raises RoleNeeded,
    NoSuchNotification.
    """
    session.require(*READERS)
    return addresses_elsewhere(session, stored_notification(session, notification_id))


def addresses_elsewhere(session: Session, stored: StoredNotification) -> tuple[OtherAddress, ...]:
    """Give what ``other_addresses`` gives, of a notification that was read already."""
    version = CaseVersions(session.connection).get(stored.case_id, stored.version)
    draft = Drafts(session.connection).get(stored.case_id)
    found: dict[tuple[str, str], OtherAddress] = {}
    for data, since in ((version, False), (draft, True)):
        if data is None:
            continue
        document = CaseDocument.from_bytes(data.document)
        if not flow.differs(document, stored.gemeente):
            continue
        for one in _elsewhere(document, stored.gemeente, since=since):
            found.setdefault((one.kind_text, one.gemeente), one)
    return tuple(found.values())


def _elsewhere(document: CaseDocument, code: str, *, since: bool) -> tuple[OtherAddress, ...]:
    asked = question("address.kind")
    return tuple(
        OtherAddress(
            kind_text=kind.text if (kind := asked.option(one.kind or "")) else said("Adres"),
            gemeente=one.gemeente,
            gemeente_name=gemeenten.by_code(one.gemeente).name,
            where=gemeenten.by_code(one.gemeente).where,
            since_decided=since,
        )
        for one in document.address
        if one.gemeente and one.gemeente != code
    )
