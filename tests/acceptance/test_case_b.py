"""Case B of the four: a zedenzaak with two gemeenten, returned once, replaced after a new date.

The maker first keeps what the scan found; the team lead returns it with remarks on three fields;
name and number go, the sentence about medication becomes a conclusion. After the hand-over the
release moves forward by nine days and both notifications are replaced. How the old package then
opens at the gemeente stands in test_ends_both_sides.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.case import paths
from app.case.refusal import Refusal
from app.case.workflow import NotAllowed
from app.notification.content import Notification, from_bytes
from app.services.casework import cases, submission
from app.services.deciding import decision, review
from app.services.dispatch import certificates, disclosure, handover, papers
from app.services.dispatch.exemplars import NoCertificate
from app.services.dispatch.handover import HandOver, MadeExemplar, MakeExemplar, NotificationView
from app.services.dispatch.package_check import check_package
from app.services.keys import practice
from app.services.keys.practice import GemeenteKeys
from app.services.session import Session
from app.store.case_versions import CaseVersions
from app.store.journal_lines import JournalLines
from app.store.notifications import Notifications
from app.store.seals import Seals
from app.trust.journal import line_details
from app.wizard import scanning
from app.wizard.dates import show_day
from tests.acceptance.seeing import counted, inspected, said, unpacked
from tests.acceptance.walking import answers_for, imported, submitted
from tests.conftest import PracticeVault
from tests.services.handing import WHY, compared
from tests.services.submitting_again import submit_again, tick

FACT = "risk.facts.f1.what"
MEDICATION = "risk.raises.h1.what"
DATE = "release.certainty"
SHORTER = (
    "Betrokkene stopte met de medicatie. De reclassering vindt dat het risico daardoor groter is."
)
HAGUE, ZOETERMEER = "'s-Gravenhage", "Zoetermeer"


def returned(vault: PracticeVault) -> str:
    """Submit the first version and let the team lead return it with remarks on three fields."""
    case_id = submitted(vault, "b")
    vault.clock.advance(hours=2)
    session = vault.log_in("teamleider")
    review.add_remark(session, case_id, FACT, "Haal de naam en het nummer weg.")
    review.add_remark(session, case_id, MEDICATION, "Schrijf alleen de conclusie op.")
    review.add_remark(session, case_id, DATE, "Waarom is de datum voorlopig?")
    review.return_case(session, case_id)
    vault.clock.advance(hours=2)
    vault.log_in("casemanager")
    return case_id


def mended(vault: PracticeVault) -> str:
    """Take name and number out, shorten the medication, answer the remarks, submit again."""
    case_id = returned(vault)
    session = vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    for excerpt, choice in (("Sanne", "remove"), ("06 12345678", "mask")):
        (finding,) = (f for f in scanning.scan(document) if f.excerpt == excerpt)
        document = scanning.decide(document, finding, choice)  # type: ignore[arg-type]
    document = paths.put(document, MEDICATION, SHORTER)
    (left,) = (f for f in scanning.scan(document) if f.path == MEDICATION)
    document = scanning.decide(
        document, left, "keep", "Zonder dit is de conclusie van de reclassering niet te begrijpen."
    )
    cases.save_draft(session, case_id, document)
    first, second, third = cases.open_case(session, case_id).remarks
    submission.answer_remark(session, first.id, changed=True)
    submission.answer_remark(session, second.id, changed=True)
    submission.answer_remark(
        session, third.id, changed=False, because="er kan nog hechtenis volgen voor een boete."
    )
    submit_again(session, case_id)
    return case_id


def decided(vault: PracticeVault, case_id: str) -> Session:
    """Agree and decide; gives the session of the casemanager."""
    session = vault.log_in("teamleider")
    review.agree(session, case_id, answers_for(review.review_view(session, case_id)))
    vault.clock.advance(hours=1)
    decision.decide_notify(vault.log_in("beslisser"), case_id, authority="directeur")
    vault.clock.advance(hours=1)
    return vault.log_in("casemanager")


def of_version(session: Session, case_id: str, version: int) -> dict[str, NotificationView]:
    found = handover.notifications(session, case_id).notifications
    return {one.gemeente_name: one for one in found if one.version == version}


def content(session: Session, view: NotificationView) -> Notification:
    stored = Notifications(session.connection).get(view.id)
    assert stored is not None
    return from_bytes(stored.content)


def give(session: Session, made: MadeExemplar) -> None:
    facts = HandOver("De Ontvanger", "Adviseur openbare orde en veiligheid", session.now())
    if made.passphrase:
        facts = HandOver(
            facts.given_to,
            facts.given_function,
            facts.at,
            secret_by="telephone",
            secret_to="De Ontvanger",
            secret_at=facts.at,
        )
    handover.hand_over(session, made.id, facts)


# ------------------------------------------------------------------------------ first version
def test_what_the_scan_found_is_kept_with_a_reason_and_shown_first(
    practice_vault: PracticeVault,
) -> None:
    case_id = imported(practice_vault, "b")
    session = practice_vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    # Without the reasons nothing is submitted.
    undecided = paths.put(document, "share.findings", ())
    cases.save_draft(session, case_id, undecided)
    found = {finding.excerpt for finding in scanning.open_findings(undecided)}
    assert found == {"slachtoffer", "Sanne", "06 12345678", "medicatie", "stoornis"}
    with pytest.raises(submission.NotReady):
        submission.submit(session, case_id)
    cases.save_draft(session, case_id, document)
    assert submission.submit(session, case_id) == 1

    view = review.review_view(practice_vault.log_in("teamleider"), case_id)
    kept = [d for d in view.deviations if d.name.endswith("_finding")]
    assert len(kept) == 5
    assert list(view.deviations[:5]) == kept
    assert all(deviation.reason for deviation in kept)
    names = {d.name for d in view.deviations}
    assert names > {"kept_finding", "special_finding", "release_not_definitive"}
    assert {d.group for d in kept if d.name == "special_finding"} == {"special"}
    shown = {letter.gemeente: letter.notification for letter in view.letters}
    assert "Sanne" in str(shown[HAGUE])  # this is what would have gone


def test_remarks_on_three_fields_each_want_an_answer(practice_vault: PracticeVault) -> None:
    case_id = returned(practice_vault)
    session = practice_vault.sessions[-1]
    view = cases.open_case(session, case_id)
    assert (view.state, view.writable) == ("returned", True)
    assert [remark.path for remark in view.remarks] == [FACT, MEDICATION, DATE]
    assert all(remark.label != remark.path for remark in view.remarks)
    assert submission.check(session, case_id).open_remarks == 3
    tick(session, case_id)
    for left in (2, 1, 0):
        with pytest.raises(submission.NotReady, match="opmerking"):
            submission.submit(session, case_id)
        submission.answer_remark(session, view.remarks[left].id, changed=False, because="het klopt")
        assert submission.check(session, case_id).open_remarks == left
    assert submission.submit(session, case_id) == 2


# ------------------------------------------------------------------------------ second version
def test_the_second_version_has_neither_name_nor_number(practice_vault: PracticeVault) -> None:
    case_id = mended(practice_vault)
    session = practice_vault.log_in("teamleider")
    first = CaseVersions(session.connection).get(case_id, 1)
    second = CaseVersions(session.connection).get(case_id, 2)
    assert first is not None
    assert second is not None
    for gone in (b"Sanne", b"12345678", b"stoornis", b"behandeling en gebruikt"):
        assert gone in first.document
        assert gone not in second.document
    for one in Notifications(session.connection).of_version(case_id, 2):
        for gone in (b"Sanne", b"12345678", b"stoornis"):
            assert gone not in one.content

    view = review.review_view(session, case_id)
    assert view.version == 2
    changed = {change.label: (change.path, change.after) for change in view.changes}
    mended_fact = "Betrokkene zegt het nummer van het slachtoffer nog te hebben: [telefoonnummer]."
    assert changed["Feit 1: wat"] == (FACT, mended_fact)
    assert changed["Groter 1: wat"] == (MEDICATION, SHORTER)
    assert all(
        label.startswith("Vondst in ")
        for label in changed.keys() - {"Feit 1: wat", "Groter 1: wat"}
    )
    assert [remark.answer for remark in view.remarks] == [
        "Aangepast.",
        "Aangepast.",
        "Niet aangepast, want er kan nog hechtenis volgen voor een boete.",
    ]
    kept = {d.values["excerpt"] for d in view.deviations if d.group == "special"}
    assert kept == {"slachtoffer", "medicatie"}


def test_two_burgemeesters_each_get_their_own_letter(practice_vault: PracticeVault) -> None:
    case_id = mended(practice_vault)
    session = practice_vault.log_in("teamleider")
    view = review.review_view(session, case_id)
    one, other = (letter.notification for letter in view.letters)
    assert [letter.gemeente for letter in view.letters] == [HAGUE, ZOETERMEER]
    assert one.because.why != other.because.why
    for ours, theirs, name in ((one, other, "Den Haag"), (other, one, "Zoetermeer")):
        assert name in ours.because.why
        assert ours.because.why not in str(theirs)
    # The second receives less; the first something more, with its own reason.
    assert "slachtoffer" in str(one)
    assert "slachtoffer" not in str(other)
    assert "buurt van stations" in str(one)
    assert "buurt van stations" not in str(other)
    assert "liggen in Den Haag" not in str(one)  # why it got more stays here
    assert "vermoedelijk" in one.core
    assert "voorlopig" in (one.release.certainty or "")
    # Whoever agrees has read both.
    with pytest.raises(review.AnswerMissing, match=ZOETERMEER):
        review.agree(session, case_id, answers_for(view, letters_read=("m1",)))


# ------------------------------------------------------------------------------ the hand-over
@dataclass
class Replaced:
    """Case B after its second round; the session is that of the casemanager."""

    vault: PracticeVault
    case_id: str
    first_date: date
    old_package: MadeExemplar
    package: MadeExemplar
    keys: GemeenteKeys
    facility: bytes
    waiting: MadeExemplar

    @property
    def session(self) -> Session:
        return self.vault.sessions[-1]


@pytest.fixture
def replaced(practice_vault: PracticeVault) -> Replaced:
    """Handed over to both, the date moved, submitted and decided again."""
    vault = practice_vault
    case_id = mended(vault)
    session = decided(vault, case_id)
    old = of_version(session, case_id, 2)
    keys = practice.gemeente_keys(session, HAGUE)
    certificates.add_certificate(session, old[HAGUE].gemeente, keys.certificate)
    compared(session, old[HAGUE].gemeente)
    package = handover.make_exemplar(
        session, old[HAGUE].id, MakeExemplar("courier", "p7m", HAGUE, right_because=WHY)
    )
    give(session, package)
    with pytest.raises(NoCertificate):
        handover.make_exemplar(
            session,
            old[ZOETERMEER].id,
            MakeExemplar("courier", "p7m", ZOETERMEER, right_because=WHY),
        )
    sealed = handover.make_exemplar(
        session,
        old[ZOETERMEER].id,
        MakeExemplar("courier", "encrypted_pdf", ZOETERMEER, right_because=WHY),
    )
    give(session, sealed)
    waiting = handover.make_exemplar(
        session,
        old[ZOETERMEER].id,
        MakeExemplar("in_person", "paper", ZOETERMEER, right_because=WHY),
    )
    vault.clock.advance(days=1)
    for one in old.values():
        handover.record_receipt(session, one.id, session.today(), "De Ontvanger", "telephone")

    vault.clock.advance(days=2)
    cases.new_version(session, case_id)
    document = cases.open_case(session, case_id).document
    first_date = document.release.date
    assert first_date is not None
    document = paths.put(document, "release.date", first_date - timedelta(days=9))
    document = paths.put(document, "release.calculated_on", session.today())
    cases.save_draft(session, case_id, document)
    # Until the new decision the old notifications stand.
    assert {one.state for one in of_version(session, case_id, 2).values()} == {"received"}
    submit_again(session, case_id)
    session = decided(vault, case_id)
    new = of_version(session, case_id, 3)
    fresh = handover.make_exemplar(
        session, new[HAGUE].id, MakeExemplar("courier", "p7m", HAGUE, right_because=WHY)
    )
    return Replaced(
        vault,
        case_id,
        first_date,
        package,
        fresh,
        keys,
        practice.facility_certificate(session),
        waiting,
    )


def test_both_are_replaced_and_the_new_letters_say_what_they_replace(replaced: Replaced) -> None:
    session = replaced.session
    old = of_version(session, replaced.case_id, 2)
    new = of_version(session, replaced.case_id, 3)
    assert set(old) == set(new) == {HAGUE, ZOETERMEER}
    assert {one.state for one in old.values()} == {"replaced"}
    assert {one.state for one in new.values()} == {"to_hand_over"}
    reference = cases.open_case(session, replaced.case_id).reference
    for one in new.values():
        letter = content(session, one)
        assert letter.release.day == replaced.first_date - timedelta(days=9)
        assert letter.replaces is not None
        assert (letter.replaces.reference, letter.replaces.version) == (reference, 2)
        (earlier,) = letter.release.earlier
        assert earlier.day == replaced.first_date
        text = said(papers.letter(session, one.id))
        assert f"Deze melding vervangt versie 2 van {reference}" in text
        assert show_day(replaced.first_date) in text
        assert show_day(replaced.first_date - timedelta(days=9)) in text
        assert text.index("vervangt") < text.index("komt vermoedelijk")  # it opens with it
    for one in old.values():
        letter = content(session, one)
        assert (letter.replaces, letter.release.earlier) == (None, ())


def test_nothing_of_a_replaced_notification_leaves_any_more(replaced: Replaced) -> None:
    session = replaced.session
    before = counted(session)
    for name, one in of_version(session, replaced.case_id, 2).items():
        for form in ("paper", "encrypted_pdf"):
            with pytest.raises(NotAllowed):
                handover.make_exemplar(
                    session, one.id, MakeExemplar("in_person", form, name, right_because=WHY)
                )
        # That the old one arrived is still worth knowing; it stays replaced.
        handover.record_receipt(session, one.id, session.today(), "De Ontvanger", "letter")
        assert of_version(session, replaced.case_id, 2)[name].state == "replaced"
    # An exemplar that was made before, but not handed over yet, stays here as well.
    facts = HandOver("De Ontvanger", "Adviseur", session.now())
    with pytest.raises(NotAllowed):
        handover.hand_over(session, replaced.waiting.id, facts)
    after = counted(session)
    assert after["exemplar_made"] == before["exemplar_made"]
    assert after["notification_handed_over"] == before["notification_handed_over"]
    assert after["export_refused"] == before["export_refused"] + 4
    # What left before can still be read again, byte for byte.
    old = of_version(session, replaced.case_id, 2)[HAGUE]
    assert said(papers.letter(session, old.id, exemplar=1))


def test_the_new_package_names_the_old_one(replaced: Replaced, tmp_path: Path) -> None:
    assert replaced.package.data is not None
    assert replaced.old_package.data is not None
    reference = cases.open_case(replaced.session, replaced.case_id).reference
    for made, folder, version, expected in (
        (replaced.old_package, "oud", 2, None),
        (replaced.package, "nieuw", 3, {"reference": reference, "version": 2}),
    ):
        assert made.data is not None
        members = unpacked(
            made.data, replaced.keys.private_key, replaced.facility, tmp_path / folder
        )
        manifest = json.loads(members["manifest.json"])
        assert manifest["version"] == version
        assert manifest["replaces"] == expected
        assert made.file_name == f"{reference}-v{version}-e1.p7m"
        result = check_package(made.data, replaced.keys.private_key, replaced.facility)
        assert result.ok, result.lines


def test_the_other_gemeente_is_nowhere_in_what_one_receives(
    replaced: Replaced, tmp_path: Path
) -> None:
    assert replaced.package.data is not None
    members = unpacked(
        replaced.package.data, replaced.keys.private_key, replaced.facility, tmp_path / "pakket"
    )
    pieces = [members["melding.json"], members["manifest.json"]]
    pieces.append(said(members["melding.pdf"]).encode())
    other = of_version(replaced.session, replaced.case_id, 3)[ZOETERMEER]
    # The fact in which betrokkene names both was chosen; nothing else names the other gemeente.
    fact = "Betrokkene zegt naar Den Haag of Zoetermeer te gaan."
    for piece in pieces:
        text = " ".join(piece.decode().split()).replace(fact, "")
        assert "Zoetermeer" not in text
        assert "0637" not in text
        assert other.id not in text


def test_three_versions_stand_beside_each_other(replaced: Replaced) -> None:
    session = replaced.session
    acts = {
        version: [
            seal.act for seal in Seals(session.connection).of_version(replaced.case_id, version)
        ]
        for version in (1, 2, 3)
    }
    assert acts == {
        1: ["submit", "return"],
        2: ["submit", "approve", "decide"],
        3: ["submit", "approve", "decide"],
    }
    versions = CaseVersions(session.connection)
    assert [versions.outcome(replaced.case_id, n) for n in (1, 2, 3)] == [
        "returned",
        "decided_notify",
        "decided_notify",
    ]
    history = review.review_view(session, replaced.case_id).document.release.history
    assert [each.date for each in history] == [replaced.first_date]


def test_the_register_keeps_both_rounds(replaced: Replaced) -> None:
    session = replaced.session
    give(session, replaced.package)
    rows = disclosure.register(session, case_id=replaced.case_id).rows
    given = sorted((row.version, row.gemeente_name, row.form_text) for row in rows)
    assert [(version, name) for version, name, _ in given] == [
        (2, HAGUE),
        (2, ZOETERMEER),
        (3, HAGUE),
    ]
    waiting = disclosure.register(session, case_id=replaced.case_id).waiting
    assert [(row.gemeente_name, row.exemplar) for row in waiting] == [(ZOETERMEER, 2)]


def test_the_journal_tells_the_whole_story(replaced: Replaced) -> None:
    session = replaced.session
    events = counted(session)
    expected = {
        "case_imported": 1,
        "case_submitted": 3,
        "case_returned": 1,
        "case_approved": 2,
        "case_decided": 2,
        "case_reopened": 1,
        "remark_changed": 3,
        "notification_made": 6,
        "notification_replaced": 2,
        "notification_handed_over": 2,
        "exemplar_made": 4,
        "export_refused": 1,
        "receipt_recorded": 2,
        "gemeente_certificate_added": 1,
    }
    assert {event: events[event] for event in expected} == expected
    versions = [
        line_details(line)["details"]["version"]
        for line in JournalLines(session.connection).from_seq()
        if line.event == "case_submitted"
    ]
    assert versions == [1, 2, 3]
    found = inspected(replaced.vault)
    assert found.sound, [str(finding) for finding in found.findings]


def test_a_second_new_date_replaces_the_last_one_that_was_given(replaced: Replaced) -> None:
    """Zoetermeer never got version 3, so for it version 4 replaces version 2."""
    session = replaced.session
    give(session, replaced.package)
    cases.new_version(session, replaced.case_id)
    document = cases.open_case(session, replaced.case_id).document
    second = document.release.date
    assert second is not None
    document = paths.put(document, "release.date", second - timedelta(days=1))
    cases.save_draft(session, replaced.case_id, document)
    submit_again(session, replaced.case_id)
    session = decided(replaced.vault, replaced.case_id)
    new = {
        name: content(session, v) for name, v in of_version(session, replaced.case_id, 4).items()
    }
    for name, version in ((HAGUE, 3), (ZOETERMEER, 2)):
        replaces = new[name].replaces
        assert replaces is not None
        assert replaces.version == version, name
    with pytest.raises(Refusal):
        handover.make_exemplar(
            session,
            of_version(session, replaced.case_id, 3)[ZOETERMEER].id,
            MakeExemplar("in_person", "paper", ZOETERMEER, right_because=WHY),
        )
