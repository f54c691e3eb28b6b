"""One measurement: ours beside a bare reference, taken in turns so that both meet one noise.

Who goes first changes from round to round: else what shares the processor may fall in with the
rhythm and always take its time from the same one.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    """A ratio with what it was aimed at; ``skipped`` says why there is none."""

    name: str
    ratio: float | None = None
    aim: float | None = None
    ours: str = ""
    reference: str = ""
    skipped: str = ""

    @property
    def holds(self) -> bool:
        """Whether the aim was reached (a skipped measurement holds nothing against us)."""
        return self.ratio is None or self.aim is None or self.ratio <= self.aim

    def line(self) -> str:
        """Give the result as one line of the table."""
        if self.skipped:
            return f"  {self.name}: overgeslagen ({self.skipped})"
        aim = f", doel {self.aim:g}" if self.aim is not None else ""
        sign = "" if self.holds else "  <-- boven het doel"
        ratio = f"{self.ratio:.3g}x" if self.ratio is not None else "–"
        return f"  {self.name}: {ratio}{aim}  (hier {self.ours}, kaal {self.reference}){sign}"


def compare(
    name: str,
    ours: Callable[[], object],
    reference: Callable[[], object],
    *,
    aim: float,
    rounds: int = 15,
    inner: int = 1,
) -> Result:
    """Time both in turns and compare what is typical of them."""
    ours()
    reference()
    mine, bare = [], []
    gc.collect()
    for number in range(rounds):
        if number % 2:
            bare.append(_time(reference, inner))
            mine.append(_time(ours, inner))
        else:
            mine.append(_time(ours, inner))
            bare.append(_time(reference, inner))
    here, there = typical(mine), typical(bare)
    return Result(name, here / there, aim, shown(here), shown(there))


def typical(values: Sequence[float]) -> float:
    """Give the lower quartile: what other programs take of the processor counts for little."""
    return statistics.quantiles(values, n=4, method="inclusive")[0]


def shown(seconds: float) -> str:
    """Give a duration in a unit that reads well."""
    if seconds < 1e-3:
        return f"{seconds * 1e6:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds:.2f} s"


def _time(work: Callable[[], object], inner: int) -> float:
    start = time.perf_counter()
    for _ in range(inner):
        work()
    return (time.perf_counter() - start) / inner
