"""Case A of the four: end of sentence without a frame, one gemeente, approved at first reading.

Walked through the services from the first answer to the receipt of the notification. How it ends,
with the vault of the gemeente beside it, stands in test_ends_both_sides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate

from app.case import paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.handoff.checking import open_package
from app.notification.content import from_bytes
from app.services.alarms import silence
from app.services.casework import cases, submission, work_list
from app.services.deciding import decision, review
from app.services.dispatch import certificates, disclosure, handover, papers
from app.services.dispatch.handover import HandOver, MadeExemplar, MakeExemplar
from app.services.dispatch.package_check import check_package
from app.services.keys import practice
from app.services.keys.practice import GemeenteKeys
from app.services.session import Session
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.trust.seals import Seal, check_seal, salted_hash
from app.wizard import flow
from app.wizard.flow import step_state
from app.wizard.questions import Page, steps
from tests.acceptance.seeing import counted, hash_in_groups, inspected, said, told, unpacked
from tests.acceptance.walking import answers_for, case_file, decided, submitted
from tests.conftest import PracticeVault
from tests.services.handing import WHY, compared

ADVISER = "Mevrouw De Adviseur"
FUNCTION = "Adviseur openbare orde en veiligheid"


def known_answers(session: Session) -> CaseDocument:
    """Give the answers of case A as somebody who knows them would give them."""
    return CaseDocument.from_value(json.loads(case_file("a", session.today())))


def answered(document: CaseDocument, page: Page, known: CaseDocument) -> CaseDocument:
    """Answer every question of one page, those that the program fills in excepted."""
    for question in page.questions:
        if question.required == "auto":
            continue
        # What belongs to the choices of step 6 has paths of its own.
        inner = (each.path for each in question.questions if question.type == "share")
        for path in filter(None, (question.path, question.empty_choice, *inner)):
            document = paths.put(document, path, paths.get(known, path))
    return document


def states(document: CaseDocument) -> list[str]:
    return [step_state(document, {}, step).state for step in steps()]


# ------------------------------------------------------------------------------ the answers
def test_every_answer_is_given_in_the_wizard_and_survives_leaving(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    known = known_answers(session)
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    assert "done" not in states(document)
    assert states(document)[-1] == "not_yet"
    assert document.proposal.choice is None
    assert document.share.choices == ()
    with pytest.raises(Refusal):
        submission.submit(session, case_id)

    for step in steps():
        for page in step.pages:
            document = answered(document, page, known)
            cases.save_draft(session, case_id, document, {}, page.id)
            practice_vault.clock.advance(minutes=2)
        # The casemanager leaves after each step and comes back where it was.
        session = practice_vault.log_in("casemanager")
        view = cases.open_case(session, case_id)
        assert (view.document, view.place) == (document, step.pages[-1].id)
        assert step_state(view.document, {}, step).state == "done", step.title
    assert states(document) == ["done"] * 8
    # The pages asked for everything that the case says.
    assert document == paths.put(known, "detention.facility", document.detention.facility)
    found = submission.check(session, case_id)
    assert (found.problems, found.soft_stops, found.ready) == ((), (), True)
    assert submission.submit(session, case_id) == 1


def test_the_work_list_says_who_is_next(practice_vault: PracticeVault) -> None:
    case_id = decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    (row,) = work_list.rows(session).rows
    assert (row.case_id, row.state, row.next_act) == (case_id, "decided_notify", "hand_over")
    assert (row.days, row.release_date) == (70, session.today() + timedelta(days=70))
    assert "Donkersloot" in row.name
    (found,) = work_list.rows(session, query="donkersl").rows
    assert found == row


# ------------------------------------------------------------------------------ the verdict
def test_the_reviewer_sees_what_deviates_first_and_the_letter(
    practice_vault: PracticeVault,
) -> None:
    case_id = submitted(practice_vault, "a")
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    assert (view.remarks, view.previous) == ((), None)
    assert [(deviation.name, deviation.path) for deviation in view.deviations] == [
        ("other_gemeente", "muni.m1.mismatch"),
        ("not_consulted", "risk.sources.offence_analysis.state"),
        ("not_consulted", "risk.sources.reclassering.state"),
    ]
    assert all(deviation.reason for deviation in view.deviations)
    assert [letter.gemeente for letter in view.letters] == ["Tilburg"]
    concept = said(papers.concept_letter(session, case_id, "m1"))
    assert "CONCEPT" in concept
    assert "De burgemeester van Tilburg" in concept
    # Nothing can leave before the decision.
    (stored,) = Notifications(session.connection).of_version(case_id, 1)
    wish = MakeExemplar("in_person", "encrypted_pdf", "Tilburg", right_because=WHY)
    for attempt in (
        lambda: handover.make_exemplar(session, stored.id, wish),
        lambda: papers.letter(session, stored.id),
        lambda: handover.copy_fields(session, stored.id),
    ):
        with pytest.raises(papers.NotDecided):
            attempt()
    assert review.agree(session, case_id, answers_for(view)) == "awaiting_decision"
    with pytest.raises(papers.NotDecided):
        handover.make_exemplar(session, stored.id, wish)
    session = practice_vault.log_in("beslisser")
    assert decision.decide_notify(session, case_id, authority="directeur") == "decided_notify"
    assert "CONCEPT" not in said(papers.letter(session, stored.id))


# ------------------------------------------------------------------------------ the hand-over
@dataclass
class Given:
    """Case A after its hand-over: the exemplars, the keys and whoever is logged in."""

    vault: PracticeVault
    case_id: str
    notification: str
    pdf: MadeExemplar
    package: MadeExemplar
    keys: GemeenteKeys
    facility: bytes

    @property
    def session(self) -> Session:
        return self.vault.sessions[-1]

    @property
    def stored(self) -> bytes:
        found = Notifications(self.session.connection).get(self.notification)
        assert found is not None
        return found.content


@pytest.fixture
def given(practice_vault: PracticeVault) -> Given:
    """Both exemplars made and handed over, the receipt recorded the next day."""
    case_id = decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    clock = practice_vault.clock
    (one,) = handover.notifications(session, case_id).notifications
    assert one.state == "to_hand_over"

    pdf = handover.make_exemplar(
        session, one.id, MakeExemplar("in_person", "encrypted_pdf", "tilburg ", right_because=WHY)
    )
    clock.advance(hours=1)
    handover.hand_over(
        session,
        pdf.id,
        HandOver(
            ADVISER,
            FUNCTION,
            session.now(),
            secret_by="telephone",
            secret_to=ADVISER,
            secret_at=session.now(),
        ),
    )
    with pytest.raises(Refusal, match="certificaat"):
        handover.make_exemplar(
            session, one.id, MakeExemplar("courier", "p7m", "Tilburg", right_because=WHY)
        )
    keys = practice.gemeente_keys(session, "Tilburg")
    certificates.add_certificate(session, one.gemeente, keys.certificate)
    compared(session, one.gemeente)
    package = handover.make_exemplar(
        session, one.id, MakeExemplar("courier", "p7m", "Tilburg", right_because=WHY)
    )
    clock.advance(hours=1)
    handover.hand_over(session, package.id, HandOver(ADVISER, FUNCTION, session.now()))
    clock.advance(days=1)
    handover.record_receipt(session, one.id, session.today(), ADVISER, "telephone")
    return Given(
        practice_vault,
        case_id,
        one.id,
        pdf,
        package,
        keys,
        practice.facility_certificate(session),
    )


def test_both_exemplars_stand_in_the_register_and_the_receipt_ends_the_wait(given: Given) -> None:
    session = given.session
    (one,) = handover.notifications(session, given.case_id).notifications
    assert (one.state, one.receipt_due, one.alarms) == ("received", None, ())
    assert [(e.number, e.form, e.given_to) for e in one.exemplars] == [
        (1, "encrypted_pdf", ADVISER),
        (2, "p7m", ADVISER),
    ]
    (receipt,) = one.receipts
    assert (receipt.on, receipt.by) == (session.today(), ADVISER)

    page = disclosure.register(session)
    assert page.waiting == ()
    second, first = page.rows  # newest first
    assert (first.exemplar, second.exemplar) == (1, 2)
    for row, made in ((first, given.pdf), (second, given.package)):
        assert (row.gemeente, row.gemeente_name) == ("0855", "Tilburg")
        assert (row.given_to, row.given_function) == (ADVISER, FUNCTION)
        assert row.ground == "art. 18b lid 1 Pbw"
        assert row.digest == made.digest
        assert row.keep_until == date(row.given_at.year + 4, row.given_at.month, row.given_at.day)
    assert (first.secret_text is not None, first.secret_to) == (True, ADVISER)
    assert (second.secret_text, second.secret_to) == (None, None)
    assert silence.alarms(session) == ()


def test_silence_would_have_been_noticed(practice_vault: PracticeVault) -> None:
    """Without the receipt the alarm is there after two working days."""
    case_id = decided(practice_vault, "a")
    session = practice_vault.sessions[-1]
    (one,) = handover.notifications(session, case_id).notifications
    made = handover.make_exemplar(
        session, one.id, MakeExemplar("in_person", "paper", "Tilburg", right_because=WHY)
    )
    handover.hand_over(session, made.id, HandOver(ADVISER, FUNCTION, session.now()))
    assert silence.alarms(session) == ()
    practice_vault.clock.advance(days=8)
    assert [alarm.kind for alarm in silence.alarms(session)] == ["receipt_late"]
    (late,) = handover.notifications(session, case_id).notifications
    assert len(late.alarms) == 1
    handover.record_receipt(session, one.id, session.today(), ADVISER, "letter")
    assert silence.alarms(session) == ()


def test_the_encrypted_pdf_opens_with_its_passphrase_only(given: Given) -> None:
    assert given.pdf.data is not None
    assert given.pdf.passphrase is not None
    assert given.package.passphrase is None
    with pytest.raises(pikepdf.PasswordError):
        said(given.pdf.data)
    text = said(given.pdf.data, given.pdf.passphrase)
    assert text == said(papers.letter(given.session, given.notification, exemplar=1))
    assert b"Donkersloot" not in given.pdf.data
    # It is shown once: the vault does not know it any more.
    database = (given.vault.folder / "meldpoort.db").read_bytes()
    assert given.pdf.passphrase.encode() not in database
    for table in ("exemplar", "disclosure", "journal_line"):
        rows = given.session.connection.rows(f"SELECT * FROM {table}")  # noqa: S608 - our words
        assert rows
        assert given.pdf.passphrase not in repr(rows)


# ------------------------------------------------------------------------------ the package
def test_the_package_opens_with_openssl_alone(given: Given, tmp_path: Path) -> None:
    assert given.package.data is not None
    members = unpacked(
        given.package.data, given.keys.private_key, given.facility, tmp_path / "gemeente"
    )
    kept = papers.letter(given.session, given.notification, exemplar=2)
    assert members["melding.pdf"] == kept
    assert members["melding.json"] == given.stored
    manifest = json.loads(members["manifest.json"])
    assert manifest["replaces"] is None
    # The letter carries the hash of exactly these bytes.
    assert hash_in_groups(members["melding.json"]) in said(members["melding.pdf"])


def test_the_package_passes_every_check_of_ours(given: Given) -> None:
    assert given.package.data is not None
    key = load_pem_private_key(given.keys.private_key, None)
    assert isinstance(key, RSAPrivateKey)
    opened = open_package(
        given.package.data,
        key,
        load_pem_x509_certificate(given.facility),
        gemeente="0855",
        roster_root=given.session.roster.root,
    )
    assert opened.notification == given.stored
    assert opened.letter == papers.letter(given.session, given.notification, exemplar=2)
    assert [(a.act, a.name) for a in opened.approvals] == [
        ("submit", "Casper Kaas"),
        ("approve", "Tessa Team"),
        ("decide", "Dirk Directie"),
    ]
    result = check_package(
        given.package.data, given.keys.private_key, given.facility, given.session.roster.root
    )
    assert result.ok
    stranger = practice.gemeente_keys(given.session, "Breda")
    assert not check_package(given.package.data, stranger.private_key, given.facility).ok
    assert not check_package(given.package.data, given.keys.private_key, stranger.certificate).ok
    for gemeente in ("0758", "0344"):
        wrong = check_package(
            given.package.data, given.keys.private_key, given.facility, None, gemeente
        )
        assert not wrong.ok


# ------------------------------------------------------------------------------ the letter
def test_the_letter_says_what_was_chosen(given: Given) -> None:
    text = said(papers.letter(given.session, given.notification))
    day = from_bytes(given.stored).release.day
    assert day is not None
    for expected in (
        "Bericht op grond van art. 18b",
        "De burgemeester van Tilburg",
        "Adviseur openbare orde en veiligheid",
        "OEFENING",
        "Vertrouwelijk",
        "van Donkersloot",
        "Ruben Maarten",
        f"{day.day} februari {day.year}",
        "definitief",
        "registratie",
        "Zware mishandeling (art. 302 Wetboek van Strafrecht)",
        "onherroepelijk",
        "oude bekenden",
        "twee keer geweld in de inrichting",
        "Een zus biedt een kamer aan",
        "Of betrokkene nog contact heeft met oude bekenden",
        "Hoog risico op gewelddadig gedrag",
        "geen probleembesef",
        "Psycholoog, PI Vught",
        "Betrokkene weet van deze melding",
        "073 555 01 23",
        "Afdelingshoofd re-integratie",
        "De directeur van PI Voorbeeldstad heeft beslist.",
        "criterium van de handreiking",
        "Uw gemeente bepaalt",
    ):
        assert expected in text, expected
    assert "CONCEPT" not in text


@pytest.mark.parametrize("where", ["letter", "melding.json", "copy page", "package"])
def test_what_was_not_chosen_leaves_no_trace(given: Given, tmp_path: Path, where: str) -> None:
    assert given.package.data is not None
    if where == "letter":
        text = said(papers.letter(given.session, given.notification))
    elif where == "melding.json":
        text = given.stored.decode()
    elif where == "copy page":
        fields = handover.copy_fields(given.session, given.notification)
        assert any("Donkersloot" in value for _, value in fields)
        text = "\n".join(f"{label}: {value}" for label, value in fields)
    else:
        members = unpacked(
            given.package.data, given.keys.private_key, given.facility, tmp_path / "gemeente"
        )
        text = members["manifest.json"].decode() + members["melding.json"].decode()
        text += said(members["melding.pdf"])
    for absent in (
        "4711002",  # the SKN
        "SKN",
        "Breda",  # the old address, the birth place and two of the courts
        "art. 300",  # the earlier convictions
        "art. 141",
        "Openlijke",
        "taakstraf",
        "02/123456-21",
        "5 jaar gevangenisstraf",
        "agressiebeheersing",  # the treatment
        "vechtpartij",  # the behaviour in detention, point by point
        "afzondering",
        "delictanalyse",  # the sources that were looked at
        "vindt de melding niet nodig",  # what the person said
        "niet verstrekt",
        "niet gekozen",
        "MDO",
        "De zus weet",  # the note to the team lead
        "Bij een zus in Tilburg",  # the address itself
        "Meer mensen weten",  # the consequences for the person
    ):
        assert absent.casefold() not in text.casefold(), absent


def test_facts_judgements_and_what_is_unknown_are_apart(given: Given) -> None:
    said_ = from_bytes(given.stored)
    (facts,) = said_.part("facts")
    assert len(facts.items) == 3
    assert all(item.source is not None for item in facts.items)
    shortened = facts.items[2]
    assert (shortened.text, shortened.on) == (
        "Betrokkene gebruikte dit jaar twee keer geweld in de inrichting.",
        None,
    )
    assert len(said_.part("raises")[0].items) == 2
    assert len(said_.part("lowers")[0].items) == 1  # goes along with what raises
    assert len(said_.part("unknown")[0].items) == 1
    assert len(said_.part("offences")) == 1
    labels = [item.label for item in said_.part("instrument")[0].items]
    assert len(labels) == len(set(labels)) == 6


# ------------------------------------------------------------------------------ what remains
def test_every_act_left_its_line_by_whoever_did_it(given: Given) -> None:
    session = given.session
    lines = told(session)
    acts = [
        ("case_imported", "Casper Kaas"),
        ("notification_made", "Casper Kaas"),
        ("case_submitted", "Casper Kaas"),
        ("case_consulted", "Tessa Team"),
        ("case_approved", "Tessa Team"),
        ("case_decided", "Dirk Directie"),
        ("exemplar_made", "Casper Kaas"),
        ("notification_handed_over", "Casper Kaas"),
        ("export_refused", "Casper Kaas"),
        ("gemeente_certificate_added", "Casper Kaas"),
        ("exemplar_made", "Casper Kaas"),
        ("notification_handed_over", "Casper Kaas"),
        ("receipt_recorded", "Casper Kaas"),
    ]
    kinds = {event for event, _ in acts}
    assert [line for line in lines if line[0] in kinds] == acts
    assert counted(session)["vault_created"] == 1
    assert counted(session)["account_activated"] == 4
    # No line carries a word of the case.
    for line in JournalLines(session.connection).from_seq():
        for secret in (b"Donkersloot", b"4711002", b"Tilburg", b"zus"):
            assert secret not in line.content


def test_three_people_sealed_exactly_these_bytes(given: Given) -> None:
    session = given.session
    notification = Notifications(session.connection).get(given.notification)
    assert notification is not None
    seals = Seals(session.connection).of_version(given.case_id, 1)
    assert [seal.act for seal in seals] == ["submit", "approve", "decide"]
    assert len({seal.account for seal in seals}) == 3
    for seal in seals:
        statement = check_seal(Seal(seal.statement, seal.account, seal.signature), session.roster)
        assert salted_hash(notification.salt, given.stored) in statement.notifications


def test_the_vault_is_sound_at_the_end_and_not_after_a_change(given: Given) -> None:
    found = inspected(given.vault)
    assert found.sound, [str(finding) for finding in found.findings]
    assert len(found.checked) >= 6
    connection = given.session.connection
    connection.execute("DROP TRIGGER notification_stays")
    connection.execute(
        "UPDATE notification SET content = ? WHERE id = ?",
        (given.stored.replace(b"Tilburg", b"Breda"), given.notification),
    )
    assert not inspected(given.vault).sound


def test_the_same_letter_twice_is_the_same_bytes(given: Given) -> None:
    first = papers.letter(given.session, given.notification)
    given.vault.clock.advance(days=3)
    given.vault.log_in("teamleider")
    assert papers.letter(given.session, given.notification) == first
    assert flow.route(cases.open_case(given.session, given.case_id).document) == "notify"
