"""The scan of free text: measured on sentences, then decided in a case."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import paths
from app.case.identifiers import is_bsn
from app.case.model import CaseDocument
from app.wizard import scanning
from app.wizard.questions import Basis
from app.wizard.scan_kinds import kind_texts
from app.wizard.scan_text import hits

DATA = Path(__file__).parent.parent / "data"
FACT = "risk.facts.f1.what"


def lines(name: str) -> list[str]:
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def kinds(text: str, *own: str) -> list[str]:
    return [hit.kind for hit in hits(text, own)]


def found(text: str, *own: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits(text, own)]


def case(text: str, *, goes: bool = True, **more: object) -> CaseDocument:
    return CaseDocument.from_value(
        {
            "format": "meldpoort.case/1",
            "person": {"surname": "Vries", "prefix": "de", "given_names": "Douwe Jan"},
            "risk": {"facts": [{"id": "f1", "what": text}]},
            "share": {"choices": [{"field": "risk.facts.f1", "choice": "yes" if goes else "no"}]},
        }
        | more
    )


def test_at_most_one_in_twenty_neutral_sentences_is_flagged() -> None:
    sentences = lines("neutral_sentences.txt")
    assert len(sentences) == len(set(sentences)) >= 280
    flagged = [sentence for sentence in sentences if hits(sentence)]
    assert len(flagged) <= len(sentences) / 20, flagged


def test_at_least_nine_in_ten_planted_things_are_found() -> None:
    planted = [line.split(" | ") for line in lines("planted.txt")]
    assert len(planted) >= 200
    missed = [(kind, text) for kind, text in planted if kind not in kinds(text)]
    assert len(missed) <= len(planted) / 10, missed
    assert {kind for kind, _ in planted} == set(kind_texts())
    for kind in kind_texts():  # a good score of one kind does not make up for another
        of_kind = sum(1 for each, _ in planted if each == kind)
        assert of_kind >= 5
        assert sum(1 for each, _ in missed if each == kind) <= of_kind / 10, kind


def test_each_kind_says_why_and_on_which_ground() -> None:
    texts = kind_texts()
    special = {kind for kind, text in texts.items() if text.special}
    assert special == {
        "medical",
        "health",
        "biometric",
        "origin",
        "religion",
        "politics",
        "orientation",
    }
    for kind in special - {"medical"}:
        assert texts[kind].basis == Basis("wet", "wjsg-39c-3")
    # Our reading of another law, or our own list: never shown as the law itself.
    assert texts["medical"].basis.unconfirmed
    assert texts["counsel"].basis == texts["intelligence"].basis == Basis("eigen keuze")
    assert all(text.basis.kind != "wet" for kind, text in texts.items() if kind == "name")
    assert len({text.label for text in texts.values()}) == len(texts)


@pytest.mark.parametrize(
    ("text", "excerpts"),
    [
        ("Bel +31 (0)6 12345678 of 076-1234567.", ["+31 (0)6 12345678", "076-1234567"]),
        ("Rekening NL91 ABNA 0417 1643 00 op naam", ["NL91 ABNA 0417 1643 00"]),
        ("Aan de Kerkstraat 12a, 5011 AB Tilburg", ["Kerkstraat 12a", "5011 AB"]),
        ("Bij de Van der Hoopstraat 3 dus", ["Van der Hoopstraat 3"]),
        ("Laan van Meerdervoort 100 en verder", ["Laan van Meerdervoort 100"]),
        ("Hij zag Marieke van den Berg.", ["Marieke van den Berg"]),
        ("Volgens Bloem van der Meer klopt het.", ["Bloem van der Meer"]),
        ("Contact met dhr. A. de Wit is verboden.", ["dhr. A. de Wit"]),
        ("BSN 9999 90 019 staat er", ["9999 90 019"]),
    ],
)
def test_the_excerpt_is_the_thing_itself(text: str, excerpts: list[str]) -> None:
    assert found(text) == excerpts


@pytest.mark.parametrize(
    "text",
    [
        "Parketnummer 05/123456-20, SKN 4711002.",
        "Op 12-05-2026 en 3 dagen later.",
        "In 2023 PI Vught, daarna PI Nieuwegein.",
        "Hij was onderweg 3 uur, halverwege 12 keer.",
        "Op afdeling B. Betrokkene werkte daar.",
        "De P.I. Vught meldt dit.",
        "De Raad van de Kinderen en de Commissie van Toezicht in Hoek van Holland.",
        "In Anna Paulowna en Sint Anthonis is het rustig.",
        "Er zijn kinderen in de buurt.",
        "Een slachtoffer-dadergesprek is aangeboden.",
        "Rekening NL92ABNA0417164300 klopt niet.",
        "Nummer 123456789 is een dossier.",
        "art. 302 Sr, art. 18b Pbw lid 1",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert kinds(text) == []


def test_the_persons_own_name_is_expected() -> None:
    text = "Douwe de Vries en D.J. de Vries zijn dezelfde, Nynke de Vries niet."
    assert found(text, "Vries", "de", "Douwe Jan") == ["Nynke de Vries"]
    assert [f.excerpt for f in scanning.scan(case(text))] == ["Nynke de Vries"]
    assert scanning.scan(case(text), known_names=["Nynke"]) == ()


def test_names_of_who_can_be_called_are_expected_but_not_a_first_name_alone() -> None:
    document = case(
        "Bel Sanne Bakker of mevrouw Bakker. Sanne was bang. Bakker en Ahmet Kaya belden.",
        contact={"person": "Sanne Bakker", "deputy": "Ahmet Kaya"},
    )
    assert [f.excerpt for f in scanning.scan(document)] == ["Sanne"]


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    spans = [(hit.start, hit.end) for hit in hits(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def with_last_digit(eight: str) -> str:
    """Give a number that passes the elfproef, or ten digits that no filter lets through."""
    return eight + str(sum(int(d) * w for d, w in zip(eight, range(9, 1, -1), strict=True)) % 11)


@given(st.from_regex(r"[0-9]{8}", fullmatch=True).map(with_last_digit).filter(is_bsn), st.data())
def test_every_bsn_is_found_however_it_is_written(number: str, data: st.DataObject) -> None:
    signs = data.draw(st.lists(st.sampled_from(["", "", " ", ".", "-"]), min_size=8, max_size=8))
    written = number[0] + "".join(
        sign + digit for sign, digit in zip(signs, number[1:], strict=True)
    )
    assert {"bsn", "phone"} & set(kinds(f"nummer {number} hier"))
    named = kinds(f"Het BSN is {written}.")
    assert set(named) & {"bsn", "phone"}


@pytest.mark.parametrize(
    "piece", ["a", "a.", "A. ", "de ", "0 ", "06-", "NL91", "Jan ", "straat ", "@"]
)
def test_a_very_long_text_does_not_hang(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    assert all(hit.end <= len(text) for hit in hits(text))


def test_findings_in_a_case_and_their_places() -> None:
    document = case(
        "Sanne gaf 06-12345678.",
        test={"necessary": {"answer": "yes", "reason": "Hij gebruikt medicatie."}},
        address=[{"text": "Kerkstraat 12, Tilburg", "gemeente": "0855"}],
        signal={"summary": "Zijn moeder belde 06-12345678."},
    )
    places = {(f.path, f.kind, f.goes) for f in scanning.scan(document)}
    assert places == {
        (FACT, "name", True),
        (FACT, "phone", True),
        ("test.necessary.reason", "health", True),
    }  # the signal never goes along, and an address may stand in an address


def test_only_text_that_goes_needs_a_decision() -> None:
    staying = case("Sanne gaf 06-12345678.", goes=False)
    assert [f.goes for f in scanning.scan(staying)] == [False, False]
    assert scanning.open_findings(staying) == ()
    shorter = paths.put(
        staying,
        "share.choices",
        [{"field": "risk.facts.f1", "choice": "short", "short": "Betrokkene noemde Sanne."}],
    )
    (still,) = scanning.open_findings(shorter)
    assert (still.path, still.excerpt) == ("share.choices.risk.facts.f1", "Sanne")
    changed = scanning.decide(shorter, still, "remove")
    assert scanning.open_findings(changed) == ()
    assert changed.share.choices[0].short == "Betrokkene noemde."


def test_what_comes_along_by_coupling_is_looked_through_as_well() -> None:
    document = CaseDocument.from_value(
        {
            "format": "meldpoort.case/1",
            "risk": {
                "raises": [{"what": "Groepsdruk."}],
                "lowers": [{"what": "Fatima helpt."}],
                "unknown": "Of Rachid nog belt.",
            },
            "share": {"choices": [{"field": "risk.raises.h1", "choice": "yes"}]},
        }
    )
    excerpts = {f.excerpt for f in scanning.open_findings(document)}
    assert excerpts == {"Fatima", "Rachid"}


def test_keeping_needs_a_reason_and_holds_for_that_text_only() -> None:
    document = case("Betrokkene gebruikt geen medicatie meer.")
    (finding,) = scanning.open_findings(document)
    without = scanning.decide(document, finding, "keep")
    assert scanning.open_findings(without) == (finding,)
    kept = scanning.decide(without, finding, "keep", "De taxatie steunt hierop.")
    assert scanning.open_findings(kept) == ()
    assert len(kept.share.findings) == 1
    assert scanning.scan(kept) == (finding,)
    elsewhere = paths.put(kept, FACT, "Betrokkene krijgt medicijnen.")
    assert [f.excerpt for f in scanning.open_findings(elsewhere)] == ["medicijnen"]


def test_masking_and_removing_change_the_text_and_keep_no_copy() -> None:
    document = case("Bel Sanne op 06-12345678, zei hij.")
    name, phone = scanning.open_findings(document)
    masked = scanning.decide(document, phone, "mask")
    assert paths.get(masked, FACT) == "Bel Sanne op [telefoonnummer], zei hij."
    removed = scanning.decide(masked, name, "remove")
    assert paths.get(removed, FACT) == "Bel op [telefoonnummer], zei hij."
    assert scanning.open_findings(removed) == ()
    assert {f.decision for f in removed.share.findings} == {"mask", "remove"}
    assert b"Sanne" not in removed.to_bytes()
    assert b"12345678" not in removed.to_bytes()


def test_what_was_kept_before_is_not_kept_after_it_goes() -> None:
    document = case("Bel Sanne op 06-12345678, zei Sanne.")
    first, phone, second = scanning.open_findings(document)
    for finding in (first, phone):
        document = scanning.decide(document, finding, "keep", "Dat hoort zo.")
    assert scanning.open_findings(document) == ()
    document = scanning.decide(document, second, "remove")
    assert scanning.open_findings(document) == ()  # the other Sanne was kept with a reason
    document = scanning.decide(document, phone, "mask")
    document = scanning.decide(document, first, "remove")
    assert scanning.scan(document) == ()
    assert {f.decision for f in document.share.findings} == {"mask", "remove"}
    assert b"Sanne" not in document.to_bytes()
    assert b"12345678" not in document.to_bytes()


def test_what_was_typed_away_is_forgotten() -> None:
    document = case("Bel Sanne op 06-12345678, zei hij.")
    name, phone = scanning.open_findings(document)
    document = scanning.decide(document, phone, "mask")
    document = scanning.decide(document, name, "keep", "Dat hoort zo.")
    assert scanning.forget_gone(document) == document
    retyped = scanning.forget_gone(paths.put(document, FACT, "Hij wil haar bellen."))
    assert [f.decision for f in retyped.share.findings] == ["mask"]
    assert b"Sanne" not in retyped.to_bytes()


def test_a_text_that_was_only_the_finding_becomes_empty() -> None:
    document = case("Sanne Bakker")
    (finding,) = scanning.open_findings(document)
    assert paths.get(scanning.decide(document, finding, "remove"), FACT) is None


def test_a_finding_in_the_text_of_one_gemeente() -> None:
    document = case(
        "Rustig.",
        muni=[{"id": "m1", "code": "0855"}],
        share={
            "choices": [{"field": "risk.facts.f1", "choice": "yes"}],
            "munis": [
                {"muni": "m1", "field": "risk.facts.f1", "choice": "short", "short": "Zie Emine."}
            ],
        },
    )
    (finding,) = scanning.open_findings(document)
    assert finding.path == "share.munis.m1.risk.facts.f1"
    changed = scanning.decide(document, finding, "mask")
    assert changed.share.munis[0].short == "Zie [naam]."
    assert scanning.text_at(changed, finding.path) == "Zie [naam]."
    assert scanning.text_at(changed, "share.choices.risk.feared") == ""


@pytest.mark.parametrize(
    "text",
    [
        "De vader van het slachtoffer en een getuige zijn bang.",
        "Betrokkene heeft een stoornis en is geopereerd; zie het medisch dossier.",
        "De advocaat noemt zijn geloof en de inlichtingen van de politie.",
    ],
)
def test_what_was_masked_is_not_found_again(text: str) -> None:
    document = case(text)
    number = len(scanning.open_findings(document))
    assert number > 1
    for left in range(number, 0, -1):
        finding, *_ = scanning.open_findings(document)
        assert len(scanning.open_findings(document)) == left
        document = scanning.decide(document, finding, "mask")
    assert scanning.open_findings(document) == ()


def test_each_name_of_a_kind_covers_without_being_a_finding() -> None:
    for texts in kind_texts().values():
        assert scanning.open_findings(case(f"Iets over [{texts.label}] en meer.")) == ()
