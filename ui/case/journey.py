"""The order of the pages, where one is in it, and the state of each step in words and icon."""

from __future__ import annotations

from collections.abc import Collection

from app.wizard import flow
from app.wizard.questions import Page, Step, page, steps
from ui.case.form import Form
from ui.case.side_list import Entry
from ui.text import t

CHECK = "check"
"""The page that shows all answers and hands the case in."""

ICONS: dict[str, str] = {
    "not_started": "not-started",
    "busy": "busy",
    "done": "done",
    "problem": "problem",
    "not_yet": "lock",
    "not_needed": "not-yet",
}


def step_with(page_id: str) -> Step:
    """Give the step that a page belongs to; raises KeyError."""
    for step in steps():
        if any(each.id == page_id for each in step.pages):
            return step
    raise KeyError(page_id)


def known_page(page_id: str | None) -> str | None:
    """Give the id back when there is such a page; a place saved long ago may be gone."""
    try:
        return page(page_id).id if page_id else None
    except KeyError:
        return None


def first_page() -> str:
    """Give the id of the page where a case begins."""
    return steps()[0].pages[0].id


def way(form: Form) -> tuple[Page, ...]:
    """Give the pages that this case needs, in order."""
    needed = flow.needed_steps(form.draft.document)
    return tuple(
        each
        for step in steps()
        if step.number in needed
        for each in step.pages
        if is_of_use(form, each)
    )


def is_of_use(form: Form, each: Page) -> bool:
    """Whether a page asks anything on this way.

    What comes after the proposal and only a notification needs, is passed over without one;
    what was filled in there stays in sight.
    """
    document = form.draft.document
    if flow.route(document) == "notify" or step_with(each.id) is not steps()[-1]:
        return True
    return any(
        q.required != "notify" or flow.is_filled(document, q, q.path) for q in each.questions
    )


def neighbour(form: Form, page_id: str, by: int) -> str | None:
    """Give the page before (-1) or after (1) this one on the way; None at the ends."""
    on_way = way(form)
    every = [each for step in steps() for each in step.pages]
    ids = [each.id for each in every]
    at = ids.index(page_id) + by
    wanted = {each.id for each in on_way}
    while 0 <= at < len(ids):
        if ids[at] in wanted:
            return ids[at]
        at += by
    return None


def state_words(state: flow.StepState) -> str:
    """Give the state of a step in words."""
    if state.state == "busy":
        if state.open == 1:
            return t("Bezig: 1 vraag open")
        return t("Bezig: {open} vragen open", open=state.open)
    words = {
        "not_started": t("Nog niet begonnen"),
        "done": t("Klaar"),
        "problem": t("Er is een probleem"),
        "not_yet": t("Kan nog niet"),
        "not_needed": t("Niet nodig bij deze weg"),
    }
    return words[state.state]


def entries(form: Form, place: str, remarks: Collection[str]) -> tuple[Entry, ...]:
    """Give the lines of the side list; only the open step shows its pages."""
    open_step = step_with(place)
    found: list[Entry] = []
    for step in steps():
        state = flow.step_state(
            form.draft.document, form.draft.pending, step, remarks, form.settings
        )
        title = t("{number}. {title}", number=step.number, title=t(step.title))
        is_open = step is open_step
        found.append(
            Entry(step.pages[0].id, title, state_words(state), ICONS[state.state], current=is_open)
        )
        if is_open and len(step.pages) > 1:
            found.extend(
                Entry(each.id, t(each.title), current=each.id == place)
                for each in step.pages
                if each.id == place or is_of_use(form, each)
            )
    return tuple(found)
