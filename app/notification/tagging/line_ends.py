"""Keeps the space between the last word of a line and the first of the next.

ReportLab leaves it out, since nobody sees it; but whoever listens would hear one long word. A word
that is itself broken over lines gets no space.
"""

from __future__ import annotations

from typing import Any

from reportlab.platypus.paragraph import Paragraph, _HSFrag, _SplitWord, _SplitWordEnd


def keep_spaces(paragraph: Paragraph, *, to_the_end: bool) -> None:
    """Put the spaces back in the lines of a paragraph that is about to be drawn.

    ``to_the_end``: also after its last line, because the text goes on elsewhere.
    """
    lines = paragraph.blPara.lines
    for at in range(len(lines)):
        if to_the_end if at == len(lines) - 1 else space_after(paragraph, at):
            _add_space(paragraph, at)


def space_after(paragraph: Paragraph, at: int) -> bool:
    """Say whether a space (or the end of a line) stood after line ``at``, which has a next one."""
    lines = paragraph.blPara.lines
    if paragraph.blPara.kind == 0:
        words = lines[at][1]
        broken = isinstance(words[-1], _SplitWord) if words else False
        return not broken or isinstance(words[-1], _SplitWordEnd)
    first_of_next = lines[at + 1].sFW
    before = paragraph.frags[first_of_next - 1] if first_of_next else None
    return bool(lines[at].lineBreak or isinstance(before, _HSFrag))


def _add_space(paragraph: Paragraph, at: int) -> None:
    lines = paragraph.blPara.lines
    if paragraph.blPara.kind == 0:
        extra, words = lines[at][0], list(lines[at][1])
        if words:
            lines[at] = (extra, [*words[:-1], f"{words[-1]} "])
        return
    last: Any = next((one for one in reversed(lines[at].words) if one.text), None)
    if last is not None and not last.text.endswith(" "):
        last.text += " "
