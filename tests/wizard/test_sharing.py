"""What goes along: nothing until chosen, per field and per gemeente, with what belongs to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case import minimisation, paths
from app.case.model import CaseDocument
from app.wizard import flow, questions, sharing
from app.wizard.sharing_problems import sharing_problems

FULL: dict[str, Any] = {
    "format": "meldpoort.case/1",
    "source": [
        {"id": "s1", "kind": "risk_assessment", "owner_ok": "agreed", "owner_ok_on": "2026-11-01"},
        {"id": "s2", "kind": "facility_registration"},
        {"id": "s3", "kind": "police", "owner_ok": "not_asked"},
    ],
    "person": {
        "surname": "Bakker",
        "given_names": "Koen",
        "birth_place": "Breda, Nederland",
        "nationality": "Nederlandse",
        "alias": ["De Lange"],
        "skn": "4711002",
        "residence_status": "Rechtmatig verblijf",
    },
    "detention": {"facility": "PI Vught", "titles": ["isd", "other"], "titles_other": "Lijfsdwang"},
    "release": {"date": "2027-01-31", "manner": "end_of_sentence"},
    "offence": [
        {
            "id": "o1",
            "article": "art. 302 Sr",
            "parket": "05/123456-20",
            "period": "2021",
            "judgment_on": "2022-03",
            "judgment_court": "rechtbank Breda",
            "sentence": "5 jaar",
            "final": "yes",
        },
        {"id": "o2", "article": "art. 285 Sr", "final": "no"},
        {"id": "o3"},
    ],
    "scope": {
        "frame": {
            "vi": {"state": "refused", "decided_on": "2026-10-01"},
            "isd": {"state": "not_applicable"},
        }
    },
    "risk": {
        "nature": ["violence", "sexual"],
        "feared": "Zware mishandeling.",
        "for_whom": ["bystanders", "other"],
        "for_whom_note": "Vooral in het uitgaansleven.",
        "when": "In het weekend.",
        "term": "weeks",
        "facts": [
            {"id": "f1", "what": "Vocht twee keer.", "when": "2026-03", "source": "s2"},
            {"id": "f2", "what": "Werd herkend.", "source": "s3"},
        ],
        "raises": [{"id": "h1", "what": "Drank."}],
        "lowers": [{"id": "l1", "what": "Werk."}, {"id": "l2", "what": "Een kamer."}],
        "unknown": "Of de groep nog bestaat.",
        "instrument": [
            {
                "id": "t1",
                "name": "risicoscreener_geweld",
                "on": "2026-08",
                "assessor": "psycholoog",
                "conclusion": "Hoog.",
                "motivation": "Eerder patroon.",
                "source": "s1",
            },
            {"id": "t2", "name": "other", "name_other": "Eigen lijst", "conclusion": "Matig."},
        ],
        "behaviour": [{"id": "b1", "what": "Twee keer afgezonderd."}],
        "treatment": [{"id": "tr1", "what": "Training", "state": "under_way"}],
        "health": "Verslaving staat in de taxatie.",
        "sources": {"judgment": {"state": "consulted"}, "mdo": {"state": "unavailable"}},
    },
    "address": [{"id": "ad1", "kind": "brp", "text": "Breda", "gemeente": "0758"}],
    "residence": {"expected": "several", "bans": "Geen.", "signals": "Geen."},
    "muni": [{"id": "m1", "code": "0855"}, {"id": "m2", "code": "0518"}],
    "informed": [{"id": "i1", "party": "police", "on": "2026-11", "ground": "art. 18b"}],
    "inform": {"view": "Niet eens."},
}


def case(*choices: dict[str, Any], **share: Any) -> CaseDocument:
    return CaseDocument.from_value(FULL | {"share": {"choices": list(choices)} | share})


def yes(*fields: str) -> list[dict[str, Any]]:
    return [{"field": field, "choice": "yes"} for field in fields]


def names(document: CaseDocument) -> set[str]:
    return {problem.name for problem in sharing_problems(document)}


ALL_FIELDS = [f.path for group in sharing.shareable(case()) for f in group.fields]


def test_nothing_is_chosen_beforehand() -> None:
    empty = case()
    assert sharing.chosen(empty, "m1") == {}
    assert sharing_problems(empty) == ()
    assert sharing.reason_subjects(empty) == ()
    assert sharing.shareable(CaseDocument()) == ()


def test_everything_of_the_table_can_be_chosen_and_is_named_and_read() -> None:
    groups = {group.id: group for group in sharing.shareable(case())}
    assert list(groups) == [
        *("identification", "detention", "offence", "risk", "assessment"),
        *("behaviour", "treatment", "health", "environment"),
    ]
    texts = {f.path: f.value_text for group in groups.values() for f in group.fields}
    labels = {f.path: f.label for group in groups.values() for f in group.fields}
    assert all(texts.values())
    assert all(labels.values())
    assert texts["detention.titles"] == "ISD, Lijfsdwang"
    assert texts["offence.o1"] == "art. 302 Sr (onherroepelijk)"
    assert texts["offence.o2"] == "art. 285 Sr (niet onherroepelijk)"
    assert texts["offence.o1.judgment_on"] == "maart 2022, rechtbank Breda"
    assert texts["risk.facts.f1"] == "Vocht twee keer. (maart 2026)"
    assert texts["risk.for_whom"].endswith(". Vooral in het uitgaansleven.")
    assert texts["risk.instrument.t1"] == (
        "Risicoscreener Geweld, augustus 2026, psycholoog: Hoog. Motivering: Eerder patroon."
    )
    assert texts["risk.instrument.t2"] == "Eigen lijst: Matig."
    assert texts["risk.treatment.tr1"] == "Training, bezig"
    assert texts["risk.sources"] == "Bekeken: Vonnis. Niet beschikbaar: MDO."
    assert texts["address.ad1"] == "BRP-adres: Breda, gemeente Breda"
    assert texts["scope.frame.vi"] == "afgewezen of afgelopen, 1 oktober 2026"
    assert texts["informed.i1"] == "Politie, november 2026, grond: art. 18b"
    assert labels["scope.frame.vi"] == "Voorwaardelijke invrijheidstelling (v.i.)"
    assert labels["risk.facts.f2"] == "Feit 2"
    # no BSN here, no frame that is not at issue, no offence without a name
    assert not {"person.bsn", "scope.frame.isd", "offence.o3", "scope.frame.tbs_pij"} & set(texts)


def test_the_details_of_an_offence_stand_below_it() -> None:
    offences = next(group for group in sharing.shareable(case()) if group.id == "offence")
    assert [f.path for f in offences.fields] == [
        "offence.o1",
        *(f"offence.o1.{name}" for name in ("parket", "period", "judgment_on", "sentence")),
        "offence.o2",
    ]


def test_every_pattern_belongs_to_a_question_that_may_go_in_the_letter() -> None:
    for pattern in sharing.patterns():
        question = questions.question(pattern.replace(".*", ""))
        assert question.letter in {"choice", "always"} or pattern == "scope.frame.*", pattern


def test_what_always_and_what_never_goes_is_shown() -> None:
    always = {f.label: f.value_text for f in sharing.always_along(case())}
    assert always["Naam en voornamen"] == "Bakker, Koen"
    assert always["Inrichting"] == "PI Vught"
    assert always["Vrijlatingsdatum, met zekerheid en bron"].startswith("31 januari 2027")
    assert any("medisch dossier" in never.text for never in sharing.never_along())
    assert not {f.path for f in sharing.always_along(case())} & set(ALL_FIELDS)


def test_a_chosen_field_goes_and_a_shorter_text_replaces_it() -> None:
    document = case(
        *yes("person.skn"), {"field": "risk.health", "choice": "short", "short": "Verslaving."}
    )
    assert sharing.chosen(document, "m1") == {"person.skn": None, "risk.health": "Verslaving."}


def test_a_shorter_text_that_is_not_there_yet_goes_nowhere() -> None:
    document = case({"field": "person.skn", "choice": "short"})
    assert sharing.chosen(document, "m1") == {}
    assert "short_text" in names(document)


def test_what_makes_the_risk_greater_takes_the_rest_of_the_picture_along() -> None:
    document = case(*yes("risk.raises.h1"))
    assert sharing.chosen(document, "m1") == {
        "risk.raises.h1": None,
        "risk.lowers.l1": None,
        "risk.lowers.l2": None,
        "risk.unknown": None,
    }
    shorter = case(
        *yes("risk.raises.h1"),
        {"field": "risk.lowers.l1", "choice": "no"},
        {"field": "risk.unknown", "choice": "short", "short": "De groep."},
        munis=[{"muni": "m1", "field": "risk.unknown", "choice": "no"}],
    )
    assert sharing.chosen(shorter, "m1")["risk.lowers.l1"] is None
    assert sharing.chosen(shorter, "m1")["risk.unknown"] == "De groep."


def test_nothing_that_makes_the_risk_smaller_is_said_as_well() -> None:
    choices = {"share": {"choices": yes("risk.raises.h1")}}
    none = CaseDocument.from_value(
        FULL | choices | {"risk": FULL["risk"] | {"lowers": [], "lowers_none": True}}
    )
    assert sharing.chosen(none, "m1")["risk.lowers"] is None
    assert sharing.label(none, "risk.lowers")
    unknown = CaseDocument.from_value(
        FULL | choices | {"risk": FULL["risk"] | {"lowers": []}, "unknown": ["risk.lowers"]}
    )
    assert sharing.chosen(unknown, "m1")["risk.lowers"] == "Niet bekend."


@pytest.mark.parametrize("field", ["risk.feared", "risk.facts.f1", "risk.sources", "risk.nature"])
def test_anything_about_the_risk_takes_along_what_is_not_known(field: str) -> None:
    assert set(sharing.chosen(case(*yes(field)), "m1")) == {field, "risk.unknown"}


def test_a_whole_list_can_be_chosen_at_once() -> None:
    document = case(*yes("risk.facts", "offence"), {"field": "risk.facts.f2", "choice": "no"})
    going = sharing.chosen(document, "m1")
    assert set(going) == {"risk.facts.f1", "offence.o1", "offence.o2", "risk.unknown"}


def test_a_detail_of_an_offence_does_not_go_without_the_offence() -> None:
    document = case(*yes("offence.o1.parket"))
    assert sharing.chosen(document, "m1") == {}
    both = case(*yes("offence.o1.parket", "offence.o1"))
    assert list(sharing.chosen(both, "m1")) == ["offence.o1", "offence.o1.parket"]


def test_a_gemeente_may_get_less_and_more_only_with_its_own_reason() -> None:
    own = {"muni": "m2", "field": "person.skn", "choice": "yes"}
    less = {"muni": "m2", "field": "risk.health", "choice": "no"}
    document = case(*yes("risk.health"), munis=[own, less])
    assert set(sharing.chosen(document, "m1")) == {"risk.health"}
    assert sharing.chosen(document, "m2") == {}
    assert "muni_reason" in names(document)
    reasoned = case(*yes("risk.health"), munis=[own | {"reason": "Alleen hier."}, less])
    assert set(sharing.chosen(reasoned, "m2")) == {"person.skn"}
    assert "muni_reason" not in names(reasoned)


def test_another_short_text_for_a_gemeente_needs_a_reason() -> None:
    general = {"field": "risk.health", "choice": "short", "short": "Verslaving."}
    other = {"muni": "m2", "field": "risk.health", "choice": "short", "short": "Iets anders."}
    document = case(general, munis=[other])
    assert sharing.chosen(document, "m2") == {"risk.health": "Verslaving."}
    assert "muni_reason" in names(document)


def test_the_last_choice_for_a_field_counts() -> None:
    document = case(*yes("person.skn"), {"field": "person.skn", "choice": "no"})
    assert sharing.chosen(document, "m1") == {}


def test_each_group_needs_one_reason() -> None:
    document = case(*yes("person.skn", "person.alias", "risk.behaviour.b1"))
    assert [s.id for s in sharing.reason_subjects(document)] == ["identification", "behaviour"]
    assert names(document) == {"group_reason"}
    reasons = [{"group": "identification", "reason": "x"}, {"group": "behaviour", "reason": "y"}]
    assert (
        sharing_problems(
            case(*yes("person.skn", "person.alias", "risk.behaviour.b1"), reasons=reasons)
        )
        == ()
    )


def test_an_offence_that_is_not_final_needs_its_own_reason() -> None:
    group = {"group": "offence", "reason": "x"}
    document = case(*yes("offence.o1", "offence.o2"), reasons=[group])
    (problem,) = sharing_problems(document)
    assert (problem.name, problem.path) == ("offence_reason", "share.reasons.offence.o2")
    assert "Strafzaak 2" in str(problem.sentence)
    own = {"group": "offence.o2", "reason": "Ernstig en acuut gevaar."}
    assert names(case(*yes("offence.o1", "offence.o2"), reasons=[group, own])) == set()
    left = paths.remove_item(case(*yes("offence.o2"), reasons=[group, own]), "offence", "o2")
    assert [reason.group for reason in left.share.reasons] == ["offence"]


def test_health_needs_its_own_reason() -> None:
    document = case(*yes("risk.health"), reasons=[{"group": "health", "reason": "x"}])
    assert sharing.health_goes(document)
    assert names(document) == {"health_reason"}
    assert not sharing.health_goes(case(*yes("person.skn")))
    reasoned = paths.put(document, "share.health_reason", "Onvermijdelijk.")
    assert names(reasoned) == set()


def test_the_owner_of_a_document_is_asked_first() -> None:
    reasons = [{"group": "risk", "reason": "x"}, {"group": "assessment", "reason": "x"}]
    document = case(*yes("risk.facts.f1", "risk.facts.f2", "risk.instrument.t1"), reasons=reasons)
    (problem,) = sharing_problems(document)
    assert (problem.name, problem.path) == ("owner_not_asked", "source.s3.owner_ok")
    asked = paths.put(document, "source.s3.owner_ok", "agreed")
    assert names(asked) == set()
    explained = paths.reason(document, "source.s3.owner_ok", "Het is een openbaar stuk.")
    assert names(explained) == set()
    not_needed = paths.put(document, "source.s3.owner_ok", "not_needed")
    assert names(not_needed) == {"owner_not_asked"}
    because = paths.put(not_needed, "source.s3.owner_ok_reason", "Openbaar.")
    assert names(because) == set()


def test_a_conclusion_never_goes_without_its_motivation() -> None:
    document = case(*yes("risk.instrument.t2"), reasons=[{"group": "assessment", "reason": "x"}])
    assert names(document) == {"motivation_missing"}


def test_a_choice_for_something_that_cannot_be_chosen_is_told() -> None:
    assert names(case(*yes("risk.expert_said"))) == {"unknown_field"}
    assert sharing.chosen(case(*yes("proposal.note", "test.consequences")), "m1") == {}
    assert names(case({"field": "risk.expert_said", "choice": "no"})) == set()


def test_a_text_as_long_as_a_report_is_pointed_at() -> None:
    document = paths.put(case(*yes("risk.feared")), "risk.feared", "Lang. " * 400)
    assert sharing.too_long(document) == ("risk.feared",)


CHOICES = st.dictionaries(
    st.sampled_from(ALL_FIELDS), st.sampled_from(["no", "short", "yes"]), max_size=12
)


@given(general=CHOICES, own=CHOICES)
def test_only_what_was_chosen_or_belongs_to_it_goes(
    general: dict[str, str], own: dict[str, str]
) -> None:
    document = case(
        *({"field": f, "choice": c, "short": "kort"} for f, c in general.items()),
        munis=[{"muni": "m2", "field": f, "choice": c, "short": "kort"} for f, c in own.items()],
    )
    for muni_id in ("m1", "m2"):
        going = sharing.chosen(document, muni_id)
        picked = {f for f, c in general.items() if c != "no"}
        along = minimisation.coupled(document, set(going) | picked)
        assert set(going) <= picked | along | {"risk.lowers.l1", "risk.lowers.l2", "risk.unknown"}
        assert [f for f in ALL_FIELDS if f in going] == list(going)
        if any(f.startswith("risk.raises") for f in going):
            assert {"risk.lowers.l1", "risk.lowers.l2", "risk.unknown"} <= set(going)
        assert not minimisation.without_parent(going)
    # Without a reason of its own a gemeente never gets more than everyone.
    coupled = {"risk.lowers.l1", "risk.lowers.l2", "risk.unknown"}
    assert set(sharing.chosen(document, "m2")) <= set(sharing.chosen(document, "m1")) | coupled


def test_more_for_one_gemeente_is_told_to_the_reviewer() -> None:
    own = {"muni": "m2", "field": "person.skn", "choice": "yes"}
    less = {"muni": "m2", "field": "risk.health", "choice": "no", "reason": "Niet nodig."}
    assert sharing.more_for_one(case(*yes("risk.health"), munis=[own, less])) == ()
    reasoned = case(*yes("risk.health"), munis=[own | {"reason": "Naamgenoot."}, less])
    (found,) = sharing.more_for_one(reasoned)
    assert (found.muni, found.path, found.reason) == ("m2", "person.skn", "Naamgenoot.")
    told = flow.deviations(paths.put(reasoned, "proposal.choice", "notify"))
    (shown,) = (d for d in told if d.name == "muni_more")
    assert (shown.reason, shown.group) == ("Naamgenoot.", "other")
    text = {"muni": "m2", "field": "risk.feared", "choice": "short", "short": "Anders."}
    general = {"field": "risk.feared", "choice": "short", "short": "Kort."}
    other = case(general, munis=[text | {"reason": "Daar is het bekend."}])
    assert [each.path for each in sharing.more_for_one(other)] == ["risk.feared"]
