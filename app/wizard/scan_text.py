"""What the scan recognises in one piece of text: numbers, addresses, names and telling words.

An aid that does not find everything; each finder is a small function from text to places in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias, get_args

from app.case.identifiers import is_bsn
from app.case.model.sharing import FindingKind
from app.reference import gemeenten
from app.reference.place_names import folded
from app.reference.scan_words import ListName, finder, words

Kind: TypeAlias = FindingKind
Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Hit:
    """A place in a text, from ``start`` up to ``end``."""

    kind: Kind
    start: int
    end: int


def hits(text: str, own_names: Collection[str] = ()) -> tuple[Hit, ...]:
    """Give what stands in ``text``, in order and without overlap; ``own_names`` are expected."""
    return _hits(text, _parts(tuple(own_names)))


def forget_texts() -> None:
    """Let go of the texts that were looked through: they are of a case, and the screen locks."""
    _hits.cache_clear()
    _parts.cache_clear()


@lru_cache(maxsize=8)
def _parts(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part for name in names for part in folded(name).split())


# While one text is typed in, the other texts of the case stay as they are.
@lru_cache(maxsize=256)
def _hits(text: str, own: frozenset[str]) -> tuple[Hit, ...]:
    taken: list[Hit] = []
    for kind, find in _FINDERS.items():
        for start, end in sorted(find(text, own), key=lambda span: span[0] - span[1]):
            if not any(start < hit.end and hit.start < end for hit in taken):
                taken.append(Hit(kind, start, end))
    return tuple(sorted(taken, key=lambda hit: hit.start))


# ---------------------------------------------------------------------------- numbers
_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[(\[]at[)\]]\s?)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_IBAN = re.compile(r"(?<!\w)([A-Z]{2})[ .]?(\d{2})(?=[ .]?\w)", re.IGNORECASE)
_IBAN_LENGTHS = {
    "BE": 16,
    "BG": 22,
    "DE": 22,
    "ES": 24,
    "FR": 27,
    "GB": 22,
    "IT": 27,
    "LT": 20,
    "MA": 28,
    "NL": 18,
    "PL": 28,
    "PT": 25,
    "RO": 24,
    "TR": 26,
}
"""Letters and digits of an IBAN per country: those that occur most here."""
_NINE_DIGITS = re.compile(r"(?<!\d)(?<!\d[ ./-])\d(?:[ .-]?\d){8}(?![ ./-]?\d)")
_NAMED_BSN = re.compile(
    r"\b(?:bsn|burgerservicenummer|sofinummer|sofi-nummer)\b\D{0,12}(\d(?:[ .-]?\d){7,8})(?!\d)",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}")
_PHONE = re.compile(
    r"(?<![\w/.,-])(?:(?:\+31|0031)[ .-]?(?:\(0\))?[ .-]?\(?[1-9]\)?(?:[ .-]?\d){8}"
    r"|\(?0[1-9](?:[ .-]?\d){0,3}\)?(?:[ .-]{0,3}\d){5,8}"
    r"|\+(?!31)\d{1,3}(?:[ .-]?\d){7,12})(?![\d/])"
)
_NAMED_PHONE = re.compile(
    r"\b(?:tel|tel\.|telefoon|telefoonnummer|mobiel|mobiele nummer|gsm|06-nummer|whatsapp)\b"
    r"[^\d\n]{0,15}(\d(?:[ .-]?\d){5,11})(?!\d)",
    re.IGNORECASE,
)


def _emails(text: str, _own: frozenset[str]) -> Iterator[Span]:
    for match in _EMAIL.finditer(text):
        yield match.span()


def _ibans(text: str, _own: frozenset[str]) -> Iterator[Span]:
    for match in _IBAN.finditer(text):
        length = _IBAN_LENGTHS.get(match.group(1).upper())
        end = _end_of(text, match.start(), length) if length else None
        if end is not None and _is_iban(text[match.start() : end]):
            yield match.start(), end


def _end_of(text: str, start: int, length: int) -> int | None:
    """Give where ``length`` letters and digits end, with at most one sign between them."""
    count, gap = 0, 0
    for at in range(start, len(text)):
        if text[at].isalnum() and text[at].isascii():
            count, gap = count + 1, 0
        elif text[at] in " .-" and gap == 0:
            gap = 1
        else:
            return None
        if count == length:
            return None if text[at + 1 : at + 2].isalnum() else at + 1
    return None


def _is_iban(text: str) -> bool:
    plain = re.sub(r"[ .-]", "", text).upper()
    turned = plain[4:] + plain[:4]
    return int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def _bsns(text: str, _own: frozenset[str]) -> Iterator[Span]:
    for match in _NAMED_BSN.finditer(text):
        yield match.span(1)
    for match in _NINE_DIGITS.finditer(text):
        if is_bsn(match.group()) and not _DATE.match(match.group()):
            yield match.span()


def _phones(text: str, _own: frozenset[str]) -> Iterator[Span]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if not digits.startswith("0") or digits.startswith("00") or len(digits) == 10:
            yield match.span()
    for match in _NAMED_PHONE.finditer(text):
        yield match.span(1)


# ---------------------------------------------------------------------------- addresses
_POSTCODE = re.compile(
    r"(?<![\w-])[1-9]\d{3} ?(?!SA|SD|SS|PI|OM|JC|PP|VI|EU|VN|BV|NV|AP|FG|UT)[A-Z]{2}(?![\w-])"
    r"(?:[ ,]{0,2}\d{1,4}(?![\d-]))?"
)
_ENDINGS = "straat|laan|weg|plein|gracht|kade|singel|dijk|plantsoen|boulevard|dreef|steeg"
_WEAK_ENDINGS = "hof|pad|park|markt|ring|wal|baan|haven|hoek|akker|veld|kamp|brink|erf|dam|oord"
_NOT_COUNTED = (
    r"(?!\s*(?:%|procent|dagen|dag|uur|uren|keer|maal|jaar|weken|week|maanden|maand|euro|km|meter"
    r"|minuten|mensen|personen|gedetineerden|januari|februari|maart|april|mei|juni|juli|augustus"
    r"|september|oktober|november|december)\b)"
)
_NUMBER = rf"\s+(?!(?:19|20)\d\d\b)\d{{1,4}}(?:-?[a-zA-Z]|\s[A-Z])?(?![\w/-]){_NOT_COUNTED}"
_STREET = re.compile(
    rf"(?<![\w-])(?:[\w'’.-]{{0,40}}\w{{2}}(?:{_ENDINGS})|[A-ZÀ-Þ][\w'’.-]{{1,40}}(?:{_WEAK_ENDINGS}))"
    rf"(?:-(?:Noord|Zuid|Oost|West))?{_NUMBER}"
)
_STREET_OF = re.compile(
    r"(?<![\w-])(?:Laan|Plein|Weg|Hof|Kade|Straat|Singel|Park|Ring|Dreef)\s+"
    r"(?:(?:van|de|der|den|het|'t|’t|op|aan|ten|ter)\s+){1,3}[A-ZÀ-Þ][\w'’-]+"
    rf"(?:\s+[A-ZÀ-Þ][\w'’-]+)?{_NUMBER}"
)
_NOT_A_STREET = frozenset(("onderweg", "halverwege", "vanwege", "snelweg", "uitweg"))
_BEFORE_STREET = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’.-]*\s+(?:(?:van|de|der|den|het|'t|’t|op|ten|ter)\s+){0,3}){1,3}$"
)


def _addresses(text: str, _own: frozenset[str]) -> Iterator[Span]:
    for match in _POSTCODE.finditer(text):
        yield match.span()
    for match in _STREET_OF.finditer(text):
        yield match.span()
    for match in _STREET.finditer(text):
        if match.group().split()[0].casefold() in _NOT_A_STREET:
            continue
        before = _BEFORE_STREET.search(text[max(0, match.start() - 60) : match.start()])
        yield match.start() - len(_of_the_name(before.group() if before else "")), match.end()


def _of_the_name(before: str) -> str:
    """Give what belongs to the name of a street: "Van der " of "Bij de Van der Hoopstraat"."""
    first = before.split(" ", 1)[0].casefold()
    if first not in words("sentence_starters"):
        return before
    capital = re.search(r"\s([A-ZÀ-Þ].*)$", before)
    return capital.group(1) if capital else ""


# ---------------------------------------------------------------------------- names
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BETWEEN = r"(?:(?:van|de|der|den|het|'t|’t|te|ten|ter|el|ben|al|von|da|dos|in)\s+){0,3}"
_CAPITAL = r"[A-ZÀ-ÞĞİŞČŠŽ][\w'’-]+"
_PREFIX = "van|de|der|den|het|'t|’t|te|ten|ter|el|ben|al|von|Van|De|Der|Den|El|Ben|Ter|Ten"
_PREFIXED = rf"(?:(?:{_PREFIX})\s+){{0,3}}"
_TITLED = re.compile(
    r"(?<!\w)(?:[Dd]e heer|[Mm]eneer|[Mm]evrouw|[Dd]hr|[Mm]evr|[Mm]w|[Mm]ej|[Mm]eester|[Jj]uffrouw)"
    rf"\.?\s+(?:[A-Z]\.\s?)*({_PREFIXED}{_CAPITAL})"
)
_INITIALS = re.compile(rf"(?<![\w.])((?:[A-Z]\.\s?){{1,4}}){_BETWEEN}({_CAPITAL})")
_WITH_PREFIX = re.compile(
    rf"(?<![\w-])({_CAPITAL})\s+(?:van\s+der|van\s+den|van\s+de|de|der|den|el|ter|ten)\s+{_CAPITAL}"
)
_ABBREVIATIONS = frozenset(("P.I.", "O.M.", "J.C.", "P.P.", "V.I.", "D.R.", "Z.V.H.", "B.V."))
_AFTER_NAME = re.compile(rf"\s+{_BETWEEN}{_CAPITAL}")
_SENTENCE_END = ".!?:;\n"
_SHORTEST_AT_START = 4
"""Letters of a first name that counts at the start of a sentence, where any word has a capital."""


def _names(text: str, own: frozenset[str]) -> Iterator[Span]:
    yield from _titled(text, own)
    yield from _with_initials(text, own)
    yield from _with_prefix(text, own)
    for match in _WORD.finditer(text):
        if _is_first_name(text, match, own):
            after = _AFTER_NAME.match(text, match.end())
            takes = after is not None and not _is_place(after.group())
            yield match.start(), after.end() if after and takes else match.end()


def _titled(text: str, own: frozenset[str]) -> Iterator[Span]:
    for match in _TITLED.finditer(text):
        if not _is_own(match.group(1), own):
            yield match.span()


def _with_initials(text: str, own: frozenset[str]) -> Iterator[Span]:
    for match in _INITIALS.finditer(text):
        initials, name = "".join(match.group(1).split()), match.group(2)
        before = text[: match.start()].split()[-1:]
        lettered = bool(before) and before[0].casefold() in words("lettered")
        if initials in _ABBREVIATIONS or lettered or name.casefold() in words("sentence_starters"):
            continue
        if not _is_own(name, own):
            yield match.span()


def _with_prefix(text: str, own: frozenset[str]) -> Iterator[Span]:
    for match in _WITH_PREFIX.finditer(text):
        no_name = match.group(1).casefold() in words("sentence_starters") | words("bodies")
        if not (no_name or _is_own(match.group(), own) or _is_place(match.group())):
            yield match.span()


def _is_first_name(text: str, match: re.Match[str], own: frozenset[str]) -> bool:
    word = re.sub(r"['’]s?$", "", match.group())
    parts = [word, *word.split("-")[:1]]
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return False
    if not any(part.casefold() in words("first_names") for part in parts) or _is_own(word, own):
        return False
    after = _AFTER_NAME.match(text, match.end())
    before = text[: match.start()].rstrip(" \t\"'“‘(«-")
    if _is_place(word) or before.casefold().endswith(("sint", "st.")):
        return False
    if after is not None and _is_place(word + after.group()):
        return False
    at_start = not before or before[-1] in _SENTENCE_END
    return not at_start or after is not None or len(word) >= _SHORTEST_AT_START


def _is_own(name: str, own: frozenset[str]) -> bool:
    parts = [part for part in folded(name).split() if part not in _NOBODY]
    return bool(parts) and all(part in own for part in parts)


_NOBODY = frozenset(folded(_PREFIX.replace("|", " ")).split()) | {"da", "dos", "in", "s"}
"""Parts of a name that say nothing about whose name it is."""


@cache
def _places() -> frozenset[str]:
    return frozenset(folded(name) for name in gemeenten.place_names())


def _is_place(name: str) -> bool:
    return folded(name) in _places()


# ---------------------------------------------------------------------------- words
def _words_of(name: ListName) -> Callable[[str, frozenset[str]], Iterator[Span]]:
    def find(text: str, _own: frozenset[str]) -> Iterator[Span]:
        yield from finder(name).spans(text)

    return find


_FINDERS: dict[Kind, Callable[[str, frozenset[str]], Iterator[Span]]] = {
    "email": _emails,
    "iban": _ibans,
    "bsn": _bsns,
    "phone": _phones,
    "address": _addresses,
    "name": _names,
    **{name: _words_of(name) for name in get_args(ListName)},
}
"""What finds each kind; where two find the same words, the first one has them."""
