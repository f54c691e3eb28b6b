"""What was not chosen leaves no trace: not in the file, not in the letter, not in its metadata."""

from __future__ import annotations

import io
import re
from functools import cache

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case import canonical, paths
from app.case.minimisation import coupled
from app.case.model import CaseDocument
from app.notification import preview
from app.notification.content import Notification, to_bytes
from app.notification.letter import letter_blocks
from app.notification.pdf import render_letter
from app.wizard.sharing import chosen, shareable
from tests.notification.conftest import choose, composed, read_case_a, record_of
from tests.notification.paper_text import squeezed, texts

# Each ends in a U: the code for control on a letter has no U, so it never looks like a mark.
_CHOOSABLE_TEXT = {
    "person.birth_place": "Q01U",
    "person.nationality": "Q02U",
    "person.alias": ["Q03U", "Q03U"],
    "person.skn": "4711002",
    "person.residence_status": "Q04U",
    "address.ad3.text": "Q05U",
    "residence.bans": "Q06U",
    "residence.signals": "Q07U",
    "offence.o1.article": "Q08U",
    "offence.o1.parket": "Q09U",
    "offence.o1.period": "Q10U",
    "offence.o1.judgment_court": "Q11U",
    "offence.o1.sentence": "Q12U",
    "offence.o2.article": "Q13U",
    "offence.o2.final": "no",
    "scope.frame.vi.supervised_by": "Q14U",
    "risk.feared": "Q15U",
    "risk.why_serious": "Q16U",
    "risk.for_whom_note": "Q17U",
    "risk.when": "Q18U",
    "risk.facts.f1.what": "Q19U",
    "risk.facts.f2.what": "Q20U",
    "risk.facts.f3.what": "Q21U",
    "risk.raises.h1.what": "Q22U",
    "risk.raises.h2.what": "Q23U",
    "risk.lowers.l1.what": "Q24U",
    "risk.unknown": "Q25U",
    "risk.instrument.t1.conclusion": "Q26U",
    "risk.instrument.t1.motivation": "Q27U",
    "risk.behaviour.b1.what": "Q28U",
    "risk.treatment.tr1.what": "Q29U",
    "risk.health": "Q30U",
    "informed.i1.ground": "Q31U",
    "inform.view": "Q32U",
    # never in a letter, whatever is chosen
    "signal.summary": "N01U",
    "signal.mdo_outcome": "N02U",
    "detention.ward": "N03U",
    "detention.number": "N04U",
    "risk.expert_said": "N05U",
    "risk.sources.offence_analysis.reason": "N06U",
    "test.consequences": "N07U",
    "test.less_intrusive_note": "N08U",
    "test.proportional.reason": "N09U",
    "test.quality.reason": "N10U",
    "muni.m1.mismatch_note": "N11U",
    "muni.m1.not_chosen": "N12U",
    "muni.m1.delegate_name": "N13U",
    "muni.m1.delegate_mandate": "N14U",
    "proposal.reason": "N15U",
    "proposal.note": "N16U",
    "inform.by": "N17U",
    "share.health_reason": "N18U",
    "share.reasons": [{"group": "risk", "reason": "N19U"}],
    "source.s2.owner_ok_reason": "N20U",
}
_MARK = re.compile(r"Q\d\dU|N\d\dU|4711002")


@cache
def marked() -> CaseDocument:
    """Case A with a mark of its own in every text that may be chosen or never goes."""
    document = read_case_a()
    for path, value in _CHOOSABLE_TEXT.items():
        document = paths.put(document, path, value)
    reasons = [{"about": "test.less_intrusive", "text": "N21U"}]
    return paths.put(document, "reasons", reasons)


@cache
def fields() -> tuple[str, ...]:
    return tuple(field.path for group in shareable(marked()) for field in group.fields)


def marks_of(path: str) -> set[str]:
    """The marks that belong to one choosable field."""
    value = next(f.value_text for g in shareable(marked()) for f in g.fields if f.path == path)
    return set(_MARK.findall(value))


def everything(notification: Notification) -> str:
    record = record_of(notification)
    pdf = render_letter(notification, record, concept=False)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        metadata = str(dict(document.docinfo))
        outline = str([item.title for item in document.open_outline().root])
    return metadata + outline + squeezed(preview.document_text(pdf))


def test_every_mark_of_a_choosable_field_can_be_chosen() -> None:
    known = {mark for path in fields() for mark in marks_of(path)}
    assert known == {mark for mark in map(str, _flat()) if not mark.startswith("N")}


def _flat() -> list[str]:
    found: list[str] = []
    for value in _CHOOSABLE_TEXT.values():
        found += _MARK.findall(str(value))
    return found


@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_only_what_was_chosen_goes(data: st.DataObject) -> None:
    picked = data.draw(st.sets(st.sampled_from(fields())))
    short = data.draw(st.sets(st.sampled_from(sorted(picked)))) if picked else set()
    document = choose(
        marked(), {path: "verkorte tekst" if path in short else None for path in picked}
    )
    going = chosen(document, "m1")
    assert set(going) <= picked | coupled(document, picked)
    expected = {mark for path, text in going.items() if not text for mark in marks_of(path)}

    said = composed(document)
    in_file = set(_MARK.findall(to_bytes(said).decode()))
    assert in_file == expected
    assert set(_MARK.findall(everything(said))) == expected


def test_nothing_chosen_leaves_no_empty_part_or_heading() -> None:
    said = composed(choose(marked(), {}))
    assert said.parts == ()
    assert not _MARK.findall(everything(said))
    words = " ".join(text for _, text in texts(canonical.decode(to_bytes(said)))).lower()
    assert "verstrekt" not in words.replace("verstrekken", "").replace("worden verstrekt", "")
    shown = str(letter_blocks(said, record_of(said)))
    for heading in ("Feiten", "Veroordelingen", "Ons oordeel", "Wat wij niet weten", "Wie het al"):
        assert heading not in shown


@given(path=st.sampled_from(fields()))
@settings(max_examples=40, deadline=None)
def test_one_choice_gives_exactly_its_own_parts(path: str) -> None:
    document = choose(marked(), {path: None})
    going = chosen(document, "m1")
    said = composed(document)
    marks = {mark for each, text in going.items() if not text for mark in marks_of(each)}
    assert set(_MARK.findall(to_bytes(said).decode())) == marks


def test_short_text_takes_the_place_of_all_the_field_says() -> None:
    said = composed(choose(marked(), {"risk.facts.f1": "Kort.", "risk.instrument.t1": "Kort."}))
    fact = said.part("facts")[0].items[0]
    assert (fact.text, fact.on) == ("Kort.", None)
    assert fact.source is not None
    assert [item.text for item in said.part("instrument")[0].items] == ["Kort."]


def test_conclusion_and_motivation_go_together() -> None:
    said = composed(choose(marked(), {"risk.instrument.t1": None}))
    labels = [item.label for item in said.part("instrument")[0].items]
    assert "Conclusie" in labels
    assert "Motivering" in labels


def test_offence_says_whether_it_is_final() -> None:
    said = composed(choose(marked(), {"offence.o2": None, "offence.o1": "Geweld"}))
    first, second = said.part("offences")
    assert "(onherroepelijk)" in first.items[0].text
    assert "(niet onherroepelijk)" in second.items[0].text


def test_facts_stand_with_date_and_source() -> None:
    said = composed(choose(marked(), {"risk.facts.f2": None}))
    item = said.part("facts")[0].items[0]
    assert item.on == "2026-10-19"
    assert item.source is not None
    assert item.source.kind == "Gesprek met betrokkene"
    assert item.source.author == "Casemanager, PI Vught"
    assert item.source.verified == "door ons gezien"
