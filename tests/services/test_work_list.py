from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import paths
from app.services.casework import cases, search, work_list
from app.services.session import Session
from app.store.connection import create_database
from app.store.journal_lines import JournalLines
from app.store.search_text import match_expression
from app.store.work_list import Wanted, WorkList
from tests.conftest import PracticeVault
from tests.services.example_cases import imported


def names(page: work_list.WorkPage) -> list[str]:
    return [row.name for row in page.rows]


@pytest.fixture
def session(practice_vault: PracticeVault) -> Session:
    session = practice_vault.log_in("casemanager")
    today = session.today()
    for name, days in (("Zeeman", 5), ("Ångström", None), ("Bos", 40), ("Aalbers", -2)):
        release = today + timedelta(days=days) if days is not None else None
        cases.record_signal(session, f"Signaal over {name} en ruzie.", name, release)
    return session


def test_the_nearest_release_stands_first_and_no_date_last(session: Session) -> None:
    page = work_list.rows(session)
    assert names(page) == ["Aalbers", "Zeeman", "Bos", "Ångström"]
    assert [row.days for row in page.rows] == [-2, 5, 40, None]
    assert page.total == 4
    assert {row.next_act for row in page.rows} == {"start"}
    assert {row.owner_name for row in page.rows} == {"Casper Kaas"}


def test_sorting_by_name_reads_past_accents(session: Session) -> None:
    assert names(work_list.rows(session, sort="name")) == ["Aalbers", "Ångström", "Bos", "Zeeman"]
    for sort in ("changed", "reference", "state"):
        assert work_list.rows(session, sort=sort).total == 4


def test_pages_together_are_the_whole_list(session: Session) -> None:
    whole = names(work_list.rows(session))
    pages = [work_list.rows(session, offset=at, limit=2) for at in (0, 2, 4)]
    assert [name for page in pages for name in names(page)] == whole
    assert {page.total for page in pages} == {4}


def test_closed_cases_are_out_of_the_way_but_can_be_found(session: Session) -> None:
    case_id = work_list.rows(session).rows[0].case_id
    session.connection.execute("UPDATE case_file SET state = 'closed' WHERE id = ?", (case_id,))
    assert "Aalbers" not in names(work_list.rows(session))
    assert work_list.rows(session).total == 3
    assert names(work_list.rows(session, states=["closed"])) == ["Aalbers"]
    assert names(work_list.rows(session, query="aalb")) == ["Aalbers"]
    assert work_list.rows(session, states=["closed", "signal"], limit=2).total == 4


def test_who_waits_for_whom(practice_vault: PracticeVault) -> None:
    session = practice_vault.log_in("casemanager")
    case_id = imported(session, "c")
    mine = work_list.rows(session, waiting_for_me=True)
    assert [row.case_id for row in mine.rows] == [case_id]
    assert work_list.rows(session, mine=True).total == 1
    from app.services.casework import submission

    submission.submit(session, case_id)
    assert work_list.rows(session, waiting_for_me=True).total == 0
    for role, waits in (("teamleider", 1), ("beslisser", 0), ("controleur", 0)):
        other = practice_vault.log_in(role)  # type: ignore[arg-type]
        page = work_list.rows(other, waiting_for_me=True)
        assert (page.total, work_list.rows(other, mine=True).total) == (waits, 0)
        assert work_list.rows(other).rows[0].next_act == "review"


def test_a_beheerder_sees_no_cases(practice_vault: PracticeVault) -> None:
    cases.record_signal(practice_vault.log_in("casemanager"), "Signaal.", "Bos", date(2026, 11, 24))
    session = practice_vault.log_in("beheerder")
    assert work_list.rows(session) == work_list.WorkPage((), 0)
    assert work_list.rows(session, query="bos") == work_list.WorkPage((), 0)
    assert work_list.row_of(session, "0" * 32) is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zee", {"Zeeman"}),
        ("ZEEMAN", {"Zeeman"}),
        ("angstrom", {"Ångström"}),
        ("signaal bo", {"Bos"}),
        ("bos zee", set()),
        ("ruzie", {"Zeeman", "Ångström", "Bos", "Aalbers"}),
        ("MP-2026", {"Zeeman", "Ångström", "Bos", "Aalbers"}),
        ("eem", set()),
        ('"', set()),
        ("bos*", {"Bos"}),
        ("name:bos", set()),
        ("NOT bos", set()),
        ("' OR 1=1 --", set()),
        ("\x00", set()),
        ("\ud800", set()),
        ("", set()),
    ],
)
def test_searching(session: Session, typed: str, found: set[str]) -> None:
    assert set(names(search.search(session, typed))) == found


def test_skn_and_a_changed_name_are_found(session: Session) -> None:
    case_id = cases.new_case(session)
    document = cases.open_case(session, case_id).document
    document = paths.put(document, "person.surname", "Oudenaam")
    cases.save_draft(session, case_id, document)
    document = paths.put(document, "person.surname", "Nieuwenaam")
    cases.save_draft(session, case_id, paths.put(document, "person.skn", "4711002"))
    assert search.search(session, "oudenaam").total == 0
    assert names(search.search(session, "4711")) == ["Nieuwenaam"]
    assert names(search.search(session, "nieuwen")) == ["Nieuwenaam"]


def test_searching_leaves_one_line_without_the_words(session: Session) -> None:
    for word in ("zeeman", "bos"):
        search.search(session, word)
    lines = JournalLines(session.connection).from_seq()
    searched = [line for line in lines if line.event == "cases_searched"]
    assert len(searched) == 1
    assert b"zeeman" not in searched[0].content


@pytest.fixture(scope="module")
def searchable(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("search")
    connection = create_database(folder / "meldpoort.db", bytes(32))
    connection.execute("INSERT INTO case_search VALUES ('MP-2026-abcde', 'Bos', '1', 'een twee')")
    yield connection
    connection.close()


@given(typed=st.text() | st.text(alphabet="abos\"*()-+:^{}' NEARANDORT"))
def test_nothing_that_is_typed_is_an_error(searchable, typed: str) -> None:  # type: ignore[no-untyped-def]
    expression = match_expression(typed)
    if expression is not None:
        searchable.rows("SELECT rowid FROM case_search WHERE case_search MATCH ?", (expression,))


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(owner="a1"),
        Wanted(waiting_for=("a1", ("casemanager",))),
        Wanted(waiting_for=("a1", ("casemanager", "teamleider", "beslisser"))),
        Wanted(match='"bos"*'),
    ],
)
def test_no_page_looks_at_every_case(searchable, wanted: Wanted) -> None:  # type: ignore[no-untyped-def]
    asked: list[str] = []
    searchable.set_trace_callback(asked.append)
    WorkList(searchable).page(wanted, "release")
    searchable.set_trace_callback(None)
    plan = [row[3] for row in searchable.rows(f"EXPLAIN QUERY PLAN {asked[0]}")]
    scans = [line for line in plan if "SCAN" in line and "USING INDEX" not in line]
    assert [line for line in scans if "VIRTUAL TABLE" not in line and "SCALAR" not in line] == []
