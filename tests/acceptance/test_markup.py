"""Markup in every text of a case is text: in the letter, on the copy page and in search."""

from __future__ import annotations

import re

from app.notification.message import from_bytes
from app.notification.preview import page_count, page_text
from app.services.casework import case_import
from app.services.casework.work_list import rows
from app.services.dispatch import handover, papers
from tests.acceptance import marking
from tests.acceptance.attacking import assert_practice_whole
from tests.acceptance.marking import MARK, squeezed, strings
from tests.conftest import PracticeVault


def test_the_marker_reaches_the_texts(practice_vault: PracticeVault) -> None:
    data, _ = marking.marked_case(practice_vault.log_in("casemanager"))
    document = case_import.read_case_file(data)
    for text in (
        document.person.surname,
        document.risk.facts[0].what,
        document.muni[0].why,
        document.offence[0].article,
        document.contact.phone,
        document.test.risk.reason,
        document.risk.sources.offence_analysis.reason,
        document.share.choices[-3].short,
    ):
        assert text is not None
        assert MARK in text, text


def test_the_letter_says_markup_as_it_was_typed(practice_vault: PracticeVault) -> None:
    marked = marking.submitted(practice_vault)
    session = marking.decided(practice_vault, marked)
    (one,) = handover.notifications(session, marked).notifications
    notification = from_bytes(papers.stored_notification(session, one.id).content)
    told = [s for s in strings(notification.model_dump(mode="json")) if MARK in s]
    numbers = {int(n) for text in told for n in re.findall(r"\[(\d+)\]", text)}
    assert len(numbers) > 30
    pdf = papers.letter(session, one.id)
    page = squeezed(" ".join(page_text(pdf, n) for n in range(page_count(pdf))))
    missing = [text for text in told if squeezed(text) not in page]
    assert missing == []
    assert "None" not in page
    copied = " ".join(value for _, value in handover.copy_fields(session, one.id))
    assert MARK in copied
    assert_practice_whole(practice_vault, cases=1)


def test_lists_and_search_show_markup_as_text(practice_vault: PracticeVault) -> None:
    marked = marking.submitted(practice_vault)
    session = practice_vault.log_in("casemanager")
    (row,) = rows(session).rows
    assert MARK in row.name
    for query in ("Donkersloot", "<para>", "&amp;", '"', "*", "' OR 1=1 --", "NEAR(", "a" * 5000):
        assert rows(session, query=query).total <= 1
    assert rows(session, query="Donkersloot").rows[0].case_id == marked
