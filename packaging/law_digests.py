"""Writes down how every text of resources/law is when the program is made: app/law/shipped.py.

``python packaging/law_digests.py`` after a text was changed; a test fails until then.
"""

from __future__ import annotations

import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
TARGET = HOUSE / "app/law/shipped.py"

HEAD = '''"""How every law text was when the program was made. Made by packaging/law_digests.py.

It stands in the code, not beside the texts, so that a file changed on a disk is noticed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DIGESTS: Final[Mapping[str, str]] = {
'''


def written() -> str:
    """Give what ``app/law/shipped.py`` should say now."""
    from app.law.entries import read_resources  # noqa: PLC0415 - after the path is known
    from app.law.library import SHORT, entry_digest  # noqa: PLC0415

    found = sorted(read_resources().items())
    lines = (f'    "{key}": "{entry_digest(one)[:SHORT]}",\n' for key, one in found)
    return HEAD + "".join(lines) + "}\n"


if __name__ == "__main__":
    sys.path.insert(0, str(HOUSE))
    TARGET.write_text(written(), "utf-8")
