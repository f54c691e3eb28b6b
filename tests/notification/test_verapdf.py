"""veraPDF judges: every kind of paper and many letters are PDF/UA-1 and PDF/A-2a.

``packaging/verapdf.sh`` fetches it; without it these tests are skipped, except in CI.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.notification.every_paper import papers
from tests.notification.many_letters import letters

ROOT = Path(__file__).parents[2]
JAR = max((ROOT / "build" / "verapdf").glob("greenfield-apps-*.jar"), default=None)
LETTERS = 64
WRONG = "zonder-markinfo.pdf"


def verdicts(folder: Path, profile: str) -> dict[str, str]:
    """Give what veraPDF says of each file in a folder."""
    if JAR is None or shutil.which("java") is None:
        reason = "veraPDF of Java ontbreekt; packaging/verapdf.sh haalt het op"
        if os.environ.get("MELDPOORT_ALLE_CONTROLES"):
            pytest.fail(reason)
        pytest.skip(reason)
    command = [
        # One short run on two cores: compiling once, and collecting in one thread, is quicker.
        "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", str(JAR),
        "org.verapdf.apps.GreenfieldCliWrapper",
        "-f", profile, "--format", "text", "-v", str(folder),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    found: dict[str, str] = {}
    last = ""
    for line in done.stdout.splitlines():
        words = line.split()
        if words[:1] in (["PASS"], ["FAIL"]) and words[-1] == profile:
            last = Path(words[1]).name
            found[last] = words[0]
        elif words[:1] == ["FAIL"]:
            found[last] += " " + words[1]
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("papers")
    for name, pdf in (*letters(LETTERS), *papers()):
        (made / f"{name}.pdf").write_bytes(pdf)
    # One that is not right, judged together with the others: the judge can say no.
    _, pdf = next(letters(1))
    assert pdf.count(b"/MarkInfo") == 1
    (made / WRONG).write_bytes(pdf.replace(b"/MarkInfo", b"/MaakInfo"))
    return made


@pytest.mark.slow
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_every_paper_passes_and_the_judge_can_say_no(folder: Path, profile: str) -> None:
    names = {path.name for path in folder.glob("*.pdf")} - {WRONG}
    assert len(names) > LETTERS
    found = verdicts(folder, profile)
    assert found[WRONG].startswith("FAIL ")
    assert {name: found.get(name) for name in names} == dict.fromkeys(names, "PASS")
