"""Each gemeente gets what was chosen for it: less when so chosen, more only with its own reason."""

from __future__ import annotations

import pytest

from app.services.casework import cases, submission
from app.services.casework.submission import NotReady
from app.services.deciding import review
from app.store.notifications import Notifications
from app.wizard import sharing
from tests.acceptance import walking
from tests.conftest import PracticeVault

SKN = "5203377"


def test_more_for_one_gemeente_needs_its_own_reason_before_anything_leaves(
    practice_vault: PracticeVault,
) -> None:
    case_id = walking.imported(practice_vault, "b")
    session = practice_vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    first, second = document.muni
    kept = [choice for choice in document.share.choices if choice.field != "person.skn"]
    own = {"muni": second.id, "field": "person.skn", "choice": "yes"}
    walking.change(session, case_id, share__choices=tuple(kept), share__munis=[own])
    found = submission.check(session, case_id)
    assert [problem.name for problem in found.problems] == ["muni_reason"]
    with pytest.raises(NotReady, match="meer of iets anders"):
        submission.submit(session, case_id)
    assert Notifications(session.connection).of_case(case_id) == ()

    reasoned = own | {"reason": "Daar woont een naamgenoot."}
    document = walking.change(session, case_id, share__munis=[reasoned])
    groups = {subject.id for subject in sharing.reason_subjects(document) if not subject.reason}
    reasons = [{"group": group, "reason": "Nodig."} for group in sorted(groups)]
    walking.change(session, case_id, share__reasons=[*document.share.reasons, *reasons])
    submission.submit(session, case_id)
    content = {
        one.muni: one.content
        for one in Notifications(session.connection).of_version(case_id, version=1)
    }
    assert SKN.encode() not in content[first.id]
    assert SKN.encode() in content[second.id]
    assert b"naamgenoot" not in content[second.id]  # the reason stays here
    view = review.review_view(practice_vault.log_in("teamleider"), case_id)
    (shown,) = (each for each in view.deviations if each.name == "muni_more")
    assert shown.reason == "Daar woont een naamgenoot."


def test_less_for_one_gemeente_needs_no_reason(practice_vault: PracticeVault) -> None:
    case_id = walking.imported(practice_vault, "b")
    session = practice_vault.sessions[-1]
    document = cases.open_case(session, case_id).document
    first, second = document.muni
    (fact,) = (f"risk.facts.{fact.id}" for fact in document.risk.facts[:1])
    assert fact in sharing.chosen(document, first.id)
    less = {"muni": first.id, "field": fact, "choice": "no"}
    document = walking.change(session, case_id, share__munis=[less])
    assert submission.check(session, case_id).ready
    assert fact not in sharing.chosen(document, first.id)
    assert fact in sharing.chosen(document, second.id)
