"""Papers about a case: receipt, memo, sheet for the person, register, and a check of the vault.

Papers about keys stand in ``key_sheets``. A paper about a person leaves a line in the journal.
"""

from __future__ import annotations

import json
from importlib.metadata import version as installed_version

from app.case.legal_test import CONDITIONS
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.notification.blocks import Field
from app.notification.dutch_day import dutch_moment
from app.notification.papers.frame import Frame, render_paper
from app.notification.papers.handing_over import HandOverReceipt
from app.notification.papers.internal import (
    Answered,
    ControleurResult,
    NotNotifyMemo,
)
from app.services.casework.case_face import full_name
from app.services.casework.case_moves import case_of
from app.services.casework.cases import READERS
from app.services.control.inspection import InspectionResult
from app.services.dispatch.handover import notifications
from app.services.dispatch.letterheads import current_letterhead
from app.services.session import Session, moment_of
from app.store.case_files import CaseFile
from app.store.case_versions import CaseVersions
from app.store.reviews import Reviews
from app.store.seals import Seals
from app.wizard.dates import show_partial
from app.wizard.questions import answer_text


def frame_of(session: Session) -> Frame:
    """Give what every paper has around its own words, as the settings are now."""
    facility = session.house.organisation
    phone = f"Telefoon {facility.phone}" if facility.phone else ""
    return Frame(
        sender=tuple(filter(None, (facility.name, *facility.address.splitlines(), phone))),
        return_address=facility.return_address,
        handling=session.house.handling_text,
        made_at=session.now(),
        build=installed_version("meldpoort"),
        practice=session.practice,
        letterhead=current_letterhead(session) or b"",
    )


def hand_over_receipt(session: Session, case_id: str, exemplar_id: int) -> bytes:
    """Give the receipt of one exemplar, before or after it was handed over.

    Raises Refusal when there is no such exemplar in this case, NoSuchCase, RoleNeeded.
    """
    case = notifications(session, case_id)
    for notification in case.notifications:
        for one in notification.exemplars:
            if one.id == exemplar_id:
                to = ", ".join(filter(None, (one.given_to, one.given_function)))
                paper = HandOverReceipt(
                    file_name=f"{case.reference}-v{notification.version}",
                    exemplar=one.number,
                    gemeente=notification.gemeente_name,
                    form=one.form_text,
                    channel=one.channel_text,
                    digest=one.digest,
                    given_by=f"{session.account.name}, {session.account.function}",
                    given_to=to,
                    given_at=one.given_at,
                )
                return render_paper(paper, frame_of(session))
    raise Refusal("Dit exemplaar is er niet in deze zaak. Ververs het scherm.")


def not_notify_memo(session: Session, case_id: str) -> bytes:
    """Give the memo of a case that was decided not to be notified; it stays inside.

    Raises Refusal without such a decision, NoSuchCase, RoleNeeded.
    """
    session.require(*READERS)
    case = case_of(session, case_id)
    versions = CaseVersions(session.connection)
    version = versions.get(case_id, case.version)
    if version is None or versions.outcome(case_id, case.version) != "decided_not_notify":
        raise Refusal(
            "Over deze zaak is niet beslist om niet te melden. Er is dus geen stuk over te maken."
        )
    document = CaseDocument.from_bytes(version.document)
    seals = [
        seal
        for seal in Seals(session.connection).of_version(case_id, case.version)
        if seal.act == "not-notify"
    ]
    person = document.person
    paper = NotNotifyMemo(
        reference=case.reference,
        version=case.version,
        person=full_name(document) or "niet ingevuld",
        birth_date=show_partial(person.birth_date) if person.birth_date else "niet bekend",
        release=document.release.date,
        decided_at=max(moment_of(seal.made_at) for seal in seals),
        deciders=tuple(dict.fromkeys(_function(session, seal.account) for seal in seals)),
        test=tuple(_answered(document, name) for name in CONDITIONS),
        reasons=_reasons(session, case, document),
        law_version=version.law_version,
        version_hash=version.hash,
    )
    session.record("case_consulted", f"case:{case_id}")
    return render_paper(paper, frame_of(session))


def _function(session: Session, account_id: str) -> str:
    account = session.roster.account(account_id)
    if account is None:
        return account_id
    named = session.settings.names_in_letter
    return f"{account.name}, {account.function}" if named else account.function


def _answered(document: CaseDocument, name: str) -> Answered:
    condition = getattr(document.test, name)
    answer = {"yes": "ja", "no": "nee", "unknown": "weet ik niet"}.get(
        condition.answer, "niet ingevuld"
    )
    return Answered(str(CONDITIONS[name]), answer, condition.reason or "")


def _reasons(session: Session, case: CaseFile, document: CaseDocument) -> tuple[Field, ...]:
    rows = [Field("Voorstel", answer_text(document, "proposal.choice"))]
    if document.proposal.reason:
        rows.append(Field("Reden van het voorstel", document.proposal.reason))
    for review in Reviews(session.connection).of_version(case.id, case.version):
        reason = json.loads(review.answers).get("reason")
        if reason:
            who = _function(session, review.account)
            rows.append(Field("Reden van de beslissing", reason, note=who))
    return tuple(rows)


_PLACES = {
    "database": "Database",
    "keyfile": "Sleutelbestand",
    "roster": "Rollenlijst",
    "journal": "Logboek",
    "seal": "Goedkeuringszegels",
    "destruction": "Vernietiging",
    "certificate": "Certificaat",
}


def controleur_result(session: Session, result: InspectionResult) -> bytes:
    """Give the result of an inspection on paper, with the heads that it saw.

    Raises RoleNeeded for whoever is no controleur or beheerder.
    """
    session.require("controleur", "beheerder")
    head, point = result.journal_head, result.checkpoint
    signer = session.roster.account(point.account) if point else None
    paper = ControleurResult(
        vault=session.unlocked.vault_id,
        checked=tuple(str(sentence) for sentence in result.checked),
        found=tuple(f"{_PLACES[one.where]}: {one}" for one in result.findings),
        head=(head.seq, head.hash) if head else None,
        by=f"{session.account.name}, {session.account.function}",
        roster=(result.roster_root, result.roster_head),
        checkpoint=f"Laatste controlepunt: regel {point.line.seq}, getekend door"
        f" {signer.name if signer else point.account} op {dutch_moment(moment_of(point.at))}."
        if point
        else "",
    )
    return render_paper(paper, frame_of(session))
