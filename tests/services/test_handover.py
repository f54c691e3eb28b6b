"""Letters, exemplars, hand-over, receipt and silence, on a case decided by the real services."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import timedelta

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.case.canonical import sha256_hex
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.handoff.checking import open_package
from app.notification.message import from_bytes
from app.notification.preview import page_count, page_text
from app.services import handover, papers, review
from app.services.certificates import add_certificate
from app.services.disclosure import register
from app.services.exemplars import NoCertificate, WrongChannel, WrongGemeente
from app.services.handover import HandOver, MakeExemplar, WrongFacts
from app.services.package_check import check_package
from app.services.papers import NoSuchNotification, NotApproved, NotDecided
from app.services.session import RoleNeeded, Session
from app.store.exemplars import Exemplars
from app.store.facility import FacilityCertificates
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.trust.journal import check_chain
from tests.conftest import PracticeVault
from tests.handoff.world import certificate
from tests.services.decided import Decided, decided_case, submitted_case

PAPER = MakeExemplar("in_person", "paper", "Tilburg")
ENCRYPTED = MakeExemplar("courier", "encrypted_pdf", "Tilburg")
PACKAGE = MakeExemplar("secure_platform", "p7m", "Tilburg")
COPIED = MakeExemplar("official", "copied", "Tilburg", official_id="18B-2026-0001")


@pytest.fixture(scope="module")
def key() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


@pytest.fixture
def decided(practice_vault: PracticeVault) -> Decided:
    return decided_case(practice_vault)


@pytest.fixture
def session(decided: Decided) -> Session:
    return decided.as_casemanager()


@pytest.fixture
def one(session: Session, decided: Decided) -> str:
    """The id of the only notification of the case."""
    return handover.notifications(session, decided.case_id).notifications[0].id


def events(session: Session) -> list[str]:
    return [line.event for line in JournalLines(session.connection).from_seq()]


def given(session: Session, **changes: object) -> HandOver:
    facts = HandOver("J. Jansen", "adviseur openbare orde", session.now())
    return replace(facts, **changes)


def with_secret(session: Session) -> HandOver:
    return given(session, secret_by="telephone", secret_to="J. Jansen", secret_at=session.now())


def whole_text(pdf: bytes) -> str:
    pages = (page_text(pdf, page) for page in range(page_count(pdf)))
    return " ".join(" ".join(pages).split())


# --- letters --------------------------------------------------------------------------------


def test_a_concept_says_so_and_the_letter_does_not(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    reviewer = practice_vault.log_in("teamleider")
    muni = review.review_view(reviewer, case_id).letters[0].muni_id
    assert "CONCEPT" in whole_text(papers.concept_letter(reviewer, case_id, muni))
    with pytest.raises(NoSuchNotification):
        papers.concept_letter(reviewer, case_id, "m9")


def test_a_draft_has_a_concept_too(practice_vault: PracticeVault) -> None:
    from app.services.case_import import import_case
    from tests.services.decided import case_file

    maker = practice_vault.log_in("casemanager")
    case_id = import_case(maker, case_file(practice_vault))
    assert "CONCEPT" in whole_text(papers.concept_letter(maker, case_id, "m1"))


def test_the_letter_is_the_same_each_time(session: Session, decided: Decided, one: str) -> None:
    first = papers.letter(session, one)
    decided.vault.clock.advance(days=3)
    later = decided.as_casemanager()
    assert papers.letter(later, one) == first
    text = whole_text(first)
    assert "CONCEPT" not in text
    assert "OEFENING" in text
    assert "De directeur van PI Voorbeeldstad heeft beslist." in text
    assert "letter_consulted" in events(later)


def test_the_letter_of_an_exemplar_is_what_was_sent(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    assert papers.letter(session, one, made.number) == made.data
    hidden = handover.make_exemplar(session, one, ENCRYPTED)
    kept = papers.letter(session, one, hidden.number)
    assert "Exemplaar 2" in whole_text(kept) or "exemplaar 2" in whole_text(kept)
    copied = handover.make_exemplar(session, one, COPIED)
    for number in (copied.number, 99):
        with pytest.raises(NoSuchNotification):
            papers.letter(session, one, number)


# --- nothing leaves that was not decided ------------------------------------------------------


def test_nothing_leaves_before_the_decision(practice_vault: PracticeVault) -> None:
    case_id = submitted_case(practice_vault)
    session = practice_vault.log_in("casemanager")
    stored = Notifications(session.connection).of_version(case_id, 1)[0]
    for refused in (
        lambda: handover.make_exemplar(session, stored.id, PAPER),
        lambda: papers.letter(session, stored.id),
        lambda: handover.copy_fields(session, stored.id),
    ):
        with pytest.raises(NotDecided):
            refused()
    assert handover.notifications(session, case_id).notifications == ()
    assert Exemplars(session.connection).of_notification(stored.id) == ()
    assert events(session).count("export_refused") == 1


def test_a_notification_without_good_seals_does_not_leave(
    session: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = papers.Seals.of_version

    def without_decision(self: papers.Seals, case_id: str, version: int) -> object:
        return tuple(s for s in whole(self, case_id, version) if s.act == "submit")

    monkeypatch.setattr(papers.Seals, "of_version", without_decision)
    with pytest.raises(NotApproved):
        handover.make_exemplar(session, one, PAPER)


@pytest.mark.parametrize("role", ["beheerder", "controleur", "beslisser"])
def test_only_casemanager_and_team_lead_hand_over(decided: Decided, one: str, role: str) -> None:
    session = decided.vault.log_in(role)  # type: ignore[arg-type]
    with pytest.raises(RoleNeeded):
        handover.make_exemplar(session, one, PAPER)


def test_an_unknown_notification_is_refused(session: Session) -> None:
    with pytest.raises(NoSuchNotification):
        handover.make_exemplar(session, "00" * 16, PAPER)


# --- making an exemplar -----------------------------------------------------------------------


@pytest.mark.parametrize("name", ["tilburg", "  TILBURG ", "Tilburg"])
def test_the_name_is_forgiving_in_case_and_spaces(session: Session, one: str, name: str) -> None:
    wish = replace(PAPER, recheck_name=name)
    assert handover.make_exemplar(session, one, wish).number == 1


@pytest.mark.parametrize("name", ["", "Breda", "Til burg", "Tilburg.", "Tílburg"])
def test_another_name_stops_it(session: Session, one: str, name: str) -> None:
    with pytest.raises(WrongGemeente):
        handover.make_exemplar(session, one, replace(PAPER, recheck_name=name))
    assert Exemplars(session.connection).of_notification(one) == ()
    assert events(session)[-1] == "export_refused"


@pytest.mark.parametrize(
    ("channel", "form", "number"),
    [
        ("email", "paper", None),
        ("", "paper", None),
        ("in_person", "copied", None),
        ("secure_platform", "paper", None),
        ("official", "copied", None),
        ("official", "copied", "   "),
        ("official", "copied", "x" * 101),
        ("courier", "usb", None),
    ],
)
def test_a_channel_or_form_that_does_not_fit_is_refused(
    session: Session, one: str, channel: str, form: str, number: str | None
) -> None:
    with pytest.raises(WrongChannel):
        handover.make_exemplar(session, one, MakeExemplar(channel, form, "Tilburg", number))


def test_email_is_not_offered() -> None:
    assert "email" not in {option.code for option in handover.channels()}
    forms = {option.code for option in handover.forms("courier", has_certificate=False)}
    assert forms == {"paper", "encrypted_pdf"}
    assert next(o.code for o in handover.forms("official", has_certificate=True)) == "copied"
    assert handover.forms("email", has_certificate=True) == ()


def test_each_exemplar_has_its_own_number_name_and_hash(session: Session, one: str) -> None:
    made = [handover.make_exemplar(session, one, wish) for wish in (PAPER, PAPER, ENCRYPTED)]
    assert [m.number for m in made] == [1, 2, 3]
    assert len({m.digest for m in made}) == 3
    for exemplar in made:
        assert exemplar.data is not None
        assert exemplar.digest == sha256_hex(exemplar.data)
        assert exemplar.file_name is not None
        assert re.fullmatch(
            rf"MP-2026-[2-9a-hjkmnp-z]{{5}}-v1-e{exemplar.number}\.pdf", exemplar.file_name
        )
    assert events(session).count("exemplar_made") == 3


def test_the_encrypted_pdf_opens_with_the_passphrase_that_is_kept_nowhere(
    session: Session, one: str
) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    assert made.passphrase is not None
    assert made.data is not None
    assert made.passphrase not in repr(made)
    with pikepdf.open(io.BytesIO(made.data), password=made.passphrase) as document:
        assert document.encryption.R == 6
        assert len(document.pages) > 1
    assert made.passphrase not in everything_in(session)


def everything_in(session: Session) -> str:
    tables = session.connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = [
        row
        for (name,) in tables
        for row in session.connection.rows(f'SELECT * FROM "{name}"')  # noqa: S608 - own tables
    ]
    assert len(rows) > 50
    texts = (v.decode("latin-1") if isinstance(v, bytes) else str(v) for row in rows for v in row)
    return "\n".join(texts)


def test_copied_fields_keep_the_message_number(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, replace(COPIED, official_id=" 18B-1 "))
    assert (made.data, made.file_name, made.passphrase) == (None, None, None)
    kept = Exemplars(session.connection).get(made.id)
    assert kept is not None
    assert kept.official_id == "18B-1"
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert made.digest == sha256_hex(stored.content)


def test_the_copy_page_says_what_the_letter_says(session: Session, one: str) -> None:
    fields = handover.copy_fields(session, one)
    assert all(label.strip() and value.strip() for label, value in fields)
    labels = [label for label, _ in fields]
    assert labels[:2] == ["Kenmerk", "Betreft"]
    assert "Om wie het gaat: Achternaam" in labels
    letter = whole_text(papers.letter(session, one)).replace("- ", "-")
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    core = from_bytes(stored.content).core
    assert dict(fields)["Kern"] == core
    assert " ".join(core.split()).replace("- ", "-") in letter
    assert not any("concept" in value.lower() for _, value in fields)
    assert "copy_page_used" in events(session)


def test_the_package_opens_and_every_check_holds(
    session: Session, one: str, key: RSAPrivateKey
) -> None:
    with pytest.raises(NoCertificate, match="versleutelde pdf"):
        handover.make_exemplar(session, one, PACKAGE)
    own = certificate(key, starts=session.now() - timedelta(days=1))
    add_certificate(session, "0855", own.public_bytes(Encoding.PEM))
    made = handover.make_exemplar(session, one, PACKAGE)
    assert made.data is not None
    assert (made.file_name or "").endswith("-v1-e1.p7m")
    facility = FacilityCertificates(session.connection).current()
    assert facility is not None
    pinned = x509.load_der_x509_certificate(facility.certificate)
    opened = open_package(made.data, key, pinned, gemeente="0855", roster_root=session.roster.root)
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert opened.notification == stored.content
    assert opened.letter == papers.letter(session, one, 1)
    assert opened.manifest.exemplar == 1
    assert [a.act for a in opened.approvals] == ["submit", "approve", "decide"]
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    result = check_package(made.data, secret, pinned.public_bytes(Encoding.PEM))
    assert result.ok
    assert all(ok for _, ok, _ in result.lines)


def test_no_package_for_a_certificate_that_ran_out(
    session: Session, decided: Decided, one: str, key: RSAPrivateKey
) -> None:
    soon = session.now() + timedelta(days=2)
    own = certificate(key, starts=session.now() - timedelta(days=1), ends=soon)
    add_certificate(session, "0855", own.public_bytes(Encoding.PEM))
    decided.vault.clock.advance(days=3)
    with pytest.raises(Refusal, match="verlopen"):
        handover.make_exemplar(session, one, PACKAGE)


# --- handing over -----------------------------------------------------------------------------


def test_handing_over_makes_a_line_in_the_register(
    session: Session, decided: Decided, one: str
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    waiting = register(session).waiting
    assert [(w.exemplar, w.gemeente_name) for w in waiting] == [(1, "Tilburg")]
    handover.hand_over(session, made.id, given(session))
    page = register(session)
    assert page.total == 1
    assert page.waiting == ()
    line = page.rows[0]
    assert (line.gemeente_name, line.given_to, line.exemplar) == ("Tilburg", "J. Jansen", 1)
    assert line.ground == "art. 18b lid 1 Pbw"
    assert line.digest == made.digest
    assert line.keep_until.year == line.given_at.year + 4
    assert register(session, case_id=decided.case_id).rows == page.rows
    assert register(session, case_id="00" * 16).rows == ()
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "handed_over"
    assert view.exemplars[0].given_at == line.given_at
    assert view.receipt_due is not None
    assert (view.receipt_due - line.given_at.date()).days == 2  # a Monday, two working days
    assert "notification_handed_over" in events(session)
    assert check_chain(JournalLines(session.connection).from_seq(), session.roster) == ()


def test_the_register_keeps_as_long_as_the_setting_says(session: Session, one: str) -> None:
    session.settings = session.settings.model_copy(update={"register_years": 10})
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    line = register(session).rows[0]
    assert line.keep_until.year == line.given_at.year + 10


def test_an_exemplar_is_handed_over_once(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    with pytest.raises(WrongFacts, match="al genoteerd"):
        handover.hand_over(session, made.id, given(session))
    assert register(session).total == 1


def test_the_passphrase_is_recorded_apart(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, ENCRYPTED)
    for wrong in (
        given(session),
        given(session, secret_by="email", secret_to="x", secret_at=session.now()),
        given(session, secret_by="telephone", secret_at=session.now()),
        given(session, secret_by="telephone", secret_to="x"),
    ):
        with pytest.raises(WrongFacts):
            handover.hand_over(session, made.id, wrong)
    assert register(session).total == 0
    handover.hand_over(session, made.id, with_secret(session))
    line = register(session).rows[0]
    assert (line.secret_text, line.secret_to) == ("Telefoon", "J. Jansen")


def test_paper_has_no_passphrase(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(WrongFacts, match="geen wachtwoord"):
        handover.hand_over(session, made.id, with_secret(session))


@pytest.mark.parametrize(
    "change",
    [{"given_to": "  "}, {"given_function": ""}, {"given_to": "x" * 201}],
)
def test_facts_that_are_missing_are_refused(
    session: Session, one: str, change: dict[str, str]
) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(WrongFacts):
        handover.hand_over(session, made.id, given(session, **change))


@pytest.mark.parametrize("hours", [-2, 2])
def test_a_time_that_cannot_be_is_refused(session: Session, one: str, hours: int) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    when = session.now() + timedelta(hours=hours)
    with pytest.raises(WrongFacts, match="De tijd moet"):
        handover.hand_over(session, made.id, given(session, at=when))


def test_a_hidden_character_is_refused(session: Session, one: str) -> None:
    made = handover.make_exemplar(session, one, PAPER)
    with pytest.raises(Refusal):
        handover.hand_over(session, made.id, given(session, given_to="Jan\u202esen"))


# --- receipt and silence ----------------------------------------------------------------------


def test_silence_gives_an_alarm_and_a_receipt_ends_it(decided: Decided, one: str) -> None:
    clock = decided.vault.clock
    session = decided.as_casemanager()
    assert handover.alarms(session) == ()
    clock.advance(days=3)
    session = decided.as_casemanager()
    [alarm] = handover.alarms(session)
    assert alarm.kind == "not_handed_over"
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert [str(a) for a in view.alarms] == [str(alarm.sentence)]
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    assert handover.alarms(session) == ()
    clock.advance(days=6)
    session = decided.as_casemanager()
    [late] = handover.alarms(session)
    assert (late.kind, late.gemeente_name) == ("receipt_late", "Tilburg")
    assert late.days > 0
    assert "Bel de gemeente" in str(late.sentence)
    handover.record_receipt(session, one, session.today(), "J. Jansen, adviseur", "telephone")
    assert handover.alarms(session) == ()
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "received"
    assert [(r.by, r.how_text) for r in view.receipts] == [("J. Jansen, adviseur", "Telefoon")]
    assert "receipt_recorded" in events(session)


def test_a_receipt_needs_a_hand_over_and_facts_that_can_be(session: Session, one: str) -> None:
    today = session.today()
    with pytest.raises(NotAllowed):
        handover.record_receipt(session, one, today, "x", "telephone")
    made = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, made.id, given(session))
    for on, by, how in (
        (today + timedelta(days=1), "x", "telephone"),
        (today - timedelta(days=1), "x", "telephone"),
        (today, " ", "telephone"),
        (today, "x", "email"),
    ):
        with pytest.raises(WrongFacts):
            handover.record_receipt(session, one, on, by, how)
    handover.record_receipt(session, one, today, "x", "letter")
    with pytest.raises(NotAllowed):
        handover.record_receipt(session, one, today, "x", "letter")


def test_a_later_exemplar_keeps_the_receipt(session: Session, decided: Decided, one: str) -> None:
    first = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, first.id, given(session))
    handover.record_receipt(session, one, session.today(), "x", "letter")
    second = handover.make_exemplar(session, one, PAPER)
    handover.hand_over(session, second.id, given(session))
    view = handover.notifications(session, decided.case_id).notifications[0]
    assert view.state == "received"
    assert len(view.exemplars) == 2
    assert handover.alarms(session) == ()


def test_nothing_of_a_hand_over_stays_when_the_journal_refuses(
    session: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = handover.make_exemplar(session, one, PAPER)

    def broken(*_args: object, **_named: object) -> None:
        raise Refusal("Het logboek is vol.")

    monkeypatch.setattr(Session, "record", broken)
    with pytest.raises(Refusal, match="vol"):
        handover.hand_over(session, made.id, given(session))
    with pytest.raises(Refusal, match="vol"):
        handover.make_exemplar(session, one, PAPER)
    monkeypatch.undo()
    assert register(session).total == 0
    assert len(Exemplars(session.connection).of_notification(one)) == 1
    stored = Notifications(session.connection).get(one)
    assert stored is not None
    assert stored.state == "to_hand_over"


def test_what_is_not_chosen_is_nowhere(session: Session, decided: Decided, one: str) -> None:
    """The reason of the proposal and the team lead's words stay inside."""
    from app.services.cases import open_case

    document: CaseDocument = open_case(session, decided.case_id).document
    inside = document.signal.summary
    assert inside
    text = " ".join(value for _, value in handover.copy_fields(session, one))
    assert inside not in text
