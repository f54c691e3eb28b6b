"""`make bench`: run the measurements and print them; says which aims were not reached."""

from __future__ import annotations

import sys

from tests.benchmarks import database, letter, package, proof, start, typing_speed

PARTS = {
    "start": start,
    "database": database,
    "brief": letter,
    "typen": typing_speed,
    "bewijs": proof,
    "pakket": package,
}


def main(wanted: list[str]) -> int:
    """Run the parts that are named, or all."""
    missed = 0
    for name, part in PARTS.items():
        if wanted and name not in wanted:
            continue
        print(f"{name}:", flush=True)
        for result in part.run():
            missed += not result.holds
            print(result.line(), flush=True)
    print("Alle doelen gehaald." if not missed else f"{missed} doel(en) niet gehaald.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
