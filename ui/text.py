"""Every visible text passes through here: Dutch as written in the code, or its translation.

The literal Dutch template is the key; values are filled in after the look-up.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.case.refusal import Refusal

_translations: dict[str, str] = {}


def t(template: str, **values: object) -> str:
    """Give the text for ``template`` in the language of the screen, with its values filled in."""
    text = _translations.get(template, template)
    return text.format(**values) if values else text


def refusal_text(refusal: Refusal) -> str:
    """Give the sentence of a refusal in the language of the screen."""
    template = _translations.get(refusal.template, refusal.template)
    return template.format(**refusal.values)


def use_translations(translations: Mapping[str, str]) -> None:
    """Show texts in another language from now on; texts without a translation stay Dutch."""
    _translations.clear()
    _translations.update(translations)


def mark(template: str) -> str:
    """Name a text that ``t`` shows later, so that it is collected for translation."""
    return template
