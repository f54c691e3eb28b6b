"""What a text says of the law fits what was read; papers assert only what was read word for word.

The rules are those of the labels: a criterion of the handreiking, an example from elsewhere and
our own reading never pass for the law, and a gemeente is asked, not ordered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

import pytest

from app import law
from app.notification.blocks import Block, Paragraph
from app.notification.letter import letter_blocks
from app.notification.papers import handing_over
from app.notification.papers.handing_over import (
    Ask,
    ChangeKind,
    ReplacementNotice,
    WithdrawalNotice,
    asks_fit,
)
from app.notification.reply_page import reply_blocks
from tests.law.every_text import of_the_law, printed, shown
from tests.notification.conftest import composed, read_case_a, record_of
from tests.notification.every_paper import FRAME, PAPERS

CLAIM = re.compile(
    r"\b(de wet|artikel \d+\w*|art\. \d+\w*)( jo\.[^.]*?)?"
    r" (zegt|vraagt|eist|bepaalt|verplicht|verbiedt|geeft|noemt|schrijft)\b",
    re.IGNORECASE,
)
OUR_LABEL = re.compile(
    r"onze samenvatting|lezen wij|onze lezing|als voorbeeld|eigen keuze", re.IGNORECASE
)
ARTICLE = re.compile(r"\b(?:artikel|art\.)\s+(\d+\w*)", re.IGNORECASE)
TO_A_GEMEENTE_OR_PERSON = ("withdrawal", "replacement", "person-short", "person-full")
READ_WORD_FOR_WORD = {
    "De datum is een verzoek. Artikel 18b noemt geen termijn.",
    "De wet zegt wanneer de directeur dit doet. Dit staat er:",
}
"""Claims on paper about art. 18b, of which the whole text was read."""

OF_BETROKKENE = re.compile(
    r"\bbetrokkene\b[^.?!;]*\b(hij|hem|zijn (gegevens|naam|adres|straf|brief|rechten|advocaat))\b",
    re.IGNORECASE,
)
DOSSIER = re.compile(r"\bdossiers?\b", re.IGNORECASE)
WHICH_DOSSIER = re.compile(
    r"penitentiair|medisch|inrichting|hele dossiers|kenmerk in het dossier|in het dossier"
    r"|het dossier is de plek|voor het dossier|10 jaar vanaf|gaat over het dossier|en dossier"
    r"|dossier of een ander bestand|het dossier van (de|een) gedetineerde|contact en dossier",
    re.IGNORECASE,
)


def blocks_of(name: str) -> tuple[Block, ...]:
    return tuple(PAPERS[name].blocks(FRAME))


def letter() -> tuple[Block, ...]:
    said = composed(read_case_a())
    record = record_of(said)
    return (*letter_blocks(said, record), *reply_blocks(said, record))


def texts_of(value: Any) -> Iterator[str]:
    """Give every text in blocks, also that of rows, fields and notes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from texts_of(inner)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            if name not in {"about", "tone"}:
                yield from texts_of(getattr(value, name))


def quotations() -> Iterator[Paragraph]:
    for blocks in (letter(), *(blocks_of(name) for name in PAPERS)):
        for block in blocks:
            if isinstance(block, Paragraph) and block.tone == "law":
                yield block


def test_what_stands_as_law_on_paper_is_the_law_word_for_word() -> None:
    stated = {(one.citation, one.text) for one in law.entries() if one.may_be_stated_as_law}
    found = list(quotations())
    assert len(found) >= 3
    for block in found:
        assert (block.note, block.text) in stated


def test_no_paper_claims_something_of_the_law_besides() -> None:
    assert CLAIM.search("Bel de FG: de wet geeft 72 uur.")
    claims = {text for text in printed() if CLAIM.search(text)}
    assert {text for text in claims if not OUR_LABEL.search(text)} <= READ_WORD_FOR_WORD


@pytest.mark.parametrize("name", TO_A_GEMEENTE_OR_PERSON)
def test_what_goes_out_names_no_article_but_18b(name: str) -> None:
    for text in texts_of(blocks_of(name)):
        assert set(ARTICLE.findall(text)) <= {"18b"}, text


def test_the_letter_names_no_article_but_18b_of_its_own() -> None:
    own = [text for text in printed() if ARTICLE.search(text)]
    named = {number for text in own for number in ARTICLE.findall(text)}
    assert named == {"18b"}


@pytest.mark.parametrize("kind", get_args(ChangeKind))
@pytest.mark.parametrize("paper", ["withdrawal", "replacement"])
def test_a_gemeente_is_asked_unless_the_data_were_wrong_or_unlawful(
    paper: str, kind: ChangeKind
) -> None:
    owed = kind in {"incorrect", "unlawful"}
    notice = PAPERS[paper]
    assert isinstance(notice, WithdrawalNotice | ReplacementNotice)
    for ask in get_args(Ask):
        if not asks_fit(kind, (ask,)):
            assert not owed
            continue
        made = replace(notice, kind=kind, asks=(ask,))
        orders = re.compile(r"^(Vernietig|Verbeter|Scherm|Gebruik)\b|\. Gebruik\b")
        said = [text for text in texts_of(tuple(made.blocks(FRAME))) if orders.search(text)]
        assert bool(said) <= owed, said


@pytest.mark.parametrize("ask", ["correct", "restrict", "destroy", "request_destruction"])
def test_the_slip_lets_a_gemeente_say_what_it_did(ask: Ask) -> None:
    notice = replace(PAPERS["withdrawal"], kind="incorrect", asks=(ask,))  # type: ignore[type-var]
    slip = " ".join(texts_of(tuple(notice.blocks(FRAME))))
    done = {"correct": "verbeterd", "restrict": "afgeschermd"}.get(ask, "vernietigd")
    assert f"wij hebben de {'melding' if done == 'vernietigd' else 'gegevens'} {done}" in slip


def test_the_asks_of_a_paper_are_all_known() -> None:
    assert set(handing_over._ASKS) == set(get_args(Ask))


def test_words_of_the_handreiking_are_never_said_to_be_of_the_law() -> None:
    for text in (*shown(), *printed(), *of_the_law()):
        said = text.lower()
        if "reëel risico" in said and text != "reëel risico":
            assert "handreiking" in said, text
        if (
            "aansluitend voorwaardelijk kader" in said
            and text != "aansluitend voorwaardelijk kader"
        ):
            assert "handreiking" in said, text


def test_nobody_guesses_the_gender_of_betrokkene() -> None:
    assert OF_BETROKKENE.search("Betrokkene hoort dat zijn gegevens worden verwerkt.")
    for text in (*shown(), *printed(), *of_the_law()):
        assert not OF_BETROKKENE.search(text), text


def test_a_case_is_never_called_dossier() -> None:
    for text in (*shown(), *printed()):
        assert not DOSSIER.search(text) or WHICH_DOSSIER.search(text), text


OWN_CONCLUSION = re.compile(r"\b(dus|daarom)\b", re.IGNORECASE)
FOLLOWS_FROM_THE_TEXT = {
    "pbw-18b-partijen": "who is not in the list of parties",
    "pbw-18b-stil": "what the article leaves open cannot come from it",
}


def test_a_conclusion_of_ours_is_not_told_as_the_law() -> None:
    for one in law.entries():
        if one.kind not in {"wet", "handreiking", "beleidsregel"} or one.evidence == "unconfirmed":
            continue
        for sentence in re.split(r"(?<=\.)\s+", one.text):
            ours = OWN_CONCLUSION.search(sentence) and "Onze lezing" not in sentence
            assert not ours or one.id in FOLLOWS_FROM_THE_TEXT, sentence


def test_what_we_do_in_acute_danger_is_our_rule() -> None:
    assert law.entry("acuut-gevaar").kind == "eigen keuze"
