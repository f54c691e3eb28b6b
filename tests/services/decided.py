"""A case walked to a decision to notify by the real services, for tests of what follows."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from typing import Any

from app.services.casework import submission
from app.services.casework.case_import import import_case
from app.services.casework.submission import check
from app.services.deciding import decision, review
from app.services.session import Session
from tests.conftest import PracticeVault

SHIFTED = re.compile(r"^@([+-][0-9]+)$")


def case_file(vault: PracticeVault, **changes: Any) -> bytes:
    """Give the case of the demo with its dates around the vault's clock."""
    text = (files("resources") / "demo" / "zaak-a.json").read_text("utf-8")
    return json.dumps(_shifted(json.loads(text), vault) | changes).encode()


def _shifted(value: Any, vault: PracticeVault) -> Any:
    if isinstance(value, dict):
        return {key: _shifted(item, vault) for key, item in value.items()}
    if isinstance(value, list):
        return [_shifted(item, vault) for item in value]
    match = SHIFTED.match(value) if isinstance(value, str) else None
    if match is None:
        return value
    return (vault.clock.moment.date() + timedelta(days=int(match[1]))).isoformat()


@dataclass
class Decided:
    """A decided case; sessions are opened one at a time, as the vault allows."""

    vault: PracticeVault
    case_id: str

    def as_casemanager(self) -> Session:
        return self.vault.log_in("casemanager")


def submitted_case(vault: PracticeVault, **changes: Any) -> str:
    maker = vault.log_in("casemanager")
    case_id = import_case(maker, case_file(vault, **changes))
    found = check(maker, case_id)
    assert found.ready, found
    submission.submit(maker, case_id)
    return case_id


def decided_case(vault: PracticeVault, **changes: Any) -> Decided:
    case_id = submitted_case(vault, **changes)
    vault.clock.advance(hours=1)
    reviewer = vault.log_in("teamleider")
    answers = review.ReviewAnswers(
        quality="yes",
        letters_read=tuple(
            draft.muni_id for draft in review.review_view(reviewer, case_id).letters
        ),
        authority="directeur",
    )
    assert review.agree(reviewer, case_id, answers) == "awaiting_decision"
    vault.clock.advance(hours=1)
    decider = vault.log_in("beslisser")
    assert decision.decide_notify(decider, case_id, authority="directeur") == "decided_notify"
    vault.clock.advance(hours=1)
    return Decided(vault, case_id)
