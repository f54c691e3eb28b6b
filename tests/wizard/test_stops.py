"""What stops a case: hard stops of the law and the technique, soft stops with a reason."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app import law
from app.case import paths
from app.case.model import CaseDocument
from app.wizard import flow, questions
from app.wizard.flow import FlowSettings
from app.wizard.flow.texts import sentences
from tests.wizard.made_case import RELEASE, TODAY, complete

SETTINGS = FlowSettings(assessment_max_months=6)


def hard(document: CaseDocument, pending: dict[str, str] | None = None) -> dict[str, str]:
    found = flow.problems(document, pending or {}, SETTINGS, TODAY)
    return {each.path: each.name for each in found}


def soft(document: CaseDocument) -> set[str]:
    return {each.name for each in flow.soft_stops(document, SETTINGS, TODAY)}


def test_a_complete_case_has_no_stops() -> None:
    document = complete()
    assert hard(document) == {}
    assert soft(document) == set()
    assert flow.deviations(document, SETTINGS, TODAY) == ()


def test_an_empty_case_names_every_page_it_must_be_mended_on() -> None:
    found = flow.problems(CaseDocument(), {}, SETTINGS, TODAY)
    pages = [page.id for step in questions.steps() for page in step.pages]
    assert [pages.index(each.page_id) for each in found] == sorted(
        pages.index(each.page_id) for each in found
    )
    assert {"signal.date", "muni", "proposal.choice", "proposal.checked"} <= {p.path for p in found}
    assert all("{" not in str(each) for each in found)


REQUIRED = [
    each.path
    for step in questions.steps()
    for each in flow.asked(complete(), step)
    if each.need == "required" and each.question.type not in {"list", "table", "share", "findings"}
]


@pytest.mark.parametrize("path", REQUIRED)
def test_each_required_answer_stops_when_it_is_missing(path: str) -> None:
    document = complete()
    if questions.question(path).type == "tested":
        document = paths.put(document, f"{path}.answer", None)
        assert f"{path}.answer" in hard(document)
        return
    value = paths.get(document, path)
    empty: Any = () if isinstance(value, tuple) else False if value is True else None
    assert path in hard(paths.put(document, path, empty))


@pytest.mark.parametrize("path", ["offence", "risk.facts", "risk.raises", "risk.lowers", "address"])
def test_a_list_needs_a_block_or_the_word_that_there_is_none(path: str) -> None:
    document = paths.put(complete(), path, ())
    assert hard(document)[path] == "missing_list"
    assert path not in hard(paths.set_unknown(document, path, unknown=True))
    none_of_it = questions.question(path).empty_choice
    if none_of_it:
        value = True if questions.question(path).empty_type == "check" else "Om deze reden."
        assert path not in hard(paths.put(document, none_of_it, value))


def test_a_reason_is_part_of_each_answer_of_the_legal_test() -> None:
    document = paths.put(complete(), "test.quality.reason", None)
    assert hard(document) == {"test.quality.reason": "missing_reason"}


@pytest.mark.parametrize("answer", ["no", "unknown"])
@pytest.mark.parametrize("condition", ["risk", "necessary", "sender_task", "receiver_task"])
def test_notifying_needs_yes_on_every_condition_of_the_law(condition: str, answer: str) -> None:
    document = paths.put(complete(), f"test.{condition}.answer", answer)
    assert hard(document) == {f"test.{condition}.answer": "condition"}
    assert hard(paths.put(document, "proposal.choice", "not_notify")) == {}


@pytest.mark.parametrize("answer", ["no", "unknown"])
def test_notifying_needs_a_person_who_is_still_detained(answer: str) -> None:
    document = paths.put(complete(), "scope.detained", answer)
    assert hard(document)["scope.detained"] == "not_detained"
    assert "scope.detained" not in hard(paths.put(document, "proposal.choice", "not_notify"))


def test_a_release_date_that_is_not_known_does_not_stop_a_notification() -> None:
    document = paths.set_unknown(complete(), "release.date", unknown=True)
    assert hard(document) == {}


def test_what_is_only_needed_to_notify_is_not_asked_otherwise() -> None:
    document = complete(
        muni=[], inform={}, contact={}, address=[], proposal__choice="not_notify", residence={}
    )
    assert hard(document) == {}
    assert "law_says_provide" in soft(document)


def test_a_case_that_goes_another_way_needs_name_signal_release_and_scope() -> None:
    full = complete()
    document = CaseDocument(
        signal=full.signal.model_copy(update={"mdo": None, "mdo_on": None, "mdo_outcome": None}),
        person=full.person.model_copy(update={"birth_date": None, "skn": None}),
        release=full.release.model_copy(update={"certainty": None, "source": None, "manner": None}),
        scope=full.scope,
        proposal=full.proposal.model_copy(update={"choice": "not_notify"}),
    )
    document = paths.put(document, "scope.outcome", "other_way")
    document = paths.put(
        document, "scope.route", ({"way": "bij_11a", "who": "Justid", "on": "2026-12-01"},)
    )
    assert hard(document) == {}
    assert soft(document) == set()


@pytest.mark.parametrize("outcome", ["other_way", "hold"])
def test_scope_and_proposal_must_agree_before_notifying(outcome: str) -> None:
    document = paths.put(complete(), "scope.outcome", outcome)
    assert hard(document)["scope.outcome"] == "scope_says_otherwise"


@pytest.mark.parametrize(
    ("days", "name"),
    [(60, "hold_after_release"), (61, "hold_after_release"), (0, "hold_in_past"), (59, None)],
)
def test_holding_ends_before_the_release_and_after_today(days: int, name: str | None) -> None:
    until = TODAY + timedelta(days=days)
    document = complete(proposal__choice="hold", proposal__hold_until=until.isoformat())
    assert hard(document).get("proposal.hold_until") == name
    scope = complete(
        proposal__choice=None, scope__outcome="hold", scope__hold_until=until.isoformat()
    )
    assert hard(scope).get("scope.hold_until") == name


def test_text_that_is_not_a_date_stops_and_is_quoted() -> None:
    document = paths.put(complete(), "signal.date", None)
    (found,) = flow.problems(document, {"signal.date": "vorige week"}, SETTINGS, TODAY)
    assert found.name == "unreadable_date"
    assert "‘vorige week’" in str(found)
    assert found.page_id == "signal"


def test_text_in_a_block_that_is_gone_does_not_stop() -> None:
    assert hard(complete(), {"risk.facts.f9.when": "ooit", "no.such": "x"}) == {}


@pytest.mark.parametrize(
    ("changes", "path", "name"),
    [
        ({"person__bsn": "999990019"}, "person.bsn", "bsn_off"),
        ({"offence__0__parket": "12"}, "offence.o1.parket", "wrong_identifier"),
        ({"release__source": "s9"}, "release.source", "no_such_source"),
        ({"muni__0__basis": ["ad7"]}, "muni.m1.basis", "no_such_address"),
        ({"muni__0__code": "9999"}, "muni.m1.code", "gemeente_not_listed"),
        ({"address__0__gemeente": "9999"}, "address.ad1.gemeente", "gemeente_not_listed"),
    ],
)
def test_what_points_nowhere_or_cannot_be_right_stops(
    changes: dict[str, Any], path: str, name: str
) -> None:
    assert hard(complete(**changes))[path] == name


def test_an_allowed_bsn_must_pass_the_elfproef() -> None:
    allowed = FlowSettings(bsn_allowed=True)
    good = complete(person__bsn="999990019")
    wrong = complete(person__bsn="999990018")
    assert flow.problems(good, {}, allowed, TODAY) == ()
    (found,) = flow.problems(wrong, {}, allowed, TODAY)
    assert found.name == "wrong_identifier"


def test_one_gemeente_gets_one_notification() -> None:
    document = complete()
    twice = paths.put(
        document, "muni", (*document.muni, document.muni[0].model_copy(update={"id": "m2"}))
    )
    assert hard(twice)["muni.m2.code"] == "gemeente_twice"


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"test__proportional": {"answer": "no", "reason": "Nee."}}, "not_proportional"),
        ({"test__proportional": {"answer": "unknown", "reason": "?"}}, "not_proportional"),
        (
            {
                "scope__outcome": "beyond",
                "scope__jurist_who": "Jurist",
                "scope__jurist_on": "2026-11-01",
                "scope__jurist_outcome": "Kan.",
            },
            "beyond_handreiking",
        ),
        ({"proposal__choice": "not_notify"}, "law_says_provide"),
        ({"offence__0__final": "no"}, "not_final.o1"),
        ({"offence__0__final": "unknown"}, "not_final.o1"),
        ({"offence__0__ended": "acquitted"}, "not_convicted.o1"),
        ({"offence__0__ended": "dismissed", "offence__0__final": "no"}, "not_convicted.o1"),
        ({"risk__instrument__0__on": "2026-05-22"}, "old_assessment.t1"),
        ({"risk__instrument__0__on": "2025"}, "old_assessment.t1"),
        ({"risk__instrument__0__valid_until": "2026-11-22"}, "expired_assessment.t1"),
    ],
)
def test_a_soft_stop_asks_for_one_reason(changes: dict[str, Any], name: str) -> None:
    document = complete(**changes)
    assert hard(document) == {}
    assert soft(document) == {name}
    explained = paths.reason(document, name, "Om deze reden.")
    (stop,) = flow.soft_stops(explained, SETTINGS, TODAY)
    assert stop.reason == "Om deze reden."
    assert "{" not in stop.text
    first = flow.deviations(explained, SETTINGS, TODAY)[0]
    assert first.reason == "Om deze reden."
    assert "{" not in first.text
    assert not {"Leg", "u"} & set(first.text.split()), "the team lead is not asked to explain"


@pytest.mark.parametrize("on", ["2026-05-23", "2026-05", "2026"])
def test_an_assessment_is_only_old_when_it_surely_is(on: str) -> None:
    assert soft(complete(risk__instrument__0__on=on)) == set()


def test_without_the_setting_no_assessment_is_too_old() -> None:
    document = complete(risk__instrument__0__on="2001")
    assert flow.soft_stops(document, FlowSettings(), TODAY) == ()


@pytest.mark.parametrize(
    ("days", "names"),
    [
        (-1, {"release_passed"}),
        (0, {"late"}),
        (13, {"late"}),
        (14, set()),
        (92, set()),  # 23 February is three months
        (93, {"early"}),
    ],
)
def test_too_early_too_late_or_over(days: int, names: set[str]) -> None:
    release = TODAY + timedelta(days=days)
    assert soft(complete(release__date=release.isoformat())) == names


def test_what_counts_as_late_is_a_setting() -> None:
    document = complete(release__date=(TODAY + timedelta(days=20)).isoformat())
    assert flow.soft_stops(document, FlowSettings(notice_days=20), TODAY) == ()
    (stop,) = flow.soft_stops(document, FlowSettings(notice_days=21), TODAY)
    assert stop.name == "late"
    assert "minder dan 21 dagen" in stop.text


def test_lead_time_does_not_matter_when_nothing_is_sent() -> None:
    soon = (TODAY + timedelta(days=3)).isoformat()
    document = complete(release__date=soon, proposal__choice="not_notify")
    assert soft(document) == {"law_says_provide"}


@pytest.mark.parametrize("answer", ["no", "unknown"])
def test_a_gemeente_that_was_not_confirmed_asks_for_a_reason(answer: str) -> None:
    document = complete(
        address__0__gemeente="0758", muni__0__mismatch=answer, muni__0__mismatch_note="Toch wel."
    )
    document = paths.put(document, "muni.m1.not_chosen", "Daar niet.")
    assert soft(document) == {"mismatch.m1"}


SOFT = [
    each.path
    for step in questions.steps()
    for each in flow.asked(complete(), step)
    if each.need == "soft"
]


@pytest.mark.parametrize("path", SOFT)
def test_each_soft_question_may_stay_empty_with_a_reason(path: str) -> None:
    value = paths.get(complete(), path)
    empty = () if isinstance(value, tuple) else None
    document = paths.put(complete(), path, empty)
    assert hard(document) == {}
    assert path in soft(document)
    stop = next(each for each in flow.soft_stops(document, SETTINGS, TODAY) if each.name == path)
    assert stop.path == path
    assert stop.reason is None


def with_a_phone_number(**changes: Any) -> CaseDocument:
    return complete(
        risk__feared="Mishandeling; bel 06 12345678 voor meer.",
        share__choices=[{"field": "risk.feared", "choice": "yes"}],
        share__reasons=[{"group": "risk", "reason": "Om te weten waarop te letten."}],
        **changes,
    )


def test_a_finding_without_a_choice_stops() -> None:
    (found,) = flow.problems(with_a_phone_number(), {}, SETTINGS, TODAY)
    assert found.name == "open_finding"
    assert found.page_id == "share_findings"
    assert "06 12345678" in str(found)
    assert "Het gevreesde misdrijf" in str(found)


def test_a_finding_that_stays_needs_a_reason_and_is_told_to_the_reviewer() -> None:
    kept = {"path": "risk.feared", "kind": "phone", "excerpt": "06 12345678", "decision": "keep"}
    document = with_a_phone_number(share__findings=[kept])
    assert [each.name for each in flow.problems(document, {}, SETTINGS, TODAY)] == [
        "finding_reason"
    ]
    explained = with_a_phone_number(share__findings=[kept | {"reason": "Het nummer van de PI."}])
    assert hard(explained) == {}
    (told,) = flow.deviations(explained, SETTINGS, TODAY)
    assert (told.name, told.reason) == ("kept_finding", "Het nummer van de PI.")


def test_a_kept_finding_that_left_the_text_is_not_told() -> None:
    kept = {"path": "risk.feared", "kind": "phone", "excerpt": "06 12345678", "decision": "keep"}
    document = complete(share__findings=[kept | {"reason": "Het nummer van de PI."}])
    assert flow.deviations(document, SETTINGS, TODAY) == ()


def test_a_finding_in_a_shorter_text_is_named_after_its_field() -> None:
    document = complete(
        share__choices=[{"field": "risk.feared", "choice": "short", "short": "Bel 06 12345678."}],
        share__reasons=[{"group": "risk", "reason": "Om te weten waarop te letten."}],
    )
    (found,) = flow.problems(document, {}, SETTINGS, TODAY)
    assert "Het gevreesde misdrijf (verkort)" in str(found)


def test_something_about_health_that_goes_is_told_first() -> None:
    document = complete(
        risk__health="Een verslaving die meeweegt.",
        share__choices=[{"field": "risk.health", "choice": "short", "short": "Er is verslaving."}],
        share__reasons=[{"group": "health", "reason": "Dit bepaalt het risico."}],
        share__health_reason="Onvermijdelijk, want het bepaalt het risico.",
    )
    assert flow.deviations(document, SETTINGS, TODAY)[0].name == "health"
    without = paths.put(document, "share.health_reason", None)
    assert "share.health_reason" in hard(without)


def test_what_must_be_mended_in_step_six_stops() -> None:
    document = complete(share__choices=[{"field": "risk.feared", "choice": "yes"}])
    (found,) = flow.problems(document, {}, SETTINGS, TODAY)
    assert found.name == "group_reason"
    assert found.page_id == "share_choices"


def test_deviations_stand_in_the_order_of_their_weight() -> None:
    document = complete(
        release__certainty="provisional",
        test__proportional={"answer": "no", "reason": "Nee."},
        test__quality={"answer": "no", "reason": "Nog niet."},
        risk__term="unknown",
        scope__place="unknown",
        person__skn="AB-1",
        source__0__verified="not_checked",
    )
    names = [each.name for each in flow.deviations(document, SETTINGS, TODAY)]
    assert names == [
        "not_proportional",
        "quality",
        "required_unknown",
        "release_not_definitive",
        "unchecked_source",
        "skn_form",
        "risk.term",
    ]


def test_every_stop_says_where_it_comes_from() -> None:
    for rows in sentences().values():
        for row in rows.values():
            if row.basis.law is not None:
                assert law.entry(row.basis.law).kind == row.basis.kind
            else:
                assert row.basis.kind == "eigen keuze"


def test_the_release_of_the_test_case_is_within_the_normal_window() -> None:
    assert TODAY + timedelta(days=14) <= RELEASE <= TODAY + timedelta(days=92)
