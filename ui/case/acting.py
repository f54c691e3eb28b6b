"""What is done with a case that can only be read: a paper, an act, another screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.case.refusal import Refusal
from ui.case.read_only import ReadOnlyBar
from ui.paper.window import show_paper
from ui.screen import Screen


def act_on(
    screen: Screen,
    case_id: str,
    act: str,
    *,
    again: Callable[[], None],
    refused: Callable[[Refusal], None],
) -> None:
    """Do what the bar above the case asked; ``again`` opens the case anew when it stays in sight.

    ``refused`` gets the sentence when it may not be.
    """
    if ReadOnlyBar.is_paper(act):
        make = partial(ReadOnlyBar.paper, case_id=case_id, act=act)
        show_paper(screen, ReadOnlyBar.paper_name(act), make, refused)
        return
    screen.run(
        lambda session: ReadOnlyBar.do(session, case_id, act),
        partial(_go_on, screen, case_id, again),
        refused,
    )


def _go_on(screen: Screen, case_id: str, again: Callable[[], None], where: str) -> None:
    there = {
        "review": screen.navigator.show_review,
        "handover": screen.navigator.show_handover,
        "informing": screen.navigator.show_informing,
        "incoming": screen.navigator.show_incoming,
        "close": screen.navigator.show_closing,
        "keep": screen.navigator.show_closing,
    }.get(where)
    if there is None:
        again()
    else:
        there(case_id)
