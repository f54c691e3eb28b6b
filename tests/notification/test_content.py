"""What a notification says, and of which cases none can be made."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from app.case import canonical, paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.law import entry
from app.notification import content
from app.notification.content import Notification, NotificationNotPossible, from_bytes, to_bytes
from tests.notification.conftest import SETTINGS, choose, composed
from tests.notification.paper_text import texts


def test_says_the_core_on_the_ground_of_18b(notification: Notification) -> None:
    assert notification.core == (
        "Ruben Maarten van Donkersloot komt op 1 februari 2027 vrij uit PI Vught. Wij achten het"
        " risico aanwezig dat betrokkene een ernstig geweldsmisdrijf zal begaan. Daarom krijgt u"
        " deze gegevens op grond van artikel 18b van de Penitentiaire beginselenwet (Pbw). Wij"
        " vragen u om een reactie vóór 7 december 2026."
    )
    assert notification.recipient.title == "De burgemeester van Tilburg"
    assert notification.recipient.attention == "T.a.v. Adviseur openbare orde en veiligheid"
    assert notification.subject == "Bericht op grond van art. 18b Pbw"


def test_nature_that_was_not_chosen_is_the_law_s_own_words(case_a: CaseDocument) -> None:
    said = composed(choose(case_a, {})).core
    assert "ernstig gewelds- of zedenmisdrijf" in said


@pytest.mark.parametrize(
    ("certainty", "part"),
    [
        ("definitive", "komt op 1 februari 2027 vrij"),
        ("provisional", "Die datum staat nog niet vast."),
        ("notional", "Die datum staat nog niet vast."),
        (None, "Die datum staat nog niet vast."),
    ],
)
def test_release_says_how_certain_it_is(
    case_a: CaseDocument, certainty: str | None, part: str
) -> None:
    said = composed(paths.put(case_a, "release.certainty", certainty))
    assert part in said.core
    assert said.release.certainty


def test_release_that_is_not_known(case_a: CaseDocument) -> None:
    said = composed(paths.set_unknown(case_a, "release.date", unknown=True))
    assert "nog niet bekend" in said.core
    assert said.release.day is None
    assert said.release.certainty is None


def test_quotes_only_law_that_was_read_word_for_word(notification: Notification) -> None:
    quoted = {law.text for law in notification.ground.law}
    assert quoted == {entry("pbw-18b-1").text, entry("pbw-18b-2").text}
    assert all(law.version.isoformat() == "2025-11-01" for law in notification.ground.law)


def test_law_still_to_be_checked_is_never_stated(
    case_a: CaseDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "LAW", ("pbw-18b-1", "pbw-1"))
    with pytest.raises(NotificationNotPossible, match="nog te controleren"):
        composed(case_a)


def test_handreiking_is_named_only_within_its_scope(case_a: CaseDocument) -> None:
    within = canonical.decode(to_bytes(composed(case_a)))
    beyond = canonical.decode(to_bytes(composed(paths.put(case_a, "scope.outcome", "beyond"))))
    said = " ".join(text for _, text in texts(within))
    assert "reëel risico" in said
    assert "geen voorwaarde van de wet" in said
    other = " ".join(text for _, text in texts(beyond)).lower()
    assert "handreiking" not in other
    assert "reëel risico" not in other


def test_reasons_of_the_legal_test_go_along(
    case_a: CaseDocument, notification: Notification
) -> None:
    said = [item.text for item in notification.ground.reasons]
    test = case_a.test
    assert said == [
        test.risk.reason,
        test.necessary.reason,
        test.sender_task.reason,
        test.receiver_task.reason,
    ]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("proposal.choice", "not_notify"),
        ("proposal.choice", "hold"),
        ("proposal.choice", None),
        ("scope.detained", "no"),
        ("test.risk.answer", "unknown"),
        ("test.necessary.answer", "no"),
        ("test.sender_task.answer", None),
        ("test.receiver_task.answer", "no"),
        ("person.surname", None),
        ("detention.facility", None),
        ("muni.m1.code", None),
        ("muni.m1.why", None),
        ("muni.m1.ask", []),
        ("contact.person", None),
    ],
)
def test_no_notification_without(case_a: CaseDocument, path: str, value: object) -> None:
    with pytest.raises(NotificationNotPossible):
        composed(paths.put(case_a, path, value))


def test_no_notification_for_a_gemeente_that_is_not_there(case_a: CaseDocument) -> None:
    with pytest.raises(NotificationNotPossible):
        composed(case_a, muni="m2")


def test_bytes_are_canonical_and_come_back(notification: Notification) -> None:
    data = to_bytes(notification)
    assert canonical.encode(canonical.decode(data)) == data
    assert from_bytes(data) == notification
    assert to_bytes(from_bytes(data)) == data


def test_same_case_gives_same_bytes(case_a: CaseDocument) -> None:
    again = CaseDocument.from_bytes(case_a.to_bytes())
    assert to_bytes(composed(case_a)) == to_bytes(composed(again))


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b'{"format":"meldpoort.notification/2"}',
        b'{"format":"meldpoort.notification/1"}',
        b"[]",
        b"niets",
    ],
)
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(Refusal):
        from_bytes(data)


def test_unknown_field_is_refused(notification: Notification) -> None:
    value = canonical.decode(to_bytes(notification)) | {"score": "hoog"}
    with pytest.raises(Refusal, match="score"):
        Notification.from_value(value)


def test_replacing_says_what_it_replaces_and_the_earlier_dates(case_a: CaseDocument) -> None:
    history = [{"date": "2027-02-10", "certainty": "provisional", "replaced_on": "2026-11-20"}]
    moved = paths.put(case_a, "release.history", history)
    assert composed(moved).release.earlier == ()
    said = composed(moved, version=2, replaces=("MP-2026-x7k3q", 1))
    assert said.replaces is not None
    assert "vervangt versie 1 van MP-2026-x7k3q" in said.replaces.text
    assert said.release.earlier[0].certainty == "voorlopig"


def test_names_no_number_of_an_answer(notification: Notification) -> None:
    # f3 would say that f1 and f2 exist, chosen or not.
    data = to_bytes(notification).decode()
    assert not re.search(r'"[a-z]{1,2}[1-9]"', data)


def test_basis_names_the_kind_of_address_and_not_the_address(case_a: CaseDocument) -> None:
    said = composed(choose(case_a, {}))
    assert said.because.basis == ("Voorgenomen adres, in uw gemeente",)
    assert "zus" not in to_bytes(said).decode()


def test_fixed_texts_keep_the_rules_of_the_letter() -> None:
    data = tomllib.loads(files("app.notification").joinpath("texts.toml").read_text("utf-8"))
    for _, text in texts({key: value for key, value in data.items() if isinstance(value, dict)}):
        assert not re.search(r"%|\bscore|advies|\bkans\b|\b(hij|zij|haar|hem)\b", text.lower())
        for sentence in re.split(r"[.:!?]\s", text):
            assert len(sentence.split()) <= 24, sentence


def test_facility_speaks_for_itself(notification: Notification) -> None:
    assert notification.sender.address == ("Lunettenlaan 501", "5263 NT Vught")
    assert notification.sender.handling == SETTINGS.handling
    assert notification.use.confidentiality == "Wij vragen u dit vertrouwelijk te behandelen."
    assert notification.use.retention == "Uw gemeente bepaalt de bewaartermijn."
    assert "voorstel" in notification.use.proposal


@pytest.mark.parametrize("status", ["told", "will_be_told", "postponed", "omitted", "unknown"])
def test_tells_whether_the_person_knows_and_nothing_more(case_a: CaseDocument, status: str) -> None:
    informed = paths.put(case_a, "inform", {"status": status, "reason": "GEHEIM", "by": "GEHEIM"})
    said = composed(informed)
    assert said.informed_status[1] == "Toestemming is niet de grondslag van deze melding."
    assert "GEHEIM" not in to_bytes(said).decode()


@pytest.mark.parametrize("answer", ["no", "yes", "to_assess", "unknown"])
def test_says_whether_a_framework_follows(case_a: CaseDocument, answer: str) -> None:
    said = composed(paths.put(case_a, "scope.no_frame", answer))
    assert said.frame[0]
    named = any("handreiking" in sentence for sentence in said.frame)
    assert named == (answer == "no")


def test_origins_point_back_to_the_answers(case_a: CaseDocument) -> None:
    found = content.origins(case_a, "m1")
    assert found["facts.0.2"] == "risk.facts.f3"
    assert found["because.why"] == "muni.m1.why"
    assert found["ground.0"] == "test.risk"
    for path in found.values():
        paths.get(case_a, path)


@pytest.mark.parametrize(("ended", "word"), [("acquitted", "vrijspraak"), ("dismissed", "sepot")])
def test_an_acquittal_is_never_told_as_a_conviction(
    case_a: CaseDocument, ended: str, word: str
) -> None:
    document = paths.put(case_a, "offence.o1.ended", ended)
    told = [item.text for part in composed(document).part("offences") for item in part.items]
    assert any(text.endswith(f"({word})") for text in told)
    assert not any("onherroepelijk" in text for text in told)


@pytest.mark.parametrize(
    ("considered", "said"),
    [(("nothing",), False), ((), False), (("less_data",), True), (("nothing", "later"), True)],
)
def test_less_is_only_said_to_be_looked_at_when_it_was(
    case_a: CaseDocument, considered: tuple[str, ...], said: bool
) -> None:
    document = paths.put(case_a, "test.less_intrusive", list(considered))
    sentences = composed(document).ground.sentences
    assert any("met minder" in sentence for sentence in sentences) is said
