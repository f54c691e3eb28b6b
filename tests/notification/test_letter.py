"""The letter as blocks: its order, and that it says what the file says and nothing else."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import Any

from app.case import canonical
from app.case.model import CaseDocument
from app.notification.blocks import (
    Block,
    Bullets,
    Fields,
    Heading,
    Letterhead,
    Paragraph,
    Table,
    Verification,
)
from app.notification.content import Notification, origins, to_bytes
from app.notification.letter import LetterRecord, in_groups, letter_blocks, qr_text
from app.notification.paper_code import PaperCode, read_code
from app.notification.pdf import render_letter
from app.notification.typeface import visible
from app.wizard.dates import show_day, show_partial
from tests.notification.conftest import SIGNATURE, choose, composed, record_of
from tests.notification.paper_text import body, is_date, squeezed, texts
from tests.notification.test_choices import fields, marked


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Heading) and block.level == 2]


def test_first_page_says_what_is_asked_and_who_to_call_first(
    notification: Notification, record: LetterRecord
) -> None:
    blocks = letter_blocks(notification, record)
    assert isinstance(blocks[0], Letterhead)
    assert blocks[1] == Heading("Bericht op grond van art. 18b Pbw", level=1)
    assert headings(blocks) == [
        "Wat wij u vragen",
        "Wie u kunt bellen",
        "Om wie het gaat",
        "Waarom u deze melding krijgt",
        "Veroordelingen en zaken",
        "Na de detentie",
        "Feiten",
        "Ons oordeel over het risico",
        "Wat wij niet weten",
        "De grondslag",
        "Gebruiken en bewaren",
        "Weet betrokkene ervan?",
        "Hoe u antwoordt",
        "Controlegegevens",
    ]


def test_addressee_is_the_burgemeester_in_person(
    notification: Notification, record: LetterRecord
) -> None:
    head = letter_blocks(notification, record)[0]
    assert isinstance(head, Letterhead)
    assert head.personal == "Persoonlijk en vertrouwelijk"
    assert head.addressee == (
        "De burgemeester van Tilburg",
        "T.a.v. Adviseur openbare orde en veiligheid",
    )
    facts = {field.label: field.value for field in head.facts}
    assert facts == {
        "Datum": "25 november 2026",
        "Ons kenmerk": "MP-2026-x7k3q",
        "Versie": "1",
        "Exemplaar": "1",
    }


def test_names_no_person_or_offence_outside_the_letter_itself(
    notification: Notification, record: LetterRecord
) -> None:
    head, subject = letter_blocks(notification, record)[:2]
    for private in ("Donkersloot", "mishandeling", "gewelds"):
        assert private not in f"{head}{subject}"
        assert private not in qr_text(notification, record)


def test_concept_has_no_date_hash_or_approval(notification: Notification) -> None:
    blocks = letter_blocks(notification, None)
    head = blocks[0]
    assert isinstance(head, Letterhead)
    assert head.facts[0].value == "nog niet vastgesteld"
    verification = next(block for block in blocks if isinstance(block, Verification))
    assert verification.code == ""
    assert "Hoogachtend" not in str(blocks)


def test_verification_block_has_number_version_and_hash(
    notification: Notification, record: LetterRecord
) -> None:
    blocks = letter_blocks(notification, record)
    verification = next(block for block in blocks if isinstance(block, Verification))
    digest = canonical.sha256_hex(to_bytes(notification))
    values = [row.value for row in verification.rows]
    assert values[0] == "MP-2026-x7k3q-v1"
    assert in_groups(digest) in values
    assert read_code(verification.code) == PaperCode("MP-2026-x7k3q", 1, digest, SIGNATURE)
    assert "".join(values[-1].split()) == verification.code
    unsigned = letter_blocks(notification, replace(record, signature=None))
    block = next(block for block in unsigned if isinstance(block, Verification))
    assert block.code == f"MP-2026-x7k3q v1 {digest}"
    assert values[:-1] == [row.value for row in block.rows]


def test_blocks_point_to_the_answers_of_the_case(case_a: CaseDocument) -> None:
    said = composed(case_a)
    blocks = letter_blocks(said, None, origins(case_a, "m1"))
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [row.about for row in tables[0].rows] == [
        "risk.facts.f1",
        "risk.facts.f2",
        "risk.facts.f3",
    ]
    about = {field.about for block in blocks if isinstance(block, Fields) for field in block.rows}
    assert {"person.surname", "risk.feared", "muni.m1.why", "test.risk", "offence.o1"} <= about
    listed = {item.about for block in blocks if isinstance(block, Bullets) for item in block.items}
    assert {"risk.raises.h1", "risk.lowers.l1", "muni.m1.ask"} <= listed


def test_replacing_letter_says_so_before_anything_else(case_a: CaseDocument) -> None:
    said = composed(case_a, version=2, replaces=("MP-2026-x7k3q", 1))
    paragraphs = [block for block in letter_blocks(said, None) if isinstance(block, Paragraph)]
    assert paragraphs[0].text.startswith("Deze melding vervangt versie 1")


def shown(key: str, text: str) -> str:
    """A text of the file as the letter prints it."""
    if is_date(text) and key not in {"law_version", "text_version", "code"}:
        return show_day(date.fromisoformat(text)) if len(text) == 10 else show_partial(text)
    return visible(text)


def all_chosen() -> CaseDocument:
    return choose(marked(), dict.fromkeys(fields()))


def test_letter_says_everything_the_file_says() -> None:
    for document in (choose(marked(), {}), all_chosen()):
        said = composed(document)
        letter = body(render_letter(said, record_of(said), concept=False), said)
        for key, text in texts(canonical.decode(to_bytes(said))):
            if key == "name" and text in {part.name for part in said.parts}:
                continue  # a code that says which part it is
            if key == "handling":
                continue  # stands on every page, and is taken out with what does
            assert squeezed(shown(key, text)) in letter, (key, text)


def test_letter_says_nothing_the_file_does_not_say() -> None:
    said = composed(all_chosen())
    record = record_of(said)
    letter = " ".join(_block_texts(letter_blocks(said, record)))
    fixed = tomllib.loads(files("app.notification").joinpath("texts.toml").read_text("utf-8"))
    known = " ".join(
        [
            *(shown(key, text) for key, text in texts(canonical.decode(to_bytes(said)))),
            *(text for _, text in texts(fixed)),
            *record.reviewers,
            record.authority,
            record.build,
            in_groups(record.content_hash),
            read_code(qr_text(said, record)).written(),
            show_day(record.approved_at.date()),
            said.file_name,
        ]
    )
    words = set(re.findall(r"\w+", known))
    numbers = {str(number) for number in range(1, 10)}  # version, exemplar and rows of the table
    strange = set(re.findall(r"\w+", letter)) - words - numbers
    assert strange == set()


def _block_texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in _block_texts(each)]
    if hasattr(value, "__dataclass_fields__"):
        names = set(value.__dataclass_fields__) - {"about", "tone", "code"}
        return [text for name in sorted(names) for text in _block_texts(getattr(value, name))]
    return []
