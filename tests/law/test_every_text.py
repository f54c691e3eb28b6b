"""No text gives a score, a percentage or a traffic light, nor a burgemeester a power.

The law says none of it; each text of the program is walked, in both languages.
"""

from __future__ import annotations

import re

import pytest

from tests.law.every_text import english, of_the_law, printed, shown

PLACES = {"shown": shown, "english": english, "printed": printed, "law": of_the_law}

PERCENTAGE = re.compile(r"\d\s*%|%(?![a-zA-Z(])|\bprocent\b|\bper\s?cent(age)?\b", re.IGNORECASE)
TRAFFIC_LIGHT = re.compile(
    r"\b(rood|rode|oranje|geel|gele|groen|groene|stoplicht|verkeerslicht"
    r"|red|orange|amber|yellow|green|traffic light)\b",
    re.IGNORECASE,
)
SCORE = re.compile(
    r"\b(risico)?scores?\b|\brisico(niveau|klasse|cijfer)\b|\b(hoog|laag|gemiddeld|matig) risico\b"
    r"|\brisk (level|class|score)s?\b|\b(high|low|medium) risk\b|\brating\b",
    re.IGNORECASE,
)
ADVICE = re.compile(
    r"\b(het programma|Meldpoort) (adviseert|raadt|beveelt)\b|\bautomatisch advies\b"
    r"|\b(the program|Meldpoort) (advises|recommends)\b",
    re.IGNORECASE,
)
POWER = re.compile(
    r"\b(gebieds-? ?(verbod|ontzegging)|groepsverbod|meldplicht|huisverbod|noodbevel"
    r"|noodverordening|bestuursdwang|dwangsom|172a|172b|174a|151b"
    r"|woning(en)? (te )?sluiten|sluit(en|ing) van (een|de) woning"
    r"|area ban|group ban|reporting duty|restraining order|emergency order)\b",
    re.IGNORECASE,
)
MAY = re.compile(
    r"(?<!namens de )\bburgemeester (kan|mag|is bevoegd|heeft de bevoegdheid|moet optreden)\b"
    r"|(?<!for the )\bburgemeester (can|may|has the power|must act)\b",
    re.IGNORECASE,
)

OF_A_JUDGE = "a ban that a judge imposed, or one that exists already"
NOT_OURS = "names another law as another way, and says that it was not researched"
NAMED_ALLOWED = {
    "Zoals een contactverbod of een gebiedsverbod. Schrijf geen adres of naam van een ander op.": (
        OF_A_JUDGE
    ),
    "Such as a no-contact order or an area ban. Do not write down an address or name of anyone"
    " else.": OF_A_JUDGE,
    "Wvggz, Wzd, huisverbod of Veilig Thuis. Niet onderzocht voor dit programma.": NOT_OURS,
    "Wvggz, Wzd, temporary restraining order (huisverbod) or Veilig Thuis."
    " Not researched for this program.": NOT_OURS,
}
"""Text -> why it may name a measure."""

OF_A_BREACH = {
    "Bij een hoog risico hoort betrokkene het ook.",
    "When the risk is high, the person concerned is told as well.",
}
"""The risk of a data breach for the person (Wjsg 26g), not the risk that a person is."""


def found(pattern: re.Pattern[str], place: str) -> set[str]:
    return {text for text in PLACES[place]() if pattern.search(text)}


@pytest.mark.parametrize("place", PLACES)
def test_there_are_texts_to_walk(place: str) -> None:
    assert len(PLACES[place]()) > 250


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("pattern", [PERCENTAGE, TRAFFIC_LIGHT, ADVICE])
def test_no_percentage_no_traffic_light_no_advice(place: str, pattern: re.Pattern[str]) -> None:
    assert found(pattern, place) == set()


@pytest.mark.parametrize("place", ["shown", "english", "printed"])
def test_a_score_is_only_named_to_say_that_it_never_decides(place: str) -> None:
    said = found(SCORE, place) - OF_A_BREACH
    never = re.compile(r"\b(nooit|geen|niet|never|no|not|neither)\b", re.IGNORECASE)
    assert {text for text in said if not never.search(text)} == set()


@pytest.mark.parametrize("place", ["shown", "english", "printed"])
def test_no_text_gives_the_burgemeester_a_power(place: str) -> None:
    named = {text for text in found(POWER, place) if text not in NAMED_ALLOWED}
    assert {text for text in named if not re.search(r"38v|contact ?(ban|verbod)", text)} == set()


@pytest.mark.parametrize("place", ["shown", "english", "printed"])
def test_no_text_says_what_a_burgemeester_may(place: str) -> None:
    # What a person asks about, or what the burgemeester lacks, is another thing.
    assert {text for text in found(MAY, place) if "?" not in text} == set()


def test_what_the_law_room_says_of_powers_names_their_limits() -> None:
    limits = re.compile(r"niet genoeg|gaat niet over|jonger dan twaalf|niet aan een politie")
    for text in found(POWER, "law"):
        if text.startswith(("Artikel ", "Wet ")):
            continue  # the citation; its text is judged by itself
        assert limits.search(text) or "reclassering" in text or "38v" in text, text


def test_the_check_itself_finds_what_it_looks_for() -> None:
    assert PERCENTAGE.search("Een kans van 40 %")
    assert PERCENTAGE.search("veertig procent")
    assert TRAFFIC_LIGHT.search("Het risico is rood")
    assert SCORE.search("Risicoscore: 8")
    assert SCORE.search("Dit is een hoog risico")
    assert POWER.search("De burgemeester kan een gebiedsverbod opleggen")
    assert POWER.search("op grond van artikel 172a Gemeentewet")
    assert MAY.search("De burgemeester mag optreden")
    assert ADVICE.search("Het programma adviseert te melden")
