"""Every visible text passes through here: Dutch as written in the code, or its translation.

The literal Dutch template is the key; values are filled in after the look-up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.case.refusal import Refusal
from app.case.said import Said

_look_up: Callable[[str], str] = str


def t(template: str, **values: object) -> str:
    """Give the text for ``template`` in the language of the screen, with its values filled in.

    Values that are texts of the program themselves (``Said``) are translated too; what a person
    typed stays as it is.
    """
    return _filled(template, values)


def told(text: str) -> str:
    """Give a text that comes from ``app``: translated when it is ours, else as it stands."""
    if not isinstance(text, Said):
        return text
    shown = _filled(text.template, text.values)
    return shown.lower() if text.is_lower else shown


def refusal_text(refusal: Refusal) -> str:
    """Give the sentence of a refusal in the language of the screen."""
    values = {name: _shown(value) for name, value in refusal.values.items()}
    return _look_up(refusal.template).format(**values)


def look_up_with(look_up: Callable[[str], str]) -> None:
    """Ask ``look_up`` for the translation of each template from now on; ``str`` means Dutch.

    It gives the template itself when there is no translation.
    """
    global _look_up  # noqa: PLW0603 - one language for the whole program, set at its start
    _look_up = look_up


def mark(template: str) -> str:
    """Name a text that ``t`` shows later, so that it is collected for translation."""
    return template


def _filled(template: str, values: Mapping[str, object]) -> str:
    text = _look_up(template)
    if not values:
        return text
    return text.format(**{name: _shown(value) for name, value in values.items()})


def _shown(value: object) -> object:
    return told(value) if isinstance(value, Said) else value
