"""What the maker chose to send along and to leave out, told for a reviewer.

The letter shows what goes; only here a reviewer sees what does not, and can ask why not.
"""

from __future__ import annotations

from app.case.model import CaseDocument
from app.wizard import sharing
from app.wizard.questions import AnswerLine, label
from ui.text import mark, t, told

PATH = "share.choices"

_CHOICES = {
    "yes": mark("Wel: {name}"),
    "short": mark("Verkort: {name}"),
    "no": mark("Niet: {name}"),
}
_OWN = {
    "yes": mark("Wel, alleen {gemeente}: {name}"),
    "short": mark("Verkort, alleen {gemeente}: {name}"),
    "no": mark("Niet, alleen {gemeente}: {name}"),
}


def choices_line(document: CaseDocument, gemeenten: dict[str, str]) -> AnswerLine | None:
    """Give all choices of step 6 as one answer; None where there was nothing to choose for.

    ``gemeenten`` are the names by block of the gemeenten that get a letter.
    """
    if not gemeenten:
        return None
    lines = []
    for group in sharing.shareable(document):
        for field in group.fields:
            name = told(field.label)
            general = sharing.choice_for(document, field.path)
            lines.append(t(_CHOICES[general.choice], name=name))
            for muni, gemeente in gemeenten.items():
                own = sharing.choice_for(document, field.path, muni)
                if (own.choice, own.short) != (general.choice, general.short):
                    lines.append(t(_OWN[own.choice], gemeente=gemeente, name=name))
    return AnswerLine(PATH, label(PATH, document), "\n".join(lines))
