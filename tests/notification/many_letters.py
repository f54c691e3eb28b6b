"""Letters of every shape, made from a seed: the same ones in every run."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from app.case import paths
from app.case.model import CaseDocument
from app.notification.pdf import render_letter
from tests.notification.conftest import SETTINGS, composed, read_case_a, record_of

NAMES = (
    "Jansen",
    "fan 'e Wâldsjongû-Brûnswyk",
    "Şükrü İbrahim Ğöçıoğlu",
    "Łukasz Đorđević",
    "Αλέξης Παπαδόπουλος",
    "Ёлка Щербакова",
    "Nguyễn Thị Ngọc Ánh",
    "李明",
    "محمد بن عبد الله",
    "בן־ציון Cohen",
    "O'Neill & <b>Zonen</b>",
    "Vandenbergheteulingen" * 30,
    "e\u0301\u0323 😀",
)
PHRASES = (
    "Betrokkene vertelde dat er nog iets openstaat met oude bekenden.",
    "Hij zei «جاري العمل» en liep weg.",
    "שלום stond op het briefje.",
    "It giet oan, sei er, en gûlde.",
    "Çok önemli bir gün: İstanbul.",
    "Zie § 3, ‘bijlage’ – “vertrouwelijk” … 100 % €",
    "x" * 400,
    "regel een\nregel twee\n\nregel vier",
)


def letters(count: int) -> Iterator[tuple[str, bytes]]:
    """Give ``count`` letters with a name each."""
    for seed in range(count):
        yield f"brief-{seed:03d}", _letter(Random(seed))  # noqa: S311 - not a secret


def _letter(chance: Random) -> bytes:
    document = _case(chance)
    practice = chance.random() < 0.2
    handling = "Departementaal vertrouwelijk " * chance.choice((1, 4))
    settings = SETTINGS.model_copy(update={"practice": practice, "handling_text": handling.strip()})
    said = composed(document, settings=settings)
    record = record_of(said, exemplar=chance.choice((None, 1, 12)))
    concept = chance.random() < 0.2
    return render_letter(said, record, concept=concept)


def _case(chance: Random) -> CaseDocument:
    document = read_case_a()
    document = paths.put(document, "person.surname", chance.choice(NAMES))
    document = paths.put(document, "person.given_names", chance.choice(NAMES))
    for path in ("risk.feared", "muni.m1.why", "muni.m1.delegate_function"):
        if chance.random() < 0.5:
            document = paths.put(document, path, _text(chance))
    facts: list[dict[str, Any]] = [
        {"what": _text(chance), "source": "s4"} for _ in range(chance.choice((0, 1, 3, 12, 40)))
    ]
    keep = chance.random() < 0.7
    choices = [choice for choice in document.share.choices if keep and "facts" not in choice.field]
    chosen = [{"field": f"risk.facts.f{n}", "choice": "yes"} for n in range(1, len(facts) + 1)]
    if facts:
        document = paths.put(document, "risk.facts", facts)
    else:
        chosen = []
    return paths.put(document, "share.choices", [*choices, *chosen])


def _text(chance: Random) -> str:
    return " ".join(chance.choices(PHRASES, k=chance.choice((1, 1, 2, 8, 60))))
