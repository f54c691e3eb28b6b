from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.case import paths
from app.case.model import CaseDocument
from app.case.refusal import Refusal
from app.services.casework import case_import, cases
from app.services.session import RoleNeeded, Session
from tests.conftest import PracticeVault
from tests.services.example_cases import case_file, imported

FORMAT = "meldpoort.case/1"


def counted(session: Session) -> list[int]:
    tables = ("case_file", "draft", "draft_writer", "case_search", "journal_line", "case_tally")
    queries = (f"SELECT count(*) FROM {table}" for table in tables)  # noqa: S608
    return [session.connection.rows(query)[0][0] for query in queries]


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_a_case_file_becomes_a_case_with_every_answer(
    practice_vault: PracticeVault, name: str
) -> None:
    session = practice_vault.log_in("casemanager")
    given = CaseDocument.from_value(case_file(name, session.today()))
    case_id = imported(session, name)
    view = cases.open_case(session, case_id)
    assert (view.state, view.owner) == ("draft", session.account.id)
    assert paths.put(view.document, "detention.facility", None) == paths.put(
        given, "detention.facility", None
    )


def _with(**other: Any) -> bytes:
    return json.dumps({"format": FORMAT} | other).encode("utf-8")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "geen JSON"),
        (b"{", "geen JSON"),
        (b"[1]", "geen zaakbestand"),
        (b"null", "geen zaakbestand"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b"%PDF-1.7 \xe2\xe3", "UTF-8"),
        (b"{}", "format"),
        (b'{"format": "meldpoort.case/2"}', "andere versie"),
        (b'{"format": "meldpoort.case/1", "format": "meldpoort.case/1"}', "twee keer"),
        (b'{"format": "meldpoort.case/1", "person": {"a": 1, "a": 2}}', "twee keer"),
        (b'{"format": "meldpoort.case/1", "x": 1.5}', "geen heel getal"),
        (b'{"format": "meldpoort.case/1", "x": NaN}', "geen heel getal"),
        (b'{"format": "meldpoort.case/1", "x": ' + b"[" * 200 + b"]" * 200 + b"}", "diep"),
        (b'{"format": "meldpoort.case/1", "x": ' + b"[" * 200_000 + b"}", "diep"),
        (b'{"format": "meldpoort.case/1", "x": ' + b"9" * 5000 + b"}", "groot getal"),
        (_with(persoon={}), "persoon bestaat niet"),
        (_with(person={"surename": "X"}), "person.surename bestaat niet"),
        (_with(person={"surname": "x" * 10_000_000}), "te lang"),
        (_with(person={"surname": "a\x00b"}), "onzichtbaar"),
        (_with(person={"surname": "a\u202eb"}), "onzichtbaar"),
        (b'{"format": "meldpoort.case/1", "person": {"surname": "\\ud800"}}', "person.surname"),
        (b'{"format": "meldpoort.case/1", "\\ud800": 1}', "vreemde tekens"),
        (b'{"format": "meldpoort.case/1", "a\\u0000": 1}', "vreemde tekens"),
        (_with(**{"\u202egnos": 1}), "vreemde tekens"),
        (_with(person={"birth_date": "2026-02-30"}), "person.birth_date"),
        (_with(release={"date": "31-12-2026"}), "release.date"),
        (_with(muni=[{"code": "9999"}]), "9999"),
        (_with(muni=[{"code": "855"}]), "muni.0.code"),
        (_with(address=[{"gemeente": "0001"}]), "0001"),
        (_with(muni=[{"id": "m1"}, {"id": "m1"}]), "muni"),
        (_with(unknown=["risk.geen"]), "risk.geen"),
        (_with(unknown=["\ud800"]), "ud800"),
        (_with(reasons=[{"about": "a\u202eb", "text": "x"}]), "u202e"),
        (_with(share={"choices": [{"field": "risk.nix", "choice": "yes"}]}), "risk.nix"),
        (_with(share={"munis": [{"muni": "m9", "field": "risk.feared", "choice": "no"}]}), "m9"),
        (_with(person={"bsn": "999990019"}), "BSN"),
    ],
)
def test_a_wrong_file_is_refused_whole_with_a_sentence(
    practice_vault: PracticeVault, data: bytes, says: str
) -> None:
    session = practice_vault.log_in("casemanager")
    before = counted(session)
    with pytest.raises(Refusal) as refusal:
        case_import.import_case(session, data)
    sentence = str(refusal.value)
    assert says in sentence
    assert sentence.encode("utf-8").isascii() or "\u202e" not in sentence
    assert len(sentence) < 500
    assert counted(session) == before


def test_markup_is_only_text(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    text = "<para>&amp; <b>vet</b> {naam} %s '; DROP TABLE draft; --"
    case_id = case_import.import_case(session, _with(person={"surname": text}))
    assert cases.open_case(session, case_id).document.person.surname == text


def test_a_file_goes_into_an_empty_case_and_not_over_answers(
    practice_vault: PracticeVault,
) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = cases.new_case(session)
    first, second = _with(person={"surname": "Een"}), _with(person={"surname": "Twee"})
    assert case_import.import_case(session, first, case_id) == case_id
    assert cases.open_case(session, case_id).name == "Een"
    with pytest.raises(Refusal, match="al antwoorden"):
        case_import.import_case(session, second, case_id)
    assert cases.open_case(session, case_id).name == "Een"


def test_only_a_casemanager_imports(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("teamleider")
    with pytest.raises(RoleNeeded):
        case_import.import_case(session, _with())


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*CaseDocument.model_fields, "id", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@hypothesis_settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from(list(CaseDocument.model_fields)), VALUES))
def test_whatever_is_in_the_file_it_is_a_case_or_a_sentence(value: dict[str, Any]) -> None:
    data = json.dumps(value | {"format": FORMAT}).encode("utf-8")
    try:
        document = case_import.read_case_file(data)
    except Refusal as refusal:
        assert str(refusal)
    else:
        assert CaseDocument.from_bytes(document.to_bytes()) == document
