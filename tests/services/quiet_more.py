"""The rest of the quiet walk: replies, withdrawals, rights, backups, a second vault, a gemeente.

In the process of ``quiet_walk``, watched for sockets and files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.case.workflow import Role
from app.services.environment import Environment
from app.services.session import Session

LogIn = Callable[[Role], Session]


def walk_on(  # noqa: PLR0915 - one walk
    env: Environment, folder: Path, log_in: LogIn, case_id: str, marker: str
) -> tuple[list[str], tuple[Session, ...]]:
    """Do everything of both sides once; gives the secrets that it met, and who is still at work."""
    from app import law
    from app.handoff import reply as reply_format
    from app.law import text_file
    from app.services.alarms import day_list
    from app.services.answers import replies, timeline_paper
    from app.services.answers.changes import Change, notice_file, withdraw
    from app.services.dispatch import certificates, handover, paper_code
    from app.services.dispatch.exemplars import MakeExemplar, make_exemplar
    from app.services.ending import holds
    from app.services.ending.backups import make_backup
    from app.services.keys import access, facility_certificates
    from app.services.keys.first_start import set_up_vault
    from app.services.keys.recovery_key import replace_recovery_key
    from app.services.lawbook import law_texts
    from app.services.reader import answering, notifications, pinned, retention
    from app.services.reader.opening import open_file
    from app.services.reader.pinned import Compared, NewFacility
    from app.services.rights import breaches, dossier_text, processing_register
    from app.services.seating import seats
    from app.store.facility import FacilityCertificates
    from app.store.gemeente_certificates import GemeenteCertificates
    from tests.conftest import PASSPHRASE
    from tests.gemeente import GEMEENTE, gemeente_set_up
    from tests.services.handing import WHY, compared, given

    beside = folder.parent
    there = set_up_vault(env, gemeente_set_up(beside / "gemeente"))
    secrets = [there.recovery_key, bytes(there.session.unlocked.database_key).hex()]
    reader = there.session
    code = access.invite(reader, "Greet Mandaat", "adviseur", ("gemandateerde",))
    own = facility_certificates.certificates(reader)[0]
    pem = facility_certificates.certificate_pem(reader, own.fingerprint)
    access.close(reader)
    secrets.append(code)
    reader = access.activate(env, beside / "gemeente", "Greet Mandaat", code, PASSPHRASE)

    keeper = log_in("beheerder")
    row = next(one for one in facility_certificates.certificates(keeper) if one.state == "in_use")
    theirs = facility_certificates.certificate_pem(keeper, row.fingerprint)
    current = FacilityCertificates(keeper.connection).current(keeper.stamp())
    assert current is not None
    pinned.pin_facility(
        reader,
        theirs,
        NewFacility("PI Voorbeeld", "", keeper.roster.root, paper_code.public_key(keeper, current)),
        Compared(row.fingerprint, f"T. Team {marker}", "telephone", reader.today()),
    )
    law_texts.export_law(keeper)
    changed = replace(law.entry("wjsg-24"), text=f"Nieuw. {marker}", version=keeper.today())
    law_texts.propose_law(keeper, text_file.to_toml((changed,)))
    processing_register.text_paper(keeper)
    (beside / "reservekopie").mkdir()
    make_backup(keeper, beside / "reservekopie")
    seats.make_seat(keeper, beside / "tweede", f"Kamer twee {marker}", f"Kamer een {marker}")
    secrets.append(replace_recovery_key(keeper))
    access.close(keeper)

    sender = log_in("casemanager")
    for one in GemeenteCertificates(sender.connection).all():
        if one.removed_at is None:
            certificates.remove_certificate(sender, GEMEENTE, one.fingerprint)
    certificates.add_certificate(sender, GEMEENTE, pem)
    compared(sender, GEMEENTE)
    ((notification,),) = sender.connection.rows("SELECT id FROM notification")
    made = make_exemplar(
        sender, notification, MakeExemplar("secure_platform", "p7m", "Tilburg", right_because=WHY)
    )
    assert made.data is not None
    facts = replace(given(sender), given_to=f"J. Jansen {marker}")
    handover.hand_over(sender, made.id, facts)

    opened = open_file(reader, made.data, f"Overleg {marker}")
    assert opened.received is not None
    notifications.view(reader, opened.received)
    for kind, more in (
        ("question", {"question": f"Klopt dit? {marker}"}),
        ("error", {"error": f"Dit klopt niet: {marker}"}),
    ):
        fields = {**answering.given_fields(reader, opened.received), "kind": kind, **more}
        answer = answering.make_reply(reader, opened.received, reply_format.from_fields(fields))
        view = replies.import_reply(sender, answer.data)
        replies.handle_reply(sender, view.id, f"Gebeld. {marker}")
    holds.set_hold(sender, case_id, "complaint", f"Een klacht. {marker}")
    breaches.open_breach(sender, case_id, notification, f"Verkeerd. {marker}", sender.now())
    dossier_text.text_paper(sender, case_id)
    timeline_paper.timeline_paper(sender, case_id)
    day_list.day_list(sender)
    notice = withdraw(
        sender,
        notification,
        Change("unlawful", f"Mocht niet. {marker}", ("destroy",)),
    )
    told = open_file(reader, notice_file(sender, notice.id).data)
    assert told.ok
    reference = notifications.view(reader, opened.received).line.reference
    retention.destroy(reader, opened.received, reference, f"Verzoek {marker}")
    retention.statement(reader, opened.received)
    return secrets, (sender, reader)
